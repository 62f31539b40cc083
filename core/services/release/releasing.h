// Putting into effect what people signed: decisions after their hold, bans after theirs. Every release
// re-checks its rules in its own transaction.
#pragma once

#include "services/reversal/effects.h"
#include "services/notices/notice_writing.h"
#include "services/frame/workspace.h"

namespace countersign {

// Rows that put a decision into force: sanctions, strike, notice, orders. The caller appends the entry.
Result<> addDecisionRelease(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, ProposalId by);

struct BanTarget {
    AccountId account;
    ActionKind action = ActionKind::Ban;
    std::optional<std::chrono::seconds> duration;
    std::vector<DecisionId> grounds;
    ProposalId proposal;
};
// Rows that put a ban, freeze or other account measure into force. Returns the sanction.
Result<SanctionId> addAccountMeasure(Unit &unit, NewRows &rows, Changes &changes, const BanTarget &target);

// What the author is told when it is released; the same for the preview and for the release itself.
NoticeFor noticeOf(Workspace &workspace, const Decision &decision, Instant now);
NoticeFor noticeOf(const Proposal &proposal, Instant now); // of an account measure

} // namespace countersign
