#include "viewmodels/signoff/holds_view_model.h"

#include "services/review/review_service.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QStringList>

#include <algorithm>

namespace countersign::ui {

namespace {

// "remove,label" or "countersigned ban", in words.
QString heldWords(const std::string &what)
{
    if (what == "leave_up")
        return wordFor("none");
    if (what == "proposal")
        return HoldsViewModel::tr("proposal");
    if (what.starts_with("countersigned "))
        return HoldsViewModel::tr("%1, countersigned").arg(wordFor(what.substr(14)));
    QStringList words;
    for (const QString &one : plain(what).split(QLatin1Char(',')))
        words << wordFor(utf8(one.trimmed()));
    return words.join(QStringLiteral(", "));
}

} // namespace

HoldsViewModel::HoldsViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    m_seconds.setInterval(500);
    connect(&m_seconds, &QTimer::timeout, this, &HoldsViewModel::changed);
}

void HoldsViewModel::reset()
{
    m_latest.cancel();
    m_undoing = false;
    take({});
}

void HoldsViewModel::refresh()
{
    m_backend.ask(
        m_latest, this,
        [](Desk &desk) -> Result<std::vector<Held>> {
            std::vector<Held> mine;
            if (!desk.session)
                return mine;
            CS_TRY(const auto holds, ReviewService(desk.workspace).holds(desk.viewer()));
            for (const auto &item : holds)
                if (item.by == desk.session->id())
                    mine.push_back({plain(item.id), item.reviewCase.valid() ? plain(item.reviewCase.str()) : QString(),
                                    plain(item.what), item.until});
            return mine;
        },
        [this](Result<std::vector<Held>> answer) {
            if (!answer)
                return;
            for (Held &item : *answer)
                item.what = heldWords(utf8(item.what));
            take(*std::move(answer));
        });
}

void HoldsViewModel::take(std::vector<Held> items)
{
    // In the order in which they were made: what was there stays in its place, what is new comes last.
    std::vector<Held> ordered;
    for (const Held &old : m_held)
        for (const Held &item : items)
            if (item.id == old.id)
                ordered.push_back(item);
    for (const Held &item : items)
        if (std::none_of(m_held.begin(), m_held.end(), [&](const Held &old) { return old.id == item.id; }))
            ordered.push_back(item);
    if (ordered.size() > most)
        ordered.erase(ordered.begin(), ordered.end() - static_cast<std::ptrdiff_t>(most));
    m_held = std::move(ordered);
    if (m_held.empty())
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
    Q_EMIT changed();
}

QString HoldsViewModel::line() const
{
    const Instant now = m_backend.clock().now();
    const Held *latest = nullptr;
    int live = 0;
    for (const Held &item : m_held)
        if (item.until > now) {
            latest = &item;
            ++live;
        }
    if (!latest)
        return {};
    const QString name = latest->reviewCase.isEmpty() ? latest->id : latest->reviewCase;
    QString line = tr("Held: %1 %2 %3 (Z undoes)").arg(name, latest->what, countdown(latest->until, now));
    if (live > 1)
        line += QStringLiteral(" · ") + tr("%n more", nullptr, live - 1);
    return line;
}

bool HoldsViewModel::undoLatest()
{
    const Instant now = m_backend.clock().now();
    const auto live = std::find_if(m_held.rbegin(), m_held.rend(), [&](const Held &item) { return item.until > now; });
    if (m_undoing || live == m_held.rend())
        return false;
    m_undoing = true;
    const Held item = *live;
    m_backend.change(
        this,
        [id = utf8(item.id)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReviewService(desk.workspace).stopHold(*session, id);
        },
        [this, item](const Result<Receipt> &receipt) {
            m_undoing = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
            } else {
                std::erase_if(m_held, [&](const Held &other) { return other.id == item.id; });
                Q_EMIT undone(item.id, item.reviewCase, item.what);
            }
            refresh();
        });
    return true;
}

} // namespace countersign::ui
