// R8: the reversal of a decision, beside a model that is written apart: what was told is what happens, all of it and
// nothing else; in one transaction, wherever a statement fails; and once.
#include "prove/cascade_history.h"
#include "prove/dice.h"
#include "prove/shares.h"
#include "prove/world.h"
#include "services/audit/audit_service.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace countersign::prove {

namespace {

constexpr int stepsOfAHistory = 32;

Told toldBy(const Json &made)
{
    Told out;
    for (const Json &effect : made.at("effects"))
        out.effects.insert(effect.at("subject").get<std::string>() + " " + effect.at("from").get<std::string>() + ">" + effect.at("to").get<std::string>());
    out.irreversible = made.at("irreversible").size();
    for (const Json &notice : made.at("notices"))
        out.notices.insert(std::stoll(notice.get<std::string>().substr(2)));
    for (const Json &text : made.at("untouched"))
        out.untouched.insert(std::stoll(text.get<std::string>().substr(2)));
    return out;
}

// One history and the fall of one decision at its end.
class Fall {
public:
    Fall(CascadeHistory &history, std::uint32_t die, std::map<std::string, std::int64_t> &reached)
        : m_history(history), m_team(history.team), m_die(die), m_reached(reached)
    {
    }

    bool happens()
    {
        m_target = m_history.target(m_die);
        m_lead = m_target.decision ? m_history.uninvolved(m_target.decision) : std::string();
        return !m_lead.empty();
    }

    std::vector<std::string> judged()
    {
        const DecisionId decision(m_target.decision);
        const bool changed = m_target.appeal && m_die % 3 == 0;
        const AppealOutcome outcome = changed ? AppealOutcome::Changed : AppealOutcome::Overturned;
        m_team.runClock(); // what is due is done before
        const Tables before = tablesOf(m_history.rows);
        Judged what{m_target.decision, changed, m_target.appeal != 0, 0};
        what.now = toMs(m_team.now());
        const Expected expected = expectedOf(m_history.rows, m_history.truth, m_target.decision, changed, what.now);
        const auto preview = AppealService(*m_team).preview(decision, outcome);
        if (!preview)
            return {"R8: no preview: " + preview.error().message.english()};
        const Json shown = effectsJson(*preview);
        if (tablesOf(m_history.rows) != before)
            m_wrong.push_back("R8: looking at it changed something");
        const auto done = withFaults(outcome);
        if (!m_wrong.empty())
            return m_wrong;
        if (!done)
            return {"R8: " + done.error().message.english()};
        compare(shown, done->made);
        const Tables after = tablesOf(m_history.rows);
        const auto wrong = judgeReversal(before, after, toldBy(done->made), expected, what);
        m_wrong.insert(m_wrong.end(), wrong.begin(), wrong.end());
        twice(outcome, done->made, after);
        afterwards(expected);
        count(expected);
        return m_wrong;
    }

private:
    Result<Receipt> act(AppealOutcome outcome, const std::string &request)
    {
        AppealService appeals(*m_team);
        const Session &who = m_team.as(m_lead);
        if (m_target.appeal)
            return appeals.decide(who, AppealId(m_target.appeal), outcome, "We looked again.", "review:misread", request);
        return appeals.reinstate(who, DecisionId(m_target.decision), "We looked again.", "review:misread", request);
    }

    // A disk that is full from one statement on, from each in turn or from some of them; until there is room for all.
    Result<Receipt> withFaults(AppealOutcome outcome)
    {
        const std::uint32_t stride = m_die % 8 == 0 ? 1 : 7 + m_die % 11;
        for (std::uint32_t n = m_die % stride;; n += stride) {
            const auto version = m_history.dataVersion();
            bool struck = false;
            m_team->db().injectFaults([&struck, left = static_cast<int>(n)](std::string_view sql) mutable -> std::optional<Error> {
                if (sql == "BEGIN IMMEDIATE" || left-- > 0)
                    return std::nullopt;
                struck = true;
                return Error{ErrorCode::DiskFull, CS_TEXT("The disk is full."), {}, {}};
            });
            auto result = act(outcome, "fall");
            m_team->db().injectFaults({});
            if (!struck)
                return result;
            if (m_history.dataVersion() != version)
                m_wrong.push_back("R8: half of it was done when statement " + std::to_string(n) + " failed");
            if (result)
                m_wrong.push_back("R8: it went through although statement " + std::to_string(n) + " failed");
            if (!m_wrong.empty())
                return result;
            ++m_reached["statements that failed"];
        }
    }

    void compare(const Json &shown, const Json &done)
    {
        for (const char *field : {"decision", "effects", "irreversible", "untouched"})
            if (shown.at(field) != done.at(field))
                m_wrong.push_back(std::string("R8: preview and effect differ in ") + field + ": " + shown.at(field).dump() + " / " + done.at(field).dump());
        Json notices = done.at("notices");
        if (m_target.appeal && !notices.empty())
            notices.erase(notices.size() - 1); // the appellant's answer, which is none of the reversal's
        if (shown.at("notices") != notices)
            m_wrong.push_back("R8: preview and effect differ in notices");
    }

