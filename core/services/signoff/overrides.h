// R21: what may be overridden, by whom, and what becomes of it.
//
// The least look, the cap for a pair and the rotation stand in a reader's way until somebody who took no part lets them
// go for that reader of that proposal, with a reason, signed. The signature is bound to the proposal as it stands, so it
// serves no other; where the key under it turns out to be untrusted, the override is void, and with it what rested on it.
// Who overrode a requirement of a proposal does not read it any more.
//
// A reader who is still blind is told that something was overridden, and neither by whom nor why (R6).
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// Turns an unmet requirement that was overridden for this reader into a met one that says so.
void applyOverride(Workspace &workspace, const Proposal &proposal, PersonId reader, Requirement &requirement);
// The same over a list.
void applyOverrides(Workspace &workspace, const Proposal &proposal, PersonId reader, Requirements &requirements);

// Whether its reader has countersigned and could not have without it.
bool restsOn(Workspace &workspace, const Proposal &proposal, const Override &one);
// Asked again at release: every countersignature that needed an override has one that counts.
Requirement overridesStand(Workspace &workspace, const Proposal &proposal);

// What stands in a reader's way and could be overridden by `viewer` now, where nobody could go on without.
struct OverrideOffer {
    std::string requirement; // "signer.pair"
    std::string reader;      // handle
    Text title;
    Text why;
};
std::vector<OverrideOffer> overrideOffers(Workspace &workspace, const Person &viewer, const Proposal &proposal);

class OverrideService {
public:
    explicit OverrideService(Workspace &workspace) : m_workspace(workspace) {}

    // The offers with their readers' names. They tell who reads, which is hidden from possible readers: it counts as
    // sight of the proposal (R6), so whoever asks does not read it afterwards.
    Result<std::vector<OverrideOffer>> offers(const Session &session, ProposalId id);
    // BadInput: no reason. Refused: nothing that may be overridden (R21), or took part (R13), or no lead (R23).
    // Conflict: the proposal is closed, or nothing stands in that reader's way.
    Result<Receipt> grant(const Session &session, ProposalId id, const std::string &requirement, const std::string &reader,
                          const std::string &reason, const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
