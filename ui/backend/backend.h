// The asynchronous boundary between the window and the services.
//
// One worker thread owns the workspace, its connection and the signed-in session; every use case runs there. The
// window asks with a function that gets a Desk and returns a Result; the answer comes back on the window's thread
// through a mailbox that pokes this object with an event without data. An answer is dropped when its receiver is
// gone, or when it came through a Latest that was asked again meanwhile. Requests run one after the other, in order.
#pragma once

#include "backend/latest.h"

#include "base/clock.h"
#include "base/result.h"
#include "services/signoff/blindness.h"
#include "services/release/clock_service.h"
#include "services/frame/workspace.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace countersign::ui {

// What a use case gets to work with, on the worker's thread. References are valid during the call only.
struct Desk {
    Workspace &workspace;
    const Session *session; // null while nobody is signed in

    // Whoever is signed in, with read models in the language of the window.
    Viewer viewer() const;
    // For use cases that need somebody: forbidden while nobody is signed in.
    Result<const Session *> signedIn() const;
};

// Who is signed in, for the window's thread.
struct Who {
    QString handle; // empty: nobody
    std::set<Role> roles;
    PersonId id;

    bool signedIn() const { return !handle.isEmpty(); }
    bool has(Role role) const { return roles.contains(role); }
};

struct WorkspaceInfo {
    QString path;
    QString origin;
    WorkspaceKind kind = WorkspaceKind::Real;
    QStringList people; // handles of those who may sign in
};

class Backend : public QObject {
    Q_OBJECT

public:
    // `clock` and `random` must outlive it and be usable from the worker's thread.
    Backend(const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~Backend() override; // waits for the request under way; the rest is dropped

    // Opens a workspace (migrating it where due), in place of the one that is open.
    void open(const QString &path, QObject *receiver, std::function<void(Result<WorkspaceInfo>)> done);
    // Makes a workspace file, and does not open it.
    void create(Workspace::Create options, QObject *receiver, std::function<void(Result<bool>)> done);
    void signIn(const QString &handle, const QString &passphrase, QObject *receiver, std::function<void(Result<Who>)> done);
    void signOut();

    const Who &who() const { return m_who; }
    const WorkspaceInfo &info() const { return m_info; }
    const Clock &clock() const { return m_clock; }

    // Runs `work(Desk &) -> Result<T>` on the worker's thread, then `done(Result<T>)` on this one.
    template <typename Work, typename Done>
    void ask(QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        post([this, guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)](Worker &worker) mutable {
            auto answer = std::make_shared<Answer>(onDesk<Answer>(worker, work));
            deliver([guard = std::move(guard), answer, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*answer));
            });
        });
    }

    // The same; the answer is dropped when `latest` is asked again or goes away first.
    template <typename Work, typename Done>
    void ask(Latest &latest, QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        ask(receiver, std::move(work), [ticket = latest.next(), done = std::move(done)](Answer answer) mutable {
            if (!ticket.stale())
                done(std::move(answer));
        });
    }

    // A change by this person; the window hears changed() afterwards, whether or not it was refused (a refusal is
    // an entry of the log too).
    template <typename Work, typename Done>
    void change(QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        ask(this, std::move(work), [this, guard = QPointer<QObject>(receiver), done = std::move(done)](Answer answer) mutable {
            if (guard)
                done(std::move(answer));
            Q_EMIT changed();
        });
    }

    // From inside `work`, on the worker's thread: runs `what` on the window's thread unless `receiver` is gone. For
    // the progress of long work.
    void tell(const QPointer<QObject> &receiver, std::function<void()> what)
    {
        deliver([receiver, what = std::move(what)] {
            if (receiver)
                what();
        });
    }

    // How often the worker looks for changes by others and lets the clock act. Zero: never (tests call tick()).
    void setTick(std::chrono::milliseconds every);
    // One such look, now: changes by others, and what is due.
    void tick();
    // Blocks until every request so far is answered and its answer delivered. For tests and for the tour.
    void drain();

Q_SIGNALS:
    void changed();                   // something in the workspace is new; coalesced
    void whoChanged();                // signed in, out, or somebody else
    void clockActed(int released, int ended, int voided);
    void trouble(const QString &sentence); // the clock could not act: disk full, busy

protected:
    bool event(QEvent *event) override; // the mailbox

private:
    struct Worker; // what the worker's thread owns
    using Job = std::function<void(Worker &)>;

    void post(Job job);
    void deliver(std::function<void()> answer); // from the worker's thread
    static Result<Desk> desk(Worker &worker);
    struct Acted {
        DueReport report;
        bool elsewhere = false; // others changed something
        bool jumped = false;    // the clock was set forward since the last time
    };
    static Result<Acted> act(Worker &worker);

    template <typename Answer, typename Work>
    static Answer onDesk(Worker &worker, Work &work)
    {
        auto at = desk(worker);
        if (!at)
            return fail(std::move(at).error());
        try {
            return work(*at);
        } catch (const StoreFailure &failure) {
            return fail(failure.error());
        }
    }

    const Clock &m_clock;
    RandomSource &m_random;
    Who m_who;
    WorkspaceInfo m_info;
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

} // namespace countersign::ui
