#include "shell/room_scroll.h"

#include <QEvent>
#include <QScrollBar>

namespace countersign::ui {

RoomScroll::RoomScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
}

void RoomScroll::fit()
{
    const QSize least = widget()->minimumSizeHint();
    QSize room = maximumViewportSize();
    const bool across = least.width() > room.width();
    if (across)
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (least.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    widget()->resize(room.expandedTo(least));
}

void RoomScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool RoomScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

} // namespace countersign::ui
