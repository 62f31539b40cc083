// The decision log as this person may read it, page by page, newest first. Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

struct LogQuestion {
    QString area;   // "decision"; empty: all
    QString by;     // a handle
    QString about;  // "C-12", "X-3", an account
    friend bool operator==(const LogQuestion &, const LogQuestion &) = default;
};

class LogViewModel : public QObject {
    Q_OBJECT

public:
    explicit LogViewModel(Backend &backend, QObject *parent = nullptr);

    void ask(const LogQuestion &question);
    void refresh();  // the same question, as many entries as are shown
    void more();     // the next page; nothing where that was the last or one is under way
    void reset();

    // Lines: {seq, hidden}, {at, type} where those may be told, and {actor, mentions} where nothing is hidden. What the
    // entries say is not among it: to be shown that is sight of what was found (R6), so it is asked for one by one.
    const Json &items() const { return m_items; }
    void open(qint64 seq);                       // 0: none
    const Json &entry() const { return m_entry; } // the one that is open, with actor_type and data; null: none yet
    const LogQuestion &question() const { return m_question; }
    bool hasMore() const { return m_next.has_value(); }
    bool selfOnly() const; // moderators read what they did themselves

    // The readable fields of an entry, as [{"n","field","value"}], and what else it mentions ("C-12", …).
    static Json fieldsOf(const Json &entry);
    static QStringList mentionsOf(const Json &line);
    static QString whyHidden();

Q_SIGNALS:
    void changed();
    void opened();
    void refused(const countersign::Error &error);

private:
    struct Page {
        Json items = Json::array();
        std::optional<std::int64_t> next;
    };
    void load(std::optional<std::int64_t> after, int limit, bool append);
    static Result<Page> read(Desk &desk, const LogQuestion &question, std::optional<std::int64_t> after, int limit);

    Backend &m_backend;
    Latest m_latest;
    Latest m_latestEntry;
    LogQuestion m_question;
    Json m_items = Json::array();
    Json m_entry;
    std::optional<std::int64_t> m_next;
    bool m_loading = false;
};

} // namespace countersign::ui
