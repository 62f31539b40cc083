#include "services/signoff/signoff_asked.h"

#include <algorithm>

namespace countersign {

namespace {

// The last time they signed or began to read; 0 for who never did.
std::int64_t lastTurn(Workspace &workspace, PersonId person)
{
    return workspace.db().number("SELECT max(at) FROM (SELECT max(signed_at) AS at FROM countersignature WHERE person = ?1 UNION ALL"
                                 " SELECT max(started_at) FROM reading WHERE person = ?1)",
                                 person)
        .value_or(0);
}

} // namespace

ActionSignoff signoffAsked(Workspace &workspace, const Proposal &proposal, Instant now)
{
    std::vector<ActionKind> actions{proposal.action};
    if (const auto decision = proposal.decision.valid() ? workspace.decisions().find(proposal.decision) : std::nullopt)
        actions = decision->actions.empty() ? actions : decision->actions;
    ActionSignoff asked = workspace.policyAt(now).signoffOf(actions);
    if (const PolicyBook *then = workspace.policyVersion(proposal.policyVersion)) {
        const ActionSignoff earlier = then->signoffOf(actions);
        asked.countersigners = std::max(asked.countersigners, earlier.countersigners);
        asked.reading = std::min(asked.reading, earlier.reading);
    }
    return asked;
}

AskedOfSignoff askedOf(Workspace &workspace, const Proposal &proposal, const Person &signer, Instant now)
{
    const PolicyBook &today = workspace.policyAt(now);
    const PolicyBook *found = workspace.policyVersion(proposal.policyVersion);
    const PolicyBook &then = found ? *found : today;
    int countersigners = signoffAsked(workspace, proposal, now).countersigners;
    if (today.qualifications().language == LanguageFallback::TranslatedTwo) {
        bool translated = !missingLanguages(workspace, signer, proposal.grounds).empty();
        for (const Countersignature &signature : workspace.proposals().countersignatures(proposal.id))
            if (const auto earlier = workspace.people().find(signature.person))
                translated = translated || !missingLanguages(workspace, *earlier, proposal.grounds).empty();
        countersigners = translated ? std::max(countersigners, 2) : countersigners;
    }
    return {static_cast<std::size_t>(countersigners), std::max(today.holds().of(proposal.action), then.holds().of(proposal.action))};
}

std::vector<std::string> missingLanguages(Workspace &workspace, const Person &person, const std::vector<DecisionId> &decisions)
{
    std::vector<std::string> out;
    if (person.languages.empty())
        return out;
    for (const DecisionId id : decisions) {
        const auto decision = workspace.decisions().find(id);
        const auto post = decision && decision->subjectKind == SubjectKind::Post ? workspace.accounts().post(PostId(decision->subject)) : std::nullopt;
        if (!post || post->language.empty())
            continue;
        const auto reads = [&](const std::string &language) { return post->language.substr(0, language.size()) == language && !language.empty(); };
        if (std::none_of(person.languages.begin(), person.languages.end(), reads) && std::find(out.begin(), out.end(), post->language) == out.end())
            out.push_back(post->language);
    }
    return out;
}

Requirement readsLanguage(Workspace &workspace, const Person &person, const std::vector<DecisionId> &decisions, Instant now)
{
    Requirement r;
    r.rule = "R23";
    r.id = "signer.language";
    r.title = CS_TEXT("The reader knows the language of what it is about");
    const auto missing = missingLanguages(workspace, person, decisions);
    const LanguageFallback fallback = workspace.policyAt(now).qualifications().language;
    if (fallback == LanguageFallback::None || person.languages.empty())
        return r; // not applicable
    r.state = missing.empty() || fallback == LanguageFallback::TranslatedTwo ? RequirementState::Met : RequirementState::NotMet;
    if (missing.empty())
        return r;
    if (fallback == LanguageFallback::TranslatedTwo)
        r.why = {CS_TEXT("Read in translation (%1): two people sign."), {Text::language(missing.front())}};
    else
        notMet(r, {CS_TEXT("%1 is not known to read this language: %2."), {person.handle, Text::language(missing.front())}},
               CS_TEXT("It goes to somebody who reads it, or to a reader from outside with a key of their own."));
    return r;
}

Requirement pairNotWorn(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now)
{
    Requirement r;
    r.rule = "R13";
    r.id = "signer.pair";
    r.title = CS_TEXT("The same two people do not sign for each other again and again");
    const PairRules &rules = workspace.policyAt(now).pairs();
    if (rules.most == 0)
        return r; // not applicable
    r.state = RequirementState::Met;
    const auto signedBefore = workspace.db().number("SELECT count(*) FROM countersignature s JOIN proposal p ON p.id = s.proposal"
                                                    " WHERE s.person = ?1 AND p.proposer = ?2 AND s.signed_at > ?3 AND s.signed_at <= ?4"
                                                    " AND p.id <> ?5",
                                                    person.id, proposal.proposer, now - rules.window, now, proposal.id);
    if (signedBefore.value_or(0) >= rules.most)
        notMet(r, {CS_TEXT("%1 has signed %2 proposals of the same person lately; no more than %3 are signed by one reader."),
                   {person.handle, std::to_string(*signedBefore), std::to_string(rules.most)}},
               CS_TEXT("It goes to another lead."));
    return r;
}

Requirement itsTurn(Workspace &workspace, const Person &person, const Proposal &proposal, const std::vector<PersonId> &couldRead, Instant now)
{
    Requirement r;
    r.rule = "R21";
    r.id = "signer.turn";
    r.title = CS_TEXT("Proposals go round");
    const auto wait = workspace.policyAt(now).pairs().rotationWait;
    if (wait.count() == 0)
        return r; // not applicable
    r.state = RequirementState::Met;
    if (now >= proposal.holdUntil + wait || proposal.reader == person.id)
        return r;
    std::optional<std::pair<std::int64_t, PersonId>> first;
    for (const PersonId one : couldRead) {
        const std::pair<std::int64_t, PersonId> turn{lastTurn(workspace, one), one};
        first = first ? std::min(*first, turn) : turn;
    }
    if (first && first->second != person.id)
        notMet(r, CS_TEXT("Somebody else who may read it has waited longer for a proposal."),
               {CS_TEXT("From %1 on anybody who may read it takes it."), {Text::time(proposal.holdUntil + wait)}});
    return r;
}

} // namespace countersign
