// Long reading work beside the worker: a thread of its own with a connection of its own, so that no use case waits
// for it. Reports how far it came and stops when it is asked to. One at a time; window's thread.
#pragma once

#include "base/result.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>

namespace countersign::ui {

class SideJob : public QObject {
    Q_OBJECT

public:
    // False: stop. To be called from the job's thread.
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    using QObject::QObject;
    ~SideJob() override;

    bool running() const { return m_running; }
    void cancel() { m_stop = true; }
    // Blocks until the job is over and its answer delivered. For tests.
    void wait();

    // `work(Progress) -> Result<T>` on the job's thread, `done(Result<T>)` on this one. Ignored while one runs.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, const Progress &>;
        begin([this, work = std::move(work), done = std::move(done)]() mutable -> std::function<void()> {
            auto answer = std::make_shared<Answer>(work([this](std::int64_t part, std::int64_t all) { return report(part, all); }));
            return [answer, done = std::move(done)]() mutable { done(std::move(*answer)); };
        });
    }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void runningChanged(bool running);

private:
    void begin(std::function<std::function<void()>()> job);
    bool report(std::int64_t done, std::int64_t total);

    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    bool m_running = false;
    std::chrono::steady_clock::time_point m_reported; // job's thread only
};

} // namespace countersign::ui
