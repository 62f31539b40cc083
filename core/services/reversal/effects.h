// Small building blocks that several use cases share: state changes that ask the transition table,
// orders to the platform, notices, strikes. They add rows to a change set; the caller appends the entry.
#pragma once

#include "services/frame/workspace.h"

#include <string>

namespace countersign {

// Moves a row along its table and bumps its version; a conflict where the table has no such transition.
Result<> moveDecision(Changes &changes, const Decision &decision, DecisionEvent event, Json more = Json::object());
Result<> moveProposal(Changes &changes, const Proposal &proposal, ProposalEvent event, Json more = Json::object());
Result<> moveSanction(Changes &changes, const Sanction &sanction, SanctionEvent event, Json more = Json::object());
Result<> moveStrike(Changes &changes, const Strike &strike, StrikeEvent event);
Result<> moveAppeal(Changes &changes, const Appeal &appeal, AppealEvent event, Json more = Json::object());
Result<> moveEscalation(Changes &changes, const Escalation &escalation, EscalationEvent event, Json more = Json::object());

// Numbers for rows that several building blocks add to one change set before it is applied.
class NewRows {
public:
    explicit NewRows(Unit &unit) : m_unit(unit) {}
    std::int64_t next(const std::string &table);
    std::int64_t nextOrderNumber(const std::string &targetKind, std::int64_t target);

private:
    Unit &m_unit;
    std::map<std::string, std::int64_t> m_last;
};

struct OrderFor {
    std::string targetKind; // post, account, notice
    std::int64_t target = 0;
    AccountId account;
    std::string action;     // an ActionKind's name, or "restore", "send"
    std::optional<Instant> until;
    SanctionId sanction;
    DecisionId decision;
    NoticeId notice;
    std::vector<std::string> territories = {}; // R26; empty = everywhere
};
// Supersedes orders about the same sanction of the same target that are still queued.
OrderId addOrder(Unit &unit, NewRows &rows, Changes &changes, const OrderFor &order);

// Records that somebody had a part in a decision (R13); repeated parts are stored once.
void addPart(Unit &unit, Changes &changes, DecisionId decision, PersonId person, const char *role);

// Voids every open proposal that lists the decision: any change to what it is bound to voids it (R5).
// The sign-off of a freeze that is in force stays open while its ground is under appeal (R11: a freeze needs no
// uncontested ground, only an appeal channel); where the ground falls, the reversal lifts the freeze itself.
enum class GroundIs { UnderAppeal, Fallen };
Result<> voidProposalsWith(Unit &unit, Changes &changes, DecisionId decision, GroundIs ground, const std::string &why);
// What closing a proposal without release does to the rest: its draft decision is dropped, its case opens again,
// a freeze that waited for it is lifted.
Result<> afterClosing(Unit &unit, NewRows &rows, Changes &changes, const Proposal &proposal, bool backToProposer);

} // namespace countersign
