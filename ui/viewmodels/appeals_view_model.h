// The appeal desk: the list, the appeal that is heard (blind, then with the original decision), what each outcome would
// do, and the acts. Window's thread.
#pragma once

#include "backend/backend.h"
#include "viewmodels/reversal_story.h"

#include "services/appeals/appeal_desk.h"

#include <QObject>
#include <QString>

#include <array>

namespace countersign::ui {

struct Filing {
    QString decision;
    AppellantKind by = AppellantKind::Author;
    std::optional<Instant> filedAt;
    QString words;
    QString newEvidence;
};

class AppealsViewModel : public QObject {
    Q_OBJECT

public:
    explicit AppealsViewModel(Backend &backend, QObject *parent = nullptr);

    void refresh();
    void reset();

    const Json &rows() const { return m_rows; } // {appeal, state, open, by, due_at, mine, why, rule, decision, …}
    Json rowOf(const QString &id) const;
    bool loaded() const { return m_loaded; }
    int forMe() const { return m_forMe; } // open ones that this person may hear

    void open(const QString &id);
    const QString &current() const { return m_current; }
    const std::optional<AppealFile> &file() const { return m_file; }
    bool busy() const { return m_busy; }
    bool answered() const { return m_file && m_file->mine && m_file->answer.has_value(); }

    // What the outcome comes to, named by the state it leads to. Empty story where nothing is reversed.
    QString nameOf(AppealOutcome outcome) const;
    const ReversalStory &storyOf(AppealOutcome outcome) const { return m_stories[static_cast<std::size_t>(outcome)]; }
    // What somebody who answered this way most likely decides; nullopt where undecided.
    std::optional<AppealOutcome> suggested() const;

    void hear(const QString &id);
    void admit(const QString &id);
    void findInadmissible(const QString &id, const QString &reason);
    void withdraw(const QString &id, const QString &message);
    void answer(HearerAnswer answer);
    void decide(AppealOutcome outcome, const QString &reply, const QString &attribution);
    void fileAppeal(const Filing &filing);

Q_SIGNALS:
    void rowsChanged();
    void fileChanged();
    void failed(const countersign::Error &error);
    void refused(const countersign::Error &error);
    void acted(const QString &sentence);
    void decided(const QString &id);
    void filed(const QString &id);

private:
    template <typename Work>
    void act(Work work, std::function<void(const Receipt &)> done);
    void load(const QString &id);

    Backend &m_backend;
    Latest m_latestRows;
    Latest m_latestFile;
    Json m_rows = Json::array();
    int m_forMe = 0;
    bool m_loaded = false;
    bool m_busy = false;
    QString m_current;
    std::optional<AppealFile> m_file;
    std::array<ReversalStory, 3> m_stories; // by AppealOutcome
};

} // namespace countersign::ui
