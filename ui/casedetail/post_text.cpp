#include "casedetail/post_text.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

PostText::PostText(QWidget *parent) : ContentView(parent)
{
    QFont reading = font(); // this is what is read all day
    reading.setPointSizeF(reading.pointSizeF() * 1.15);
    setFont(reading);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &QWidget::updateGeometry);
}

QSize PostText::sizeHint() const
{
    // A plain text document measures itself in lines.
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), fewestLines, mostLines);
    const int margins = 2 * static_cast<int>(std::ceil(document()->documentMargin())) + 2 * frameWidth();
    return {fontMetrics().averageCharWidth() * 30, lines * fontMetrics().lineSpacing() + margins};
}

} // namespace countersign::ui
