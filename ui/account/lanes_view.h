// The life of an account on one axis of time, in five lanes. Left and right walk through a lane, up and down change it,
// Enter opens what is marked; what is marked is spoken. The table beside it says the same in words.
#pragma once

#include "viewmodels/account_view_model.h"

#include <QWidget>

namespace countersign::ui {

class LanesView : public QWidget {
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

    void setItems(std::vector<LaneItem> items, Instant now); // keeps what is marked, by key
    QString currentKey() const;
    void setCurrent(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);
    void activatedKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int laneHeight() const;
    int titleWidth() const;
    int xOf(Instant at) const;
    QRect rectOf(const LaneItem &item) const;
    QRect mirrored(const QRect &box) const; // where the window is read from the right
    int itemAt(const QPoint &point) const;
    void step(int by);
    void changeLane(int by);
    void mark(int index);
    QString sentence(const LaneItem &item) const;
    void paintAxis(QPainter &painter) const;
    void paintItem(QPainter &painter, const LaneItem &item, bool current) const;

    std::vector<LaneItem> m_items;
    Instant m_begin{};
    Instant m_end{};
    int m_current = -1;
};

} // namespace countersign::ui
