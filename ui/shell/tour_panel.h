// The guided tour of the demo workspace: a few sentences a step, and the workspace it talks about beside it.
#pragma once

#include "backend/backend.h"
#include "viewmodels/navigator.h"

#include <QDockWidget>
#include <QString>

#include <map>
#include <vector>

class QLabel;
class QPushButton;

namespace countersign::ui {

struct TourStep {
    QString title;
    QString text;
    Room room = Room::Review;
    QString subject; // "queue", "account", "removal" …: what the step talks about
};

// The steps in the language of the window, from the demo's content.
std::vector<TourStep> tourSteps(const QString &language);

// What the subjects are in a workspace ("appeal" → "A-3"); those that it lacks are absent. On the worker's thread.
Result<std::map<QString, QString>> tourSubjects(Desk &desk);

class TourPanel : public QDockWidget {
    Q_OBJECT

public:
    TourPanel(Backend &backend, Navigator &navigator, QWidget *parent = nullptr);

    void begin();
    int stepCount() const { return static_cast<int>(m_steps.size()); }
    const TourStep &step(int number) const { return m_steps[static_cast<std::size_t>(number)]; }
    void show(int number);

private:
    Backend &m_backend;
    Navigator &m_navigator;
    std::vector<TourStep> m_steps;
    std::map<QString, QString> m_subjects;
    int m_current = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace countersign::ui
