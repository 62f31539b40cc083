#include "backend/side_job.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace countersign::ui {

SideJob::~SideJob()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join(); // what it posted goes with this object
}

void SideJob::begin(std::function<std::function<void()>()> job)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = false;
    m_reported = {};
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, job = std::move(job)] {
        auto answer = job();
        QMetaObject::invokeMethod(
            this,
            [this, answer = std::move(answer)] {
                m_running = false;
                Q_EMIT runningChanged(false);
                answer();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT runningChanged(true);
}

bool SideJob::report(std::int64_t done, std::int64_t total)
{
    // Twenty times a second is enough for the eye; the window's thread has other things to do.
    const auto now = std::chrono::steady_clock::now();
    if (done >= total || now - m_reported > std::chrono::milliseconds(50)) {
        m_reported = now;
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    }
    return !m_stop;
}

void SideJob::wait()
{
    if (m_thread.joinable())
        m_thread.join();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace countersign::ui
