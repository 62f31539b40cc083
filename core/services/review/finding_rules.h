// What a finding has to satisfy before it becomes a decision (R2, R9, R12, R13).
#pragma once

#include "services/review/review_service.h"

namespace countersign {

struct DecisionPlan {
    const Case &reviewCase;
    const Account &account;
    const Post *post;          // null for account cases
    std::string text;          // as it stands now
    bool hasMedia = false;
    std::optional<std::int64_t> mediaSeconds;
    const PolicyBook *book;    // in force when the content was posted
    const Clause *clause;      // null where none or unknown
};

Requirements findingRequirements(Workspace &workspace, const Session &session, const DecisionPlan &plan, const Finding &finding,
                                 const std::vector<ActionKind> &actions, Instant now);

// What the book and the account's reach ask, whatever was judged before: asked when it is decided and again when its
// hold is over (R12, R21).
std::optional<Requirement> secondLookNeeded(Workspace &workspace, const Account &account, const Clause *clause,
                                            const std::vector<ActionKind> &actions, Instant now);

// R1: how many posts of the account were restricted by single signatures lately, where that amounts to a ban already;
// what an authority ordered and nobody has signed for yet counts. Nothing below that.
std::optional<std::int64_t> manyBySingleSignatures(Workspace &workspace, AccountId account, Instant now);

// Why a second signature is asked for, or nothing: high or unknown reach, tags, content that was found innocent
// before (R20), or the volume of one-signature restrictions on the account (a ban by instalments).
std::optional<Requirement> signoffNeeded(Workspace &workspace, const DecisionPlan &plan, const std::vector<ActionKind> &actions,
                                         Instant now);

// White space folded, for finding a quotation in a text.
std::string foldedSpace(std::string_view text);

} // namespace countersign
