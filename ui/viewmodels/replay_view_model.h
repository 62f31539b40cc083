// Replay: sets, sessions, the item under judgement as of its moment, what is revealed after the answer, the score.
// Window's thread. Nothing here touches reality (R18).
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

struct SetDraft {
    QString name;
    QString clause;
    QString decisions; // "D-1, D-7"; empty: drawn by the rest
    bool overturnedOnly = false;
    int count = 10;
    qulonglong seed = 1;
};

class ReplayViewModel : public QObject {
    Q_OBJECT

public:
    explicit ReplayViewModel(Backend &backend, QObject *parent = nullptr);

    void load();
    void reset();
    bool mayMakeSets() const;
    bool mayTake() const;

    void makeSet(const SetDraft &draft);
    void start(const QString &set);
    void resume(const QString &session); // at its first item without an answer; the score where there is none
    void answer(Verdict verdict, const QString &clause); // reveals at once
    void nextItem();                                     // after the reveal; the score after the last
    void showScore(const QString &session);

    const Json &sets() const { return m_sets; }
    const Json &sessions() const { return m_sessions; }
    const Json &item() const { return m_item; }
    const Json &reveal() const { return m_reveal; } // {} until the item is answered
    const Json &score() const { return m_score; }
    int place() const { return m_place; }
    int items() const { return m_items; }

    // "4 of 5 agree: 80.0 % (interval 37.6 % to 96.4 %). Small set, wide interval: …"
    static QString scoreWords(const Json &score);
    static QString answerWords(const Json &finding); // {verdict, clause}

Q_SIGNALS:
    void goingBack(); // an item is on its way: the workspace is put together as of its minute, which takes seconds
    void listsChanged();
    void itemChanged();
    void revealed();
    void scored();
    void said(const QString &sentence);
    void setMade();
    void refused(const countersign::Error &error);

private:
    void begin(std::int64_t session, int place, int items);
    void loadItem();

    Backend &m_backend;
    Latest m_lists;
    Latest m_one;
    Json m_sets = Json::array();
    Json m_sessions = Json::array();
    Json m_item = Json::object();
    Json m_reveal = Json::object();
    Json m_score = Json::object();
    std::int64_t m_session = 0;
    int m_place = 0;
    int m_items = 0;
};

} // namespace countersign::ui
