#include "dialogs/keys_dialog.h"

#include "actions/action_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace countersign::ui {

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto add = [&](const QString &key, const QString &what) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row, 1, new QTableWidgetItem(what));
    };
    for (const Act act : allActs())
        if (const QKeySequence keys = keysOf(act); !keys.isEmpty())
            add(keys.toString(QKeySequence::NativeText), textOf(act));
    add(tr("Alt+1 … Alt+8"), tr("Go to a workspace"));
    add(tr("1 … 9"), tr("Choose a clause while one is asked for"));
    add(tr("hold V"), tr("View a picture without blur"));
    add(tr("hold Ctrl+Enter"), tr("Sign, decide an appeal or reinstate (1.2 seconds, or twice, 1 to 5 seconds apart)"));
    table->resizeColumnToContents(0);
    table->selectRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 32);
}

} // namespace countersign::ui
