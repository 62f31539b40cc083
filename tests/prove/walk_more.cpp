// What people do more seldom in a walk: conflicts, erasure, tags, links, imports by hand, escalations, suggestions, roles.
#include "prove/story.h"
#include "prove/walk.h"

#include "services/accounts/account_service.h"
#include "services/accounts/erasure_service.h"
#include "services/accounts/tag_service.h"
#include "services/escalations/escalation_service.h"
#include "services/intake/case_opening.h"
#include "services/people/conflict_service.h"
#include "services/people/people_service.h"
#include "services/review/suggestion_service.h"

namespace countersign::prove {

using testing_support::must;
using namespace std::chrono_literals;

namespace {

Act seldom(const char *what, Id about = 0)
{
    Act made;
    made.what = what;
    made.about = about;
    return made;
}

} // namespace

const Session &Walk::as(const std::string &handle)
{
    const auto anew = m_anew.find(handle);
    return anew == m_anew.end() ? m_team.as(handle) : *anew->second;
}

const Session *Walk::byId(Id id)
{
    const Session *session = m_team.byId(id);
    return session ? &as(session->person().handle) : nullptr;
}

std::vector<std::string> Walk::other(std::uint32_t what)
{
    switch (what % 12) {
    case 0: return conflicts();
    case 1: return erase();
    case 2:
    case 3: return untag();
    case 4: return link();
    case 5: return handImport();
    case 6:
    case 7: return escalationWork();
    case 8: return suggest();
    case 9:
    case 10: return adopt();
    default: return roles();
    }
}

std::vector<std::string> Walk::conflicts()
{
    const Id account = oneOf(m_sight.tags, die(1), [](const std::string &) { return true; });
    if (!account)
        return {};
    const std::string reference = "X-" + std::to_string(account);
    const Session &who = die(2) % 3 == 0 ? lead() : moderator();
    const auto declared = m_world.rows("SELECT id, account, person FROM declared_conflict WHERE lifted_at IS NULL ORDER BY id");
    if (die(3) % 2 == 0 && !declared.empty()) {
        const auto &one = declared[die(1) % declared.size()];
        const std::int64_t conflict = std::stoll(one[0]);
        Act lifting = seldom("lift conflict", std::stoll(one[1]));
        lifting.since = std::stoll(one[2]);
        const Session &by = lead();
        return perform(lifting, &by, [&by, conflict](Workspace &w, const std::string &r) { return ConflictService(w).lift(by, conflict, "It is over.", r); });
    }
    const bool own = die(2) % 5 == 0;
    return perform(seldom("declare conflict", account), &who, [&who, reference, own](Workspace &w, const std::string &r) {
        return ConflictService(w).declare(who, reference, own, "I know them.", r);
    });
}

std::vector<std::string> Walk::erase()
{
    const Id account = oneOf(m_sight.tags, die(1), [](const std::string &) { return true; });
    if (!account || die(3) % 4 != 0) // what is erased is judged no more: walks are to go on
        return {};
    const Session &who = die(2) % 5 == 0 ? lead() : as("anna");
    const std::string reference = "X-" + std::to_string(account);
    return perform(seldom("erase", account), &who, [&who, reference](Workspace &w, const std::string &r) {
        return ErasureService(w).erase(who, reference, "They asked for it.", r);
    });
}

std::vector<std::string> Walk::untag()
{
    const auto open = m_world.rows("SELECT account, tag FROM untagging WHERE state = 'proposed' ORDER BY id");
    const Session &who = die(2) % 4 == 0 ? moderator() : lead();
    const bool approve = !open.empty() && die(3) % 3 != 0;
    const Id account = approve ? std::stoll(open[die(1) % open.size()][0]) : oneOf(m_sight.tags, die(1), [](const std::string &tags) { return !tags.empty(); });
    if (!account)
        return {};
    const std::string tag = m_sight.tags.at(account).substr(0, m_sight.tags.at(account).find(','));
    const std::string reference = "X-" + std::to_string(account);
    Act untagging = seldom(approve ? "approve untag" : "propose untag", account);
    untagging.tag = tag;
    return perform(untagging, &who, [&who, reference, tag, approve](Workspace &w, const std::string &r) {
        return approve ? TagService(w).approveRemoval(who, reference, tag, r) : TagService(w).proposeRemoval(who, reference, tag, "It is no newspaper.", r);
    });
}

std::vector<std::string> Walk::link()
{
    const auto accounts = m_world.rows("SELECT id FROM account ORDER BY id");
    if (accounts.size() < 2)
        return {};
    const std::string a = "X-" + accounts[die(1) % accounts.size()][0];
    const std::string b = "X-" + accounts[die(2) % accounts.size()][0];
    const Id linked = oneOf(m_sight.links, die(1), [](const SeenLink &l) { return !l.ended; });
    if (linked && die(3) % 3 == 0) {
        const Session &by = lead();
        const std::string first = "X-" + std::to_string(m_sight.links.at(linked).a);
        const std::string second = "X-" + std::to_string(m_sight.links.at(linked).b);
        return perform(seldom("unlink"), &by, [&by, first, second](Workspace &w, const std::string &r) {
            return AccountService(w).unlink(by, first, second, "They are two people.", r);
        });
    }
    const Session &who = moderator();
    return perform(seldom("link"), &who, [&who, a, b](Workspace &w, const std::string &r) { return AccountService(w).link(who, a, b, "The same person writes.", r); });
}

// Somebody brings in what they saw themselves.
std::vector<std::string> Walk::handImport()
{
    const Session &who = moderator();
    IncomingReport report;
    report.source = testing_support::source;
    report.externalId = "h-" + std::to_string(m_number);
    report.reportedAt = m_world.clock.now();
    report.account.id = "acc-" + std::to_string(die(1) % 4);
    report.account.handle = "@" + report.account.id;
    report.account.reach = report.account.id == "acc-3" ? 21'000 : 100;
    report.subjectId = m_posts.empty() || die(2) % 2 == 0 ? report.account.id + "/h" + std::to_string(m_number) : m_posts[die(3) % m_posts.size()];
    report.account.id = report.subjectId.substr(0, report.subjectId.find('/'));
    report.account.handle = "@" + report.account.id;
    report.allegedClause = "HB-1";
    report.createdAt = m_world.clock.now() - 1min;
    report.language = "en";
    report.text = "Words of " + report.subjectId + ".";
    m_posts.push_back(report.subjectId);
    return perform(seldom("hand import"), &who, [&who, report](Workspace &workspace, const std::string &request) {
        // As IntakeService does it: the batch is the feed's, and the importer is known.
        return workspace.change({"import", {}, nullptr, request, "import:by hand"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY(const Taken taken, takeReport(unit, report, who.id()));
            unit.receipt().made = {{"case", taken.reviewCase.str()}};
            return unit.finish();
        });
    });
}

std::vector<std::string> Walk::escalationWork()
{
    const Id one = oneOf(m_sight.escalations, die(1), [&](const std::string &state) { return state != "resolved" || die(3) % 9 == 0; });
    if (!one)
        return {};
    const auto owner = m_world.rows("SELECT owner FROM escalation WHERE id = " + std::to_string(one))[0][0];
    const Session *owns = owner.empty() || die(2) % 5 == 0 ? nullptr : byId(std::stoll(owner));
    const Session &who = owns ? *owns : lead();
    const EscalationId id(one);
    const std::string &state = m_sight.escalations.at(one);
    const std::uint32_t what = die(3) % 5 == 0 ? die(1) % 4 : state == "open" ? 0U : state == "waiting" ? 2U : die(1) % 2 ? 1U : 3U;
    return perform(seldom("escalation", one), &who, [&who, id, what](Workspace &w, const std::string &r) {
        EscalationService escalations(w);
        return what == 0   ? escalations.acknowledge(who, id, r)
               : what == 1 ? escalations.wait(who, id, "They answer on Monday.", r)
               : what == 2 ? escalations.resume(who, id, r)
                           : escalations.resolve(who, id, "Answered.", r);
    });
}

// R17: a program suggests; sometimes it tries to do more.
std::vector<std::string> Walk::suggest()
{
    const Session &robot = as("robot");
    std::map<Id, std::vector<DecisionId>> final;
    const Ms old = toMs(m_world.clock.now()) - 72 * 3'600'000;
    for (const auto &[id, d] : m_sight.decisions)
        if (d.verdict == "violation" && d.state == "standing" && d.notice && *d.notice <= old)
            final[d.account].push_back(DecisionId(id));
    const Id account = oneOf(final, die(3), [](const auto &grounds) { return grounds.size() > 1; });
    if (die(1) % 4 != 0 && account) {
        const auto &grounds = final.at(account);
        BanProposal ban;
        ban.account = "X-" + std::to_string(account);
        ban.grounds = grounds;
        ban.rationale = "A program thinks so.";
        if (die(2) % 4 == 0)
            return perform(seldom("propose"), &robot, [&robot, ban](Workspace &w, const std::string &r) { return ProposalService(w).submit(robot, ban, r); });
        return perform(seldom("suggest"), &robot, [&robot, ban](Workspace &w, const std::string &r) { return SuggestionService(w).suggestBan(robot, ban, r); });
    }
    const auto open = m_world.rows("SELECT id FROM review_case WHERE state IN ('open', 'in_review') AND subject_kind = 'post' ORDER BY id");
    if (open.empty())
        return {};
    const CaseId id(std::stoll(open[die(3) % open.size()][0]));
    Workspace &workspace = Walk::open();
    const Finding finding = removalOf(workspace, id, "HB-1");
    if (die(2) % 6 == 0)
        return perform(seldom("claim"), &robot, [&robot, id](Workspace &w, const std::string &r) { return ReviewService(w).claim(robot, id, {}, r); });
    return perform(seldom("suggest"), &robot, [&robot, id, finding](Workspace &w, const std::string &r) {
        return SuggestionService(w).suggestDecision(robot, id, finding, {ActionKind::Remove}, r);
    });
}

// A person reads what was suggested about an account blind, and adopts it or not.
std::vector<std::string> Walk::adopt()
{
    const auto open = m_world.rows("SELECT id FROM suggestion WHERE kind = 'account' AND state IN ('open', 'reading') ORDER BY id");
    if (open.empty())
        return {};
    const SuggestionId id(std::stoll(open[die(1) % open.size()][0]));
    const Session &who = moderator();
    auto wrong = perform(seldom("begin"), &who, [&who, id](Workspace &w, const std::string &r) { return SuggestionService(w).begin(who, id, r); });
    if (m_said.find("\"suggestion\"") == std::string::npos)
        return wrong;
    for (const auto &item : m_world.rows("SELECT i.item, d.verdict, d.clause FROM suggestion_item i JOIN decision d ON d.id = i.decision WHERE i.suggestion = "
                                         + std::to_string(id.value) + " AND i.person = " + std::to_string(who.id().value) + " AND i.verdict IS NULL ORDER BY i.item")) {
        const int number = static_cast<int>(std::stoll(item[0]));
        const bool agrees = (die(3) + static_cast<std::uint32_t>(number)) % 9 != 0;
        const Verdict verdict = (item[1] == "violation") == agrees ? Verdict::Violation : Verdict::NoViolation;
        const std::string clause = verdict == Verdict::NoViolation ? std::string() : item[2].empty() ? "HB-1" : item[2];
        const auto more = perform(seldom("read suggestion"), &who, [&who, id, number, verdict, clause](Workspace &w, const std::string &r) {
            return SuggestionService(w).read(who, id, number, verdict, clause, r);
        });
        wrong.insert(wrong.end(), more.begin(), more.end());
    }
    const auto more = perform(seldom("adopt"), &who, [&who, id](Workspace &w, const std::string &r) {
        return SuggestionService(w).finish(who, id, "I read them all.", r);
    });
    wrong.insert(wrong.end(), more.begin(), more.end());
    return wrong;
}

// R23: a moderator becomes a lead, or a lead a moderator; one proposes, another approves.
std::vector<std::string> Walk::roles()
{
    const auto waiting = m_world.rows("SELECT c.person, p.handle FROM person_change c JOIN person p ON p.id = c.person WHERE c.state = 'proposed' ORDER BY c.id");
    const Session &who = die(2) % 3 == 0 ? lead() : die(2) % 3 == 1 ? as("anna") : as("admin");
    if (!waiting.empty() && die(3) % 4 != 0) {
        const auto &one = waiting[die(1) % waiting.size()];
        const std::string handle = one[1];
        auto wrong = perform(seldom("approve roles", std::stoll(one[0])), &who, [&who, handle](Workspace &w, const std::string &r) {
            return PeopleService(w).approve(who, handle, r);
        });
        if (die(3) % 3 != 0) { // they sign in anew; or go on as they were, and are told
            auto session = open().signIn(handle, testing_support::passphrase);
            if (session) {
                m_sessions.push_back(std::shared_ptr<Session>(*std::move(session)));
                m_anew[handle] = m_sessions.back().get();
            }
        }
        return wrong;
    }
    const auto &list = die(1) % 2 == 0 ? m_team.moderators : m_team.leads;
    const std::string handle = list[die(3) % list.size()];
    const Id target = m_team.as(handle).id().value;
    const bool promote = m_sight.people.at(target).roles.find("lead") == std::string::npos;
    PersonPatch patch;
    patch.roles = promote ? std::set<Role>{Role::Moderator, Role::Lead} : std::set<Role>{Role::Moderator};
    return perform(seldom("propose roles", target), &who, [&who, handle, patch](Workspace &w, const std::string &r) {
        return PeopleService(w).change(who, handle, patch, r);
    });
}

} // namespace countersign::prove
