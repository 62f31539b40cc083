// A post's text as plain text: selectable, never rich, never fetched, in its own direction, with invisible
// characters made visible. Marking evidence takes the selected words.
#pragma once

#include <QPlainTextEdit>

namespace countersign::ui {

class ContentView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ContentView(QWidget *parent = nullptr);

    void setContent(const QString &text);
    void clearContent() { setContent({}); }
    // The selected words, as they stand in the original text; empty where nothing is selected.
    QString selectedWords() const;
    // Highlights these words wherever they occur (evidence); empty: none.
    void mark(const QString &words);

private:
    QString m_original;
};

} // namespace countersign::ui
