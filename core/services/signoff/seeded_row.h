// A row of the side table of checks; for the files of SeededChecks only.
#pragma once

#include "services/signoff/seeded_checks.h"

namespace countersign {

struct SeededChecks::Check {
    struct Alleged {
        DecisionId decision;
        std::string clause;
        Severity severity = Severity::Low;
    };
    ProposalId id;
    ProposalKind kind = ProposalKind::Decision;
    AccountId account;
    ActionKind action = ActionKind::None;
    std::optional<std::chrono::seconds> duration;
    std::string proposer;
    Hash boundHash{};
    int policyVersion = 0;
    Instant createdAt{};
    Instant appearsAt{};
    Instant validUntil{};
    PersonId reader;
    std::optional<Instant> startedAt;
    std::int64_t steps = 0;
    std::optional<Instant> revealedAt;
    std::string outcome; // "" while it has none
    std::vector<Alleged> grounds;

    const Alleged *alleged(DecisionId decision) const
    {
        for (const Alleged &one : grounds)
            if (one.decision == decision)
                return &one;
        return nullptr;
    }
};

// Posts that were finally found not to violate, with what was alleged of them; `reader`: none that they know.
struct KnownBad {
    DecisionId decision;
    AccountId account;
    std::string clause;
    Severity severity = Severity::Low;
};
std::vector<KnownBad> knownBadFor(Workspace &workspace, const Person &reader, Instant now);
// Whether that decision still is one, whoever reads.
bool isKnownBad(Workspace &workspace, DecisionId decision, Instant now);

} // namespace countersign
