// One connection to a workspace file: the only place that knows SQLite.
//
// Opened through Qt SQL (so the window and every plug-in share one SQLite library) and used through
// the C handle of that connection. Belongs to the thread that opened it. Below the services a failed
// statement is a StoreFailure (any statement can meet a full disk, and a transaction must unwind from
// wherever it stands); Workspace turns it into a Result at the boundary of each use case, so nothing
// above the services ever sees an exception.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace countersign {

class StoreFailure final : public std::exception {
public:
    explicit StoreFailure(Error error) : m_error(std::move(error)) {}
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_error.message.source.c_str(); }

private:
    Error m_error;
};

struct Blob {
    std::string_view bytes;
};

class Connection;

// A prepared statement borrowed from its connection's cache; reset and given back on scope exit,
// so that a half-read SELECT can never hold the write-ahead log open.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    // Binds from the first place on. Text and blobs must live until the statement is stepped.
    template <typename... Args>
    Statement &bind(const Args &...args)
    {
        int place = 0;
        (bindOne(++place, args), ...);
        return *this;
    }

    template <typename T>
    void bindAt(int place, const T &value) { bindOne(place, value); }

    bool step(); // true: a row stands ready
    void run();  // steps to the end and resets
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const; // valid until the next step
    std::string_view blob(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    Instant instant(int column) const { return fromMs(integer(column)); }
    std::optional<std::int64_t> integerOrNull(int column) const;
    std::optional<Instant> instantOrNull(int column) const;
    template <typename IdType>
    IdType id(int column) const { return IdType(integer(column)); }

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement, bool *busy);

    void bindInteger(int place, std::int64_t value);
    void bindText(int place, std::string_view value);
    void bindBlob(int place, std::string_view value);
    void bindNull(int place);

    template <typename T>
    void bindOne(int place, const T &value)
    {
        if constexpr (std::is_same_v<T, std::nullopt_t>)
            bindNull(place);
        else if constexpr (std::is_same_v<T, Blob>)
            bindBlob(place, value.bytes);
        else if constexpr (std::is_same_v<T, Instant>)
            bindInteger(place, toMs(value));
        else if constexpr (std::is_integral_v<T>)
            bindInteger(place, static_cast<std::int64_t>(value));
        else if constexpr (std::is_convertible_v<T, std::string_view>)
            bindText(place, value);
        else if constexpr (requires { value.value; })
            bindInteger(place, value.value);
        else if constexpr (requires { value.has_value(); }) {
            if (value.has_value())
                bindOne(place, *value);
            else
                bindNull(place);
        } else {
            static_assert(sizeof(T) == 0, "no such binding");
        }
    }

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    bool *m_busy;
};

enum class OpenMode {
    ReadWrite, // falls back to ReadOnly reporting when the file or folder cannot be written
    ReadOnly,
    Create     // the file must not exist
};

class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const std::string &path, OpenMode mode);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    const std::string &path() const { return m_path; }
    // How another connection attaches the same file: its path, or a URI where the folder cannot be written.
    const std::string &attachName() const { return m_attachName; }
    bool writable() const { return m_writable; }
    sqlite3 *handle() const { return m_handle; }

    Statement prepare(std::string_view sql);

    template <typename... Args>
    void run(std::string_view sql, const Args &...args)
    {
        auto statement = prepare(sql);
        statement.bind(args...);
        statement.run();
    }

    // The integer in the first column of the first row.
    template <typename... Args>
    std::optional<std::int64_t> number(std::string_view sql, const Args &...args)
    {
        auto statement = prepare(sql);
        statement.bind(args...);
        return statement.step() ? statement.integerOrNull(0) : std::nullopt;
    }

    template <typename... Args>
    std::optional<std::string> word(std::string_view sql, const Args &...args)
    {
        auto statement = prepare(sql);
        statement.bind(args...);
        if (!statement.step() || statement.isNull(0))
            return std::nullopt;
        return statement.string(0);
    }

    template <typename... Args>
    bool exists(std::string_view sql, const Args &...args)
    {
        auto statement = prepare(sql);
        statement.bind(args...);
        return statement.step();
    }

    // Several statements, split with sqlite3_complete-aware stepping; used by migrations only.
    void script(std::string_view sql);
    // While false, a commit does not wait until it is on the disk: for a file that is made anew in one go and thrown
    // away if that fails. True again writes everything out. Outside transactions only.
    void setDurable(bool durable);
    int changes() const;
    bool inTransaction() const;

    // Tests: called before every step of a writing statement; returning an error makes the step fail with it.
    using Fault = std::function<std::optional<Error>(std::string_view sql)>;
    void injectFaults(Fault fault) { m_fault = std::move(fault); }

private:
    friend class Statement;
    Connection() = default;
    [[noreturn]] void raise(std::string_view doing) const;

    struct Cached {
        sqlite3_stmt *statement = nullptr;
        bool busy = false;
    };

    std::string m_path;
    std::string m_attachName;
    std::string m_name; // of the Qt connection
    sqlite3 *m_handle = nullptr;
    bool m_writable = true;
    std::unordered_map<std::string, std::unique_ptr<Cached>> m_cache;
    Fault m_fault;
};

// BEGIN IMMEDIATE … COMMIT; rolled back on scope exit unless committed. Not nestable.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    void commit();
    void rollback();

private:
    Connection &m_connection;
    bool m_open = true;
};

// The Error for an SQLite result code, in words.
Error storeError(int code, int extended, std::string_view detail, const std::string &path);

} // namespace countersign
