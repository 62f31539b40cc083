// Writing notices from what is on record, and releasing them (R10: no restriction without one).
#pragma once

#include "domain/grounds.h"
#include "services/reversal/effects.h"
#include "services/frame/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct NoticeFor {
    enum class Kind { Restriction, Correction, AppealOutcome, Suspension } kind = Kind::Restriction;
    AccountId account;
    DecisionId decision;             // what it is about; 0 for account measures
    std::vector<DecisionId> grounds; // decisions a restriction or ban rests on
    SanctionId sanction;
    AppealId appeal;
    NoticeId corrects;
    ActionKind action = ActionKind::None;
    std::optional<Instant> until;
    int strikeWeight = 0;            // of the strike that comes with it; 0: none
    std::optional<Instant> strikeExpires;
    bool automated = false;          // an automation suggested the measure; that of each ground is looked up

    // Corrections and appeal outcomes.
    std::string what;                // internal word on why, for the log only
    std::optional<AppealOutcome> outcome;
    ActionKind actionNow = ActionKind::None; // after the outcome
    std::string reply;               // written for the appellant
    std::optional<ErrorStep> failedStep;
    std::vector<SanctionId> lifted;
    std::vector<StrikeId> voided;
};

struct DraftedNotice {
    Json payload;             // {"kind","language": the recipient's,"en":{"text","html"},"de":{…},"json"}
    Requirement completeness; // R10
};

// What the author felt of a decision: the gravest of its actions, or what rests on it where it took none itself.
ActionKind measureOf(Workspace &workspace, const Decision &decision);

// Renders the notice in every language it comes in. An unfilled place is an error.
Result<DraftedNotice> draftNotice(Workspace &workspace, const NoticeFor &what, Instant now);

// Drafts, refuses when incomplete (R10), stores it, and orders the platform to send it.
Result<NoticeId> releaseNotice(Unit &unit, NewRows &rows, Changes &changes, const NoticeFor &what);

} // namespace countersign
