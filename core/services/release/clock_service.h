// The clock: releases, ends, voids or suspends what people signed, and nothing else. Runs in the window,
// in `release-due` and once at each start; every item in a transaction of its own, so that one that
// cannot go does not hold up the others, and two workstations racing leave exactly one effect.
#pragma once

#include "services/frame/workspace.h"

#include <functional>

#include <string>
#include <vector>

namespace countersign {

struct DueReport {
    std::vector<std::string> released;  // D-…, S-… put in force
    std::vector<std::string> submitted; // P-… whose hold passed
    std::vector<std::string> ended;     // S-…, K-… that ran out, P-… that expired, D-… that nobody signed (R26), a policy version that was replaced
    std::vector<std::string> voided;    // P-… that failed at release
    std::vector<std::string> suspended; // S-… whose contest clock ran out
    std::vector<std::string> heldAnew;  // P-… that were overdue at the start, or whose hold a jump of the clock cut short
    std::vector<std::string> erased;    // X-… of which content was erased that was needed until now
    std::vector<std::string> escalated; // E-… about freezes nobody signed in time, restore orders not acknowledged
    struct Waiting {
        std::string id;
        Requirements requirements;
    };
    std::vector<Waiting> waiting;       // countersigned, and what they wait for
    std::vector<std::int64_t> events;
    std::vector<Error> failures;        // items that could not be processed (disk full, busy)
};

enum class DueScope {
    Everything,   // release-due, a running window
    AtStart,      // a window's first run: a ban whose hold ran out while nobody watched gets a fresh one
    AfterJump,    // the clock was set forward (see JumpWatch): every hold starts anew, nothing is released
    WithoutBans   // at the start of another command: bans wait for somebody who watches
};

class ClockService {
public:
    explicit ClockService(Workspace &workspace) : m_workspace(workspace) {}
    Result<DueReport> run(DueScope scope);
    // The time that things fall due by (R24): this workstation's, or the log's where that is ahead.
    Instant dueNow();

private:
    void one(DueReport &report, const std::function<Result<Receipt>(Unit &)> &work);
    void decisions(DueReport &report);
    void proposals(DueReport &report, DueScope scope);
    void sanctions(DueReport &report);
    void strikes(DueReport &report);
    void lateOrders(DueReport &report);
    void authorities(DueReport &report);
    void erasures(DueReport &report);
    void unsignedFreezes(DueReport &report);
    struct ClockEscalation {
        EscalationKind kind;
        std::string subject; // what it is about, by id: one escalation for each
        AccountId account;
        Instant due;
        std::string note;
    };
    Result<Receipt> escalate(Unit &unit, DueReport &report, const ClockEscalation &what);
    Result<Receipt> escalateFreeze(Unit &unit, ProposalId id, DueReport &report);
    void policies(DueReport &report);
    Result<Receipt> escalateOrder(Unit &unit, OrderId id, DueReport &report);
    Result<Receipt> releaseDecision(Unit &unit, DecisionId id, DueReport &report);
    Result<Receipt> recallDecision(Unit &unit, const Decision &decision, const Requirement &asked, DueReport &report);
    Result<Receipt> advanceProposal(Unit &unit, ProposalId id, DueScope scope, DueReport &report);
    Result<> holdAnew(Unit &unit, const Proposal &proposal, Instant until, DueReport &report);
    void restartHolds(DueReport &report);
    Result<> releaseProposal(Unit &unit, const Proposal &proposal, DueReport &report);
    Result<> endReading(Unit &unit, ProposalId id, DueReport &report);
    Result<Receipt> advanceSanction(Unit &unit, SanctionId id, DueReport &report);

    Workspace &m_workspace;
};

} // namespace countersign
