#include "viewmodels/status_view_model.h"

#include "text/sentences.h"

#include "services/review_service.h"

#include <algorithm>

namespace countersign::ui {

StatusViewModel::StatusViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    connect(&m_backend, &Backend::changed, this, &StatusViewModel::refresh);
    connect(&m_backend, &Backend::whoChanged, this, &StatusViewModel::refresh);
}

void StatusViewModel::refresh()
{
    m_backend.ask(
        m_latest, this,
        [](Desk &desk) -> Result<std::vector<Held>> {
            std::vector<Held> mine;
            if (!desk.session)
                return mine;
            CS_TRY(const auto items, ReviewService(desk.workspace).holds());
            for (const auto &item : items)
                if (item.by == desk.session->id())
                    mine.push_back({plain(item.id), plain(item.what), item.until});
            std::sort(mine.begin(), mine.end(), [](const Held &a, const Held &b) { return a.until < b.until; });
            return mine;
        },
        [this](Result<std::vector<Held>> answer) {
            m_held = answer ? *std::move(answer) : std::vector<Held>();
            Q_EMIT heldChanged();
        });
}

} // namespace countersign::ui
