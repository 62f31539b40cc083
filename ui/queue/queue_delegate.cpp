#include "queue/queue_delegate.h"

#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "viewmodels/queue_view_model.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace countersign::ui {

namespace {

constexpr int rowMargin = 8;

} // namespace

QueueDelegate::QueueDelegate(QueueViewModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() * 3 + 2 * rowMargin};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Json &item = m_model.rows()->item(index.row());
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor plainColour = row.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? plainColour : row.palette.color(group, QPalette::PlaceholderText);
    const QFontMetrics &metrics = row.fontMetrics;
    const QRect area = row.rect.adjusted(rowMargin, rowMargin, -rowMargin, -rowMargin);
    const int line = metrics.height();
    const auto direction = row.direction;
    const auto lead = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trail = QStyle::visualAlignment(direction, Qt::AlignTrailing | Qt::AlignVCenter);
    const auto place = [&](int x, int y, int width) { return QStyle::visualRect(direction, area, QRect(area.left() + x, area.top() + y * line, width, line)); };
    const auto draw = [&](const QRect &rect, Qt::Alignment alignment, const QColor &colour, const QString &text) {
        painter->setPen(colour);
        painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };

    painter->save();
    painter->setClipRect(row.rect);
    painter->setFont(row.font);
    const std::string severity = stringOr(item, "severity");
    const QString mark = isolated(severityMark(severity)) + QLatin1Char(' ');
    const QString age = isolated(m_model.ageOf(item));
    QFont bold = row.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const int markWidth = boldMetrics.horizontalAdvance(mark);
    const int ageWidth = metrics.horizontalAdvance(age) + 4;
    painter->setFont(bold);
    draw(place(0, 0, markWidth), lead, selected ? plainColour : severityColour(severity), mark);
    const QString name = plain(stringOr(item, "case"));
    const int nameWidth = boldMetrics.horizontalAdvance(name) + rowMargin;
    draw(place(markWidth, 0, nameWidth), lead, plainColour, name);
    painter->setFont(row.font);
    const int rest = area.width() - markWidth - nameWidth - ageWidth;
    if (rest > 0)
        draw(place(markWidth + nameWidth, 0, rest), lead, quiet, isolated(visible(plain(stringOr(item, "handle")))));
    draw(place(area.width() - ageWidth, 0, ageWidth), trail, quiet, age);
    draw(place(0, 1, area.width()), lead, plainColour, isolated(index.data(Qt::DisplayRole).toString()));
    draw(place(0, 2, area.width()), lead, quiet, isolated(m_model.flagsOf(item)));
    painter->restore();
}

} // namespace countersign::ui
