#include "services/frame/notice_delivery.h"

namespace countersign {

std::optional<Instant> noticeDeliveredAt(Workspace &workspace, const Decision &decision)
{
    if (!decision.noticeAt)
        return std::nullopt;
    // Orders to send the restriction's notice, in the order of their numbers: one that is issued anew takes the attempts of
    // the one before with it.
    auto rows = workspace.db().prepare("SELECT o.state, o.attempts, o.settled_at FROM notice n JOIN platform_order o"
                                       " ON o.target_kind = 'notice' AND o.target = n.id"
                                       " WHERE n.decision = ?1 AND n.kind = 'restriction' ORDER BY o.number");
    rows.bind(decision.id);
    bool failed = false;
    while (rows.step()) {
        failed = failed || rows.integer(1) > 0 || rows.text(0) == "failed";
        if (rows.text(0) == "acknowledged")
            return failed ? rows.instant(2) : *decision.noticeAt;
    }
    return failed ? std::nullopt : decision.noticeAt;
}

} // namespace countersign
