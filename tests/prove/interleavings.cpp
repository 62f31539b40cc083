// The origin story in every order.
//
// {remove, appeal filed, appeal learnt, propose, read, countersign, release, overturn}: each order of the eight in which
// the appeal is not learnt before it was filed (8!/2 = 20,160; the others cannot happen), once with the appeal against
// the removal of the story and once against an earlier decision that the ban rests on too: 40,320 in all. Every step is
// taken by another connection to one file, in a sample by another process. A step whose time has not come is refused, which is
// what is looked at: the order goes on.
#include "prove/child.h"
#include "prove/proof.h"
#include "prove/story.h"
#include "prove/world.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace countersign::prove {

namespace {

using Order = std::vector<Step>;

class Interleavings {
public:
    Interleavings(const Settings &settings, Proof &proof, bool againstRemoval)
        : m_settings(settings), m_proof(proof), m_againstRemoval(againstRemoval), m_story(), m_world(m_story.start(), 9, m_story.now())
    {
    }

    // Depth first: what two orders have in common is done once.
    void all()
    {
        Walk walk{m_story.start(), m_story.now(), m_story.told(m_againstRemoval), {}};
        descend(walk);
    }

    void sample(std::int64_t orders, std::int64_t byProcess, std::mt19937_64 &random)
    {
        for (std::int64_t i = 0; i < orders; ++i) {
            Order order{allSteps.begin(), allSteps.end()};
            do
                std::shuffle(order.begin(), order.end(), random);
            while (!possible(order));
            one(order, i < byProcess);
        }
    }

    // Orders that a sample of few would miss: they come to a ban that is appealed when it is in force, and to one that
    // was released while the platform kept an appeal to itself.
    void known()
    {
        using enum Step;
        one({Remove, Propose, Read, Countersign, Release, AppealFiled, AppealLearnt, Overturn}, false);
        one({Remove, Propose, AppealFiled, Read, Countersign, Release, AppealLearnt, Overturn}, false);
    }

    std::int64_t processes = 0;
    std::int64_t released = 0;
    std::int64_t reversedLate = 0;
    std::int64_t suspended = 0;
    std::int64_t overturned = 0;

private:
    struct Walk {
        Snapshot file;
        Instant now;
        Told told;
        Order done;
    };

    static bool possible(const Order &order)
    {
        const auto at = [&](Step s) { return std::find(order.begin(), order.end(), s); };
        return at(Step::AppealFiled) < at(Step::AppealLearnt);
    }

    void descend(const Walk &walk)
    {
        if (walk.done.size() == allSteps.size()) {
            m_world.putBack(walk.file);
            m_world.clock.set(walk.now);
            Told told = walk.told;
            judge(walk.done, told);
            return;
        }
        const auto has = [&](Step s) { return std::find(walk.done.begin(), walk.done.end(), s) != walk.done.end(); };
        for (const Step step : allSteps) {
            if (has(step) || (step == Step::AppealLearnt && !has(Step::AppealFiled)))
                continue;
            m_world.putBack(walk.file);
            m_world.clock.set(walk.now);
            Walk next{{}, {}, walk.told, walk.done};
            next.done.push_back(step);
            take(step, next.done, next.told, false);
            next.now = m_world.clock.now();
            next.file = m_world.taken();
            descend(next);
        }
    }

    void one(const Order &order, bool byProcess)
    {
        m_world.putBack(m_story.start());
        m_world.clock.set(m_story.now());
        Told told = m_story.told(m_againstRemoval);
        Order done;
        for (const Step step : order) {
            done.push_back(step);
            take(step, done, told, byProcess);
        }
        processes += byProcess ? 1 : 0;
        judge(order, told);
    }

    void take(Step step, const Order &done, Told &told, bool byProcess)
    {
        if (step == Step::Overturn)
            leaveIt(done);
        const std::string closedBefore = closedAppeals();
        if (byProcess)
            takeElsewhere(m_settings.program, m_world.path(), step, told, m_world.clock);
        else
            takeStep(m_world.at(done.size()), m_world.clock, m_story, step, told);
        if (closedAppeals() != closedBefore && step != Step::Overturn)
            violated("R7: the appeal was closed by " + std::string(nameOf(step)), done);
        // Whatever happened: no ban is released over an open appeal that we know of.
        if (step == Step::Release
            && m_world.number("SELECT count(*) FROM sanction s JOIN appeal a ON a.account = s.account WHERE s.action = 'ban' AND s.external = 0"
                              " AND s.state = 'in_force' AND a.learnt_at <= s.from_at AND a.state IN ('received', 'admitted')") > 0)
            violated("R3: a ban was released over a known open appeal", done);
    }

    std::string closedAppeals()
    {
        return m_world.one("SELECT group_concat(id || state) FROM appeal WHERE state NOT IN ('received', 'admitted')");
    }

