// A post that an authority ordered to be removed in two countries, and the case in mira's hands.
#pragma once

#include "domain/policy_schema.h"
#include "services/authority/authority_service.h"
#include "services/orders/order_issue.h"
#include "services/orders/outbox_service.h"
#include "services/people/conflict_service.h"
#include "support/test_workspace.h"

namespace countersign::testing_support {

struct Ordered {
    TestWorkspace team;
    CaseId caseId;
    DecisionId decision;

    explicit Ordered(const WorkspaceOptions &options = {}) : team(options)
    {
        caseId = team.flag(Flagged{.kind = ReporterKind::Government});
        must(ReviewService(*team).claim(team.as("mira"), caseId));
    }
    AuthorityFacts facts()
    {
        AuthorityFacts f;
        f.authority = "Court of Example";
        f.reference = "AZ 12/34";
        f.territories = {"DE", "FR"};
        f.law = "§ 130 StGB";
        f.orderedAt = team.now() - hours(5);
        f.verifiedBy = "Called back on the number that we hold";
        f.action = ActionKind::Remove;
        f.quote = team.violation(caseId).quote;
        f.rationale = "The order names this post.";
        return f;
    }
    Result<Receipt> tryComply(const std::string &who, const AuthorityFacts &f) { return AuthorityService(*team).comply(team.as(who), caseId, f); }
    Result<Receipt> tryComply(const std::string &who) { return tryComply(who, facts()); }
    Receipt comply()
    {
        Receipt receipt = must(tryComply("mira"));
        decision = *DecisionId::parse(receipt.id("decision"));
        return receipt;
    }
    AuthorityOrder order() { return *AuthorityOrders(team->db()).find(decision); }
    Result<Receipt> sign(const std::string &who) { return AuthorityService(*team).countersign(team.as(who), decision, hex(order().boundHash)); }
    Sanction sanction() { return team->sanctions().restingOn(decision).front(); }
    // What leaves about the post.
    Json document()
    {
        const Json taken = must(OutboxService(*team).take(nullptr, 100)).made;
        for (const Json &one : taken["orders"])
            if (stringOr(one["target"], "kind") == "post")
                return one;
        throw std::runtime_error(taken.dump());
    }
    Result<> verified(const Json &one) { return verifyOrder(one, orderKeys(*team), 0, team.now()); }
};

} // namespace countersign::testing_support
