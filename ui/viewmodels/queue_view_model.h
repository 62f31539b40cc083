// The queue as rows, the most urgent first: paged by key, filtered by the query language of `queue --query`,
// refreshed without moving anything. Window's thread.
#pragma once

#include "backend/backend.h"
#include "models/rows_model.h"

#include <QObject>

namespace countersign::ui {

class QueueViewModel : public QObject {
    Q_OBJECT

public:
    explicit QueueViewModel(Backend &backend, QObject *parent = nullptr);

    RowsModel *rows() { return &m_rows; }
    const QString &query() const { return m_query; }
    // From the top, with another query. Words, and language:, queue:, severity:, state:.
    void setQuery(const QString &query);
    void refresh(); // as far down as rows were loaded
    void more();    // the next page; nothing happens while one is under way or where none is left
    void reset();

    bool loaded() const { return m_loaded; }
    bool complete() const { return m_loaded && m_next.empty(); }

    // What a row says: "3 reports · appeal open · held by tom", and as a sentence for screen readers.
    QString flagsOf(const Json &item) const;
    QString sentenceOf(const Json &item) const;
    QString ageOf(const Json &item) const;

    static constexpr int pageSize = 50;
    void setRowsAtOnce(int rows) { m_rowsAtOnce = rows; } // looked at in one read

Q_SIGNALS:
    void changed();                                  // rows were read
    void failed(const countersign::Error &error);    // the query is not understood, or the store failed
    void countChanged(int waiting);

private:
    // What one request is about; it is put together from several reads, each of which looks at a bounded number of
    // rows, so that searching for a rare word leaves room for decisions in between.
    struct Reading {
        enum class Into { Fresh, Refreshed, Appended } into = Into::Fresh;
        int wanted = 0;
        std::string after;
        Json items = Json::array();
    };
    void read(Reading reading);
    void take(const Reading &reading);

    Backend &m_backend;
    RowsModel m_rows;
    Latest m_latest;
    QString m_query;
    std::string m_next;
    int m_rowsAtOnce = 20'000; // those that do not fit cost little
    bool m_loaded = false;
    bool m_loadingMore = false;
};

} // namespace countersign::ui
