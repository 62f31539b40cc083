// What an order of an authority has to satisfy (R26), as requirements.
#pragma once

#include "services/authority/authority_service.h"
#include "services/review/review_desk.h"

namespace countersign {

Requirements complianceRequirements(Workspace &workspace, const Session &session, const ReviewDesk &desk, const AuthorityFacts &facts, Instant now);
Requirements secondSignatureRequirements(Workspace &workspace, const Person &person, const AuthorityOrder &order, Instant now);

// R26: an order of an authority, listed as a ground.
Requirement groundsNotOrdered(Workspace &workspace, const std::vector<DecisionId> &grounds);
// R26: an appeal against what was lifted because nobody signed it cannot find that it stands.
Requirement orderStillStands(Workspace &workspace, DecisionId id);

} // namespace countersign
