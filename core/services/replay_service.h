// Replay (R18): judging past cases again, as of the moment before they were decided.
//
// Nothing here touches reality. Sets, sessions and answers are operational tables; this service never appends to the
// log, not even its refusals, and what it shows of a case comes from a workspace folded from the log up to the entry
// before the decision: later facts (the decision itself, its strike, an appeal, a reversal) do not exist in it.
//
// Trainers author sets and see every score. Moderators, leads, trainees and trainers take them; a session belongs to
// the person who started it. Sets are made of released decisions only, and of none that somebody may still have to
// judge blind (R6, R7): no open appeal, no open proposal that lists them. Where one came later, reveal and score wait.
#pragma once

#include "services/workspace.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

// Which decisions a set holds.
struct ReplayRecipe {
    std::vector<DecisionId> decisions;        // these and no others; the filters below are not used then
    std::string clause;                       // code or alias; "" = any, left-up cases included
    std::optional<int> overturnedWithinDays;  // overturned on appeal within that many days
    std::optional<int> count;                 // so many of those that remain, drawn at random; nullopt: the newest 100
    std::uint64_t seed = 0;                   // of the draw: the same seed and workspace give the same set
};

struct ReplaySet {
    std::int64_t id = 0;
    std::string name;
    std::string author;     // handle
    Instant createdAt{};
    int items = 0;
    std::string recipe;     // in words; empty for takers, whom "overturned lately" would tell the answer
};

struct ReplaySessionInfo {
    std::int64_t id = 0;
    std::int64_t set = 0;
    std::string setName;
    std::string person; // handle of the taker
    Instant startedAt{};
    bool finished = false; // everything is answered and revealed
    int items = 0;
    int answered = 0;
    int revealed = 0;
    std::optional<int> next; // the first item without an answer, counted from 1
};

struct ReplayAnswer {
    Verdict verdict = Verdict::NoViolation;
    std::string clause; // code or alias, with Verdict::Violation
    std::string rationale;
};

// A statistic with its 95 % interval; both absent where undefined (no items, or one and the same answer throughout).
struct ReplayValue {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

struct ReplayScore {
    int items = 0;    // in the set
    int n = 0;        // counted: answered, and not withheld
    int withheld = 0; // answered, but somebody may still have to judge them blind
    int agreed = 0;   // same verdict and clause as the outcome
    ReplayValue agreement;        // agreed ÷ n, with the Wilson interval
    ReplayValue verdictAgreement; // the verdict alone
    ReplayValue kappa;            // Cohen, verdict and clause
    ReplayValue ac1;              // Gwet, steadier where one answer prevails
    ReplayValue verdictKappa;     // Cohen, the verdict alone
    int agreedAsDecided = 0;      // same as what was decided at the time, right or wrong
    struct Cell {
        std::string yours;   // clause code or "no_violation"
        std::string outcome;
        int count = 0;
    };
    std::vector<Cell> confusion; // every pair that occurs, agreements too, commonest first
    std::optional<Cell> topConfusion; // the commonest disagreement
    Text caution; // "A small set of 7: …", or empty
};

class ReplayService {
public:
    explicit ReplayService(Workspace &workspace) : m_workspace(workspace) {}

    // Trainers. Conflict: the name is taken. Bad input: no decision fits, or one that was named cannot be replayed
    // (why is said). Makes {"set":"1","name":…,"items":20}.
    Result<Receipt> createSet(const Session &session, const std::string &name, const ReplayRecipe &recipe, const std::string &requestId = {});
    Result<std::vector<ReplaySet>> sets(const Session &session);
    // By number or name; not_found.
    Result<ReplaySet> set(const Session &session, const std::string &reference);
    // Trainers. The set as data, without personal data: no texts, handles, names, rationales, only per item the moment,
    // kind, language, medium, clause, verdict, outcome and the hash of the evidence. The same set gives the same JSON.
    Result<Json> exportSet(const Session &session, std::int64_t set);

    // Makes {"session":"3","set":"1","items":20}. The order of items is drawn from the seed (nullopt: at random).
    Result<Receipt> start(const Session &session, std::int64_t set, std::optional<std::uint64_t> seed = {}, const std::string &requestId = {});
    // One's own; a trainer's: everybody's.
    Result<std::vector<ReplaySessionInfo>> sessions(const Session &session);
    Result<ReplaySessionInfo> progress(const Session &session, std::int64_t id);

    // Item 1 … items as its first judge saw it: the case file of Documents as of then (subject, account, reports,
    // precedents, decisions, severity, …) with "item", "of", "as_of":{"at"}, "policy_version", "answered" ("yes"/"no").
    // No case number and no staff name.
    Result<Json> item(const Session &session, std::int64_t id, int item);
    // Once an item; conflict when it has one. Not_found: unknown clause in the book that counted then. Makes
    // {"session":…,"item":…,"answered":…,"next":…|null}.
    Result<Receipt> answer(const Session &session, std::int64_t id, int item, const ReplayAnswer &answer, const std::string &requestId = {});
    // After the answer only (conflict before). {"item","yours":{verdict,clause,rationale},"decided":{decision,case,
    // verdict,clause,severity,actions,quote,rationale,decided_at},"outcome":{verdict,clause,state},"agrees":"yes"|"no",
    // "panel":{"n","answers":{label:count}},"later":[{"what","state","at"}]}; the panel is everybody else who answered.
    Result<Json> reveal(const Session &session, std::int64_t id, int item);
    // The taker's and trainers'.
    Result<ReplayScore> score(const Session &session, std::int64_t id);

private:
    Workspace &m_workspace;
};

// The score as the command line prints it.
Json replayScoreJson(const ReplayScore &score);

} // namespace countersign
