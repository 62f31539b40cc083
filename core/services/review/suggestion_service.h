// R17: automations propose, a person adopts by reading blind.
#pragma once

#include "services/proposals/proposal_service.h"
#include "services/review/review_service.h"
#include "services/signoff/signoff_service.h"
#include "store/suggestions.h"

namespace countersign {

struct SuggestionView {
    Suggestion suggestion;
    std::vector<BlindItem> items;
    Requirements requirements; // of reading and adopting
};

class SuggestionService {
public:
    explicit SuggestionService(Workspace &workspace) : m_workspace(workspace) {}

    // By an automation only. Nothing takes effect, and nobody who may adopt it sees what it says. The decision of a case
    // is adopted, or not, by whoever claims and decides the case without seeing it. Made: suggestion, state.
    Result<Receipt> suggestDecision(const Session &session, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions,
                                    const std::string &requestId = {});
    // A ban. Asked for what a proposal is asked for. Made: suggestion, state.
    Result<Receipt> suggestBan(const Session &session, const BanProposal &proposal, const std::string &requestId = {});
    Result<Receipt> withdraw(const Session &session, SuggestionId id, const std::string &requestId = {});

    // Account actions. A moderator or lead who took no part reads every ground, among decoys; then adopts: where each
    // finding is that of the ground, the ban is proposed in their name, and somebody else countersigns (R1). Where one
    // differs, it is not adopted. Made by finish: suggestion, state, proposal and what its submission made.
    Result<Receipt> begin(const Session &session, std::optional<SuggestionId> id, const std::string &requestId = {});
    Result<Receipt> read(const Session &session, SuggestionId id, int item, Verdict verdict, const std::string &clause,
                         const std::string &requestId = {});
    Result<Receipt> finish(const Session &session, SuggestionId id, const std::string &rationale, const std::string &requestId = {});
    Result<SuggestionView> view(const Session &session, SuggestionId id);

    // {"suggestion","kind","account","case","state",…}; what is suggested is in it once it was answered, for its
    // automation, and for auditors.
    Result<Json> list(const std::optional<Person> &viewer, bool openOnly);
    Result<Json> file(const std::optional<Person> &viewer, SuggestionId id);

private:
    Result<Suggestion> found(SuggestionId id);
    Result<Receipt> made(Unit &unit, const Session &session, bool aboutAccount, AccountId account, CaseId reviewCase, const Json &content);
    Json fileOf(const std::optional<Person> &viewer, const Suggestion &suggestion);
    Workspace &m_workspace;
};

} // namespace countersign
