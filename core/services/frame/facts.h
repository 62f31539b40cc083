// Gathers from the store what the pure rules of domain/grounds.h ask about.
#pragma once

#include "domain/grounds.h"
#include "services/frame/workspace.h"

#include <set>

namespace countersign {

Ground groundOf(Workspace &workspace, const Decision &decision, Instant now);
std::vector<Ground> groundsOf(Workspace &workspace, const std::vector<DecisionId> &decisions, Instant now);
// All violations in or out of effect of the account (drafts and undone ones apart).
std::vector<Ground> violationsOf(Workspace &workspace, AccountId account, Instant now);

std::optional<AppealId> openAuthorAppeal(Workspace &workspace, AccountId account, Instant now);

// R12: reach at or above the threshold, unknown reach, or a tag that asks for a second look.
struct SecondLook {
    bool needed = false;
    std::string reachText; // "21,000", "unknown", "21,000, tagged nonprofit"
};
SecondLook secondLook(Workspace &workspace, const Account &account, const PolicyBook &policy);
// For a proposal the highest value since its submission counts, by the stricter of submission's book and today's.
bool secondLookAsked(Workspace &workspace, const Account &account, const Proposal &proposal, Instant now);

// The facts of a ban that is proposed (proposal null: not yet) or further along.
BanFacts banFacts(Workspace &workspace, const Account &account, const std::vector<DecisionId> &grounds,
                  const Requirement &notice, const Proposal *proposal, Instant now);

// What is asked of it: by today's book and, where another was in force at its submission, by that one too; the
// stricter answer of the two counts (R21).
Requirements banRequirementsOf(Workspace &workspace, const Account &account, const std::vector<DecisionId> &grounds,
                               const Requirement &notice, const Proposal *proposal, Instant now);

// Would the ban still meet its requirements with these grounds, judged by the stricter of two books?
bool stillEnough(Workspace &workspace, const std::vector<Ground> &grounds, int policyVersion, Instant now);

// R8: the same as of the ban's release, minus what fell since and `without`: what expired or was contested after the
// release had counted then.
bool enoughAsOfRelease(Workspace &workspace, const Sanction &ban, const std::set<DecisionId> &without, Instant now);
// What it rests on still, as it was when the ban was released.
std::vector<Ground> restAsOfRelease(Workspace &workspace, const Sanction &ban, const std::set<DecisionId> &without, Instant now);

// R13, for one person and one decision: why not, or nothing. Having read it for an earlier proposal is no
// conflict for signing (findings persist across resubmission, R6), but is one for hearing its appeal.
enum class PartFor { Signing, Hearing };
std::optional<Text> conflictWith(Workspace &workspace, const Person &person, DecisionId decision, PartFor purpose);

// R13, for judging a case: why this person is not to, or nothing.
Requirement uninvolvedIn(Workspace &workspace, const Person &person, const Case &reviewCase);
// R13, for an account as a whole: nobody proposes anything against an account about which they declared a conflict.
// Not applicable while nobody is known who would propose.
Requirement noDeclaredConflict(Workspace &workspace, PersonId proposer, AccountId account);

// May sign and hear: an active lead whose waiting time since enrolment is over (R23) and who is no automation.
Requirement mayCountersign(const Person &person, Instant now);

// Signing and hearing are qualifications by clause, where a person has any listed. Which clause is missing is not
// told: a reader is blind to it.
Requirement qualifiedFor(Workspace &workspace, const Person &person, const std::vector<DecisionId> &decisions);

} // namespace countersign
