#include "shell/rail.h"

#include "text/formats.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

QString roomTitle(Room room)
{
    switch (room) {
    case Room::Review: return QCoreApplication::translate("rooms", "Review");
    case Room::SignOff: return QCoreApplication::translate("rooms", "Sign-off");
    case Room::Appeals: return QCoreApplication::translate("rooms", "Appeals");
    case Room::Escalations: return QCoreApplication::translate("rooms", "Escalations");
    case Room::Account: return QCoreApplication::translate("rooms", "Account");
    case Room::Replay: return QCoreApplication::translate("rooms", "Replay");
    case Room::Insights: return QCoreApplication::translate("rooms", "Insights");
    case Room::Audit: return QCoreApplication::translate("rooms", "Audit");
    }
    return {};
}

QString roomIcon(Room room)
{
    switch (room) {
    case Room::Review: return QStringLiteral("review");
    case Room::SignOff: return QStringLiteral("signoff");
    case Room::Appeals: return QStringLiteral("appeals");
    case Room::Escalations: return QStringLiteral("escalations");
    case Room::Account: return QStringLiteral("account");
    case Room::Replay: return QStringLiteral("replay");
    case Room::Insights: return QStringLiteral("insights");
    case Room::Audit: return QStringLiteral("audit");
    }
    return {};
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Workspaces"));
    m_layout->setContentsMargins(4, 8, 4, 8);
    m_layout->setSpacing(4);
    int place = 0;
    for (const Room room : allRooms) {
        QToolButton *button = make(room, ++place);
        m_buttons[room] = button;
        m_counts[room] = -1;
        m_layout->addWidget(button);
        label(room);
    }
    m_layout->addStretch(1);
    // As wide as it gets with counts, from the start: the desk beside it does not move when one appears.
    int widest = 0;
    for (const Room room : allRooms)
        widest = std::max(widest, fontMetrics().horizontalAdvance(roomTitle(room)));
    setMinimumWidth(widest + fontMetrics().horizontalAdvance(QStringLiteral("  999")) + 20 + 28);
}

QToolButton *Rail::make(Room room, int place)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(roomIcon(room)));
    button->setIconSize(QSize(20, 20));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + place)));
    button->setObjectName(QStringLiteral("rail.") + roomIcon(room));
    connect(button, &QToolButton::clicked, this, [this, room] { Q_EMIT chosen(room); });
    return button;
}

void Rail::label(Room room)
{
    QToolButton *button = m_buttons[room];
    const int count = m_counts[room];
    const QString title = roomTitle(room);
    const QKeySequence keys = button->shortcut();
    button->setText(count > 0 ? title + QStringLiteral("  ") + number(count) : title);
    button->setShortcut(keys); // a button's new text takes its shortcut away
    button->setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(title) : title);
    button->setToolTip(tr("%1 (%2)").arg(title, button->shortcut().toString(QKeySequence::NativeText)));
}

void Rail::setRooms(const std::set<Role> &roles)
{
    for (const auto &[room, button] : m_buttons)
        button->setVisible(access(room, roles) != Access::Hidden);
}

bool Rail::has(Room room) const { return m_buttons.at(room)->isVisibleTo(this); }

void Rail::setCurrent(Room room) { m_buttons[room]->setChecked(true); }

void Rail::setCount(Room room, int waiting)
{
    m_counts[room] = waiting;
    label(room);
}

} // namespace countersign::ui
