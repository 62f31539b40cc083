// One question asked inline, never in a modal: a reason for skipping, what is escalated to whom, a note. Enter answers,
// Esc closes and keeps what was typed.
#pragma once

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui {

class AskStrip : public QFrame {
    Q_OBJECT

public:
    struct Question {
        QString key;                       // typed text is kept per key
        QString label;
        QString button;
        QStringList choices;               // none: no box
        QString text;                      // what stands there already
        bool optional = false;             // an empty answer is one
        std::function<void(int choice, const QString &text)> answer;
    };

    explicit AskStrip(QWidget *parent = nullptr);

    void ask(const Question &question);
    void closeStrip();
    void forget(); // another case: nothing typed is carried over

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QLabel *m_label;
    QComboBox *m_choice;
    QLineEdit *m_text;
    QPushButton *m_button;
    QLabel *m_missing;
    Question m_question;
    QMap<QString, QString> m_typed;
};

} // namespace countersign::ui
