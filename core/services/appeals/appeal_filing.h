// Filing an appeal, and what it does at once: the decision is under appeal, its strike contested, bans
// that rest on it contested or suspended, proposals that list it voided (R3). One function, whether the
// appeal came through the appeals desk, as a report, a letter or an escalation.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// Why a ban was suspended, where an appeal was the reason: answered *stands*, it resumes; for any other reason it does not.
inline constexpr std::string_view suspendedForAppeal = "its uncontested grounds do not suffice";
inline constexpr std::string_view suspendedByClock = "its contest clock ran out";

struct AppealFiling {
    DecisionId decision;
    AppellantKind by = AppellantKind::Author;
    std::string text;
    std::optional<Instant> filedAt; // on the platform; nullopt = now
    std::string newEvidence;        // needed for a second appeal (R7), or to add to one that is open
    PersonId recordedBy;            // 0 = a feed
};

// Entries about an appeal that is open: more was said, or it was filed earlier than had been known.
inline constexpr std::string_view appealAdded = "appeal.added";
inline constexpr std::string_view appealFiledEarlier = "appeal.filed_earlier";

// While the same side's appeal is open the filing is added to it, and its id is the answer: where it was filed earlier the
// appeal counts from then, and a ban released in between is reversed. A conflict where it brings nothing new.
Result<AppealId> fileAppeal(Unit &unit, const AppealFiling &filing);

} // namespace countersign
