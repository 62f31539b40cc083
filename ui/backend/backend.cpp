#include "backend/backend.h"

#include "services/release/jump_watch.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::ui {

namespace {

const QEvent::Type mailEvent = static_cast<QEvent::Type>(QEvent::registerEventType());

// Of what one person decides and may still undo.
Milliseconds longestUndo(const HoldTimes &holds) { return std::max({holds.leaveUp, holds.limit, holds.remove, holds.proposal}); }

} // namespace

Viewer Desk::viewer() const
{
    Viewer viewer;
    if (session)
        viewer.person = session->person();
    viewer.language = [](const Text &text) { return utf8(say(text)); };
    return viewer;
}

Result<const Session *> Desk::signedIn() const
{
    if (session)
        return session;
    return fail(ErrorCode::Forbidden, CS_TEXT("Nobody is signed in."), CS_TEXT("Sign in first; what you typed is kept."));
}

struct Backend::Worker {
    const Clock &clock;
    RandomSource &random;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
    bool clockRan = false; // since that workspace was opened
    JumpWatch watch{};
    std::optional<Milliseconds> quietUntil{}; // of steady time: after a jump nothing is released that could still be undone
};

struct Backend::Shared {
    Shared(const Clock &clock, RandomSource &random) : worker{clock, random, nullptr, nullptr} {}

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    std::vector<std::function<void()>> mail;
    std::chrono::milliseconds every{0};
    bool stopping = false;
    bool idle = true;
    std::condition_variable quiet;
    Worker worker; // touched by the thread only
    std::thread thread;
};

Backend::Backend(const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(random), m_shared(std::make_unique<Shared>(clock, random))
{
    m_shared->thread = std::thread([this] {
        Shared &s = *m_shared;
        std::unique_lock lock(s.mutex);
        auto nextTick = std::chrono::steady_clock::now();
        while (true) {
            const auto ready = [&] { return s.stopping || !s.jobs.empty(); };
            if (s.every.count() > 0) {
                if (!s.wake.wait_until(lock, nextTick, ready)) {
                    nextTick = std::chrono::steady_clock::now() + s.every;
                    s.mail.emplace_back([this] { tick(); }); // asked for in order, like everything else
                    QCoreApplication::postEvent(this, new QEvent(mailEvent));
                    continue;
                }
            } else {
                s.wake.wait(lock, [&] { return ready() || s.every.count() > 0; });
            }
            if (s.stopping)
                break;
            if (s.jobs.empty())
                continue; // from now on it ticks by itself
            Job job = std::move(s.jobs.front());
            s.jobs.pop_front();
            s.idle = false;
            lock.unlock();
            job(s.worker);
            job = nullptr;
            lock.lock();
            s.idle = s.jobs.empty();
            if (s.idle)
                s.quiet.notify_all();
        }
        lock.unlock();
        // The connection belongs to this thread and goes with it.
        s.worker.session.reset();
        s.worker.workspace.reset();
    });
}

Backend::~Backend()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stopping = true;
        m_shared->jobs.clear();
    }
    m_shared->wake.notify_all();
    m_shared->thread.join();
}

void Backend::post(Job job)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->jobs.push_back(std::move(job));
        m_shared->idle = false;
    }
    m_shared->wake.notify_all();
}

void Backend::deliver(std::function<void()> answer)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->mail.push_back(std::move(answer));
    }
    QCoreApplication::postEvent(this, new QEvent(mailEvent));
}

bool Backend::event(QEvent *event)
{
    if (event->type() != mailEvent)
        return QObject::event(event);
    std::vector<std::function<void()>> mail;
    {
        const std::lock_guard lock(m_shared->mutex);
        mail.swap(m_shared->mail);
    }
    for (auto &answer : mail)
        answer();
    return true;
}

void Backend::drain()
{
    // An answer may ask again: until there is neither work nor mail.
    while (true) {
        {
            std::unique_lock lock(m_shared->mutex);
            m_shared->quiet.wait(lock, [&] { return m_shared->idle && m_shared->jobs.empty(); });
            if (m_shared->mail.empty())
                break;
        }
        QCoreApplication::sendPostedEvents(this, mailEvent);
        QCoreApplication::sendPostedEvents(nullptr, 0);
    }
}

Result<Desk> Backend::desk(Worker &worker)
{
    if (!worker.workspace)
        return fail(ErrorCode::NotFound, CS_TEXT("No workspace is open."), CS_TEXT("Open one first."));
    return Desk{*worker.workspace, worker.session.get()};
}

