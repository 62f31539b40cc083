// Accounts of one person, and the hours of freezes that they share (R11).
#pragma once

#include "services/reversal/effects.h"
#include "services/frame/workspace.h"

namespace countersign {

// Time that emergency freezes took and may still take, for an account with all its names and linked accounts together.
// A link that ended counts on until the hours it was made for are too old to count: nobody gains hours by unlinking.
struct FreezeBudget {
    std::vector<AccountId> accounts; // the account itself first
    std::chrono::seconds used{};     // what is in force counts to its end
    std::chrono::seconds left{};
};
FreezeBudget freezeBudget(Workspace &workspace, AccountId account, Instant now, SanctionId without = {});

// What a feed says of an account as it comes in. Linked accounts that were never seen are remembered and linked when
// they are; a link that somebody ended here is not made again by a feed.
struct LinksSaid {
    std::string source;
    std::string external; // what the source calls the account
    AccountId account;    // its row may be in the same change set
    std::vector<std::string> linked;
};
// True: a link was added, see cutFreezes.
bool noteLinks(Unit &unit, Changes &changes, const LinksSaid &said);

// After a link was added: freezes in force that take more hours together than one account may have end earlier, the
// newest first. Reads what has been applied; its own changes go into an entry of the clock.
Result<> cutFreezes(Unit &unit, AccountId account);

} // namespace countersign
