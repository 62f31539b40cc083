// Carrying out what an authority ordered about the case at hand (R26).
#include "viewmodels/case_view_model.h"

#include "text/formats.h"
#include "text/sentences.h"

namespace countersign::ui {

void CaseViewModel::carryOut(const AuthorityFacts &facts)
{
    if (busy() || m_id.isEmpty())
        return;
    m_busy = true;
    saveDraft();
    m_backend.change(
        this,
        [id = utf8(m_id), facts](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AuthorityService(desk.workspace).comply(*session, CaseId::parse(id).value_or(CaseId()), facts);
        },
        [this](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            Q_EMIT carriedOut();
            finish(tr("%1 is carried out as %2. A team lead signs it by %3, or it is lifted.")
                       .arg(m_id, plain(receipt->id("decision")), dateTime(receipt->id("due_at"))));
        });
}

} // namespace countersign::ui
