// A desk with a test workspace on it, worked through the command line alone: what a script would do.
#pragma once

#include "base/json.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

namespace countersign::test {

struct Answer {
    int status = -1;
    std::string out;
    std::string err;
    Json json; // of `out`; discarded where that is no single JSON value

    // "refused", "usage", …; "" when the command was done.
    std::string code() const;
    std::string text(const char *key) const { return stringOr(json, key); }
    // Of a list; by value, so that a loop over a passing answer's items is one over something.
    Json items(const char *list = "items") const { return json.is_object() ? json.value(list, Json::array()) : Json::array(); }
    // The states of the requirements by id, as far as the answer holds any: {"grounds.listed":"not_met", …}.
    std::map<std::string, std::string> requirements() const;
    // "R2 grounds.listed" for each that is not met, in order.
    std::vector<std::string> unmet() const;
};

class Desk {
public:
    Desk();
    virtual ~Desk() = default;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    // Runs the program with just these arguments.
    virtual Answer run(const std::vector<std::string> &arguments);

    // The usual way: words split at spaces, then `more` as they are, on the desk's workspace, at the desk's time, as
    // JSON. Fails the test where the answer is not one JSON value or something else was said on standard error.
    Answer ask(const std::string &words, const std::vector<std::string> &more = {});
    Answer askAs(const std::string &handle, const std::string &words, const std::vector<std::string> &more = {});

    void at(std::string time) { m_now = std::move(time); }
    const std::string &workspace() const { return m_workspace; }
    std::string path(const std::string &name) const;
    std::string write(const std::string &name, const std::string &content); // its path
    std::string passphraseFile(const std::string &handle);

    // A test workspace with root (administrator), mara and ben (moderators), ines, dana, ola and kim (leads).
    void open(const std::string &time = "2026-01-01T08:00:00Z");

private:
    QTemporaryDir m_folder;
    std::string m_workspace;
    std::string m_now;
};

// One native record; accounts of small reach and no tags need no second look.
struct Flag {
    std::string externalId;
    std::string post;
    std::string account;
    std::string text;
    std::string postedAt;
    std::string clause = "SP-1";
    std::int64_t reach = 500;
    std::vector<std::string> tags = {};
    std::string reportedAt = {}; // "": when it was posted
    bool video = false;
};
std::string recordLine(const Flag &flag);

// Answers for every exception of a clause of the default book.
std::vector<std::string> noExceptions(const std::string &clause);

std::vector<std::string> words(const std::string &text);

// A desk on which an account has two final spam violations, D-1 and D-2, decided by mara; it is 2026-01-09 10:00.
class SpamDesk : public Desk {
public:
    SpamDesk();
    // Imports the post, and has it decided and released: ends a minute after `time`.
    Answer decide(const Flag &flag, const std::string &who, const std::string &quote, const std::string &action = "remove");
    // ben proposes the ban of @lampshop on both, and it is past its hold at 10:02.
    void propose();
    // Reads every item as violating under SP-1 and reveals; the answer of the reveal.
    Answer readAll(const std::string &who, const std::string &command = "signoff next P-1", const std::string &verdict = "violates");
};

} // namespace countersign::test
