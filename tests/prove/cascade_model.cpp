#include "prove/cascade_model.h"

#include <algorithm>

namespace countersign::prove {

namespace {

constexpr Ms hour = 3'600'000;
const std::set<std::string> aloneSuffices{"VI-1", "DO-1", "CS-1", "CS-2"}; // of the shipped book

Id idOf(const std::string &text) { return text.empty() ? 0 : std::stoll(text); }
std::optional<Ms> msOf(const std::string &text) { return text.empty() ? std::nullopt : std::optional<Ms>(std::stoll(text)); }

struct Made {
    Id id, account, person, subject;
    std::string state, verdict, clause, actions;
    std::optional<Ms> posted, notice;
    Ms at;
    bool void_;
};

struct Given {
    Id decision, account;
    int weight;
    std::string state;
    Ms given, expires;
};

struct Contest {
    Id decision;
    std::string state;
    Ms learnt;
    std::optional<Ms> decided;
};

class File {
public:
    explicit File(const Rows &rows)
    {
        for (const auto &r : rows("SELECT id, account, person, subject, state, verdict, clause, actions, posted_at, notice_at, decided_at, signature_void"
                                  " FROM decision ORDER BY id"))
            made.push_back({idOf(r[0]), idOf(r[1]), idOf(r[2]), idOf(r[3]), r[4], r[5], r[6], r[7], msOf(r[8]), msOf(r[9]), idOf(r[10]), r[11] == "1"});
        for (const auto &r : rows("SELECT decision, account, weight, state, given_at, expires_at FROM strike"))
            given[idOf(r[0])] = {idOf(r[0]), idOf(r[1]), static_cast<int>(idOf(r[2])), r[3], idOf(r[4]), idOf(r[5])};
        for (const auto &r : rows("SELECT decision, state, learnt_at, decided_at FROM appeal WHERE by_kind = 'author'"))
            contests.push_back({idOf(r[0]), r[1], idOf(r[2]), msOf(r[3])});
    }
    const Made &decision(Id id) const
    {
        return *std::find_if(made.begin(), made.end(), [&](const Made &m) { return m.id == id; });
    }
    std::vector<Made> made;
    std::map<Id, Given> given;
    std::vector<Contest> contests;

    // Did its strike count at that moment, knowing what is known today?
    bool counted(const Given &s, Ms then) const
    {
        const bool contested = std::any_of(contests.begin(), contests.end(), [&](const Contest &c) {
            return c.decision == s.decision && c.learnt <= then && (!c.decided || *c.decided > then);
        });
        return s.given <= then && s.expires > then && s.state != "void" && !contested;
    }
    int weight(Id account, Ms then, Id without) const
    {
        int sum = 0;
        for (const auto &[decision, s] : given)
            if (s.account == account && decision != without && counted(s, then))
                sum += s.weight;
        return sum;
    }
    // Could it have supported a ban at that moment, if what is under appeal now stands?
    bool stoodBy(const Made &d, Ms then) const
    {
        if (d.verdict != "violation" || (d.state != "standing" && d.state != "under_appeal") || d.void_)
            return false;
        const auto strike = given.find(d.id);
        return strike == given.end() || (strike->second.state != "void" && strike->second.expires > then);
    }
    bool finalBy(const Made &d, Ms then) const
    {
        if (!d.notice)
            return false;
        const bool answered = std::any_of(contests.begin(), contests.end(), [&](const Contest &c) {
            return c.decision == d.id && c.state == "stands" && c.decided && *c.decided <= then;
        });
        return answered || then - *d.notice >= 72 * hour;
    }
    // Each that was posted after the notice of the one before it that counted.
    int countedViolations(std::vector<Id> grounds, Ms then) const
    {
        std::sort(grounds.begin(), grounds.end(), [&](Id a, Id b) { return decision(a).notice < decision(b).notice; });
        int sum = 0;
        Ms last = 0;
        for (const Id id : grounds) {
            const Made &d = decision(id);
            if (!stoodBy(d, then) || !finalBy(d, then) || (sum > 0 && !(d.posted && *d.posted > last)))
                continue;
            ++sum;
            last = *d.notice;
        }
        return sum;
    }
};

const Rung *rungAt(const std::vector<Rung> &ladder, int weight)
{
    const Rung *found = nullptr;
    for (const Rung &rung : ladder)
        if (rung.weight <= weight)
            found = &rung;
    return found;
}

struct Ban {
    Id id;
    std::string state;
    Ms from;
    std::optional<Ms> until, thinned;
    std::vector<Id> left; // grounds that have not fallen
    bool lists = false;   // the decision that falls now

