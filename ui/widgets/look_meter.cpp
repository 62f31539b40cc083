#include "widgets/look_meter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace countersign::ui {

LookMeter::LookMeter(QWidget *screen, QObject *parent) : QObject(parent), m_screen(screen)
{
    QElapsedTimer timer;
    timer.start();
    m_now = [timer] { return timer.elapsed(); };
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        account();
        if (m_counting)
            Q_EMIT ticked();
    });
    qApp->installEventFilter(this); // signs of life and windows that come and go are watched for everywhere
}

void LookMeter::setNow(std::function<qint64()> now)
{
    m_now = std::move(now);
    m_last = m_input = m_now();
}

void LookMeter::start(qint64 before)
{
    m_shown = true;
    m_painted = m_counting = false;
    m_total = before;
    m_last = m_input = m_now(); // whoever walks to another is there
    m_tick.start();
    m_screen->update();
}

void LookMeter::stop()
{
    m_tick.stop();
    m_shown = m_painted = m_counting = false;
    m_total = 0;
}

qint64 LookMeter::looked()
{
    account();
    return m_total;
}

bool LookMeter::present() const
{
    return m_shown && m_painted && m_screen->isVisible() && !m_screen->window()->isMinimized() && m_screen->isActiveWindow();
}

void LookMeter::account()
{
    const qint64 now = m_now();
    if (m_counting)
        m_total += std::max<qint64>(0, std::min(now, m_input + idleAfter) - m_last);
    m_last = now;
    const bool before = m_counting;
    m_counting = present() && now < m_input + idleAfter;
    if (before && !m_counting)
        Q_EMIT paused();
}

bool LookMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_shown)
        return false;
    switch (static_cast<int>(event->type())) {
    case QEvent::Paint:
        if (watched == m_screen && !m_painted) {
            account();
            m_painted = true;
            m_counting = present();
        }
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
        account(); // what went before is judged by the sign of life before
        m_input = m_last;
        m_counting = present();
        break;
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::WindowStateChange:
    case QEvent::Show:
    case QEvent::Hide: account(); break;
    default: break;
    }
    return false;
}

} // namespace countersign::ui
