// Checking the log: verification, rebuilding, checkpoints and bundles. The long ones run beside the worker, over
// connections of their own, report how far they came and can be stopped. Window's thread.
#pragma once

#include "backend/backend.h"
#include "backend/side_job.h"

#include <QObject>
#include <QString>

namespace countersign::ui {

class ChecksViewModel : public QObject {
    Q_OBJECT

public:
    explicit ChecksViewModel(Backend &backend, QObject *parent = nullptr);

    enum class Verdict { None, Good, Bad };

    void verify();
    void rebuild();
    void bundle(const QString &folder); // which must not exist
    void checkpoint();
    void cancel() { m_job.cancel(); }
    void reset();

    bool running() const { return m_job.running(); }
    SideJob &job() { return m_job; }
    // The last verification, kept: "Verified 14:02, 12,345 entries, root 1f2e…"; empty before the first.
    const QString &verified() const { return m_verified; }
    Verdict verdict() const { return m_verdict; }
    const QString &details() const { return m_details; } // what was checked, what is not right, warnings
    qint64 firstBad() const { return m_firstBad; }        // 0: none
    const QString &rebuilt() const { return m_rebuilt; }
    const QString &note() const { return m_note; }        // of the checkpoint signed last, to be given away

Q_SIGNALS:
    void changed();
    void progressed(qint64 done, qint64 total);
    void said(const QString &sentence);
    void refused(const countersign::Error &error);

private:
    Backend &m_backend;
    SideJob m_job;
    QString m_verified;
    QString m_details;
    QString m_rebuilt;
    QString m_note;
    qint64 m_firstBad = 0;
    Verdict m_verdict = Verdict::None;
};

} // namespace countersign::ui
