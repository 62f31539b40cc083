// A button for what cannot be taken back: it acts when held for 1.2 s (pointer, or Ctrl+Enter while its pane has the
// focus), with a ring that fills; or when pressed twice, 1 to 5 s apart. A short press says so.
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

class QKeyEvent;

namespace countersign::ui {

class HoldButton : public QPushButton {
    Q_OBJECT

public:
    explicit HoldButton(const QString &text, QWidget *parent = nullptr);

    // Ctrl+Enter anywhere inside `pane` holds this button.
    void listenIn(QWidget *pane);

    static constexpr int holdMs = 1200;

Q_SIGNALS:
    void confirmed();
    void hint(const QString &sentence); // what to do instead of a short press

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void begin();
    void end();
    void confirm();
    void keyDown(const QKeyEvent &key);
    void keyUp(const QKeyEvent &key);

    // X repeats a held key as a release and a press of the very same moment, and under load Qt takes them for real
    // ones: such a press goes on with the hold that its release ended.
    struct Cut {
        quint64 at = 0; // time stamp of the release; 0: none
        QElapsedTimer held;
        QElapsedTimer sinceShort;
    } m_cut;
    QElapsedTimer m_held;
    QTimer m_progress;
    QElapsedTimer m_sinceShort; // since the last short press
    bool m_holding = false;
};

} // namespace countersign::ui
