// The Replay workspace: sets and sessions, the case as of then, the reveal, the score.
#pragma once

#include "viewmodels/navigator.h"
#include "viewmodels/replay_view_model.h"
#include "widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace countersign::ui {

class DataTable;
class MessageBar;
class ReplayHome;
class ReplayItem;
class RowsModel;

class ReplayPage : public Page {
    Q_OBJECT

public:
    ReplayPage(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void enter(const QString &subject) override;
    void refresh() override;
    QWidget *firstFocus() override;
    void reset() override;

private:
    QWidget *buildScore();
    void showScore();
    void goHome();

    ReplayViewModel m_model;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    ReplayHome *m_home;
    ReplayItem *m_item;
    QWidget *m_scorePane;
    QLabel *m_scoreTitle;
    QLabel *m_scoreWords;
    RowsModel *m_confusionRows;
    DataTable *m_confusion;
    QPushButton *m_back;
};

} // namespace countersign::ui
