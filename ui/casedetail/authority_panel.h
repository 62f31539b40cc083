// The order of a public authority, inline under the content (R26): who ordered what, under which reference and law, where,
// and how that was verified. Ctrl+Enter carries it out; what was typed stays until it went through.
#pragma once

#include "services/authority/authority_service.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace countersign::ui {

class AuthorityPanel : public QWidget {
    Q_OBJECT

public:
    explicit AuthorityPanel(QWidget *parent = nullptr);

    // Shown, with the keyboard on the first field; the quotation stands in where none was written.
    void begin(const QString &suggestedQuote);
    void clear();
    AuthorityFacts facts() const;
    // Puts the keyboard on the first field that a refusal is about, where the form is open.
    void goToWrong(const Error &refusal);

Q_SIGNALS:
    void submitRequested();
    void refused(const Error &error); // something written there cannot be read

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void goTo(QWidget *field);

    QScrollArea *m_scroll;
    QLineEdit *m_authority;
    QLineEdit *m_reference;
    QLineEdit *m_law;
    QLineEdit *m_ordered;
    QLineEdit *m_territories;
    QLineEdit *m_verified;
    QComboBox *m_action;
    QLineEdit *m_quote;
    QPlainTextEdit *m_rationale;
    QPushButton *m_submit;
};

} // namespace countersign::ui
