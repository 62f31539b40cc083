// Orders of public authorities (R26): verified, referenced, territorial. One person complies and what is ordered takes
// effect at once, in the countries named and on that post alone; a second person who took no part signs within a day, or
// it ends by itself. It finds no violation: no strike, no ground of a ban, nothing that says the content was judged.
#pragma once

#include "services/frame/workspace.h"
#include "services/review/review_service.h"
#include "store/authority_orders.h"

namespace countersign {

// What the authority says, and how we know that it does.
struct AuthorityFacts {
    std::string authority;   // its name
    std::string reference;   // what it calls the order
    std::vector<std::string> territories; // ISO 3166-1 alpha-2
    std::string law;         // as cited
    std::optional<Instant> orderedAt;
    std::string verifiedBy;  // through which channel: "called back on the number we hold"
    std::string category;    // of the DSA database; "" = not specified
    ActionKind action = ActionKind::None; // remove, limit or age_restrict
    std::string quote;       // the words concerned …
    std::optional<std::int64_t> mediaFrom; // … or the seconds
    std::optional<std::int64_t> mediaTo;
    std::string rationale;   // what the second person must see to agree
};

class AuthorityService {
public:
    explicit AuthorityService(Workspace &workspace) : m_workspace(workspace) {}

    // Everything that complying asks for, met or not; the window shows it while one types.
    Result<Requirements> requirements(const Session &session, CaseId id, const AuthorityFacts &facts);

    // Whoever holds the case. It stays open, for somebody else to judge by the guidelines.
    // Made: case, decision, sanction, notice, hash, due_at.
    Result<Receipt> comply(const Session &session, CaseId id, const AuthorityFacts &facts, const std::string &requestId = {});
    // `hash`: of the text that both sign, as it was shown. Made: decision, state.
    Result<Receipt> countersign(const Session &session, DecisionId id, const std::string &hash, const std::string &requestId = {});
    // What was done is undone at once, with a correction to the author. Made: the effects, decision, state.
    Result<Receipt> reject(const Session &session, DecisionId id, const std::string &reason, const std::string &requestId = {});

    Result<std::vector<AuthorityOrder>> list(bool waitingOnly = false);
    // What a second signature by this person asks for.
    Result<Requirements> signRequirements(const Person &person, DecisionId id);

    // The clock: ends what nobody signed in time, and hands it to people as an escalation. Nothing where another
    // workstation was faster. Made: lapsed, escalation.
    Result<Receipt> lapse(Unit &unit, DecisionId id);

private:
    Workspace &m_workspace;
};

// The facts as they are sealed, and back.
Json sealedFacts(const AuthorityFacts &facts);

} // namespace countersign
