#include "viewmodels/account_view_model.h"

#include "services/documents/documents.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace countersign::ui {

namespace {

const Json &listOf(const Json &file, const char *name)
{
    static const Json nothing = Json::array();
    const auto it = file.find(name);
    return it != file.end() && it->is_array() ? *it : nothing;
}

QString joined(const Json &names)
{
    QStringList words;
    if (names.is_array())
        for (const Json &one : names)
            words << wordFor(one.get<std::string>());
    return words.isEmpty() ? wordFor("none") : words.join(QStringLiteral(", "));
}

void addPosts(std::vector<LaneItem> &out, const Json &file)
{
    for (const Json &post : listOf(file, "posts"))
        if (const auto at = instantOf(stringOr(post, "posted_at")))
            out.push_back({plain(stringOr(post, "post")), Lane::Posts, *at, {}, false,
                           QStringLiteral("%1 · %2").arg(wordFor(stringOr(post, "media")), languageName(stringOr(post, "language"))), {}, false});
}

void addDecisions(std::vector<LaneItem> &out, const Json &file)
{
    for (const Json &decision : listOf(file, "decisions")) {
        const auto at = instantOf(stringOr(decision, "decided_at"));
        if (!at)
            continue;
        const std::string state = stringOr(decision, "state");
        const QString what = decision.contains("hidden") ? AccountViewModel::tr("hidden until you have read it blind")
                                                         : joined(decision.value("actions", Json::array())) + QLatin1Char(' ')
                                                               + plain(stringOr(decision, "clause"));
        out.push_back({plain(stringOr(decision, "decision")), Lane::Decisions, *at, {}, false, what.trimmed(), state,
                       state == "overturned" || state == "changed" || state == "undone"});
    }
}

void addStrikes(std::vector<LaneItem> &out, const Json &file)
{
    for (const Json &strike : listOf(file, "strikes"))
        if (const auto at = instantOf(stringOr(strike, "given_at"))) {
            const std::string state = stringOr(strike, "state");
            out.push_back({plain(stringOr(strike, "strike")), Lane::Strikes, *at, instantOf(stringOr(strike, "expires_at")), true,
                           AccountViewModel::tr("weight %1, from %2").arg(intOr(strike, "weight")).arg(plain(stringOr(strike, "decision"))), state,
                           state == "void" || state == "expired"});
        }
}

void addAppeals(std::vector<LaneItem> &out, const Json &file)
{
    for (const Json &appeal : listOf(file, "appeals"))
        if (const auto at = instantOf(stringOr(appeal, "filed_at")))
            out.push_back({plain(stringOr(appeal, "appeal")), Lane::Appeals, *at, instantOf(stringOr(appeal, "decided_at")), true,
                           AccountViewModel::tr("against %1, by the %2").arg(plain(stringOr(appeal, "decision")), wordFor(stringOr(appeal, "by")).toLower()),
                           stringOr(appeal, "state"), stringOr(appeal, "state") == "withdrawn"});
}

void addSanctions(std::vector<LaneItem> &out, const Json &file)
{
    for (const Json &sanction : listOf(file, "sanctions"))
        if (const auto at = instantOf(stringOr(sanction, "from"))) {
            const std::string state = stringOr(sanction, "state");
            const QString what = wordFor(stringOr(sanction, "action")) + QLatin1Char(' ') + plain(stringOr(sanction, "subject"));
            out.push_back({plain(stringOr(sanction, "sanction")), Lane::Sanctions, *at, instantOf(stringOr(sanction, "until")), true, what, state,
                           state == "reversed" || state == "reversing" || state == "expired" || state == "cancelled"});
        }
}

} // namespace

QString laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::Posts: return AccountViewModel::tr("Posts");
    case Lane::Decisions: return AccountViewModel::tr("Decisions");
    case Lane::Strikes: return AccountViewModel::tr("Strikes");
    case Lane::Appeals: return AccountViewModel::tr("Appeals");
    case Lane::Sanctions: return AccountViewModel::tr("Sanctions");
    }
    return {};
}

