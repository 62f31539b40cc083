// X repeats a key that is held as a release and a press of the very same moment. Qt takes such a pair for a key that was
// let go and pressed anew wherever it reads the release before the press has come, and then every shortcut fires again and
// again, whatever its autoRepeat() says. Installed on the application, this gives the presses back what they are: repeats.
#pragma once

#include <QObject>

class QKeyEvent;

namespace countersign::ui {

class KeyRepeat : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isRepeat(const QKeyEvent &key) const;
    // The same as a repeat; whether who got it wanted it.
    bool sendAsRepeat(QObject *to, const QKeyEvent &key);

    int m_key = 0; // let go last
    quint64 m_at = 0; // and when, as the platform stamps it; 0: it does not
    bool m_wanted = false; // a field takes the key for itself
    bool m_sending = false;
};

} // namespace countersign::ui
