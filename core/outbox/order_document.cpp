#include "outbox/order_document.h"

#include "domain/vocabulary.h"

namespace countersign {

std::string targetText(const Json &target) { return target.dump(-1, ' ', false, Json::error_handler_t::replace); }

namespace {

Json basisJson(const OrderBasis &basis)
{
    Json signatures = Json::array();
    for (const OrderSignature &one : basis.signatures)
        signatures.push_back({{"as", one.as}, {"key", one.key.hex()}, {"signature", hex(bytesOf(one.signature))}});
    return {{"kind", basis.kind}, {"bound", basis.bound}, {"signatures", std::move(signatures)}};
}

} // namespace

Json orderDocument(const OrderContents &c)
{
    Json bases = Json::array();
    for (const OrderBasis &basis : c.bases)
        bases.push_back(basisJson(basis));
    Json order = {{"kind", "countersign/order"}, {"v", 1}, {"log_origin", c.logOrigin}, {"order", c.key}, {"number", c.number},
                  {"target", c.target}, {"action", c.action}, {"issued_at", rfc3339(c.issuedAt)}, {"not_after", rfc3339(c.notAfter)},
                  {"checkpoint", {{"size", c.checkpointSize}, {"root", hex(c.checkpointRoot)}}}, {"bases", std::move(bases)}};
    if (!c.targetSalt.empty())
        order["target_salt"] = hex(c.targetSalt);
    if (!c.territories.empty())
        order["territories"] = c.territories;
    if (c.until)
        order["until"] = rfc3339(*c.until);
    if (!c.sanction.empty())
        order["sanction"] = c.sanction;
    order["hash"] = hex(signedHash("order", order));
    return order;
}

} // namespace countersign
