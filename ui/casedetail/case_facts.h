// What stands around the content: context, who reported it and why, and what was decided about the same text.
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace countersign::ui {

class CaseFacts : public QWidget {
    Q_OBJECT

public:
    explicit CaseFacts(QWidget *parent = nullptr);

    void show(const Json &file, const QString &note, Instant now);
    // The list of precedents opens or closes; true when it is open and has something to choose.
    bool togglePrecedents();
    QWidget *firstPrecedent() const { return m_first; }

Q_SIGNALS:
    void adoptRequested(const QString &decision);

private:
    void showPrecedents(const Json &precedents);

    QLabel *m_context;
    QLabel *m_noteName;
    QLabel *m_note;
    QLabel *m_reports;
    QLabel *m_like;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    QWidget *m_first = nullptr;
    Json m_shown; // precedents as listed
};

} // namespace countersign::ui
