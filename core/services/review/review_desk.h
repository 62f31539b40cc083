// What a decision about one case is judged by, and the snapshot of it that is kept with the decision.
#pragma once

#include "services/review/finding_rules.h"
#include "services/review/review_service.h"

namespace countersign {

// Everything a decision about one case is judged by.
struct ReviewDesk {
    Case reviewCase;
    Account account;
    std::optional<Post> post;
    Json record; // the newest record of the subject, from the vault
    const PolicyBook *book = nullptr;
    const Clause *clause = nullptr;

    std::string text() const
    {
        const auto subject = record.value("subject", Json::object());
        return stringOr(subject, "text");
    }

    DecisionPlan plan() const
    {
        DecisionPlan plan{reviewCase, account, post ? &*post : nullptr, text(), false, {}, book, clause};
        const auto media = record.value("subject", Json::object()).value("media", Json::array());
        plan.hasMedia = !media.empty();
        for (const auto &one : media) {
            plan.text += "\n" + stringOr(one, "alt"); // a description can be quoted, too
            if (one.contains("duration_ms"))
                plan.mediaSeconds = (intOr(one, "duration_ms") + 999) / 1000;
        }
        return plan;
    }
};

// Errors: not_found, refused (its content was erased).
Result<ReviewDesk> reviewDesk(Workspace &workspace, CaseId id, const Finding &finding, Instant now);

// The content exactly as it stands, with its author, its context and who reported it as what.
Json evidenceSnapshot(Workspace &workspace, const ReviewDesk &desk, Instant now);

// R14, inside the decision's transaction. Errors: conflict (nobody holds it), held_by_other.
Result<> checkLeaseOf(Workspace &workspace, const Session &session, const Case &one);

} // namespace countersign