std::vector<LaneItem> laneItems(const Json &accountFile)
{
    std::vector<LaneItem> out;
    if (!accountFile.is_object())
        return out;
    addPosts(out, accountFile);
    addDecisions(out, accountFile);
    addStrikes(out, accountFile);
    addAppeals(out, accountFile);
    addSanctions(out, accountFile);
    std::stable_sort(out.begin(), out.end(), [](const LaneItem &a, const LaneItem &b) { return a.from < b.from; });
    return out;
}

AccountViewModel::AccountViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void AccountViewModel::reset()
{
    m_latest.cancel();
    m_latestNotice.cancel();
    m_reference.clear();
    m_asOf = 0;
    m_asOfTime.clear();
    m_file = nullptr;
    m_positions.clear();
    m_loading = false;
    Q_EMIT changed();
}

void AccountViewModel::find(const QString &reference)
{
    m_reference = reference.trimmed();
    m_asOf = 0;
    load();
}

void AccountViewModel::showAsOf(qint64 seq)
{
    if (seq == m_asOf || m_reference.isEmpty())
        return;
    m_asOf = seq;
    load();
}

// What was is what it is; only now changes.
void AccountViewModel::refresh()
{
    if (!m_reference.isEmpty() && m_asOf == 0)
        load();
}

QString AccountViewModel::id() const { return plain(stringOr(m_file, "account")); }

void AccountViewModel::load()
{
    if (m_reference.isEmpty())
        return;
    m_loading = true;
    const Who &who = m_backend.who();
    const bool redacted = !who.has(Role::Moderator) && !who.has(Role::Lead) && !who.has(Role::Auditor);
    m_backend.ask(
        m_latest, this,
        [reference = utf8(m_reference), seq = m_asOf, redacted](Desk &desk) -> Result<Loaded> {
            CS_TRY([[maybe_unused]] const Session *const session, desk.signedIn());
            Loaded out;
            if (seq == 0) {
                CS_TRY(out.file, Documents(desk.workspace, desk.viewer()).accountFile(reference));
                out.now = desk.workspace.now();
            } else {
                CS_TRY(const auto then, Workspace::asOf(desk.workspace, seq));
                CS_TRY(out.file, Documents(*then, desk.viewer()).accountFile(reference));
                out.now = then->now();
                out.at = rfc3339(out.now);
            }
            if (redacted) { // trainers see what happened, not to whom
                out.file["handle"] = "";
                out.file["display_name"] = "";
            }
            return out;
        },
        [this](Result<Loaded> answer) {
            m_loading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                Q_EMIT changed();
                return;
            }
            m_file = std::move(answer->file);
            m_now = answer->now;
            m_asOfTime = answer->at.empty() ? QString() : dateTime(answer->at);
            if (m_asOf == 0) {
                m_positions.clear();
                for (const Json &entry : listOf(m_file, "timeline"))
                    m_positions.push_back(intOr(entry, "seq"));
                m_reference = id(); // a handle may change hands while it is looked at
            }
            Q_EMIT changed();
        });
}

void AccountViewModel::loadNotice(const QString &id)
{
    const std::string language = utf8(QLocale().name().left(2));
    m_backend.ask(
        m_latestNotice, this,
        [idText = utf8(id)](Desk &desk) -> Result<Json> {
            const auto notice = NoticeId::parse(idText);
            if (!notice)
                return fail(ErrorCode::NotFound, {CS_TEXT("There is no notice %1."), {idText}});
            return Documents(desk.workspace, desk.viewer()).noticeFile(*notice);
        },
        [this, id, language](const Result<Json> &file) {
            if (!file) {
                Q_EMIT failed(file.error());
                return;
            }
            if (file->contains("hidden")) {
                Q_EMIT noticeShown(id, tr("Hidden until you have read what it is about blind."));
                return;
            }
            if (file->contains("erased")) {
                Q_EMIT noticeShown(id, tr("The text of this notice has been erased."));
                return;
            }
            const Json content = file->value("content", Json::object());
            const Json &chosen = content.contains(language) ? content[language] : content.contains("en") ? content["en"] : content;
            Q_EMIT noticeShown(id, plain(stringOr(chosen, "text")));
        });
}

} // namespace countersign::ui
