// R8: the reversal of everything that rested on a decision. Preview and effect are one function:
// planReversal fills a change set and a list of effects; a preview throws both away, an effect appends them.
//
// What was judged with it is looked at again, by somebody else, as a fresh case each: decisions under the same clause
// about content that says the same, and its batch: the run of decisions by the same person under the same clause of
// which each was made while the one before it could still be undone. Who decided one after the other like that did not
// look at each anew. Only what stands is re-opened: what is under appeal, or waits to be countersigned, is looked at anyway.
#pragma once

#include "services/reversal/effects.h"
#include "services/frame/workspace.h"

namespace countersign {

struct Effect {
    std::string subject; // "S-31", "K-3", "post-123"
    std::string from;
    std::string to;
    Text what;           // "ban S-31 loses its basis"
};

struct ReversalPlan {
    DecisionId decision;
    std::vector<Effect> effects;
    std::vector<Text> irreversible;   // what cannot be undone
    std::vector<NoticeId> notices;    // corrections drafted
    std::vector<Text> untouched;      // what stands on its own
};

struct Reversal {
    DecisionId decision;
    AppealOutcome outcome = AppealOutcome::Overturned; // or Changed
    AppealId appeal;                                   // 0: self-correction, QA, court
    std::optional<ErrorStep> failedStep;
    AuthorityEvent authority = AuthorityEvent::Reverse; // R26: how the order of an authority ends, where it is one
    bool liftOnly = false; // what was done is undone; the decision waits for its appeal, which alone ends that (R7)
};

// A fresh case about what was decided, for somebody who took no part; none where one is open already.
void addFreshCase(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, const std::string &why,
                  std::vector<Effect> &effects);

Result<ReversalPlan> planReversal(Unit &unit, NewRows &rows, Changes &changes, const Reversal &reversal);

// "review:missed_context" → its step; an Error names the vocabulary.
struct Attribution {
    ErrorStep step = ErrorStep::Review;
    std::string cause;
    std::string str() const { return std::string(name(step)) + ":" + cause; }
};
Result<Attribution> parseAttribution(std::string_view text, const std::vector<std::string> &causes);
// Those of books that name none of their own; what the window has words for.
const std::vector<std::string> &attributionCauses();

} // namespace countersign
