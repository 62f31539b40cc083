// A ban proposal being written: which decisions it could rest on and why some cannot, what is still required, the notice
// that the account would get. Kept as a draft per person and account. Window's thread.
#pragma once

#include "backend/backend.h"
#include "services/proposals/proposal_service.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace countersign::ui {

class ProposeViewModel : public QObject {
    Q_OBJECT

public:
    // A decision about the account that found a violation.
    struct Basis {
        std::string decision; // D-7
        std::string clause;
        QString clauseTitle;
        QString quote;        // as the decision quoted it
        QString decidedAt;
        QString why;          // why it cannot be a basis; empty: it can
        QString state;        // "final", "not final yet", in words
        bool freezable = false; // its clause is marked imminent and it is in effect (R11)
        friend bool operator==(const Basis &, const Basis &) = default;
    };

    struct Draft {
        std::map<std::string, QString> quotes; // the listed decisions, each with its words
        std::optional<std::chrono::seconds> duration; // nullopt: until further notice
        QString rationale;

        bool empty() const { return quotes.empty() && rationale.isEmpty() && !duration; }
        Json json() const;
        static Draft fromJson(const Json &json);
        friend bool operator==(const Draft &, const Draft &) = default;
    };

    explicit ProposeViewModel(Backend &backend, QObject *parent = nullptr);

    void start(const QString &account); // an id, an external id or a handle
    void refresh();                     // what can be a basis, anew; the draft stays
    void reset();

    const QString &account() const { return m_account; } // X-4; "": none
    const QString &handle() const { return m_handle; }
    const std::vector<Basis> &bases() const { return m_bases; }
    const Draft &draft() const { return m_draft; }
    void setDraft(const Draft &draft);
    void saveDraft();

    const Requirements &requirements() const { return m_requirements; }
    int unmetCount() const; // conditions; what only waits does not count
    const QString &preview() const { return m_preview; } // the notice's text; empty where it cannot be written yet
    bool busy() const { return m_busy; }
    // The one listed decision that a freeze could rest on, or nullptr.
    const Basis *freezeBasis() const;

    // Both ask the rules even where requirements are known to be unmet: the refusal is on record (R16).
    void submit();
    void freeze();

Q_SIGNALS:
    void loaded();              // account and bases
    void requirementsChanged(); // and the preview
    void submitted(const QString &sentence);
    void refused(const countersign::Error &error);

private:
    struct Evaluated {
        Requirements requirements;
        QString preview;
    };
    void evaluate();
    BanProposal proposal() const;
    void done(const QString &sentence);

    Backend &m_backend;
    Latest m_latest;
    Latest m_latestEvaluation;
    QTimer m_saving;
    QString m_account;
    QString m_handle;
    std::string m_reference;
    std::string m_language;
    std::vector<Basis> m_bases;
    Draft m_draft;
    Json m_saved = Json::object();
    Requirements m_requirements;
    QString m_preview;
    bool m_busy = false;
};

} // namespace countersign::ui
