// Asks for words in place: a heading, a field, and what to do with them. Closing keeps what was typed; only an act
// that went through empties it.
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace countersign::ui {

class TextAsk : public QWidget {
    Q_OBJECT

public:
    explicit TextAsk(QWidget *parent = nullptr);

    // `purpose` tells the asker what was asked when sent() comes back.
    void ask(int purpose, const QString &title, const QString &button);
    void close();
    void done(); // went through: forgets the words and closes
    int purpose() const { return m_purpose; }
    QString words() const;

Q_SIGNALS:
    void sent(int purpose, const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_close;
    int m_purpose = 0;
};

} // namespace countersign::ui
