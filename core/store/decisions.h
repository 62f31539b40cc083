// Decisions and the strikes they put on accounts.
#pragma once

#include "base/hash.h"
#include "base/ids.h"
#include "domain/states.h"
#include "store/connection.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace countersign {

struct Decision {
    DecisionId id;
    CaseId reviewCase;
    AccountId account;
    SubjectKind subjectKind = SubjectKind::Post;
    std::int64_t subject = 0;
    PersonId person;
    DecisionState state = DecisionState::Draft;
    std::int64_t version = 1;
    Verdict verdict = Verdict::NoViolation;
    std::string clause; // "" when no violation
    int policyVersion = 0;
    Severity severity = Severity::Low;
    std::vector<ActionKind> actions;
    std::optional<std::int64_t> mediaFrom; // seconds
    std::optional<std::int64_t> mediaTo;
    Hash evidenceHash{};
    std::int64_t evidenceVault = 0;
    Hash findingHash{};
    std::int64_t findingVault = 0;
    std::optional<Instant> postedAt;
    std::optional<std::int64_t> reach; // when decided
    std::string detection; // reporter kinds, comma-separated
    bool handImported = false;
    Instant decidedAt{};
    std::optional<Instant> holdUntil;
    std::optional<Instant> releasedAt;
    std::optional<Instant> noticeAt; // notice released; delivered: noticeDeliveredAt()
    ProposalId proposal; // its sign-off; 0 when one signature was enough
    std::optional<Instant> barredUntil;
    bool signatureVoid = false; // the key that signed it was revoked since before (R23)
    // What its person signed (log/decision_binding.h); empty in decisions of before orders carried their proof.
    std::string targetHash; // 32 bytes
    std::int64_t targetVault = 0;
    std::string signature; // 64 bytes

    // R26: no violation was found and yet something is done; an authority ordered it.
    bool ordered() const { return verdict == Verdict::NoViolation && !actions.empty(); }
    bool open() const { return state == DecisionState::Draft || state == DecisionState::Held; }
    bool inEffect() const { return state == DecisionState::Standing || state == DecisionState::UnderAppeal; }
};

struct Strike {
    StrikeId id;
    AccountId account;
    DecisionId decision;
    int weight = 0;
    StrikeState state = StrikeState::Active;
    Instant givenAt{};
    Instant expiresAt{};
};

std::string actionList(const std::vector<ActionKind> &actions);
std::vector<ActionKind> parseActions(std::string_view list);

// Parts that leave somebody free to decide the case again: theirs in a decision of the same case (?1 in `c`) that
// was undone, stopped or sent back to them. A rejection is no such thing: then somebody else looks.
inline constexpr std::string_view freeToDecideAgain =
    "(d.state = 'undone' AND p.role IN ('decided', 'proposed') AND d.review_case = c.id"
    " AND NOT EXISTS (SELECT 1 FROM proposal r WHERE r.id = d.proposal AND r.state = 'rejected'))";

class Decisions {
public:
    explicit Decisions(Connection &connection) : m_connection(connection) {}

    std::optional<Decision> find(DecisionId id) const;
    std::vector<Decision> ofAccount(AccountId account) const;
    std::vector<Decision> ofCase(CaseId id) const;
    std::vector<Decision> ofSubject(SubjectKind kind, std::int64_t subject) const;
    std::vector<DecisionId> heldUntil(Instant now) const; // holds that have run out, oldest first
    std::vector<Decision> held() const;
    // One-signature restrictions of the account decided since then, in hold or in effect.
    std::int64_t oneSignatureRestrictions(AccountId account, Instant since) const;
    // Left-up decisions in effect, other accounts first, for decoys: newest first.
    std::vector<DecisionId> leftUp(AccountId notOf, std::string_view language, int limit) const;

    std::optional<Strike> strikeOf(DecisionId decision) const;
    std::optional<Strike> strike(StrikeId id) const;
    std::vector<Strike> strikes(AccountId account) const;
    std::vector<StrikeId> strikesToExpire(Instant now) const;

    // People with a part in the decision (R13): decided, proposed, read, countersigned, arbitrated, heard,
    // and, from its case, reported as staff or imported by hand.
    std::set<PersonId> tookPart(DecisionId decision) const;
    std::set<PersonId> tookPartInCase(CaseId id) const;

private:
    std::vector<Decision> where(const std::string &condition, std::int64_t a, std::int64_t b = 0) const;
    Connection &m_connection;
};

} // namespace countersign
