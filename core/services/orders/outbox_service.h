// The outbox: orders to the platform, from release to acknowledgement (R19).
#pragma once

#include "services/frame/workspace.h"

#include <functional>

namespace countersign {

class OutboxService {
public:
    explicit OutboxService(Workspace &workspace) : m_workspace(workspace) {}
    Result<std::vector<PlatformOrder>> list(bool queuedOnly);

    // Hands out what may leave now, in the order of its numbers. Each order is verified as the platform will and held
    // against R3 once more; what may not go stays, and why is recorded once. What ran out unsent, failed, or was
    // overtaken by a later order to the same target is issued anew under a new number.
    // Made: orders (documents, see outbox/order_document.h; of one erased since, in a repeated request, its key alone), held [{order, why, requirements}], reissued [{from, to}].
    Result<Receipt> take(const Session *session, int most, const std::string &requestId = {});
    // What left under that key. Error not_found where nothing has.
    Result<Json> document(const std::string &key);

    // `key` is "O-12". Of an order that was not handed out, somebody has seen to it by hand; it must be allowed to
    // leave all the same. `failed`: the platform did not do it. It is tried again after a while that doubles each time;
    // people are told at once when one of them says so, else the third time. `platformNumber`: the last number that the
    // platform says it took for this target, where it refused an older one.
    // Made: order, state, attempts, try_after; sanction when its reversal is complete; escalation.
    struct Failure {
        std::optional<std::int64_t> platformNumber;
    };
    Result<Receipt> settle(const Session *session, const std::string &key, bool failed, const std::string &requestId = {},
                           const Failure &failure = {});

private:
    struct Taking;
    Result<> putDocuments(Receipt &taken);
    Result<> takeOne(Unit &unit, const PlatformOrder &order, Taking &taking);
    Result<Receipt> failedOnce(Unit &unit, const PlatformOrder &order, const Failure &failure);
    Workspace &m_workspace;
};

} // namespace countersign