    bool longer(const std::optional<Ms> &limit) const { return limit && (!until || *until - from > *limit); }
    bool binds() const { return state == "in_force" || state == "suspended"; }
};

// What is left of a ban when the decision falls: reversed, thinned, or as it was.
enum class Left { AsItWas, Thinned, Nothing };

Left leftOf(const File &file, const Truth &truth, const Ban &ban, const Made &x, std::string &leaned)
{
    std::vector<Id> rest = ban.left;
    std::erase(rest, x.id);
    const bool alone = std::any_of(rest.begin(), rest.end(), [&](Id g) {
        return aloneSuffices.contains(file.decision(g).clause) && file.stoodBy(file.decision(g), ban.from);
    });
    if (ban.lists && !alone && file.countedViolations(rest, ban.from) < 2)
        return Left::Nothing;
    const auto strike = file.given.find(x.id);
    const bool weighed = strike != file.given.end() && strike->second.account == x.account && file.counted(strike->second, ban.from);
    if (!alone && weighed && !truth.ladder.empty()) {
        const int left = file.weight(x.account, ban.from, x.id);
        const Rung *now = rungAt(truth.ladder, left);
        if (!now || !now->bans || ban.longer(now->longest)) {
            leaned = ban.lists ? "a listed strike" : "a strike beside";
            return Left::Nothing;
        }
        if (!ban.lists && now != rungAt(truth.ladder, left + strike->second.weight) && ban.longer(now->suggested)) {
            leaned = "a strike beside";
            return Left::Thinned;
        }
    }
    return ban.lists ? Left::Thinned : Left::AsItWas;
}

// The hold of the gravest of its actions: until then it could be undone.
Ms undoOf(const Made &d)
{
    return d.actions.empty() ? 5'000 : 10'000;
}

// Runs of decisions by one person under one clause, each made while the one before could still be undone.
std::set<Id> runOf(const File &file, const Made &x)
{
    std::vector<const Made *> theirs;
    for (const Made &d : file.made)
        if (d.person == x.person && d.clause == x.clause && d.verdict == "violation")
            theirs.push_back(&d);
    std::set<Id> run;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        if (i > 0 && theirs[i]->at - theirs[i - 1]->at >= undoOf(*theirs[i - 1])) {
            if (run.contains(x.id))
                break;
            run.clear();
        }
        run.insert(theirs[i]->id);
    }
    return run;
}

} // namespace

Expected expectedOf(const Rows &rows, const Truth &truth, Id decision, bool changed, Ms now)
{
    const File file(rows);
    const Made x = file.decision(decision);
    Expected out;
    std::map<Id, std::vector<std::pair<Id, bool>>> grounds;
    for (const auto &r : rows("SELECT sanction, decision, fell FROM sanction_ground"))
        grounds[idOf(r[0])].push_back({idOf(r[1]), r[2] == "1"});
    const std::string post = [&] {
        const auto key = rows("SELECT external FROM intake_key WHERE kind = 'post' AND id = " + std::to_string(x.subject));
        return key.empty() ? std::string() : key[0][0];
    }();
    for (const auto &r : rows("SELECT id, account, subject_kind, action, state, external, from_at, until_at, thinned_due FROM sanction ORDER BY id")) {
        const Id id = idOf(r[0]);
        Ban ban{id, r[4], idOf(r[6]), msOf(r[7]), msOf(r[8]), {}, false};
        for (const auto &[ground, fell] : grounds[id]) {
            if (!fell)
                ban.left.push_back(ground);
            ban.lists = ban.lists || ground == decision;
        }
        if (r[5] == "1") { // imposed elsewhere: for what it named, or for nothing that it named
            const auto named = rows("SELECT post FROM external_ground WHERE sanction = " + r[0]);
            const bool rests = named.empty() || std::any_of(named.begin(), named.end(), [&](const auto &one) { return one[0] == post; });
            if (idOf(r[1]) == x.account && ban.binds() && rests)
                out.reversed.insert(id);
            continue;
        }
        if (idOf(r[1]) != x.account || (!ban.binds() && ban.state != "expired"))
            continue;
        if (r[3] != "ban" || r[2] != "account") {
            if (ban.lists)
                out.reversed.insert(id);
        } else {
            std::string leaned;
            const Left left = leftOf(file, truth, ban, x, leaned);
            if (left == Left::Nothing)
                out.reversed.insert(id);
            if (left == Left::Thinned && ban.binds()) {
                Ms due = now + 72 * hour;
                if (ban.thinned && *ban.thinned <= due)
                    due = *ban.thinned - (ban.lists ? 0 : 1);
                out.thinned[id] = due;
            }
            if (!leaned.empty())
                out.leaned = leaned;
        }
    }
    for (const Id id : out.reversed) {
        const std::string action = rows("SELECT action FROM sanction WHERE id = " + std::to_string(id))[0][0];
        out.irreversible += action == "remove" || action == "limit" || action == "ban" || action == "freeze" ? 1U : 0U;
    }
    for (const auto &r : rows("SELECT DISTINCT p.id, p.state FROM proposal p LEFT JOIN proposal_ground g ON g.proposal = p.id WHERE g.decision = "
                              + std::to_string(decision) + " OR p.decision = " + std::to_string(decision)))
        if (r[1] == "draft" || r[1] == "returned")
            out.proposals[idOf(r[0])] = "withdrawn";
        else if (r[1] != "released" && r[1] != "rejected" && r[1] != "withdrawn" && r[1] != "voided" && r[1] != "expired")
            out.proposals[idOf(r[0])] = "voided";

    std::set<Id> open;
    for (const auto &r : rows("SELECT subject FROM review_case WHERE subject_kind = 'post' AND state IN ('open', 'in_review', 'awaiting_signoff')"))
        open.insert(idOf(r[0]));
    const std::set<Id> run = runOf(file, x);
    const auto says = truth.judged.find(decision);
    for (const Made &d : file.made) {
        const auto other = truth.saying.find(d.subject);
        const bool same = says != truth.judged.end() && other != truth.saying.end() && says->second == other->second;
        if (d.state == "standing" && d.verdict == "violation" && d.clause == x.clause && d.subject != x.subject && !open.contains(d.subject)
            && (same || run.contains(d.id)))
            out.looked.insert(d.subject);
    }
    if (changed && !open.contains(x.subject))
        out.looked.insert(x.subject);

    for (const auto &r : rows("SELECT id, decision, sanction FROM notice WHERE kind = 'restriction'"))
        if (r[2].empty() ? idOf(r[1]) == decision : out.reversed.contains(idOf(r[2])))
            out.corrected.insert(idOf(r[0]));
    for (const Made &d : file.made)
        if (d.account == x.account && d.verdict == "violation" && d.state == "standing" && d.id != decision)
            out.untouched.insert(d.id);
    return out;
}

} // namespace countersign::prove
