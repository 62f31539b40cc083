// Orders of authorities that wait for a second signature: the list, one of them with its content, and the two answers.
// Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

class AuthorityViewModel : public QObject {
    Q_OBJECT

public:
    explicit AuthorityViewModel(Backend &backend, QObject *parent = nullptr);

    void load();
    void select(const QString &id); // "D-7"; empty: none
    void reset();

    const Json &items() const { return m_items; }
    const Json &file() const { return m_file; } // {} while none is chosen
    const QString &selected() const { return m_selected; }
    Instant now() const { return m_backend.clock().now(); }

    void countersign(); // the text as it is shown
    void reject(const QString &reason);

    // "3 h 20 min left", "its time is over".
    static QString clockWords(const Json &order, Instant now);

Q_SIGNALS:
    void listChanged();
    void fileChanged();
    void acted(const QString &sentence);
    void refused(const countersign::Error &error);

private:
    Backend &m_backend;
    Latest m_list;
    Latest m_one;
    Json m_items = Json::array();
    Json m_file = Json::object();
    QString m_selected;
};

} // namespace countersign::ui
