// Making proposals: what is bound (R5), drafted, held and later read. Shared by decisions that need a
// second signature, bans, and freezes that need one afterwards.
#pragma once

#include "services/reversal/effects.h"
#include "services/frame/workspace.h"

namespace countersign {

struct ProposalDraft {
    ProposalKind kind = ProposalKind::Account;
    AccountId account;
    DecisionId decision; // for ProposalKind::Decision; its row may be in the same change set
    ActionKind action = ActionKind::None;
    std::optional<std::chrono::seconds> duration;
    std::vector<DecisionId> grounds;
    std::string rationale;
    Json quotes = Json::object(); // D-… → quotation, where the proposal quotes anew
    SanctionId freezeSanction;
    bool highReach = false;
    std::chrono::seconds hold{};
    Json notice; // the drafted notice's payload
    std::optional<Sealed> target; // of the decision that it signs off, sealed before; nullopt: the account
    // What a ground that is not stored yet would say of itself (ProposalKind::Decision).
    Json freshGround;
};

// The immutable id of what an order would be about, sealed for what people sign.
Sealed sealTarget(Unit &unit, SubjectKind kind, std::int64_t subject);

struct MadeProposal {
    ProposalId id;
    Instant holdUntil{};
    Hash boundHash{};
};

// Adds the rows to `changes`. A proposal without a hold (a freeze's) is submitted at once.
Result<MadeProposal> addProposal(Unit &unit, NewRows &rows, Changes &changes, const ProposalDraft &draft);

// The hash that a countersignature signs, over the canonical JSON `bound`.
Hash boundHashOf(const std::string &bound);

} // namespace countersign
