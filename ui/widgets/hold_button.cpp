#include "widgets/hold_button.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace countersign::ui {

namespace {

bool isReturn(const QKeyEvent *key) { return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter; }

} // namespace

HoldButton::HoldButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoRepeat(false);
    setAutoDefault(false);
    setToolTip(tr("Hold for 1.2 seconds, or press twice, 1 to 5 seconds apart. Key: hold Ctrl+Enter."));
    setAccessibleDescription(toolTip());
    m_progress.setInterval(16);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        update();
        if (m_holding && m_held.elapsed() >= holdMs)
            confirm();
    });
}

void HoldButton::listenIn(QWidget *pane)
{
    pane->installEventFilter(this);
    for (QWidget *child : pane->findChildren<QWidget *>())
        child->installEventFilter(this);
}

void HoldButton::begin()
{
    if (!isEnabled() || m_holding)
        return;
    m_holding = true;
    m_held.start();
    m_progress.start();
    setDown(true);
}

void HoldButton::keyDown(const QKeyEvent &key)
{
    const bool goesOn = m_cut.at != 0 && m_cut.at == key.timestamp() && isEnabled() && !m_holding;
    if (key.isAutoRepeat() && !goesOn)
        return;
    begin();
    if (goesOn) {
        m_held = m_cut.held;
        m_sinceShort = m_cut.sinceShort;
    }
    m_cut = {};
    if (m_holding && m_held.elapsed() >= holdMs)
        confirm();
}

void HoldButton::keyUp(const QKeyEvent &key)
{
    m_cut = m_holding ? Cut{key.timestamp(), m_held, m_sinceShort} : Cut{};
    end();
}

void HoldButton::end()
{
    if (!m_holding)
        return;
    m_holding = false;
    m_progress.stop();
    setDown(false);
    update();
    const bool second = m_sinceShort.isValid() && m_sinceShort.elapsed() >= 1000 && m_sinceShort.elapsed() <= 5000;
    if (second) {
        confirm();
        return;
    }
    m_sinceShort.start();
    Q_EMIT hint(tr("Nothing happened yet: hold for 1.2 seconds, or press once more after a second."));
}

void HoldButton::confirm()
{
    m_holding = false;
    m_progress.stop();
    m_sinceShort.invalidate();
    setDown(false);
    update();
    Q_EMIT confirmed();
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin();
    event->accept();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
    event->accept();
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || isReturn(event)) {
        keyDown(*event);
        event->accept();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || isReturn(event) || event->key() == Qt::Key_Control) {
        if (!event->isAutoRepeat())
            keyUp(*event);
        event->accept();
        return;
    }
    QPushButton::keyReleaseEvent(event);
}

bool HoldButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isReturn(key) && (key->modifiers() & Qt::ControlModifier) != 0) {
            if (event->type() == QEvent::KeyPress)
                keyDown(*key);
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyRelease && m_holding) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((isReturn(key) || key->key() == Qt::Key_Control) && !key->isAutoRepeat()) {
            keyUp(*key);
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

bool HoldButton::event(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled() && m_holding) {
        m_holding = false; // what it was held for is gone
        m_progress.stop();
        setDown(false);
    }
    return QPushButton::event(event);
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    // The window lost the keyboard in the middle of a hold: that is no confirmation.
    if (m_holding && event->reason() == Qt::ActiveWindowFocusReason) {
        m_holding = false;
        m_progress.stop();
        setDown(false);
        update();
    }
    QPushButton::focusOutEvent(event);
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!m_holding)
        return;
    const double part = std::min(1.0, static_cast<double>(m_held.elapsed()) / holdMs);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    const int side = std::min(height() - 8, 20);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect ring(rightToLeft ? width() - side - 8 : 8, (height() - side) / 2, side, side);
    painter.drawArc(ring, 90 * 16, static_cast<int>(-part * 360 * 16));
}

} // namespace countersign::ui
