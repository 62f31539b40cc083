// Replay for one person: sets, own sessions, the item on the desk as of its moment, its answer, its reveal, the score.
// Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

class ReplayViewModel : public QObject {
    Q_OBJECT

public:
    // How a set is drawn.
    struct Recipe {
        QString name;
        QString clause;
        QString decisions; // D-7, D-9 …; empty: drawn
        bool overturnedOnly = false;
        int days = 90; // 0: whenever
        int count = 10;
        int seed = 1;
    };

    explicit ReplayViewModel(Backend &backend, QObject *parent = nullptr);

    void load(); // sets and sessions
    void reset();
    bool mayAuthor() const;

    void createSet(const Recipe &recipe);
    void start(const QString &set);
    void resume(const QString &session);
    void goTo(int place);
    void answer(Verdict verdict, const QString &clause, const QString &rationale);
    void next() { goTo(m_place + 1); }
    void loadScore();

    const Json &item() const { return m_item; }      // {} while none
    const Json &revealed() const { return m_revealed; } // {} until the item is answered
    int place() const { return m_place; }
    int items() const { return static_cast<int>(intOr(m_item, "items")); }
    bool inSession() const { return m_session > 0; }

Q_SIGNALS:
    void listsChanged(const countersign::Json &sets, const countersign::Json &sessions);
    void itemChanged();
    void revealedChanged();
    void scored(const countersign::Json &score);
    void said(const QString &sentence);
    void refused(const countersign::Error &error);

private:
    void reveal();

    Backend &m_backend;
    Latest m_lists;
    Latest m_one;
    std::int64_t m_session = 0;
    int m_place = 0;
    Json m_item = Json::object();
    Json m_revealed = Json::object();
};

} // namespace countersign::ui
