// As large as the window leaves it, or as its content needs at least: only then it scrolls. (A resizable scroll area
// would scroll as soon as its content would like more height than there is.)
#pragma once

#include <QScrollArea>

namespace countersign::ui {

class RoomScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit RoomScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace countersign::ui
