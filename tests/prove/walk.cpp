#include "prove/walk.h"

#include "services/intake/case_opening.h"
#include "prove/story.h"

namespace countersign::prove {

using testing_support::must;
using namespace std::chrono_literals;

Team::Team()
{
    for (const char *handle : {"lena", "karl", "nora", "otto", "uma"})
        m_team.enrol(handle, {Role::Lead});
    m_team.enrol("anna", {Role::Administrator});
    m_team.enrol("robot", {Role::Automation});
    for (const char *handle : {"paul", "rita"})
        m_team.enrol(handle, {Role::Moderator});
    m_team.leaveUpSome(5);
    for (const auto &list : {moderators, leads, std::vector<std::string>{"ben", "admin", "anna", "robot"}})
        for (const std::string &handle : list)
            m_team.as(handle);
    m_start = snapshotOf(m_team.path());
}

const Session *Team::byId(Id id)
{
    for (const auto &list : {moderators, leads, std::vector<std::string>{"ben", "admin", "anna", "robot"}})
        for (const std::string &handle : list)
            if (m_team.as(handle).id().value == id)
                return &m_team.as(handle);
    return nullptr;
}

Walk::Walk(World &world, Team &team) : m_world(world), m_team(team)
{
    m_world.putBack(team.start());
    m_world.clock.set(team.now());
    m_sight = lookAt([&](const std::string &sql) { return m_world.rows(sql); });
    // The histories begin with left-up posts, from which decoys are dealt.
    m_model.judge(Sight{}, Sight{}, Act{});
}

// Does it over the connection of the dice, perhaps with a statement that fails, and asks the model.
std::vector<std::string> Walk::perform(Act act, const Session *who, const Work &work)
{
    Workspace &workspace = open();
    const std::string request = "w-" + std::to_string(++m_number);
    bool struck = false;
    if (m_dice[1] % 13 == 5) // a crash between two statements: the n-th one fails, and so does what it belongs to
        workspace.db().injectFaults([&struck, left = static_cast<int>(m_dice[1] / 13 % 17)](std::string_view sql) mutable -> std::optional<Error> {
            if (sql == "BEGIN IMMEDIATE" || left-- > 0)
                return std::nullopt;
            struck = true;
            return Error{ErrorCode::DiskFull, CS_TEXT("The disk is full."), {}, {}};
        });
    act.person = who ? who->id().value : 0;
    act.lead = who && who->person().has(Role::Lead);
    act.now = std::max(toMs(m_world.clock.now()), m_sight.lastAt);
    const auto result = work(workspace, request);
    workspace.db().injectFaults({});
    act.accepted = result.has_value();
    act.faulty = struck;
    if (!result)
        act.refused = (who || act.what == "report") && exitStatus(result.error().code) == 1;
    if (act.what == "reveal" && result)
        act.agrees = result->made.value("agrees", false);
    if (act.what == "hand import" && result)
        act.about = CaseId::parse(result->id("case"))->value;
    act.automation = who && who->person().has(Role::Automation);
    if (act.what == "complete" && result)
        act.now = toMs(m_world.clock.now());
    m_said = act.what + " " + std::to_string(act.about) + (who ? " by " + who->person().handle : std::string()) + " over "
             + std::to_string(m_dice[1] % m_world.connections()) + " at " + rfc3339(m_world.clock.now()) + ": "
             + (result ? result->made.dump() : std::string(name(result.error().code)) + " " + result.error().message.english())
             + (struck ? " (a statement failed)" : "");
    Sight now = lookAt([&](const std::string &sql) { return m_world.rows(sql); });
    auto wrong = m_model.judge(m_sight, now, act);
    if (!result && result.error().code == ErrorCode::Internal)
        wrong.push_back("an internal error: " + result.error().message.english());
    if (!result && act.what != "tick" && result.error().code == ErrorCode::Refused && result.error().requirements.empty())
        wrong.push_back("only the database refused it: " + result.error().message.english());
    m_sight = std::move(now);
    if (result && act.what != "tick" && m_done.size() < 400)
        m_done.push_back({act.what, [work, request](Workspace &again) { return work(again, request); }, result->made});
    return wrong;
}

// Somebody's program asks once more what was done already: the same answer, and nothing happens.
std::vector<std::string> Walk::retry()
{
    if (m_done.empty())
        return {};
    const Done &done = m_done[die(0) % m_done.size()];
    const auto result = done.work(open());
    const Sight now = lookAt([&](const std::string &sql) { return m_world.rows(sql); });
    std::vector<std::string> wrong;
    m_said = "retry of " + done.what + ": " + (result ? result->made.dump() : result.error().message.english());
    if (!result || result->made != done.made)
        wrong.push_back("R14: a retry of " + done.what + " was answered otherwise");
    if (now.size != m_sight.size || !now.sameButForRefusals(m_sight))
        wrong.push_back("R14: a retry of " + done.what + " did something");
    m_sight = now;
    return wrong;
}

std::vector<std::string> Walk::tick()
{
    Act act;
    act.what = "tick";
    std::vector<std::string> failures;
    auto wrong = perform(act, nullptr, [&](Workspace &workspace, const std::string &) -> Result<Receipt> {
        CS_TRY(const DueReport report, ClockService(workspace).run(die(3) % 9 == 0 ? DueScope::WithoutBans : DueScope::Everything));
        for (const Error &error : report.failures)
            if (error.code != ErrorCode::DiskFull)
                failures.push_back("the clock failed: " + error.message.english());
        return Receipt{};
    });
    wrong.insert(wrong.end(), failures.begin(), failures.end());
    return wrong;
}

void Walk::timePasses(std::uint32_t what)
{
    static constexpr std::array<Milliseconds, 14> jumps{1s, 11s, 61s, 4min, 15min, 31min, 1h, 12h, 24h, 73h, 73h, 73h, -10min, -3h};
    m_world.clock.advance(jumps[what % jumps.size()]);
    m_said = "the clock says " + rfc3339(m_world.clock.now());
}

std::vector<std::string> Walk::step(const Dice &dice)
{
    m_dice = dice;
    m_said = "nothing";
    const std::uint32_t what = dice[0] % 128;
    if (what == 0)
        return {};
    auto wrong = does(what);
    if (m_said != "nothing")
        return wrong;
    // What was to be done has nothing to be done to.
    switch (die(3) % 4) {
    case 0: return decide(false);
    case 1: return tick();
    case 2: return drive();
    default: timePasses(die(0)); return {};
    }
}

std::vector<std::string> Walk::does(std::uint32_t what)
{
    if (what < 14)
        return report(what == 13);
    if (what < 15)
        return importBan();
    if (what < 18)
        return caseWork(what);
    if (what < 34)
        return decide(what == 33);
    if (what < 36)
        return stop();
    if (what < 45)
        return propose();
    if (what < 72)
        return signoff(what - 45);
    if (what < 74)
        return freeze();
    if (what < 79)
        return fileAppeal(what == 78);
    if (what < 86)
        return appealWork(what - 79);
    if (what < 87)
        return reinstate();
    if (what < 92)
        return sanctionWork(what - 87);
    if (what < 93)
        return escalate();
    if (what < 97)
        return complete();
    if (what < 98)
        return revoke();
    if (what < 100)
        return what == 98 ? retry() : other(die(0));
    if (what < 108)
        return drive();
    if (what < 111)
        return other(die(0));
    if (what < 118) {
        if (die(2) % 3 != 0)
            return tick();
        auto wrong = complete(); // as whoever releases a ban does first
        const std::string said = m_said;
        const auto more = tick();
        m_said = said + "; " + m_said;
        wrong.insert(wrong.end(), more.begin(), more.end());
        return wrong;
    }
    timePasses(die(0));
    return {};
}

} // namespace countersign::prove
