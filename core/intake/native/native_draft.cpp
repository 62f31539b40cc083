#include "intake/native/native_draft.h"

#include <array>
#include <utility>

namespace countersign::native
{

Fault Draft::read(Element root, bool hasOtherSource)
{
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return notAnObject("the record");
    Element value;
    if (object["record"].get(value) == simdjson::SUCCESS && !value.is_null()) {
        std::string_view word;
        if (value.get(word) != simdjson::SUCCESS)
            return notAText("record");
        m_isSanction = word == "sanction";
        if (!m_isSanction && word != "report")
            return unknownValue("record", word, "report, sanction");
    }
    // The version decides what the other fields mean, so it is looked at before them.
    if (object["v"].get(value) == simdjson::SUCCESS)
        if (Fault fault = readVersion(value))
            return fault;
    for (const auto member : object)
        if (!member.value.is_null())
            if (Fault fault =
                    m_isSanction ? readSanctionMember(member.key, member.value) : readMember(member.key, member.value))
                return fault;
    return missing(hasOtherSource);
}

Fault Draft::readVersion(Element value)
{
    if (value.is_null())
        return std::nullopt;
    std::int64_t version = 0;
    if (value.get(version) != simdjson::SUCCESS)
        return notAWholeNumber("v");
    if (version != 1)
        return Text(CS_TEXT("records of version %1 are not supported; this program reads version 1"),
                    {std::to_string(version)});
    m_hasVersion = true;
    return std::nullopt;
}

Fault Draft::readMember(std::string_view key, Element value)
{
    const auto each = [this](auto reader) {
        return [this, reader](std::string_view name, Element member) { return (this->*reader)(name, member); };
    };
    if (key == "v" || key == "record")
        return std::nullopt;
    if (key == "source")
        return readText(key, value, m_report.source);
    if (key == "external_id")
        return readText(key, value, m_report.externalId);
    if (key == "reported_at") {
        m_hasTime = true;
        return readTime(key, value, m_report.reportedAt);
    }
    if (key == "subject")
        return readObject(key, value, each(&Draft::readSubject));
    if (key == "account")
        return readObject(key, value, each(&Draft::readAccount));
    if (key == "reporter")
        return readObject(key, value, each(&Draft::readReporter));
    if (key == "alleged")
        return readObject(key, value, each(&Draft::readAlleged));
    if (key == "appeal")
        return readFlag(key, value, m_report.isAppeal);
    if (key == "labels")
        return readObject(key, value, each(&Draft::readLabel));
    if (key == "findings") {
        m_report.findings.clear();
        return readList(key, value, [this](Element item, std::size_t index) { return readFinding(item, index); });
    }
    return keep(nullptr, key, value);
}

Fault Draft::readSanctionMember(std::string_view key, Element value)
{
    if (key == "v" || key == "record")
        return std::nullopt;
    if (key == "source")
        return readText(key, value, m_sanction.source);
    if (key == "external_id")
        return readText(key, value, m_sanction.externalId);
    if (key == "account")
        return readObject(key, value,
                          [this](std::string_view name, Element member) { return readAccount(name, member); });
    if (key == "action") {
        m_hasAction = true;
        if (Fault fault = readName(key, value, m_sanction.action))
            return fault;
        if (m_sanction.action == ActionKind::None)
            return unknownValue(key, "none", "label, warn, age_restrict, limit, remove, freeze, ban");
        return std::nullopt;
    }
    if (key == "imposed_at") {
        m_hasTime = true;
        return readTime(key, value, m_sanction.imposedAt);
    }
    if (key == "ends_at")
        return readTime(key, value, m_sanction.endsAt);
    if (key == "rests_on")
        return readTexts(key, value, m_sanction.restsOn);
    if (key == "reason")
        return readText(key, value, m_sanction.reason);
    return keep(nullptr, key, value);
}

Fault Draft::readReporter(std::string_view key, Element value)
{
    if (key == "kind")
        return readName("reporter.kind", value, m_report.reporterKind);
    if (key == "id")
        return readText("reporter.id", value, m_report.reporterId);
    if (key == "score")
        return readShare("reporter.score", value, m_report.scorePermille);
    return keep("reporter", key, value);
}

Fault Draft::readAlleged(std::string_view key, Element value)
{
    if (key == "clause")
        return readText("alleged.clause", value, m_report.allegedClause);
    if (key == "text")
        return readText("alleged.text", value, m_report.comment);
    return keep("alleged", key, value);
}

Fault Draft::readSubject(std::string_view key, Element value)
{
    if (key == "kind") {
        m_hasKind = true;
        return readName("subject.kind", value, m_report.subjectKind);
    }
    if (key == "id")
        return readText("subject.id", value, m_report.subjectId);
    if (key == "created_at")
        return readTime("subject.created_at", value, m_report.createdAt);
    if (key == "language") {
        std::string tag;
        if (Fault fault = readText("subject.language", value, tag))
            return fault;
        m_report.language = languageCode(tag);
        if (m_report.language.empty() && !tag.empty())
            m_report.extra["subject"]["language"] = tag; // a language without a two-letter code
        return std::nullopt;
    }
    if (key == "text")
        return readText("subject.text", value, m_report.text);
    if (key == "media") {
        m_report.media.clear();
        return readList("subject.media", value, [this](Element item, std::size_t) { return readMedium(item); });
    }
    if (key == "in_reply_to")
        return readText("subject.in_reply_to", value, m_report.inReplyTo);
    if (key == "url")
        return readText("subject.url", value, m_report.url);
    if (key == "views")
        return readCount("subject.views", value, m_report.views);
    return keep("subject", key, value);
}

Fault Draft::readAccount(std::string_view key, Element value)
{
    IncomingAccount &account = m_isSanction ? m_sanction.account : m_report.account;
    if (key == "id")
        return readText("account.id", value, account.id);
    if (key == "handle")
        return readText("account.handle", value, account.handle);
    if (key == "display_name")
        return readText("account.display_name", value, account.displayName);
    if (key == "reach")
        return readCount("account.reach", value, account.reach);
    if (key == "created_at")
        return readTime("account.created_at", value, account.createdAt);
    if (key == "tags")
        return readTexts("account.tags", value, account.tags);
    if (key == "linked") {
        constexpr std::size_t most = 100;
        if (Fault fault = readTexts("account.linked", value, account.linked))
            return fault;
        if (account.linked.size() > most)
            return Text(CS_TEXT("%1 names more than %2 accounts"), {"account.linked", std::to_string(most)});
        return std::nullopt;
    }
    return keep("account", key, value);
}

Fault Draft::readMedium(Element value)
{
    constexpr std::array<std::string_view, 4> kinds{"image", "video", "audio", "link"};
    IncomingMedia &medium = m_report.media.emplace_back();
    const Fault fault = readObject("subject.media", value, [&](std::string_view key, Element member) -> Fault {
        if (key == "type")
            return readText("subject.media.type", member, medium.type);
        if (key == "uri")
            return readText("subject.media.uri", member, medium.uri);
        if (key == "sha256")
            return readText("subject.media.sha256", member, medium.sha256);
        if (key == "duration_ms")
            return readCount("subject.media.duration_ms", member, medium.durationMs);
        if (key == "alt")
            return readText("subject.media.alt", member, medium.alt);
        m_unknown.count("subject.media." + std::string(key)); // kept: in the copy below
        return toJson("subject.media", member,
                      m_report.extra["subject"]["media"][std::to_string(m_report.media.size() - 1)][std::string(key)]);
    });
    if (fault)
        return fault;
    for (const std::string_view kind : kinds)
        if (medium.type == kind)
            return std::nullopt;
    return unknownValue("subject.media.type", medium.type, "image, video, audio, link");
}

Fault Draft::readFinding(Element value, std::size_t index)
{
    IncomingFinding &finding = m_report.findings.emplace_back();
    finding.reader = static_cast<int>(index) + 1;
    bool hasVerdict = false;
    const Fault fault = readObject("findings", value, [&](std::string_view key, Element member) -> Fault {
        if (key == "reader") {
            std::optional<std::int64_t> number;
            if (Fault bad = readCount("findings.reader", member, number))
                return bad;
            if (*number < 1 || *number > 10'000)
                return Text(CS_TEXT("%1 must be from 1 to %2"), {"findings.reader", "10000"});
            finding.reader = static_cast<int>(*number);
            return std::nullopt;
        }
        if (key == "verdict") {
            hasVerdict = true;
            return readName("findings.verdict", member, finding.verdict);
        }
        if (key == "label")
            return readText("findings.label", member, finding.label);
        m_unknown.count("findings." + std::string(key));
        return toJson("findings", member, m_report.extra["findings"][std::to_string(index)][std::string(key)]);
    });
    if (!fault && !hasVerdict)
        return missingField("findings.verdict");
    return fault;
}

Fault Draft::readLabel(std::string_view key, Element value)
{
    if (Fault fault = checkText("labels", key))
        return fault;
    return readText("labels." + std::string(key), value, m_report.labels[std::string(key)]);
}

Fault Draft::keep(const char *parent, std::string_view key, Element value)
{
    const std::string name = parent == nullptr ? std::string(key) : parent + ('.' + std::string(key));
    if (Fault fault = checkText("a field name", key))
        return fault;
    Json copy;
    if (Fault fault = toJson(name, value, copy))
        return fault;
    Json &extra = m_isSanction ? m_sanction.extra : m_report.extra;
    m_unknown.count(name);
    (parent == nullptr ? extra : extra[parent])[std::string(key)] = std::move(copy);
    return std::nullopt;
}

Fault Draft::missing(bool hasOtherSource) const
{
    const IncomingAccount &account = m_isSanction ? m_sanction.account : m_report.account;
    if (!m_hasVersion)
        return missingField("v");
    if ((m_isSanction ? m_sanction.source : m_report.source).empty() && !hasOtherSource)
        return missingField("source");
    if ((m_isSanction ? m_sanction.externalId : m_report.externalId).empty())
        return missingField("external_id");
    if (!m_hasTime)
        return missingField(m_isSanction ? "imposed_at" : "reported_at");
    if (m_isSanction) {
        if (!m_hasAction)
            return missingField("action");
        if (account.id.empty() && account.handle.empty())
            return missingField("account.id");
        if (m_sanction.endsAt && *m_sanction.endsAt < m_sanction.imposedAt)
            return Text(CS_TEXT("%1 is earlier than %2"), {"ends_at", "imposed_at"});
        return std::nullopt;
    }
    if (!m_hasKind)
        return missingField("subject.kind");
    if (m_report.subjectId.empty())
        return missingField("subject.id");
    return std::nullopt;
}

IncomingRecord Draft::finish()
{
    IncomingAccount &account = m_isSanction ? m_sanction.account : m_report.account;
    if (!m_isSanction && m_report.subjectKind == SubjectKind::Account && account.id.empty() && account.handle.empty())
        account.id = m_report.subjectId; // the account is what the report is about
    account.handleOnly = account.id.empty() && !account.handle.empty();
    if (m_isSanction)
        return std::move(m_sanction);
    return std::move(m_report);
}

} // namespace countersign::native
