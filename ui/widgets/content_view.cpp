#include "widgets/content_view.h"

#include "text/visible.h"

#include <QTextBlock>
#include <QTextOption>

namespace countersign::ui {

ContentView::ContentView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text of the post"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

void ContentView::setContent(const QString &text)
{
    if (text == m_original && !text.isEmpty())
        return; // a refresh keeps selection and scroll
    m_original = text;
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(directionOf(text));
    option.setAlignment(Qt::AlignAbsolute | (directionOf(text) == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
    setPlainText(visible(text));
    setExtraSelections({});
}

QString ContentView::selectedWords() const
{
    QString selected = textCursor().selectedText();
    selected.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    if (selected.isEmpty() || m_original.contains(selected))
        return selected;
    // The selection holds a mark that stands for an invisible character: find the original span by position.
    const QString before = toPlainText().left(textCursor().selectionStart());
    qsizetype from = 0;
    while (from < m_original.size() && visible(m_original.left(from)).size() < before.size())
        ++from;
    qsizetype to = from;
    while (to < m_original.size() && visible(m_original.mid(from, to - from)).size() < selected.size())
        ++to;
    return m_original.mid(from, to - from);
}

void ContentView::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString shown = visible(words);
    if (!shown.isEmpty()) {
        QTextCursor cursor(document());
        while (!(cursor = document()->find(shown, cursor)).isNull() && marks.size() < 100) {
            QTextEdit::ExtraSelection one;
            one.cursor = cursor;
            one.format.setFontUnderline(true);
            // Tint and a plain line: a wavy one looks like a spelling mistake.
            QColor tint = palette().color(QPalette::Highlight);
            tint.setAlphaF(0.18F);
            one.format.setBackground(tint);
            one.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            one.format.setUnderlineColor(palette().color(QPalette::Link));
            one.format.setFontWeight(QFont::DemiBold);
            marks.append(one);
        }
    }
    setExtraSelections(marks);
}

} // namespace countersign::ui
