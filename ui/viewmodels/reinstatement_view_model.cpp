#include "viewmodels/reinstatement_view_model.h"

#include "services/appeals/appeal_service.h"
#include "services/documents/documents.h"
#include "text/sentences.h"

namespace countersign::ui {

namespace {

struct Previewed {
    Json file;
    std::optional<ReversalPlan> plan;
};

Result<Previewed> previewOf(Desk &desk, const std::string &idText)
{
    CS_TRY([[maybe_unused]] const Session *const session, desk.signedIn());
    const auto id = DecisionId::parse(idText);
    if (!id)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {idText}});
    Previewed out;
    CS_TRY(out.file, Documents(desk.workspace, desk.viewer()).decisionFile(*id));
    const std::string state = stringOr(out.file, "state");
    if (state == "overturned" || state == "changed" || out.file.contains("hidden"))
        return out; // nothing is left to reverse, or what would fall tells what was found (R6)
    CS_TRY(out.plan, AppealService(desk.workspace).preview(*id));
    return out;
}

} // namespace

ReinstatementViewModel::ReinstatementViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void ReinstatementViewModel::open(const QString &decision)
{
    if (decision != m_decision) {
        reset();
        m_decision = decision;
    }
    load();
}

void ReinstatementViewModel::refresh() { load(); }

void ReinstatementViewModel::reset()
{
    m_latest.cancel();
    m_decision.clear();
    m_file = nullptr;
    m_story.reset();
    m_busy = false;
    Q_EMIT changed();
}

void ReinstatementViewModel::load()
{
    if (m_decision.isEmpty())
        return;
    m_backend.ask(
        m_latest, this, [id = utf8(m_decision)](Desk &desk) { return previewOf(desk, id); },
        [this](Result<Previewed> answer) {
            if (!answer) {
                m_story.reset();
                Q_EMIT failed(answer.error());
                return;
            }
            m_file = std::move(answer->file);
            m_story = answer->plan ? std::optional(storyOf(*answer->plan)) : std::nullopt;
            Q_EMIT changed();
        });
}

QString ReinstatementViewModel::openAppeal() const { return plain(stringOr(m_file, "appeal")); }

bool ReinstatementViewModel::reversed() const
{
    const std::string state = stringOr(m_file, "state");
    return state == "overturned" || state == "changed";
}

void ReinstatementViewModel::apply(const QString &reason, const QString &attribution)
{
    const auto id = DecisionId::parse(utf8(m_decision));
    if (m_busy || !id)
        return;
    m_busy = true;
    m_backend.change(
        this,
        [id = *id, why = utf8(reason), cause = utf8(attribution)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AppealService(desk.workspace).reinstate(*session, id, why, cause);
        },
        [this](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT applied(tr("%1 is overturned: %n effect(s) carried out. What the platform has to undo is on its way.", nullptr,
                                  static_cast<int>(receipt->made.value("effects", Json::array()).size()))
                                   .arg(m_decision));
            load();
        });
}

} // namespace countersign::ui
