#include "shell/page_factory.h"

#include "account/account_page.h"
#include "appeals/appeals_page.h"
#include "audit/audit_page.h"
#include "escalations/escalations_page.h"
#include "insights/insights_page.h"
#include "reinstatement/reinstatement_page.h"
#include "replay/replay_page.h"
#include "review/review_page.h"
#include "signoff/signoff_page.h"

namespace countersign::ui {

Page *makePage(Room room, Backend &backend, Navigator &navigator)
{
    switch (room) {
    case Room::Review: return new ReviewPage(backend, navigator);
    case Room::SignOff: return new SignoffPage(backend, navigator);
    case Room::Appeals: return new AppealsPage(backend, navigator);
    case Room::Escalations: return new EscalationsPage(backend, navigator);
    case Room::Account: return new AccountPage(backend, navigator);
    case Room::Replay: return new ReplayPage(backend, navigator);
    case Room::Insights: return new InsightsPage(backend, navigator);
    case Room::Audit: return new AuditPage(backend, navigator);
    }
    return nullptr;
}

Page *makeReinstatementPage(Backend &backend, Navigator &navigator) { return new ReinstatementPage(backend, navigator); }

} // namespace countersign::ui
