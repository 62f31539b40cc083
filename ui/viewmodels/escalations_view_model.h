// Escalations and their clocks: the list as this person sees it, one of them in full, and what may be done with it.
// Moderators see those that they opened or own; leads and auditors see all. Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"
#include "domain/states.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

// What somebody fills in to open one.
struct EscalationDraft {
    EscalationKind kind = EscalationKind::Press;
    QString subject;
    std::optional<Milliseconds> within; // nullopt: what is usual for the kind
    QString note;
    QString objectsTo; // the decision an author objects to; empty: nobody objects
};

class EscalationsViewModel : public QObject {
    Q_OBJECT

public:
    explicit EscalationsViewModel(Backend &backend, QObject *parent = nullptr);

    void load();
    void select(const QString &id); // empty: none
    void reset();
    void setIncludeResolved(bool include);

    const Json &items() const { return m_items; }
    const Json &file() const { return m_file; } // of the one selected; {} while none is
    const QString &selected() const { return m_selected; }
    int openCount() const { return m_open; }
    bool ownOnly() const; // a moderator's list
    Instant now() const { return m_backend.clock().now(); }

    // Whether the state machine and ownership let this person do it now; if not, why, as text.
    bool may(EscalationEvent event, QString *why) const;

    void open(const EscalationDraft &draft);
    void acknowledge();
    void pause(const QString &reason);
    void resume();
    void resolve(const QString &note);

    // "1 h 20 min left", "overdue by 12 min", "paused with 40 min left", "resolved 30 Jan 2026 14:31 UTC".
    static QString clockWords(const Json &escalation, Instant now);
    static bool overdue(const Json &escalation, Instant now);

Q_SIGNALS:
    void listChanged();
    void fileChanged();
    void opened(const QString &id, const QString &sentence);
    void acted(const QString &sentence);
    void refused(const countersign::Error &error);    // an act
    void failedToLoad(const countersign::Error &error);

private:
    template <typename Step>
    void act(Step step, const QString &sentence);

    Backend &m_backend;
    Latest m_list;
    Latest m_one;
    Json m_items = Json::array();
    Json m_file = Json::object();
    QString m_selected;
    bool m_includeResolved = false;
    int m_open = 0;
};

} // namespace countersign::ui
