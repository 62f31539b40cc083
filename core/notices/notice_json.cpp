#include "notices/notice_json.h"

namespace countersign {

namespace {

std::string dsaSource(DetectionSource source)
{
    switch (source) {
    case DetectionSource::UserNotice: return "SOURCE_ARTICLE_16";
    case DetectionSource::TrustedFlagger: return "SOURCE_TRUSTED_FLAGGER";
    case DetectionSource::GovernmentOrder: return "SOURCE_TYPE_OTHER_NOTIFICATION";
    case DetectionSource::OwnInitiative:
    case DetectionSource::Classifier: return "SOURCE_VOLUNTARY";
    }
    return {};
}

std::string dsaDecision(AutomatedDecision decision)
{
    switch (decision) {
    case AutomatedDecision::NotAutomated: return "AUTOMATED_DECISION_NOT_AUTOMATED";
    case AutomatedDecision::Partially: return "AUTOMATED_DECISION_PARTIALLY";
    case AutomatedDecision::Fully: return "AUTOMATED_DECISION_FULLY";
    }
    return {};
}

// Leaves out what is empty.
void putField(Json &object, const char *key, const std::string &value)
{
    if (!value.empty())
        object[key] = validUtf8(value);
}

template <typename T>
void putField(Json &object, const char *key, Id<T> id)
{
    if (id.valid())
        object[key] = id.str();
}

void putField(Json &object, const char *key, Instant at)
{
    if (toMs(at) > 0)
        object[key] = rfc3339(at);
}

void putField(Json &object, const char *key, const std::optional<Instant> &at)
{
    if (at)
        putField(object, key, *at);
}

void putField(Json &object, const char *key, const LocalText &text)
{
    for (const auto &[language, words] : text.byLanguage())
        object[key][language] = validUtf8(words);
}

template <typename T>
void putName(Json &object, const char *key, T value)
{
    object[key] = std::string(name(value));
}

Json groundJson(const NoticeGround &ground)
{
    Json out = Json::object();
    putField(out, "decision", ground.decision);
    putField(out, "clause", ground.clauseCode);
    putField(out, "clause_title", ground.clauseTitle);
    putField(out, "clause_text", ground.clauseText);
    if (ground.policyVersion > 0)
        out["policy_version"] = ground.policyVersion;
    putName(out, "subject_kind", ground.subjectKind);
    putField(out, "subject", ground.subject);
    putField(out, "content_date", ground.contentDate);
    putField(out, "quotation", ground.quotation);
    putField(out, "quotation_language", ground.quotationLanguage);
    if (ground.media) {
        out["media_from_s"] = ground.media->fromSeconds;
        out["media_to_s"] = ground.media->toSeconds;
    }
    putName(out, "appeal", ground.appeal);
    out["decision_ground"] = ground.illegalContent || ground.clauseCode.empty()
                                 ? "DECISION_GROUND_ILLEGAL_CONTENT"
                                 : "DECISION_GROUND_INCOMPATIBLE_CONTENT";
    putField(out, "legal_ground", ground.legalGround);
    return out;
}

Json groundsJson(const std::vector<NoticeGround> &grounds)
{
    Json out = Json::array();
    for (const NoticeGround &ground : grounds)
        out.push_back(groundJson(ground));
    return out;
}

Json restoredJson(const std::vector<Restored> &restored)
{
    Json out = Json::array();
    for (const Restored &one : restored) {
        Json item = Json::object();
        putName(item, "effect", one.effect);
        putField(item, "reference", one.reference);
        out.push_back(std::move(item));
    }
    return out;
}

struct NoticeJsonContent {
    Json &out;