void Backend::open(const QString &path, QObject *receiver, std::function<void(Result<WorkspaceInfo>)> done)
{
    post([this, path = path.toStdString(), guard = QPointer<QObject>(receiver), done = std::move(done)](Worker &worker) mutable {
        auto answer = [&]() -> Result<WorkspaceInfo> {
            CS_TRY(auto opened, Workspace::open(path, worker.clock, worker.random));
            worker.session.reset();
            worker.workspace = std::move(opened);
            worker.clockRan = false;
            worker.watch = JumpWatch();
            worker.quietUntil.reset();
            CS_TRY(const auto people, worker.workspace->read<std::vector<Person>>(
                                          [&]() -> Result<std::vector<Person>> { return worker.workspace->people().all(); }));
            WorkspaceInfo info{QString::fromStdString(path), QString::fromStdString(worker.workspace->origin()), worker.workspace->kind(), {}};
            for (const Person &person : people)
                if (person.active() && !person.has(Role::Automation))
                    info.people << QString::fromStdString(person.handle);
            return info;
        }();
        deliver([this, answer = std::move(answer), guard = std::move(guard), done = std::move(done)]() mutable {
            if (answer) {
                m_info = *answer;
                m_who = Who{};
                Q_EMIT whoChanged();
            }
            if (guard)
                done(std::move(answer));
        });
    });
}

void Backend::create(Workspace::Create options, QObject *receiver, std::function<void(Result<bool>)> done)
{
    post([this, options = std::move(options), guard = QPointer<QObject>(receiver), done = std::move(done)](Worker &worker) mutable {
        auto answer = [&]() -> Result<bool> {
            CS_TRY([[maybe_unused]] const auto made, Workspace::create(options, worker.clock, worker.random));
            return true;
        }();
        deliver([answer = std::move(answer), guard = std::move(guard), done = std::move(done)] {
            if (guard)
                done(answer);
        });
    });
}

void Backend::signIn(const QString &handle, const QString &passphrase, QObject *receiver, std::function<void(Result<Who>)> done)
{
    post([this, handle = handle.toStdString(), passphrase = passphrase.toStdString(), guard = QPointer<QObject>(receiver),
          done = std::move(done)](Worker &worker) mutable {
        auto answer = [&]() -> Result<Who> {
            CS_TRY([[maybe_unused]] const Desk at, desk(worker));
            CS_TRY(auto session, worker.workspace->signIn(handle, passphrase));
            worker.session = std::move(session);
            const Person &person = worker.session->person();
            return Who{QString::fromStdString(person.handle), person.roles, person.id};
        }();
        deliver([this, answer = std::move(answer), guard = std::move(guard), done = std::move(done)]() mutable {
            if (answer) {
                m_who = *answer;
                Q_EMIT whoChanged();
            }
            if (guard)
                done(std::move(answer));
        });
    });
}

void Backend::signOut()
{
    m_who = Who{};
    post([](Worker &worker) { worker.session.reset(); });
    Q_EMIT whoChanged();
}

void Backend::setTick(std::chrono::milliseconds every)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->every = every;
    }
    m_shared->wake.notify_all();
}

Result<Backend::Acted> Backend::act(Worker &worker)
{
    CS_TRY(const Desk at, desk(worker));
    Acted out;
    out.elsewhere = at.workspace.changedElsewhere();
    ClockService clock(at.workspace);
    DueScope scope = worker.clockRan ? DueScope::Everything : DueScope::AtStart;
    worker.clockRan = true;
    const Milliseconds steady = worker.clock.steady();
    out.jumped = worker.watch.jumped(clock.dueNow(), steady);
    if (out.jumped) {
        scope = DueScope::AfterJump;
        worker.quietUntil = steady + longestUndo(at.workspace.policyNow().holds());
    } else if (worker.quietUntil && steady < *worker.quietUntil) {
        return out;
    }
    CS_TRY(out.report, clock.run(scope));
    return out;
}

void Backend::tick()
{
    post([this](Worker &worker) {
        if (!worker.workspace)
            return;
        auto acted = act(worker);
        deliver([this, acted = std::move(acted)] {
            if (!acted) {
                Q_EMIT trouble(sayShort(acted.error()));
                return;
            }
            const DueReport &report = acted->report;
            if (acted->jumped)
                Q_EMIT trouble(tr("This computer's clock was set forward, or it slept. Bans that wait do so once more: nobody could have "
                                  "stopped them."));
            if (!report.failures.empty())
                Q_EMIT trouble(sayShort(report.failures.front()));
            if (!report.events.empty())
                Q_EMIT clockActed(static_cast<int>(report.released.size()), static_cast<int>(report.ended.size()),
                                  static_cast<int>(report.voided.size()));
            if (acted->elsewhere || !report.events.empty())
                Q_EMIT changed();
        });
    });
}

} // namespace countersign::ui
