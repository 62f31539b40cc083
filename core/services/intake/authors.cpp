#include "services/intake/authors.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace countersign {

bool namesSomebody(std::string_view id)
{
    static constexpr std::array<std::string_view, 12> nobody{"0",    "-1",        "-",       "?",         "unknown", "null",
                                                             "none", "undefined", "deleted", "anonymous", "n/a",     "nan"};
    static constexpr std::array<char32_t, 5> blanks{0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0}; // letters that show nothing
    std::string seen;
    const QString text = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_NotAssigned
                            || QChar::isSpace(c) || std::find(blanks.begin(), blanks.end(), c) != blanks.end();
        if (!hidden)
            seen += QString::fromUcs4(&c, 1).toLower().toStdString();
    }
    return !seen.empty() && std::find(nobody.begin(), nobody.end(), seen) == nobody.end();
}

bool knownByItsId(const IncomingAccount &account) { return !account.handleOnly && namesSomebody(account.id); }

std::string accountKeyOf(const IncomingAccount &account)
{
    if (!account.id.empty())
        return account.id;
    return account.handle.empty() ? std::string("unknown author") : "handle:" + account.handle;
}

Result<std::optional<AccountId>> authorOfKnownPost(Workspace &workspace, const IncomingReport &report)
{
    auto accounts = workspace.accounts();
    const auto known = report.subjectKind == SubjectKind::Post ? accounts.internalId(report.source, "post", report.subjectId) : std::nullopt;
    const auto post = known ? accounts.post(PostId(*known)) : std::nullopt;
    if (!post)
        return std::optional<AccountId>();
    const auto own = accounts.find(post->account);
    const auto named = accounts.internalId(report.source, "account", accountKeyOf(report.account));
    if ((named && *named == post->account.value) || own->handleOnly || !knownByItsId(report.account))
        return std::optional(post->account);
    Requirement author;
    author.rule = "R22";
    author.id = "post.author_known";
    author.title = CS_TEXT("A post keeps its author");
    author.state = RequirementState::NotMet;
    author.why = {CS_TEXT("The record names another author of the post than %1, whose it is."), {own->id.str()}};
    author.clears = CS_TEXT("Find out at the source whose post it is, and import the record with that author.");
    return fail(ErrorCode::Refused, author.why, author.clears, {author});
}

bool reportedByItsAuthor(Workspace &workspace, const IncomingReport &report)
{
    if (report.reporterKind != ReporterKind::User || !namesSomebody(report.reporterId))
        return false;
    if (report.reporterId == report.account.id)
        return true;
    auto accounts = workspace.accounts();
    const auto known = report.subjectKind == SubjectKind::Post ? accounts.internalId(report.source, "post", report.subjectId) : std::nullopt;
    const auto post = known ? accounts.post(PostId(*known)) : std::nullopt;
    return post && accounts.externalId("account", post->account.value) == report.reporterId;
}

} // namespace countersign