    void operator()(const StatementOfReasons &s) const
    {
        putName(out, "action", s.action);
        putName(out, "scope", s.scope);
        putField(out, "subject", s.subject);
        putField(out, "from", s.from);
        putField(out, "end", s.end);
        out["territories"] = Json::array();
        for (const std::string &territory : s.territories)
            out["territories"].push_back(validUtf8(territory));
        out["grounds"] = groundsJson(s.grounds);
        origin(s);
        if (s.strike) {
            out["strike_weight"] = s.strike->weight;
            putField(out, "strike_expires", s.strike->expires);
        }
        putField(out, "appeal", s.redress.internalComplaint);
        putField(out, "appeal_until", s.redress.until);
        putField(out, "out_of_court", s.redress.outOfCourt);
        putField(out, "court", s.redress.court);
    }

    void origin(const StatementOfReasons &s) const
    {
        if (s.source) {
            putName(out, "source", *s.source);
            out["source_type"] = dsaSource(*s.source);
        }
        if (s.automatedDetection)
            out["automated_detection"] = *s.automatedDetection ? "Yes" : "No";
        if (s.automatedDecision)
            out["automated_decision"] = dsaDecision(*s.automatedDecision);
        out["reports"] = Json::array();
        for (const NoticeReport &report : s.reports) {
            Json item = Json::object();
            putName(item, "kind", report.kind);
            item["day"] = rfc3339(report.day).substr(0, 10);
            out["reports"].push_back(std::move(item));
        }
    }

    void operator()(const CorrectionNotice &c) const
    {
        out["measures"] = Json::array();
        for (const CorrectedMeasure &measure : c.measures) {
            Json item = Json::object();
            putField(item, "decision", measure.decision);
            putField(item, "clause", measure.clauseCode);
            putField(item, "clause_title", measure.clauseTitle);
            putField(item, "legal_ground", measure.legalGround);
            item["policy_version"] = measure.policyVersion;
            putName(item, "action", measure.action);
            putField(item, "subject", measure.subject);
            putField(item, "from", measure.from);
            putField(item, "until", measure.until);
            out["measures"].push_back(std::move(item));
        }
        putName(out, "trigger", c.trigger);
        if (c.failedStep)
            putName(out, "failed_step", *c.failedStep);
        out["restored"] = restoredJson(c.restored);
        out["lost"] = Json::array();
        for (const Lost &one : c.lost)
            out["lost"].push_back({{"effect", std::string(name(one.effect))}, {"count", one.count}});
        out["improvements"] = Json::array();
        for (const Improvement improvement : c.improvements)
            out["improvements"].push_back(std::string(name(improvement)));
        out["remaining"] = groundsJson(c.remaining);
    }

    void operator()(const AppealAnswer &a) const
    {
        putField(out, "appeal", a.appeal);
        putName(out, "appellant", a.appellant);
        if (a.outcome)
            putName(out, "outcome", *a.outcome);
        putField(out, "filed_at", a.filedAt);
        putField(out, "decided_at", a.decidedAt);
        out["ground"] = groundJson(a.decision);
        putName(out, "action_before", a.actionBefore);
        putName(out, "action_now", a.actionNow);
        putField(out, "action_end", a.actionEnd);
        putField(out, "reply", a.reply);
        putField(out, "reply_language", a.replyLanguage);
        putField(out, "out_of_court", a.outOfCourt);
        putField(out, "court", a.court);
    }

    void operator()(const BanSuspension &s) const
    {
        putField(out, "ban", s.ban);
        putName(out, "reason", s.reason);
        putField(out, "banned_at", s.bannedAt);
        putField(out, "suspended_at", s.suspendedAt);
        putField(out, "decide_by", s.decideBy);
        out["grounds"] = groundsJson(s.grounds);
        out["restored"] = restoredJson(s.restored);
        putField(out, "contact", s.contact);
    }
};

} // namespace

Json toJson(const Notice &notice)
{
    Json out = Json::object();
    out["kind"] = std::string(kindOf(notice));
    putField(out, "service", notice.service);
    putField(out, "account", notice.account);
    putField(out, "issued_at", notice.issuedAt);
    out["references"] = Json::array();
    for (const std::string &reference : notice.references)
        out["references"].push_back(validUtf8(reference));
    std::visit(NoticeJsonContent{out}, notice.content);
    return out;
}

} // namespace countersign
