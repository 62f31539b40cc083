#include "account/lanes_view.h"

#include "text/formats.h"
#include "text/words.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr int gap = 8;

Tone toneOf(const LaneItem &item)
{
    if (item.weak)
        return Tone::Quiet;
    switch (item.lane) {
    case Lane::Posts: return Tone::Plain;
    case Lane::Decisions: return Tone::Accent;
    case Lane::Strikes: return item.state == "contested" ? Tone::Waiting : Tone::Bad;
    case Lane::Appeals: return item.state == "stands" || item.state == "overturned" || item.state == "changed" ? Tone::Good : Tone::Waiting;
    case Lane::Sanctions: return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace

LanesView::LanesView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Posts, decisions, strikes, appeals and sanctions over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int LanesView::laneHeight() const { return fontMetrics().height() + 12; }

int LanesView::titleWidth() const
{
    int width = 0;
    for (int i = 0; i < laneCount; ++i)
        width = std::max(width, fontMetrics().horizontalAdvance(laneTitle(static_cast<Lane>(i))));
    return width + 2 * gap;
}

QSize LanesView::sizeHint() const { return {titleWidth() * 5, laneHeight() * (laneCount + 1)}; }
QSize LanesView::minimumSizeHint() const { return {titleWidth() * 2, laneHeight() * (laneCount + 1)}; }

void LanesView::setItems(std::vector<LaneItem> items, Instant now)
{
    const QString key = currentKey();
    m_items = std::move(items);
    m_end = now;
    m_begin = m_items.empty() ? now - std::chrono::hours(24) : std::min_element(m_items.begin(), m_items.end(), [](const auto &a, const auto &b) {
                                                                  return a.from < b.from;
                                                              })->from;
    if (m_end - m_begin < std::chrono::hours(1))
        m_begin = m_end - std::chrono::hours(1);
    m_current = m_items.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].key == key)
            m_current = static_cast<int>(i);
    setAccessibleDescription(m_current >= 0 ? sentence(m_items[static_cast<std::size_t>(m_current)]) : tr("Nothing happened yet."));
    update();
}

QString LanesView::currentKey() const { return m_current < 0 ? QString() : m_items[static_cast<std::size_t>(m_current)].key; }

void LanesView::setCurrent(const QString &key)
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].key == key && static_cast<int>(i) != m_current) {
            m_current = static_cast<int>(i);
            setAccessibleDescription(sentence(m_items[i]));
            update();
            return;
        }
}

QString LanesView::sentence(const LaneItem &item) const
{
    QString text = tr("%1: %2, %3, %4").arg(laneTitle(item.lane), item.key, item.what, dateTime(item.from));
    if (item.until)
        text += tr(" to %1").arg(dateTime(*item.until));
    if (!item.state.empty())
        text += QStringLiteral(", ") + wordFor(item.state);
    return text;
}

// Before mirroring: time runs with the reading direction of the window, as the table beside it does.
int LanesView::xOf(Instant at) const
{
    const double whole = static_cast<double>((m_end - m_begin).count());
    const double part = std::clamp(static_cast<double>((at - m_begin).count()) / std::max(1.0, whole), 0.0, 1.0);
    const int left = titleWidth() + gap;
    const int room = std::max(1, width() - left - 2 * gap);
    return left + static_cast<int>(part * room);
}

QRect LanesView::rectOf(const LaneItem &item) const
{
    const int height = laneHeight() - 8;
    const int top = static_cast<int>(item.lane) * laneHeight() + 4;
    const int x = xOf(item.from);
    if (!item.stretch)
        return mirrored({x - height / 3, top + height / 6, height * 2 / 3, height * 2 / 3});
    const int end = xOf(std::min(item.until.value_or(m_end), m_end));
    return mirrored({x, top + height / 4, std::max(end - x, height / 2), height / 2});
}

QRect LanesView::mirrored(const QRect &box) const { return QStyle::visualRect(layoutDirection(), rect(), box); }

