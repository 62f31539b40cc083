#include "demo/demo_content.h"

#include "base/hash.h"

#include <QFile>

#include <algorithm>

namespace countersign {

namespace {

const std::string &word(const Json &json) { return json.get_ref<const std::string &>(); }

DemoPost::Kind kindNamed(const std::string &name)
{
    if (name == "violates")
        return DemoPost::Kind::Violates;
    return name == "borderline" ? DemoPost::Kind::Borderline : DemoPost::Kind::Fine;
}

void replaceAll(std::string &text, const std::string &what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

Result<DemoContent> DemoContent::load(RandomSource &random, Instant end)
{
    QFile file(QStringLiteral(":/demo/content.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, CS_TEXT("The program's own demo content is missing."));
    Json json = parseJson(file.readAll().toStdString());
    if (!json.is_object() || intOr(json, "v") != 1)
        return fail(ErrorCode::Internal, CS_TEXT("The program's own demo content cannot be read."));
    DemoContent content(std::move(json), random, end);
    const Json &templates = content.m_json["templates"];
    for (std::size_t i = 0; i < templates.size(); ++i)
        content.m_byLanguage[stringOr(templates[i], "language")].push_back(i);
    return content;
}

const std::string &DemoContent::oneOf(const Json &list) { return word(list[below(list.size())]); }

std::string DemoContent::language()
{
    double at = static_cast<double>(below(1'000'000)) / 1'000'000.0;
    for (const auto &[code, share] : m_json["mix"].items()) {
        at -= share.get<double>();
        if (at < 0)
            return code;
    }
    return "en";
}

IncomingAccount DemoContent::ordinaryAccount()
{
    const Json &given = m_json["accounts"]["given"];
    const std::string code = language();
    const Json &lists = given[code];
    IncomingAccount account;
    do {
        std::string handle = oneOf(given["patterns"]);
        replaceAll(handle, "{a}", oneOf(lists["a"]));
        replaceAll(handle, "{b}", oneOf(lists["b"]));
        replaceAll(handle, "{n}", oneOf(given["n"]));
        account.handle = "@" + handle;
    } while (!m_handles.insert(account.handle).second);
    account.id = "acct-" + account.handle.substr(1);
    const std::string &first = oneOf(lists["first"]);
    const std::string &last = oneOf(lists["last"]);
    account.displayName = code == "ja" ? last + " " + first : first + " " + last;
    double at = static_cast<double>(below(1000)) / 1000.0;
    std::int64_t from = 0;
    for (const Json &bracket : given["reach"]) {
        const std::int64_t upTo = intOr(bracket, "upto");
        at -= bracket["share"].get<double>();
        if (at < 0) {
            account.reach = from + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(upTo - from + 1)));
            break;
        }
        from = upTo;
    }
    account.reach = account.reach.value_or(12);
    account.createdAt = m_end - std::chrono::days(between(100, 2800));
    m_languages[account.id] = code;
    return account;
}

IncomingAccount DemoContent::notableAccount(std::size_t number) const
{
    const Json &one = m_json["accounts"]["notable"][number];
    IncomingAccount account;
    account.id = stringOr(one, "id");
    account.handle = stringOr(one, "handle");
    account.displayName = stringOr(one, "display_name");
    account.reach = intOr(one, "reach");
    account.createdAt = m_end - std::chrono::days(intOr(one, "created_days_ago"));
    account.tags = one["tags"].get<std::vector<std::string>>();
    return account;
}

IncomingAccount DemoContent::seriesAccount(std::size_t series, int n)
{
    const Json &one = m_json["accounts"]["series"][series];
    const std::string number = std::to_string(n);
    IncomingAccount account;
    account.id = stringOr(one, "id");
    account.handle = stringOr(one, "handle");
    account.displayName = stringOr(one, "display_name");
    for (std::string *text : {&account.id, &account.handle, &account.displayName})
        replaceAll(*text, "{n}", number);
    account.reach = between(one["reach"][0].get<int>(), one["reach"][1].get<int>());
    m_languages[account.id] = stringOr(one, "language");
    return account;
}

std::string DemoContent::languageOf(const IncomingAccount &account) const
{
    if (const auto known = m_languages.find(account.id); known != m_languages.end())
        return known->second;
    for (const Json &one : m_json["accounts"]["notable"])
        if (stringOr(one, "id") == account.id)
            return stringOr(one, "language");
    return "en";
}

DemoPost DemoContent::fill(const Json &post)
{
    DemoPost out;
    out.clause = stringOr(post, "clause");
    out.language = stringOr(post, "language");
    out.kind = kindNamed(stringOr(post, "kind"));
    out.quote = stringOr(post, "quote");
    out.rationale = stringOr(post, "rationale");
    out.hasty = stringOr(post, "hasty");
    const Json why = post.value("exception_why", Json::object());
    for (const auto &[name, text] : why.items())
        out.exceptionWhy[name] = word(text);
    out.media = mediaOf(post);
    const Json &words = m_json["words"][out.language];
    // Outside campaigns nobody posts the same text twice: draw again while a fill was there before.
    for (int tries = 0; tries < 12; ++tries) {
        out.text = stringOr(post, "text");
        for (const auto &[slot, values] : words.items())
            if (out.text.find("{" + slot + "}") != std::string::npos)
                replaceAll(out.text, "{" + slot + "}", oneOf(values));
        if (post.value("frame", false)) {
            const Json &frames = m_json["frames"][out.language];
            out.text = oneOf(frames["before"]) + out.text + oneOf(frames["after"]);
        }
        if (m_used.insert(out.text).second)
            break;
    }
    return out;
}

DemoPost DemoContent::post(const std::string &language)
{
    const Json &templates = m_json["templates"];
    const auto &candidates = m_byLanguage[m_byLanguage.contains(language) ? language : "en"];
    // The share of kinds is that of the content; templates of one kind are drawn evenly.
    const auto roll = below(100);
    const std::string kind = roll < 45 ? "violates" : roll < 65 ? "borderline" : "fine";
    for (int tries = 0; tries < 60; ++tries) {
        const Json &one = templates[candidates[below(candidates.size())]];
        if (stringOr(one, "kind") == kind || tries > 50)
            return fill(one);
    }
    return fill(templates[candidates.front()]);
}

DemoPost DemoContent::postOf(const std::string &clause, DemoPost::Kind kind, const std::string &language)
{
    std::vector<const Json *> matching;
    for (const Json &one : m_json["templates"])
        if (stringOr(one, "clause") == clause && kindNamed(stringOr(one, "kind")) == kind && stringOr(one, "language") == language)
            matching.push_back(&one);
    return matching.empty() ? post(language) : fill(*matching[below(matching.size())]);
}

std::string DemoContent::comment(const std::string &language, const std::string &clause)
{
    const Json &all = m_json["comments"];
    const Json &own = all.contains(language) ? all[language] : all["en"];
    return own.contains(clause) && chance(50) ? oneOf(own[clause]) : oneOf(own["any"]);
}

std::string DemoContent::appealText(const std::string &language, bool wrongly)
{
    const Json &all = m_json["appeals"];
    return oneOf((all.contains(language) ? all[language] : all["en"])[wrongly ? "wrongly_removed" : "rightly_removed"]);
}

std::string DemoContent::reply(const std::string &language, const std::string &outcome)
{
    const Json &all = m_json["replies"];
    return oneOf((all.contains(language) ? all[language] : all["en"])[outcome]);
}

std::string DemoContent::rationale(const std::string &clause, const std::string &kind)
{
    const Json &all = m_json["rationales"];
    if (!all.contains(clause) || !all[clause].contains(kind))
        return "Looked at in full; the clause does not mean this.";
    const Json &words = all[clause][kind];
    return words.is_array() ? oneOf(words) : word(words);
}

std::vector<IncomingMedia> DemoContent::mediaOf(const Json &post) const
{
    const Json media = post.value("media", Json());
    if (!media.is_object())
        return {};
    IncomingMedia out;
    out.type = stringOr(media, "type");
    out.alt = stringOr(media, "alt");
    const std::string image = stringOr(media, "image");
    // The picture (of a video, its still) comes with the program; the platform's own file does not.
    out.uri = "demo:images/" + image + ".svg";
    if (QFile file(QStringLiteral(":/demo/images/%1.svg").arg(QString::fromStdString(image))); file.open(QIODevice::ReadOnly))
        out.sha256 = hex(sha256(file.readAll().toStdString()));
    if (media.contains("duration_ms"))
        out.durationMs = intOr(media, "duration_ms");
    return {out};
}

} // namespace countersign
