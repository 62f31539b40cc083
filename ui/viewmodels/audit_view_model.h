// The decision log for those who read and check it: pages of entries, verification with progress, rebuilding,
// checkpoints, bundles, and the orders to the platform. Window's thread.
#pragma once

#include "backend/backend.h"

#include "base/json.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace countersign::ui {

class AuditViewModel : public QObject {
    Q_OBJECT

public:
    explicit AuditViewModel(Backend &backend, QObject *parent = nullptr);
    ~AuditViewModel() override;

    // What the list shows. `about`: an id as the command line writes it (C-12, D-7, P-3, S-1, A-5, E-2, X-4, U-1), a
    // number of an entry, or empty.
    void setFilter(const QString &area, const QString &about);
    const QString &about() const { return m_about; }
    void load();          // from the newest
    void loadMore();      // the next page, if there is one
    bool hasMore() const { return m_next.has_value(); }
    void reset();

    void verify();
    void stopVerifying();
    bool isVerifying() const { return m_verifying; }
    void checkRebuild();
    void signCheckpoint();
    void exportBundle(const QString &folder);

    void loadOrders();
    void settle(const QString &key, bool failed);

Q_SIGNALS:
    void loaded(const countersign::Json &items, bool more); // the first page; `items` as the table shows them
    void extended(const countersign::Json &items);
    void ordersLoaded(const countersign::Json &items);
    void progress(int permille);
    void verified(bool intact, const QString &short_, const QString &sentence); // "verified 14:02", and all of it
    void said(const QString &sentence);
    void refused(const countersign::Error &error);

private:
    void ask(std::optional<std::int64_t> after);

    Backend &m_backend;
    Latest m_list;
    Latest m_orders;
    QString m_area;
    QString m_about;
    std::optional<std::int64_t> m_next;
    bool m_verifying = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace countersign::ui
