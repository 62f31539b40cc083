#include "widgets/window_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace countersign::ui {

namespace {

// The role that has 3:1 and more against window and base in both looks.
QColor outlineOf(const QStyleOption &option)
{
    return option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled,
                                option.state & QStyle::State_Enabled ? QPalette::PlaceholderText : QPalette::WindowText);
}

void drawIndicator(const QStyleOption &option, QPainter &painter, bool round)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor outline = filled && enabled ? option.palette.color(QPalette::Highlight) : outlineOf(option);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = side >= 18 ? 2.0 : 1.5;
    box.adjust(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(outline, width));
    painter.setBrush(filled && !round ? outline : option.palette.color(enabled ? QPalette::Base : QPalette::Window));
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 2, 2);
    const QColor mark = option.palette.color(enabled ? QPalette::HighlightedText : QPalette::Window);
    const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    if (round && option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(outline);
        painter.drawEllipse(box.center(), box.width() * 0.28, box.height() * 0.28);
    } else if (option.state & QStyle::State_NoChange) {
        painter.setPen(QPen(mark, side / 7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (option.state & QStyle::State_On) {
        painter.setPen(QPen(mark, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
    painter.restore();
}

void drawFrame(const QRect &rect, const QColor &colour, qreal width, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorRadioButton) {
        drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    }
    if (element == PE_FrameFocusRect) {
        // Fusion fills it, which takes the contrast from the words inside.
        const bool onSelection = option->state & State_Selected;
        drawFrame(option->rect, option->palette.color(onSelection ? QPalette::HighlightedText : QPalette::Highlight), 2, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand && option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        drawFrame(option->rect, option->palette.color(QPalette::Highlight), 2, *painter);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_SpinBox && !(control == CC_ComboBox && choice))
        return;
    if (widget && widget->hasFocus())
        drawFrame(option->rect, option->palette.color(QPalette::Highlight), 2, *painter);
    else if (control == CC_SpinBox || choice->editable)
        drawFrame(option->rect, option->palette.color(QPalette::Dark), 1, *painter);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && view && item && view->selectionBehavior() == QAbstractItemView::SelectRows) {
        QStyleOptionViewItem row(*item); // the row is what is chosen, not one cell of it; the ring is the view's
        row.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &row, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Cells begin where the words of their header begin.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
        return 7;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the desktop's icons do not follow our palettes
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace countersign::ui
