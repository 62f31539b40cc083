// What the policy book asks of the second signatures under a proposal: how many, how long a hold, by whom.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// How the proposal's actions are signed for: the stricter of submission's book and today's (R21).
ActionSignoff signoffAsked(Workspace &workspace, const Proposal &proposal, Instant now);

struct AskedOfSignoff {
    std::size_t countersigners = 1;
    std::chrono::seconds hold{};
};
// `signer` is about to sign. Where the book lets somebody sign who reads a translation, two sign.
AskedOfSignoff askedOf(Workspace &workspace, const Proposal &proposal, const Person &signer, Instant now);

// The languages that the decisions' posts are in and that the person is not known to read; empty for somebody of whom
// no language is recorded.
std::vector<std::string> missingLanguages(Workspace &workspace, const Person &person, const std::vector<DecisionId> &decisions);

// R23: signing and hearing are qualifications by language, as far as the book says what happens without.
Requirement readsLanguage(Workspace &workspace, const Person &person, const std::vector<DecisionId> &decisions, Instant now);

// R13: the same two people do not sign for each other again and again.
Requirement pairNotWorn(Workspace &workspace, const Person &person, const Proposal &proposal, Instant now);

// Whose turn it is: for a while a proposal is dealt only to the one who could read it and has signed longest ago.
// `couldRead`: the people who meet everything else.
Requirement itsTurn(Workspace &workspace, const Person &person, const Proposal &proposal, const std::vector<PersonId> &couldRead, Instant now);

} // namespace countersign
