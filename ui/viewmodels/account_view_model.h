// One account: its file as it stands now or stood after an entry of the log, its life as lanes, and its notices.
// Window's thread.
#pragma once

#include "backend/backend.h"

#include <QObject>
#include <QString>

#include <vector>

namespace countersign::ui {

enum class Lane { Posts, Decisions, Strikes, Appeals, Sanctions };
inline constexpr int laneCount = 5;
QString laneTitle(Lane lane);

// A point or a stretch of time in a lane.
struct LaneItem {
    QString key;     // "D-7", "post-12"
    Lane lane = Lane::Posts;
    Instant from{};
    std::optional<Instant> until; // a stretch; one that goes on ends at "now"
    bool stretch = false;
    QString what;    // "Remove · HE-2.1"
    std::string state;
    bool weak = false; // void, expired, reversed, overturned: it counts for nothing

    friend bool operator==(const LaneItem &, const LaneItem &) = default;
};

// Pure: what an account file (Documents::accountFile) shows in lanes, by time.
std::vector<LaneItem> laneItems(const Json &accountFile);

class AccountViewModel : public QObject {
    Q_OBJECT

public:
    explicit AccountViewModel(Backend &backend, QObject *parent = nullptr);

    void refresh();
    void reset();
    // X-3, the platform's id or a handle.
    void find(const QString &reference);
    // After that entry of the log; 0: as it stands now. Positions are the entries about this account.
    void showAsOf(qint64 seq);

    const QString &reference() const { return m_reference; }
    const Json &file() const { return m_file; } // null: none
    qint64 asOf() const { return m_asOf; }
    const QString &asOfTime() const { return m_asOfTime; }
    const std::vector<qint64> &positions() const { return m_positions; }
    Instant now() const { return m_now; } // of the file shown
    bool loading() const { return m_loading; }

    void loadNotice(const QString &id);
    QString id() const; // "X-3"

Q_SIGNALS:
    void changed();
    void noticeShown(const QString &id, const QString &text);
    void failed(const countersign::Error &error);

private:
    struct Loaded {
        Json file;
        Instant now{};
        std::string at; // of the entry looked from; empty: now
    };
    void load();

    Backend &m_backend;
    Latest m_latest;
    Latest m_latestNotice;
    QString m_reference;
    qint64 m_asOf = 0;
    QString m_asOfTime;
    Instant m_now{};
    Json m_file;
    std::vector<qint64> m_positions;
    bool m_loading = false;
};

} // namespace countersign::ui
