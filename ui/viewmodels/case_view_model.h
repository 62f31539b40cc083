// The case on the desk: dealt or chosen, held under a lease, its draft, what a decision would need, and the acts on it.
//
// The system deals: deal() resumes the case that is held or claims the most urgent free one; finishing a case deals
// the next. open() claims a chosen one and gives back the one before. Drafts are kept in the workspace. Window's thread.
#pragma once

#include "backend/backend.h"

#include "services/authority/authority_service.h"
#include "viewmodels/case_draft.h"
#include "viewmodels/clause_choice.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <utility>

namespace countersign::ui {

class CaseViewModel : public QObject {
    Q_OBJECT

public:
    enum class Holding {
        None,  // no case
        Mine,  // under a live lease: decisions count
        Lost,  // it was mine; the lease ran out
        Other, // shown for reading only: somebody else holds it, or it is not open
    };

    explicit CaseViewModel(Backend &backend, QObject *parent = nullptr);

    const QString &id() const { return m_id; } // "": none
    const Json &file() const { return m_file; } // Documents::caseFile
    const std::vector<ClauseChoice> &clauses() const { return m_clauses; }
    const ClauseChoice *clause(const std::string &code) const;
    int bookVersion() const { return m_bookVersion; } // in force when the content was posted
    const Text &programme() const { return m_programme; } // checks among the proposals, by today's book; empty: none
    Holding holding() const;
    QString holdingSentence() const; // "Yours for 14:32" …
    bool busy() const { return m_busy || m_opening; } // an act is under way, or another case is on its way
    // The case has been shown, "" until then; "Nothing waits for you." where dealing found none.
    const std::optional<Error> &nothing() const { return m_nothing; }

    const CaseDraft &draft() const { return m_draft; }
    void setDraft(const CaseDraft &draft);
    // What the drafted violation would need; evaluated again after each change.
    const Requirements &requirements() const { return m_requirements; }

    void deal();
    // Dealing keeps to what this filter of the queue shows; "": to all of it. Whether it is another one than before.
    bool setDealFilter(const QString &filter) { return std::exchange(m_dealFilter, filter) != filter; }
    void open(const QString &id);
    void claimAgain();
    void refresh(); // the file anew; the draft stays
    void reset();
    void saveDraft(); // now, rather than half a second after the last change

    void leaveUp();
    void act(); // the drafted violation
    void skip(const QString &reason);
    void escalate(EscalationKind kind, const QString &note);
    void carryOut(const AuthorityFacts &facts); // what an authority ordered (R26)
    // Quote, rationale and answers of an earlier decision about the same text, where this viewer may see them.
    void adopt(const QString &decision);

Q_SIGNALS:
    void caseChanged();         // another case, or none
    void fileChanged();         // the same case, read again
    void holdingChanged();      // lease taken, renewed, run out
    void draftChanged();        // replaced from outside the fields: restored or adopted
    void requirementsChanged();
    void decided(const QString &sentence);
    void carriedOut(); // what was typed about the order may go
    void refused(const countersign::Error &error);
    void note(const QString &sentence); // something worth saying that is no refusal

private:
    struct Opened {
        Json file;
        std::vector<ClauseChoice> clauses;
        int bookVersion = 0;
        Text programme;
        Json draft = Json::object();
        std::optional<Error> notClaimed;
    };
    static Result<Opened> read(Desk &desk, const std::string &id, const std::string &language);
    void show(Opened opened);
    void noCase(const Error &why);
    void decide(const Finding &finding, const std::vector<ActionKind> &actions);
    void finish(const QString &sentence);
    void renew();
    void askRequirements();
    std::vector<ActionKind> actions() const;
    QString sentenceFor(const Receipt &receipt, const std::vector<ActionKind> &actions) const;

    Backend &m_backend;
    QString m_dealFilter;
    Latest m_latest;
    Latest m_latestRequirements;
    QTimer m_saving;
    QTimer m_lease;
    QString m_id;
    Json m_file = Json::object();
    std::vector<ClauseChoice> m_clauses;
    int m_bookVersion = 0;
    Text m_programme;
    CaseDraft m_draft;
    Json m_saved = Json::object(); // the draft as it stands in the workspace
    Requirements m_requirements;
    std::optional<Error> m_nothing;
    std::string m_language;
    Instant m_leaseUntil{};
    bool m_mine = false;
    bool m_busy = false;
    bool m_opening = false; // dealt or chosen, not here yet
    // What was drafted for cases decided lately, so that undoing one brings its words back.
    std::deque<std::pair<QString, CaseDraft>> m_decided;
};

} // namespace countersign::ui
