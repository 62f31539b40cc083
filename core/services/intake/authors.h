// Who a record says wrote something, and what of that can be believed (R22).
#pragma once

#include "intake/record.h"
#include "services/frame/workspace.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign {

// Whether an id tells one account from another. Blanks, invisible characters and words for "nobody in particular"
// ("unknown", "null", "0") do not, whatever the field is called.
bool namesSomebody(std::string_view id);

// The account is known by an id that never changes.
bool knownByItsId(const IncomingAccount &account);

// What the source calls the account: the key under which it is found again.
std::string accountKeyOf(const IncomingAccount &account);

// A post keeps its author: of a post that is known the account that counts is its own, where the record does not know the
// author or either of them is known by a handle only. nullopt: the post was never seen, or the record is about an account.
// A record that names another author by an id that never changes is refused: one of the two is wrong, and nobody is to
// answer for somebody else's post.
Result<std::optional<AccountId>> authorOfKnownPost(Workspace &workspace, const IncomingReport &report);

// Reported by the author of what it is about.
bool reportedByItsAuthor(Workspace &workspace, const IncomingReport &report);

} // namespace countersign
