// The numbers and choices of the policy book that requirements ask for.
//
// What is new in later books has a default here that says what held before: a book whose text lacks it stays readable,
// keeps its hash, and means what it meant. Durations are whole seconds.
#pragma once

#include "domain/vocabulary.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct HoldTimes { // between decision and release, while Z still undoes
    std::chrono::seconds leaveUp{5}, limit{10}, remove{10}, proposal{60}, ban{900};
    std::chrono::seconds of(ActionKind action) const; // the hold of a one-signature action
};

struct AppealRules {
    std::chrono::seconds window{}, contestClock{}, finalAfter{}, feedMaxAge{}, decideWithin{}, thinnedClock{};
};

struct BanRules {
    int minFinalViolations = 2;
    int countersigners = 1;
    std::chrono::seconds highReachHold{}, validFor{};
    // Further one-signature restrictions count as a ban beyond this volume.
    std::chrono::seconds volumeWindow{};
    int volumePosts = 10;
    int volumeSharePermille = 200;
    int volumeMinimum = 3;
    int reaffirmations = 2; // people who keep a thinned ban (R8)
};

// When an action needs a second signature by itself. Volume (R1) and content judged before (R20) ask besides.
enum class SignoffWhen { Never, Reach, Always };
// How the second person reads: always blind (R6); decoys may be spared for the mildest measures.
enum class ReadingKind { BlindWithDecoys, Blind };

CS_NAMES(SignoffWhen, 3, {SignoffWhen::Never, "never"}, {SignoffWhen::Reach, "reach"}, {SignoffWhen::Always, "always"});
CS_NAMES(ReadingKind, 2, {ReadingKind::BlindWithDecoys, "blind_with_decoys"}, {ReadingKind::Blind, "blind"});

struct ActionSignoff {
    SignoffWhen when = SignoffWhen::Never;
    int countersigners = 1; // where it needs any
    ReadingKind reading = ReadingKind::BlindWithDecoys;
};

struct SignoffRules {
    int decoyEvery = 3; // one item in this many is a decoy; 0 would be below the floor
    std::chrono::seconds arbitrationBar{}, lease{}, newSignerWait{};
    int seededPermille = 0; // known-bad proposals in a thousand, for the programme that measures rubber-stamping
};

// What becomes of a finding whose look nothing measured: the command line, other programs.
enum class UnmeasuredLook { Allow, Refuse };
CS_NAMES(UnmeasuredLook, 2, {UnmeasuredLook::Allow, "allow"}, {UnmeasuredLook::Refuse, "refuse"});

// How long a reader looks at an item at least. Overridable with a signed reason (R21).
struct LookRules {
    std::chrono::seconds least{}, perThousandCharacters{};
    int mediaSharePermille = 0; // of a recording's length
    UnmeasuredLook unmeasured = UnmeasuredLook::Allow;
    std::chrono::seconds of(std::int64_t characters, std::chrono::seconds media) const; // rounded up
};

// The same two people sign for each other only so often. Overridable (R21).
struct PairRules {
    int most = 0; // countersignatures by one person for one proposer within the window; 0 = no cap
    std::chrono::seconds window{};
    std::chrono::seconds rotationWait{}; // so long a proposal is dealt to whose turn it is only; 0 = to anybody at once
};

// From this weight of an account's active strikes on, until the next step.
struct LadderStep {
    int weight = 0;
    ActionKind action = ActionKind::Warn;              // warn: no restriction of the account is permitted yet
    std::optional<std::chrono::seconds> suggested;     // absent: until further notice
    std::optional<std::chrono::seconds> longest;       // absent: no limit
};

enum class LanguageFallback {
    None,          // languages are not asked
    TranslatedTwo, // without the language one reads a translation, and two countersign
    Outside        // an outside reader with a key of their own
};
CS_NAMES(LanguageFallback, 3, {LanguageFallback::None, "none"}, {LanguageFallback::TranslatedTwo, "translated_two"},
         {LanguageFallback::Outside, "outside"});

struct QualificationRules {
    std::vector<std::string> clauses; // signing and hearing about these needs the qualification
    LanguageFallback language = LanguageFallback::None;
};

struct ReachRules {
    std::int64_t threshold = 10000;
    std::vector<std::string> tags; // tags that ask for a second look whatever the reach
};

struct FreezeRules {
    std::chrono::seconds longest{}, per{}, signoffDue{}, lapse{};
};

struct OrderRules {
    std::chrono::seconds notAfter{};
    std::chrono::seconds acknowledgeWithin{86400}; // a restoring order that takes longer is escalated (R8)
};

struct EscalationRules { // how long each kind may take; of orders that failed or are late, too
    std::chrono::seconds press{4 * 3600}, legal{86400}, government{86400}, safety{3600}, policy{86400}, failedOrder{3600},
        lateOrder{86400};
    std::chrono::seconds of(EscalationKind kind) const;
};

struct AuthorityRules { // R26
    std::chrono::seconds signoffWithin{86400}; // until a second person has signed, or the order's effect ends
};

struct ReviewRules {
    std::chrono::seconds claimLease{};
    std::chrono::seconds skipped{86400}; // a case one skipped is not dealt to one for so long
};

struct PublicationRules {
    std::chrono::seconds wait{86400}; // between a version's second signature and its coming into force (R21)
};

} // namespace countersign
