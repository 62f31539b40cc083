// R8: bans that leaned on a strike. A ban's length is permitted by the weight of all the strikes that its account had when
// it was released (R21, the policy book's ladder), whether or not the ban lists their decisions as grounds. Where one of
// them falls, the ban is looked at again with the weight that is left.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

enum class Leaning {
    Not,       // the ladder says what it said, or a ground that suffices alone asks for no ladder
    Suggested, // a lower step is reached, which permits the ban but suggests a shorter one
    Permitted  // the strikes that are left permit no ban as long as this one
};

struct Leant {
    Leaning on = Leaning::Not;
    int weight = 0;                                // that is left
    std::optional<std::chrono::seconds> permitted; // or suggested; nothing: no ban at all
};

// As of the ban's release, minus what fell since and `fallen`; by the stricter of the books of submission and release.
Leant leantOn(Workspace &workspace, const Sanction &ban, DecisionId fallen, Instant now);

// Bans of the account, in force or over, that do not list the decision, and were released while its strike was active.
std::vector<Sanction> bansBeside(Workspace &workspace, const Strike &strike);

} // namespace countersign
