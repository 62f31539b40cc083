// The demo workspace: some 2,000 invented cases of ninety days, judged by twelve people, made by running the real use
// cases with a clock that is moved. Nothing in it is written past the rules.
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <functional>
#include <string>
#include <vector>

namespace countersign {

inline constexpr const char *demoPassphrase = "demo"; // of everybody in a demo workspace; it guards nothing

struct DemoOptions {
    std::string path;        // must not exist
    std::uint64_t seed = 1;  // the same seed gives the same posts, people, decisions and ids
    int cases = 2000;        // at least 60
    std::optional<Instant> end; // the moment at which the demo stops; nullopt: now, to the minute
    std::function<void(int permille)> progress;
};

struct DemoReport {
    std::string path;
    std::string origin;
    std::int64_t cases = 0;
    std::int64_t entries = 0; // of the log
    std::int64_t open = 0;
    std::vector<std::string> people;
    // The origin story.
    std::string storyAccount;
    CaseId storyCase;
    DecisionId storyRemoval;
    AppealId storyAppeal;
    EscalationId storyEscalation;
    std::string storyReplaySet; // its name
    // Its middle, still to be tried: one final violation, one under appeal.
    std::string twinAccount;
    DecisionId twinFinal;
    DecisionId twinAppealed;
    std::string twinFinalQuote;
    std::string twinAppealedQuote;
};

// Errors: conflict (the path exists), and whatever the store says. What a failure left is taken away again.
// Any thread; takes some ten seconds.
Result<DemoReport> buildDemo(const DemoOptions &options);

} // namespace countersign
