#include "widgets/key_guard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QWidget>

namespace countersign::ui {

KeyGuard::KeyGuard(QWidget *screen, QObject *parent) : QObject(parent), m_screen(screen)
{
    QElapsedTimer timer;
    timer.start();
    m_now = [timer] { return timer.elapsed(); };
    // Releases go to whatever has the focus by then, so they are watched for everywhere.
    qApp->installEventFilter(this);
}

void KeyGuard::expect(const QString &subject)
{
    m_subject = subject;
    m_paintedAt = -1;
    m_screen->update();
}

bool KeyGuard::admits(const QString &key)
{
    if (m_down) {
        Q_EMIT ignored(tr("Ignored %1: let the key before it go first.").arg(key));
        return false;
    }
    if (m_paintedAt < 0) {
        Q_EMIT ignored(tr("Ignored %1: %2 wasn't on screen yet. Press again.").arg(key, m_subject));
        return false;
    }
    if (m_now() - m_paintedAt < m_settle) {
        Q_EMIT ignored(tr("Ignored %1: %2 has only just come on screen. Press again.").arg(key, m_subject));
        return false;
    }
    m_down = m_pressing; // a click holds nothing down
    return true;
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::Paint:
        if (watched == m_screen && m_paintedAt < 0 && !m_subject.isEmpty())
            m_paintedAt = m_now();
        break;
    case QEvent::KeyRelease:
        if (const auto *key = static_cast<QKeyEvent *>(event); !key->isAutoRepeat()) {
            if (m_pressing)
                m_releasedAt = key->timestamp();
            m_down = m_pressing = false;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        m_pressing = true;
        // X repeats a held key as a release and a press of the very same moment; under load Qt takes them for real ones.
        if (m_releasedAt != 0 && m_releasedAt == static_cast<QKeyEvent *>(event)->timestamp())
            m_down = true;
        m_releasedAt = 0;
        break;
    case QEvent::WindowDeactivate:
        m_down = m_pressing = false; // its release will not reach us
        break;
    default: break;
    }
    return false;
}

} // namespace countersign::ui
