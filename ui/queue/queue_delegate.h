// A row of the queue: severity as shape and letter in its colour, case, account and age; below, the first words and
// what is special. Two lines, elided; the full text is in the tooltip and the accessible sentence.
#pragma once

#include <QStyledItemDelegate>

namespace countersign::ui {

class QueueViewModel;

class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QueueDelegate(QueueViewModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QueueViewModel &m_model;
};

} // namespace countersign::ui
