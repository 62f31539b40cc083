#include "casedetail/post_text.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>

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
    const int line = fontMetrics().lineSpacing();
    const auto *layout = static_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    qreal height = 0; // by what each block takes: emoji and other scripts stand higher than Latin
    for (QTextBlock block = document()->begin(); block.isValid() && height < mostLines * line; block = block.next())
        height += layout->blockBoundingRect(block).height();
    const int margins = 2 * static_cast<int>(std::ceil(document()->documentMargin())) + 2 * frameWidth() + 2;
    return {fontMetrics().averageCharWidth() * 30, std::clamp(static_cast<int>(std::ceil(height)), fewestLines * line, mostLines * line) + margins};
}

} // namespace countersign::ui
