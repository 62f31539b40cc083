// Sign-off: the worklist, the proposal on the desk (blind, then revealed), and what waits to be released.
// What the reader may not know yet is not in here either: it is asked for after the reveal. Window's thread.
#pragma once

#include "backend/backend.h"

#include "services/signoff/signoff_desk.h"

#include <QObject>
#include <QString>

#include <vector>

namespace countersign::ui {

// A clause as the picker offers it.
struct ClauseLine {
    std::string code;
    QString title;
    QString text;
};

struct SignoffDeskItem {
    int item = 0;
    Json content;
    std::optional<Verdict> verdict;
    QString clause;
    std::chrono::seconds leastLook{};                     // as the policy book asks
    std::optional<std::chrono::seconds> looked{};         // what the finding says; nullopt: not measured
    Milliseconds lookedSoFar{};                           // the same and what was measured since
    std::vector<ClauseLine> clauses; // of the book in force when it was posted, usual ones first
};

struct SignoffDeskState {
    SignoffView view;
    std::vector<SignoffDeskItem> items;
    Json file; // proposal file; null before the reveal
    bool mine = false; // still on this person's desk
    bool signedByMe = false;
};

class SignoffViewModel : public QObject {
    Q_OBJECT

public:
    explicit SignoffViewModel(Backend &backend, QObject *parent = nullptr);

    void refresh();
    void reset();

    // Rows for the worklist: {proposal, status, stage, since, until, state, what, …}; see rowJson in the source.
    const Json &rows() const { return m_rows; }
    const Json &waiting() const { return m_waiting; } // held or countersigned, not released yet
    int forMe() const { return m_forMe; }
    // That checks are among the proposals, as the book in force says; empty where it has none.
    const Text &programme() const { return m_programme; }
    bool loaded() const { return m_loaded; }
    // The row of that proposal; null where there is none.
    Json rowOf(const QString &id) const;

    // Shows a proposal; empty: none. Reads what this person has on the desk, or only its row.
    void open(const QString &id);
    const QString &current() const { return m_current; }
    const std::optional<SignoffDeskState> &desk() const { return m_desk; }
    int readCount() const;
    // The first item without a finding; 0: all are read.
    int firstUnread() const;
    bool busy() const { return m_busy; }

    void take(const QString &id); // deals it (as reader or as arbiter)
    void takeNext();
    // The last finding reveals the proposal at once, where every item was looked at as long as the book asks.
    void read(int item, Verdict verdict, const QString &clause, std::chrono::seconds looked);
    // Whether every item has a finding and was looked at long enough, or that was overridden.
    bool mayReveal() const;
    // The first item that was not; 0: none.
    int firstShort() const;
    void reveal();
    // Gives the findings again about items that were looked at for longer meanwhile, then reveals.
    void reveal(std::vector<std::pair<int, std::chrono::seconds>> looked);
    void keepLook(const QString &proposal, int item, Milliseconds looked); // for after a restart
    // Conditions that stand against a signature; what only waits does not.
    int unmetConditions() const;
    bool maySign() const;
    void countersign();
    void sendBack(const QString &question);
    void reject(const QString &reason);
    void stop(const QString &id);
    void stateAppealsComplete(const QString &source);

Q_SIGNALS:
    void rowsChanged();
    void deskChanged();
    void failed(const countersign::Error &error);   // a read went wrong
    void refused(const countersign::Error &error);  // an act was refused; typed text is to be kept
    void acted(const QString &sentence);            // an act went through; typed text may go
    void finished();                                // signed, returned or rejected: this person is done with it

private:
    template <typename Work>
    void act(Work work, std::function<void(const Receipt &)> done);
    void load(const QString &id);
    QString afterReveal(const Receipt &receipt) const;
    // What was on the desk was a check and is over: says so, and leaves it there to be looked at.
    bool wasCheck(const Receipt &receipt);

    Backend &m_backend;
    Latest m_latestRows;
    Latest m_latestDesk;
    Json m_rows = Json::array();
    Json m_waiting = Json::array();
    int m_forMe = 0;
    Text m_programme;
    bool m_loaded = false;
    bool m_busy = false;
    QString m_current;
    std::optional<SignoffDeskState> m_desk;
};

} // namespace countersign::ui
