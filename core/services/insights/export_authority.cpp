// The statement of reasons about what a public authority ordered (R26).
#include "services/insights/export_rows.h"

#include "domain/territories.h"
#include "services/frame/workspace.h"
#include "store/authority_orders.h"

namespace countersign::transparency {

void putAuthorityOrder(Workspace &workspace, const Decision &d, Json &body)
{
    const auto order = AuthorityOrders(workspace.db()).find(d.id);
    const auto facts = order ? workspace.log().open(order->factsVault) : std::nullopt;
    body["decision_ground"] = "DECISION_GROUND_ILLEGAL_CONTENT";
    body["illegal_content_legal_ground"] = facts ? stringOr(*facts, "law") : std::string("erased");
    body["illegal_content_explanation"] = "A public authority ordered it on " + (facts ? stringOr(*facts, "ordered_at").substr(0, 10) : std::string("an earlier day"))
                                          + ". The guidelines played no part.";
    body["category"] = facts ? stringOr(*facts, "category") : std::string("STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE");
    Json scope = Json::array();
    if (order)
        for (const std::string &country : order->territories)
            if (isUnderDsa(country))
                scope.push_back(country);
    body["territorial_scope"] = scope;
}

} // namespace countersign::transparency
