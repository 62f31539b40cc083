// A history of two accounts, made by the dice: decisions alone and in runs, the same words in several posts, bans on some
// of the grounds, freezes, bans of the platform's own, appeals, earlier reversals.
#pragma once

#include "prove/cascade_model.h"
#include "support/test_workspace.h"

#include <sqlite3.h>

#include <array>

namespace countersign::prove {

// Zeros are nothing at all, so that a shrunk history is a short one.
using Throw = std::array<std::uint32_t, 4>;

class CascadeHistory {
public:
    explicit CascadeHistory(bool strictLadder);
    CascadeHistory(const CascadeHistory &) = delete;
    CascadeHistory &operator=(const CascadeHistory &) = delete;
    ~CascadeHistory();

    void step(const Throw &dice);
    // A violation that can fall, and the appeal that has to answer it, if one is open.
    struct Target {
        Id decision = 0;
        Id appeal = 0;
    };
    Target target(std::uint32_t die);
    // A lead who took no part in it; "" where all did.
    std::string uninvolved(Id decision);

    testing_support::TestWorkspace team;
    Truth truth;
    Rows rows;                                // another program's look at the file
    std::int64_t dataVersion() const;         // changes with every commit of somebody else's
    const std::vector<std::string> &did() const { return m_did; }

private:
    void decide(const Throw &dice);
    void ban(const Throw &dice, bool whole);
    void freeze(const Throw &dice);
    void external(const Throw &dice);
    void appeals(const Throw &dice);
    void reverse(const Throw &dice);
    void reaffirm(const Throw &dice);
    void reportAgain(const Throw &dice);
    void banned(const Throw &dice);
    testing_support::Flagged post(const Throw &dice, int *text);
    std::vector<Id> standing(const std::string &account);
    std::int64_t number(const std::string &sql);

    std::string m_account;
    sqlite3 *m_raw = nullptr;
    int m_posts = 0;
    std::map<std::string, std::string> m_texts; // of posts, by the platform's id
    std::vector<std::string> m_did;
};

} // namespace countersign::prove