void LanesView::paintAxis(QPainter &painter) const
{
    const int left = titleWidth();
    painter.setPen(palette().color(QPalette::Mid));
    for (int i = 1; i <= laneCount; ++i)
        painter.drawLine(0, i * laneHeight(), width(), i * laneHeight());
    const int line = layoutDirection() == Qt::RightToLeft ? width() - 1 - left : left;
    painter.drawLine(line, 0, line, laneCount * laneHeight());
    painter.setPen(palette().color(QPalette::WindowText));
    for (int i = 0; i < laneCount; ++i)
        painter.drawText(mirrored({gap, i * laneHeight(), left - 2 * gap, laneHeight()}), Qt::AlignVCenter | Qt::AlignLeft,
                         laneTitle(static_cast<Lane>(i))); // the painter mirrors left and right by itself
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString first = dayOf(m_begin);
    const QString last = dateTime(m_end);
    const QRect axis = mirrored({left + gap, laneCount * laneHeight(), width() - left - 2 * gap, laneHeight()});
    painter.drawText(axis, Qt::AlignVCenter | Qt::AlignLeft, first);
    painter.drawText(axis, Qt::AlignVCenter | Qt::AlignRight, last);
    const Instant middle = m_begin + (m_end - m_begin) / 2;
    if (axis.width() > fontMetrics().horizontalAdvance(first + last + dayOf(middle)) + 6 * gap)
        painter.drawText(axis, Qt::AlignVCenter | Qt::AlignHCenter, dayOf(middle));
}

void LanesView::paintItem(QPainter &painter, const LaneItem &item, bool current) const
{
    const QRect box = rectOf(item);
    QColor colour = toneColour(toneOf(item));
    painter.setPen(QPen(colour, 1.5));
    // Hollow: it counts for nothing (any more). The state is in the words, too.
    painter.setBrush(item.weak ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (item.stretch)
        painter.drawRoundedRect(box, 3, 3);
    else
        painter.drawEllipse(box);
    if (current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 4, 4);
    }
}

void LanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintAxis(painter);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        paintItem(painter, m_items[i], false);
    if (m_current >= 0)
        paintItem(painter, m_items[static_cast<std::size_t>(m_current)], true);
}

void LanesView::mark(int index)
{
    if (index < 0 || index == m_current)
        return;
    m_current = index;
    const LaneItem &item = m_items[static_cast<std::size_t>(index)];
    setAccessibleDescription(sentence(item));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
    Q_EMIT chosen(item.key);
}

void LanesView::step(int by)
{
    if (m_current < 0)
        return;
    const Lane lane = m_items[static_cast<std::size_t>(m_current)].lane;
    for (int i = m_current + by; i >= 0 && i < static_cast<int>(m_items.size()); i += by)
        if (m_items[static_cast<std::size_t>(i)].lane == lane) {
            mark(i);
            return;
        }
}

void LanesView::changeLane(int by)
{
    if (m_current < 0)
        return;
    const LaneItem &from = m_items[static_cast<std::size_t>(m_current)];
    for (int lane = static_cast<int>(from.lane) + by; lane >= 0 && lane < laneCount; lane += by) {
        int nearest = -1;
        for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
            const LaneItem &item = m_items[static_cast<std::size_t>(i)];
            if (static_cast<int>(item.lane) != lane)
                continue;
            const auto away = [&](int index) { return std::abs((m_items[static_cast<std::size_t>(index)].from - from.from).count()); };
            if (nearest < 0 || away(i) < away(nearest))
                nearest = i;
        }
        if (nearest >= 0) {
            mark(nearest);
            return;
        }
    }
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: step(layoutDirection() == Qt::RightToLeft ? 1 : -1); return;
    case Qt::Key_Right: step(layoutDirection() == Qt::RightToLeft ? -1 : 1); return;
    case Qt::Key_Up: changeLane(-1); return;
    case Qt::Key_Down: changeLane(1); return;
    case Qt::Key_Home: mark(m_items.empty() ? -1 : 0); return;
    case Qt::Key_End: mark(static_cast<int>(m_items.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
            Q_EMIT activatedKey(currentKey());
        return;
    }
    QWidget::keyPressEvent(event);
}

int LanesView::itemAt(const QPoint &point) const
{
    for (int i = static_cast<int>(m_items.size()) - 1; i >= 0; --i)
        if (rectOf(m_items[static_cast<std::size_t>(i)]).adjusted(-3, -3, 3, 3).contains(point))
            return i;
    return -1;
}

void LanesView::mousePressEvent(QMouseEvent *event) { mark(itemAt(event->pos())); }

void LanesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (itemAt(event->pos()) >= 0)
        Q_EMIT activatedKey(currentKey());
}

void LanesView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void LanesView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool LanesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int index = itemAt(help->pos()); index >= 0)
        QToolTip::showText(help->globalPos(), sentence(m_items[static_cast<std::size_t>(index)]).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace countersign::ui
