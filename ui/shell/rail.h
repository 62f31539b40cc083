// The rail: one labelled button a workspace, with icon, name and count. Arrow keys move within it.
#pragma once

#include "viewmodels/rooms.h"

#include <QWidget>

#include <map>
#include <set>

class QToolButton;
class QVBoxLayout;

namespace countersign::ui {

QString roomTitle(Room room); // "Sign-off"
QString roomIcon(Room room);  // name of an icon

class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setRooms(const std::set<Role> &roles); // which are there at all
    void setCurrent(Room room);
    void setCount(Room room, int waiting); // -1: none shown
    bool has(Room room) const;

Q_SIGNALS:
    void chosen(countersign::ui::Room room);

private:
    QToolButton *make(Room room, int place);
    void label(Room room);

    QVBoxLayout *m_layout;
    std::map<Room, QToolButton *> m_buttons;
    std::map<Room, int> m_counts;
};

} // namespace countersign::ui
