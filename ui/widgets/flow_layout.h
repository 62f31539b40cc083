// Widgets side by side, wrapping like words: nothing is clipped in a narrow pane, a longer language or a larger font.
#pragma once

#include <QLayout>

#include <vector>

namespace countersign::ui {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing = 8, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace countersign::ui
