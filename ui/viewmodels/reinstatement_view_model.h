// Reversing a decision: everything that would be undone, and doing it. Preview and effect are one function of core.
// Window's thread.
#pragma once

#include "backend/backend.h"
#include "viewmodels/reversal_story.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

class ReinstatementViewModel : public QObject {
    Q_OBJECT

public:
    explicit ReinstatementViewModel(Backend &backend, QObject *parent = nullptr);

    void open(const QString &decision);
    void refresh();
    void reset();

    const QString &decision() const { return m_decision; }
    const Json &file() const { return m_file; } // null until loaded
    const std::optional<ReversalStory> &story() const { return m_story; }
    QString openAppeal() const; // only its decision ends an appeal (R7); empty: none is open
    bool reversed() const;      // overturned or changed already
    bool busy() const { return m_busy; }

    void apply(const QString &reason, const QString &attribution);

Q_SIGNALS:
    void changed();
    void failed(const countersign::Error &error);  // there is nothing to preview, and why
    void refused(const countersign::Error &error); // typed text is to be kept
    void applied(const QString &sentence);

private:
    void load();

    Backend &m_backend;
    Latest m_latest;
    QString m_decision;
    Json m_file;
    std::optional<ReversalStory> m_story;
    bool m_busy = false;
};

} // namespace countersign::ui
