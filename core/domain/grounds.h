// What supports a ban, and what is asked of it: rules R1–R6, R10, R12, R13 and R22 as data and pure
// functions. The same functions judge at submission, countersignature, release and, with what fell
// left out, in the cascade of a reversal.
#pragma once

#include "base/ids.h"
#include "base/requirement.h"
#include "base/time.h"
#include "domain/policy_book.h"
#include "domain/states.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

// One listed decision, with everything the rules ask about it.
struct Ground {
    DecisionId decision;
    DecisionState state = DecisionState::Draft;
    Verdict verdict = Verdict::NoViolation;
    std::string clause;
    int policyVersion = 0;
    Severity severity = Severity::Low;
    bool sufficientAlone = false;
    bool imminent = false;
    bool cited = false;              // clause, version and evidence with a quotation, media time or account subject
    bool evidenceErased = false;
    bool signatureVoid = false;      // signed with a key that was not trusted any more (R23)
    bool external = false;           // imported history (R22)
    bool ownImport = false;          // hand-imported by the one who decided it (R22)
    std::optional<StrikeState> strike;
    StrikeId strikeId;
    std::optional<Instant> strikeExpiry;
    std::optional<Instant> postedAt;
    std::optional<Instant> noticeAt; // notice delivered: not where the platform is known not to have delivered it
    bool appealAnsweredStands = false;
    std::optional<AppealId> openAppeal;
    bool usedByEarlierBan = false;
    std::optional<Instant> barredUntil; // after a dissenting arbiter (R6)
};

// R3: neither under appeal, overturned, changed, void, expired, erased nor external.
bool supports(const Ground &ground, Instant now);

// R4: notice delivered, and the appeal answered *stands* or `finalAfter` passed without one.
bool isFinal(const Ground &ground, Instant now, std::chrono::seconds finalAfter);

// R4: final, supporting grounds, where violations posted before the notice of an earlier one count as
// one. A post without a known time counts as posted before.
int countedViolations(const std::vector<Ground> &grounds, Instant now, std::chrono::seconds finalAfter);

// R4 without the wait: enough final violations, or one supporting ground on a clause `sufficient_alone`.
bool enough(const std::vector<Ground> &grounds, Instant now, const PolicyBook &policy);

struct BanFacts {
    std::vector<Ground> grounds;           // as listed
    std::vector<Ground> accountViolations; // all of the account's, for when none is listed
    bool accountHandleOnly = false;
    std::optional<AppealId> openAuthorAppeal; // any on the account
    bool secondLook = false;                  // high or unknown reach, or a tag that asks for it (R12)
    std::string reachText;                    // "21,000", "unknown"
    int strikeWeight = 0;                     // of the account's active strikes
    bool permanent = true;                    // until further notice …
    std::chrono::seconds duration{};          // … or so long
    Requirement notice;                       // R10, as the notice's own completeness check says

    // From countersignature on.
    int countersignatures = 0;
    int countersignersNeeded = 1;
    std::optional<Instant> countersignedAt;
    std::optional<Instant> releaseAt;
    std::optional<Instant> appealsCompleteUntil; // stated by somebody other than the proposer, since countersignature
};

// The whole list, every time (all requirements, not just the first that fails).
Requirements banRequirements(const BanFacts &facts, const PolicyBook &policy, Instant now);

// Conditions not met: what refuses at submission and countersignature, and voids at release.
bool conditionsMet(const Requirements &requirements);
// Nothing to wait for any more.
bool waitingOver(const Requirements &requirements);

// "21,000"
std::string grouped(std::int64_t number);

} // namespace countersign
