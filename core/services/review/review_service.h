// The moderator's desk: the queue, claiming, deciding, holds.
#pragma once

#include "services/signoff/blindness.h"
#include "services/frame/workspace.h"

#include <map>

namespace countersign {

struct Finding {
    Verdict verdict = Verdict::NoViolation;
    std::string clause;
    std::string quote;
    std::optional<std::int64_t> mediaFrom; // seconds
    std::optional<std::int64_t> mediaTo;
    std::map<std::string, std::string> exceptions; // name → why it does not apply
    std::string rationale;
    std::string note; // internal, never outward
    std::string newEvidence; // what was not known when this was left up or restored (R20)
};

struct QueueItem {
    Case reviewCase;
    std::string subject; // "post-123" as the source calls it
    std::string handle;
    std::string excerpt; // first words of the text
    std::string language;
    std::string media;
    bool appealOpen = false;    // flags, not states
    bool escalationOpen = false;
};

struct QueuePage {
    std::vector<QueueItem> items;
    std::string next; // cursor; "" = the end
};

class ReviewService {
public:
    explicit ReviewService(Workspace &workspace) : m_workspace(workspace) {}

    Result<QueuePage> queue(const QueueFilter &filter);
    // Cases that are open or in review, for a count beside the queue. Counting stops at `most`.
    Result<std::int64_t> waiting(std::int64_t most = 100'000);
    // The case that this person holds under a live lease, the latest claimed one first; nullopt: none.
    Result<std::optional<CaseId>> heldCase(const Session &session);

    // With `id` null the most urgent one is dealt. Made: case, lease_until.
    Result<Receipt> claim(const Session &session, std::optional<CaseId> id, const std::string &queue = {},
                          const std::string &requestId = {});
    // The most urgent free one of those that the filter shows; the limit and cursor of `filter` are not looked at.
    Result<Receipt> claimFrom(const Session &session, QueueFilter filter);
    Result<Receipt> release(const Session &session, CaseId id, const std::string &requestId = {});
    Result<Receipt> skip(const Session &session, CaseId id, const std::string &reason, const std::string &requestId = {});

    // Made: decision (and proposal where it needs sign-off), hold_until.
    Result<Receipt> decide(const Session &session, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions,
                           std::optional<std::int64_t> expectVersion = {}, const std::string &requestId = {});

    // What a decision would need, without making it: the window shows it while one types.
    Result<Requirements> decisionRequirements(const Session &session, CaseId id, const Finding &finding,
                                              const std::vector<ActionKind> &actions);

    struct HeldItem {
        std::string id; // D-7 or P-3
        std::string what;
        PersonId by; // nobody where this viewer might still read it blind (R6)
        Instant until{};
        CaseId reviewCase; // of a decision, or of the decision that a proposal signs off; invalid for bans
    };
    Result<std::vector<HeldItem>> holds(const Viewer &viewer = {});
    // Stops a held decision or proposal. Anyone may stop a hold; a case comes back to who decided it.
    Result<Receipt> stopHold(const Session &session, const std::string &id, const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
