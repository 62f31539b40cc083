// A workspace: one file (or server), its people, policy and log; and how every use case runs in it.
//
// Reading: `read(f)`. Changing: `change(request, f)` runs f in one transaction with a Unit, which is
// the only way to append to the log. Whatever f refuses is recorded in the log (R16) in a transaction
// of its own; a repeated request id returns the first receipt. Thread: the one that opened it.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/policy_book.h"
#include "log/key_pair.h"
#include "store/accounts.h"
#include "store/cases.h"
#include "store/decisions.h"
#include "store/log_store.h"
#include "store/people.h"
#include "store/proposals.h"
#include "store/sanctions.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace countersign {

// Somebody who has proved with their passphrase who they are.
class Session {
public:
    Session(Person person, SecretKey key) : m_person(std::move(person)), m_key(std::move(key)) {}
    const Person &person() const { return m_person; }
    PersonId id() const { return m_person.id; }
    const SecretKey &key() const { return m_key; }

private:
    Person m_person;
    SecretKey m_key;
};

// What a change made: {"decision":"D-7", …}, the entries it wrote, and when it takes effect.
struct Receipt {
    Json made = Json::object();
    std::vector<std::int64_t> events;
    std::optional<Instant> effectiveAt;

    std::string id(const char *what) const { return stringOr(made, what); }
};

struct Request {
    std::string useCase;              // "case.decide"
    std::string target;               // "C-12"; may be empty
    const Session *session = nullptr; // null: the clock or a feed acts
    std::string requestId;            // "" = none
    std::string feed;                 // "import:acme" when a feed acts
};

class Unit;

class Workspace {
public:
    struct Create {
        std::string path;
        WorkspaceKind kind = WorkspaceKind::Real;
        std::string policyJson;   // "" = the book that comes with the program
        std::string admin;        // handle of the first administrator
        std::string passphrase;
    };

    static Result<std::unique_ptr<Workspace>> create(const Create &options, const Clock &clock, RandomSource &random);
    static Result<std::unique_ptr<Workspace>> open(const std::string &path, const Clock &clock, RandomSource &random,
                                                   OpenMode mode = OpenMode::ReadWrite);
    // The workspace as it stood after entry `seq`: projections rebuilt from the log up to there, content read
    // from the live file, the clock standing at that entry. For looking only; later facts do not exist in it.
    // `live` must outlive it.
    static Result<std::unique_ptr<Workspace>> asOf(Workspace &live, std::int64_t seq);
    // The last entry at or before that moment; 0 when there is none.
    std::int64_t lastEntryAt(Instant at);

    // $XDG_DATA_HOME/countersign/workspace.countersign, or its default under $HOME.
    static std::string defaultPath();

    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace();

    // Errors: not_found (nobody by that handle), forbidden (pending or revoked), bad_passphrase.
    Result<std::unique_ptr<Session>> signIn(std::string_view handle, std::string_view passphrase);

    Result<Receipt> change(const Request &request, const std::function<Result<Receipt>(Unit &)> &work);

    // The receipt of the same request when it was made before (nullopt: it was not, or has no id). For use cases of
    // several transactions; a change() looks for itself. Error conflict: the id stands for something else.
    Result<std::optional<Receipt>> earlier(const Request &request);
    // Keeps the receipt under the request's id, when it has one, for the next time.
    Result<> remember(const Request &request, const Receipt &receipt);

    // From now on people's changes are refused as stale unless what they are made to (the request's target) is at
    // that version, checked inside the transaction. nullopt: whatever its version.
    void expectVersion(std::optional<std::int64_t> version) { m_expectedVersion = version; }

    template <typename T>
    Result<T> read(const std::function<Result<T>()> &work)
    {
        try {
            return work();
        } catch (const StoreFailure &failure) {
            return fail(failure.error());
        }
    }

    // Runs a change in a transaction and throws everything away: what would happen, by the code that does it.
    template <typename T>
    Result<T> preview(const Request &request, const std::function<Result<T>(Unit &)> &work);

    WorkspaceKind kind() const { return m_kind; }
    const std::string &origin() const { return m_origin; }
    Instant now() const { return m_clock.now(); }
    const Clock &clock() const { return m_clock; }
    RandomSource &random() { return m_random; }
    Connection &db() { return *m_connection; }
    LogStore &log() { return *m_log; }

    // The book in force at that moment; content older than the first book is judged by the first.
    const PolicyBook &policyAt(Instant at);
    const PolicyBook &policyNow() { return policyAt(now()); }
    const PolicyBook *policyVersion(int version);
    // Whether another connection has committed since this was last asked (false the first time).
    bool changedElsewhere();
    // While nothing has been reported yet, one administrator sets the workspace up alone (R23).
    bool beingSetUp();

    People people() { return People(*m_connection); }
    Accounts accounts() { return Accounts(*m_connection); }
    Cases cases() { return Cases(*m_connection); }
    Decisions decisions() { return Decisions(*m_connection); }
    Proposals proposals() { return Proposals(*m_connection); }
    Sanctions sanctions() { return Sanctions(*m_connection); }
    Appeals appeals() { return Appeals(*m_connection); }
    Escalations escalations() { return Escalations(*m_connection); }
    Outgoing outgoing() { return Outgoing(*m_connection); }

private:
    Workspace(std::unique_ptr<Connection> connection, const Clock &clock, RandomSource &random);
    Workspace(std::unique_ptr<Connection> connection, std::unique_ptr<Clock> clock, RandomSource &random);
    Result<> load();
    Result<> stillCounts(const Session &session); // R23: a session may outlive its key
    void recordRefusal(const Request &request, const Error &error);
    Result<> checkVersion(const Request &request);
    friend class Unit;

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Clock> m_ownClock; // of a workspace as of a moment
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<LogStore> m_log;
    WorkspaceKind m_kind = WorkspaceKind::Real;
    std::string m_origin;
    std::map<int, std::unique_ptr<PolicyBook>> m_policies;
    std::optional<std::int64_t> m_dataVersion; // SQLite's, as last seen
    std::optional<std::int64_t> m_expectedVersion;
};

// One use case in its transaction.
class Unit {
public:
    Unit(Workspace &workspace, const Request &request);

    Workspace &workspace;
    const Instant now; // at least the time of the last entry

    Connection &db() { return workspace.db(); }
    LogStore &log() { return workspace.log(); }
    const Session *session() const { return m_request.session; }
    PersonId actor() const { return m_request.session ? m_request.session->id() : PersonId(); }

    // Appends an entry in the actor's name (signed where a person acts) and applies its changes.
    Result<std::int64_t> append(std::string type, Json data, const Changes &changes);
    // The same in the name of the clock, whoever runs the program (R-states: the clock only releases,
    // ends, voids or suspends what people signed).
    Result<std::int64_t> appendAsClock(std::string type, Json data, const Changes &changes);

    // The next free number of a projection table; numbers are never reused.
    std::int64_t nextId(std::string_view table);
    Sealed seal(const Json &payload) { return log().seal(payload); }

    Receipt &receipt() { return m_receipt; }
    Receipt finish() { return std::move(m_receipt); }

private:
    Result<std::int64_t> append(const LogStore::Author &author, std::string type, Json data, const Changes &changes);

    const Request &m_request;
    Receipt m_receipt;
};

template <typename T>
Result<T> Workspace::preview(const Request &request, const std::function<Result<T>(Unit &)> &work)
{
    try {
        Transaction transaction(*m_connection); // rolled back on scope exit
        Unit unit(*this, request);
        return work(unit);
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

} // namespace countersign
