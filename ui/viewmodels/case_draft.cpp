#include "viewmodels/case_draft.h"

#include "text/sentences.h"

namespace countersign::ui {

bool CaseDraft::empty() const
{
    for (const auto &[name, why] : exceptions)
        if (!why.isEmpty())
            return false;
    return clause.empty() && quote.isEmpty() && newEvidence.isEmpty() && rationale.isEmpty() && note.isEmpty() && !mediaFrom;
}

Json CaseDraft::json() const
{
    if (empty())
        return Json::object();
    Json answers = Json::object();
    for (const auto &[name, why] : exceptions)
        if (!why.isEmpty())
            answers[name] = utf8(why);
    Json out = {{"action", std::string(name(action))}, {"clause", clause}, {"quote", utf8(quote)}, {"exceptions", answers},
                {"rationale", utf8(rationale)}, {"note", utf8(note)}};
    if (!newEvidence.isEmpty())
        out["new_evidence"] = utf8(newEvidence);
    if (mediaFrom)
        out["media_from"] = *mediaFrom;
    if (mediaTo)
        out["media_to"] = *mediaTo;
    return out;
}

CaseDraft CaseDraft::fromJson(const Json &json)
{
    CaseDraft draft;
    draft.action = parse<ActionKind>(stringOr(json, "action")).value_or(ActionKind::Remove);
    draft.clause = stringOr(json, "clause");
    draft.quote = plain(stringOr(json, "quote"));
    draft.newEvidence = plain(stringOr(json, "new_evidence"));
    draft.rationale = plain(stringOr(json, "rationale"));
    draft.note = plain(stringOr(json, "note"));
    if (json.contains("media_from"))
        draft.mediaFrom = intOr(json, "media_from");
    if (json.contains("media_to"))
        draft.mediaTo = intOr(json, "media_to");
    if (const auto answers = json.find("exceptions"); answers != json.end() && answers->is_object())
        for (const auto &[name, why] : answers->items())
            if (why.is_string())
                draft.exceptions[name] = plain(why.get<std::string>());
    return draft;
}

Finding CaseDraft::violation() const
{
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = clause;
    finding.quote = utf8(quote);
    finding.mediaFrom = mediaFrom;
    finding.mediaTo = mediaFrom ? mediaTo : std::nullopt;
    for (const auto &[name, why] : exceptions)
        if (!why.trimmed().isEmpty())
            finding.exceptions[name] = utf8(why);
    finding.newEvidence = utf8(newEvidence);
    finding.rationale = utf8(rationale);
    finding.note = utf8(note);
    return finding;
}

Finding CaseDraft::noViolation() const
{
    Finding finding;
    finding.note = utf8(note);
    return finding;
}

} // namespace countersign::ui
