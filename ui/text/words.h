// The names that stand in the log and in read models ("in_review", "age_restrict"), as words for people.
#pragma once

#include "base/json.h"
#include "domain/vocabulary.h"

#include <QString>

#include <string_view>

namespace countersign::ui {

// States, actions, outcomes, kinds, roles, stages: one table for all. An unknown name is shown as it is.
QString wordFor(std::string_view name);
// What a decision found ("Violation", "No violation"); what an authority ordered was not judged (R26).
QString verdictOf(const Json &decision);
// The same in the middle of a sentence ("in review", "removal"). Languages that write it as a label quote it.
QString wordInSentence(std::string_view name);
QString wordFor(Severity severity);
QString wordFor(ActionKind action);
QString wordFor(Role role);

// Severity as shape + letter ("▲H"), shown together with its word and colour.
QString severityMark(std::string_view name);

// What a log entry of this type says happened, in words ("decision.made" → "Decision made").
QString entryTypeWord(std::string_view type);

// A content language by its own code, named in the language of the window ("de" → "German").
QString languageName(std::string_view code);

} // namespace countersign::ui