    void twice(AppealOutcome outcome, const Json &made, const Tables &after)
    {
        const auto again = act(outcome, "fall");
        if (!again || again->made != made)
            m_wrong.push_back("R14: a retry of the reversal was answered otherwise");
        if (act(outcome, "again"))
            m_wrong.push_back("R8: it fell twice");
        if (AppealService(*m_team).reinstate(m_team.as(m_lead), DecisionId(m_target.decision), "Once more.", "", "anew"))
            m_wrong.push_back("R8: it was reinstated after it fell");
        if (tablesOf(m_history.rows) != after)
            m_wrong.push_back("R8: the second time changed something");
    }

    // Nothing rests on nothing; a thinned ban that nobody re-affirms ends with its clock; log and tables are one.
    void afterwards(const Expected &expected)
    {
        m_team.after(std::chrono::hours(72));
        for (const auto &r : m_history.rows("SELECT s.id FROM sanction s WHERE s.state = 'in_force' AND s.external = 0 AND NOT EXISTS"
                                            " (SELECT 1 FROM sanction_ground g WHERE g.sanction = s.id AND g.fell = 0)"))
            m_wrong.push_back("R8: S-" + r[0] + " is in force and rests on nothing");
        for (const auto &[id, due] : expected.thinned)
            if (m_team.sanction(SanctionId(id)).state == SanctionState::InForce)
                m_wrong.push_back("R8: S-" + std::to_string(id) + " is in force although nobody re-affirmed it");
        try {
            m_team.checkLog();
        } catch (const std::runtime_error &fault) {
            m_wrong.push_back(std::string("R15: ") + fault.what());
        }
    }

    void count(const Expected &expected)
    {
        for (const Id id : expected.reversed) {
            const Sanction s = m_team.sanction(SanctionId(id));
            ++m_reached[s.external ? "bans of the platform's reversed" : s.action == ActionKind::Ban ? "bans reversed" : "measures reversed"];
        }
        m_reached["bans thinned"] += static_cast<std::int64_t>(expected.thinned.size());
        m_reached["proposals voided"] += static_cast<std::int64_t>(expected.proposals.size());
        m_reached["posts looked at again"] += static_cast<std::int64_t>(expected.looked.size());
        m_reached["corrections"] += static_cast<std::int64_t>(expected.corrected.size());
        if (!expected.leaned.empty())
            ++m_reached["bans that leaned on " + expected.leaned];
    }

    CascadeHistory &m_history;
    testing_support::TestWorkspace &m_team;
    std::uint32_t m_die;
    std::map<std::string, std::int64_t> &m_reached;
    CascadeHistory::Target m_target;
    std::string m_lead;
    std::vector<std::string> m_wrong;
};

} // namespace

Proof cascades(std::uint64_t seed, std::int64_t wanted)
{
    Proof proof;
    proof.what = "reversals beside the model";
    proof.unit = "falls";
    proof.seed = seed;
    const Scratch scratch; // workspaces in memory
    std::ofstream log;
    if (const char *path = std::getenv("PROVE_LOG")) // all that happened, to look at
        log.open(path);
    const bool goOn = std::getenv("PROVE_GO_ON") != nullptr;
    const auto die = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::uint32_t>(0, 1'000'000));
    const bool held = checkMany(seed, wanted, "no reversal does more or less than it has to", [&] {
        const auto dice = *rc::gen::container<std::vector<Throw>>(stepsOfAHistory, rc::gen::container<Throw>(die));
        const auto last = *die;
        CascadeHistory history(last % 2 == 1);
        for (const Throw &one : dice)
            history.step(one);
        Fall fall(history, last, proof.reached);
        if (!fall.happens())
            return;
        ++proof.tried;
        const auto wrong = fall.judged();
        if (log.is_open()) {
            log << "history\n";
            for (const std::string &one : history.did())
                log << "  " << one << '\n';
            for (const std::string &one : wrong)
                log << "  BROKEN " << one << '\n';
        }
        if (wrong.empty())
            return;
        std::ostringstream told;
        for (const std::string &one : history.did())
            told << "  " << one << '\n';
        for (const std::string &one : wrong) {
            told << "  BROKEN " << one << '\n';
            proof.violated(one);
        }
        RC_LOG() << told.str();
        if (!goOn)
            RC_FAIL("a rule was broken");
    });
    if (!held && proof.violations == 0) // an exception, not a broken rule
        proof.violated("a history did not come to its end");
    return proof;
}

Proof proveCascades(const Settings &settings)
{
    const std::int64_t wanted = settings.count ? settings.count : settings.whole ? 5'000 : 100;
    Proof proof = inShares(settings, "cascades", cascades, wanted);
    if (wanted >= 100)
        mustHaveReached(proof, {"bans reversed", "bans thinned", "bans of the platform's reversed", "proposals voided", "posts looked at again", "corrections"});
    if (wanted >= 1'000)
        mustHaveReached(proof, {"bans that leaned on a listed strike", "bans that leaned on a strike beside"});
    return proof;
}

} // namespace countersign::prove
