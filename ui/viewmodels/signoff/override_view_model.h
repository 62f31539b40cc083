// What stands in a reader's way and this person could let go, with a signed reason (R21). Window's thread.
#pragma once

#include "backend/backend.h"

#include "services/signoff/overrides.h"

#include <QObject>
#include <QString>

#include <vector>

namespace countersign::ui {

class OverrideViewModel : public QObject {
    Q_OBJECT

public:
    explicit OverrideViewModel(Backend &backend, QObject *parent = nullptr);

    // Asks whom it stops. That tells who reads, so whoever asks does not read it afterwards.
    void ask(const QString &proposal);
    void forget();
    const QString &proposal() const { return m_proposal; }
    const std::vector<OverrideOffer> &offers() const { return m_offers; }
    bool busy() const { return m_busy; }
    // Signs; `offer` counts from 0.
    void grant(std::size_t offer, const QString &reason);

Q_SIGNALS:
    void offered();                                // offers() are those of proposal()
    void refused(const countersign::Error &error); // typed text is to be kept
    void granted(const QString &sentence);

private:
    Backend &m_backend;
    Latest m_latest;
    QString m_proposal;
    std::vector<OverrideOffer> m_offers;
    bool m_busy = false;
};

} // namespace countersign::ui
