// Replay: judging past cases as of the moment at which they were decided (R18: it never touches reality).
//
// Sets, sessions and answers are operational tables; nothing here appends to the log or changes a projection; not even
// refusals are logged. What is shown of an item is the case folded from the log up to the entry before its decision:
// later facts do not exist in it, and neither case number nor staff names are shown. Sets are made of released
// decisions only, and of none that somebody may still have to judge blind (R6, R7); where that came later, item, reveal
// and score keep it back from those who might be the reader.
#pragma once

#include "services/frame/workspace.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

// Which decided cases go into a set. With `decisions` the others are ignored.
struct ReplayRecipe {
    std::vector<DecisionId> decisions;
    std::string clause;                      // "" = any; cited by the decision, or alleged where it found nothing
    bool overturnedOnly = false;
    std::optional<std::chrono::hours> since; // decided (overturnedOnly: overturned) within that time before now
    int count = 10;                          // drawn at random from what matches, 1 to 500
    std::uint64_t seed = 1;                  // the same seed draws the same cases from the same log
};

struct ReplaySet {
    std::int64_t id = 0;
    std::string name;
    std::string author;
    Instant createdAt{};
    std::string recipe; // in words
    int items = 0;
};

struct ReplaySessionInfo {
    std::int64_t id = 0;
    std::int64_t set = 0;
    std::string setName;
    std::string person;
    bool finished = false;
    Instant startedAt{};
    int items = 0;
    int answered = 0;
    int revealed = 0;
};

class ReplayService {
public:
    explicit ReplayService(Workspace &workspace) : m_workspace(workspace) {}

    // By trainers and leads. Made: set, name, items. Errors: forbidden, usage, not_found (nothing matches), conflict
    // (a set of that name exists, or a decision that was named cannot be replayed: why is said).
    Result<Json> createSet(const Session &session, const std::string &name, const ReplayRecipe &recipe, const std::string &requestId = {});
    // The recipe is empty but for trainers and leads: "overturned lately" would tell takers the answer.
    Result<std::vector<ReplaySet>> sets(const Session *session = nullptr);
    Result<ReplaySet> set(const std::string &reference, const Session *session = nullptr); // by number or name
    // The set without personal data: ids of decisions and cases, moments, clauses. For another workspace's trainer. It
    // holds the answers: trainers and leads only, and nothing of what they may have to judge blind (refused).
    Result<Json> exportSet(const Session &session, std::int64_t set);

    // A session of one's own; moderators, leads, trainers and trainees. Items come in an order of the session's own.
    Result<ReplaySessionInfo> start(const Session &session, std::int64_t set, const std::string &requestId = {});
    Result<std::vector<ReplaySessionInfo>> sessions(const Session &session); // own; trainers and leads see all

    // Item `place` (from 1) as of its moment: {"place","items","as_of","case":{…},"clauses":[{code,title}…]
    // [,"answer":{verdict,clause,rationale}]}. Only of one's own session (trainers and leads: any).
    Result<Json> item(const Session &session, std::int64_t replaySession, int place);
    // Once an item is revealed its answer stands (conflict). {"session","place","answered","items","next"|null}
    Result<Json> answer(const Session &session, std::int64_t replaySession, int place, Verdict verdict, const std::string &clause,
                        const std::string &rationale = {}, const std::string &requestId = {});
    // Needs an answer first: {"place","mine":{verdict,clause},"history":{decision,verdict,clause,actions,quote,rationale,
    // decided_at},"final":{verdict,clause,how}|null,"agrees":bool|null,"panel":{"n","answers":{label:n}}}. `final` is what
    // holds today: an overturned violation is none; null while a changed decision is not decided anew. The panel is
    // everybody else who answered the same decision.
    Result<Json> reveal(const Session &session, std::int64_t replaySession, int place);
    // {"n","agreed","agreement","interval":{low,high},"words","kappa","ac1","confusion":[{mine,final,count}]}: answered
    // items against what holds today. Numbers that are undefined are null. And "items","withheld","kappa_interval",
    // "ac1_interval","verdict":{agreed,agreement,interval,kappa},"as_decided_agreed","top_confusion". Own; trainers and
    // leads: any. What one's own score has counted counts as revealed: its answers stand.
    Result<Json> score(const Session &session, std::int64_t replaySession);

private:
    struct Item {
        DecisionId decision;
        std::int64_t asOf = 0;
        int place = 0; // in the set; sessions deal in an order of their own
    };
    Result<ReplaySessionInfo> owned(const Session &session, std::int64_t replaySession, bool trainersToo);
    Result<Item> itemAt(const ReplaySessionInfo &info, int place);
    Result<std::vector<ReplaySessionInfo>> sessionsWhere(std::int64_t id, std::int64_t person);
    Workspace &m_workspace;
};

} // namespace countersign
