#include "widgets/key_repeat.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace countersign::ui {

bool KeyRepeat::isRepeat(const QKeyEvent &key) const
{
    return !key.isAutoRepeat() && m_at != 0 && key.timestamp() == m_at && key.key() == m_key;
}

bool KeyRepeat::sendAsRepeat(QObject *to, const QKeyEvent &key)
{
    QKeyEvent repeat(key.type(), key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(), key.nativeModifiers(), key.text(), true,
                     static_cast<quint16>(key.count()));
    repeat.setTimestamp(key.timestamp());
    repeat.setAccepted(key.type() == QEvent::KeyPress); // an override is one that somebody claims
    m_sending = true;
    QCoreApplication::sendEvent(to, &repeat);
    m_sending = false;
    return repeat.isAccepted();
}

bool KeyRepeat::eventFilter(QObject *watched, QEvent *event)
{
    if (m_sending)
        return false;
    if (event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_key = key->key();
        m_at = key->isAutoRepeat() ? 0 : key->timestamp();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_wanted = false;
        if (!isRepeat(*key))
            return false;
        m_wanted = sendAsRepeat(watched, *key);
        event->accept(); // no shortcut is looked for
        return true;
    }
    if (event->type() == QEvent::KeyPress && isRepeat(*static_cast<QKeyEvent *>(event))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A letter that no field takes was a shortcut the first time; a list would take its repeats for a search.
        const bool letter = !key->text().isEmpty() && key->text().front().isPrint()
                            && (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
        if (m_wanted || !letter)
            sendAsRepeat(watched, *key);
        return true;
    }
    return false;
}

} // namespace countersign::ui
