// The tables of the account workspace: what each shows and says.
#pragma once

#include "models/rows_model.h"

namespace countersign::ui {

RowsModel *laneTableModel(QObject *parent);      // {key, lane, from, until, what, state}
RowsModel *decisionTableModel(QObject *parent);  // decisions of an account file
RowsModel *sanctionTableModel(QObject *parent);  // sanctions, with grounds and what each supports
RowsModel *noticeTableModel(QObject *parent);
RowsModel *timelineTableModel(QObject *parent);  // entries of the log, newest first

} // namespace countersign::ui