    // At the end, and a day and an hour later, when the contest clock has run out.
    void judge(const Order &order, Told &told)
    {
        ++m_proof.tried;
        count();
        if (told.filedAt && m_world.number("SELECT count(*) FROM sanction s JOIN appeal a ON a.account = s.account WHERE s.action = 'ban'"
                                           " AND s.state IN ('in_force', 'suspended') AND s.external = 0 AND a.by_kind = 'author' AND a.filed_at < s.from_at"
                                           " AND (a.decided_at IS NULL OR a.decided_at > s.from_at)") > 0)
            violated("R3: a ban stands that was released after an appeal had been filed", order);
        dayPasses(order);
        if (m_world.number("SELECT count(*) FROM sanction s WHERE s.action = 'ban' AND s.state IN ('in_force', 'suspended') AND EXISTS ("
                           "SELECT 1 FROM sanction_ground g JOIN decision d ON d.id = g.decision WHERE g.sanction = s.id AND d.state ="
                           " 'overturned') AND (SELECT count(*) FROM sanction_ground g JOIN decision d ON d.id = g.decision WHERE"
                           " g.sanction = s.id AND d.state <> 'overturned') < 2") > 0)
            violated("R8: a ban outlived the overturn of what it needed", order);
        if (m_proof.tried % (m_settings.whole ? 499 : 97) == 0)
            if (const std::string why = m_world.unsound(); !why.empty())
                violated("R15: " + why, order);
    }

    // If nobody ever overturned it: what the contest clock does to a ban that is appealed and not answered.
    void leaveIt(const Order &done)
    {
        if (m_world.number("SELECT count(*) FROM sanction WHERE action = 'ban' AND external = 0") == 0)
            return;
        const Snapshot here = m_world.taken();
        const Instant now = m_world.clock.now();
        dayPasses(done);
        suspended += m_world.number("SELECT count(*) FROM sanction WHERE action = 'ban' AND external = 0 AND state = 'suspended'");
        m_world.putBack(here);
        m_world.clock.set(now);
    }

    void dayPasses(const Order &order)
    {
        for (int hour = 0; hour < 25; hour += 5) {
            m_world.clock.advance(std::chrono::hours(5));
            testing_support::must(ClockService(m_world.at(0)).run(DueScope::Everything));
        }
        if (m_world.number("SELECT count(*) FROM sanction s JOIN sanction_ground g ON g.sanction = s.id JOIN appeal a ON a.decision = g.decision"
                           " WHERE s.action = 'ban' AND s.external = 0 AND s.state = 'in_force' AND g.fell = 0 AND a.by_kind = 'author'"
                           " AND a.state IN ('received', 'admitted') AND a.learnt_at <= " + std::to_string(toMs(m_world.clock.now()) - 86'400'000)) > 0)
            violated("R3: a ban is in force although its contest clock has run out", order);
    }

    void count()
    {
        released += m_world.number("SELECT count(*) FROM proposal WHERE state = 'released' AND kind = 'account'");
        reversedLate += m_world.number("SELECT count(*) FROM sanction WHERE action = 'ban' AND changed_why LIKE '%learnt later%'");
        overturned += m_world.number("SELECT count(*) FROM decision WHERE state = 'overturned'");
    }

    void violated(const std::string &what, const Order &order)
    {
        std::string text = what + " (";
        for (const Step step : order)
            text += std::string(step == order.front() ? "" : ", ") + std::string(nameOf(step));
        m_proof.violated(text + (m_againstRemoval ? "; appeal against the removal)" : "; appeal against an earlier ground)"));
    }

    const Settings &m_settings;
    Proof &m_proof;
    const bool m_againstRemoval;
    Story m_story;
    World m_world;
};

} // namespace

Proof proveInterleavings(const Settings &settings)
{
    Proof proof;
    proof.what = "interleavings of the origin story";
    proof.unit = "orders";
    proof.seed = settings.seed;
    std::mt19937_64 random(settings.seed);
    std::int64_t processes = 0, released = 0, late = 0, suspended = 0, overturned = 0;
    for (const bool againstRemoval : {true, false}) {
        Interleavings some(settings, proof, againstRemoval);
        const std::int64_t sampled = settings.count ? settings.count / 2 : 500;
        if (settings.whole && !settings.count)
            some.all();
        else
            some.sample(sampled - std::min<std::int64_t>(sampled, 12), 0, random);
        if (!settings.whole || settings.count)
            some.known();
        some.sample(settings.whole && !settings.count ? 100 : 10, 100, random);
        processes += some.processes;
        released += some.released;
        late += some.reversedLate;
        suspended += some.suspended;
        overturned += some.overturned;
    }
    proof.notes = {std::to_string(released) + " bans released, " + std::to_string(late) + " of them reversed for an appeal learnt later, "
                       + std::to_string(suspended) + " suspended while one filed later waits; " + std::to_string(overturned) + " overturned; "
                       + std::to_string(processes) + " orders with every step by another process",
                   "not tried because they cannot happen: orders in which the appeal is learnt before it is filed (half of 8!)"};
    if (released == 0 || late == 0 || suspended == 0 || overturned == 0)
        proof.violated("the orders never came to a release, a late appeal or an overturn: nothing was proved");
    return proof;
}

} // namespace countersign::prove
