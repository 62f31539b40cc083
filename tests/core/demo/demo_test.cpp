// The demo workspace: made by the use cases, so everything that holds of a workspace holds of it.
#include "demo/demo_builder.h"
#include "services/appeals/appeal_desk.h"
#include "services/appeals/appeal_service.h"
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "services/proposals/proposal_service.h"
#include "services/replay/replay_service.h"
#include "services/review/review_service.h"
#include "services/signoff/signoff_desk.h"
#include "services/signoff/signoff_rules.h"
#include "services/signoff/signoff_service.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <fstream>
#include <regex>

namespace countersign {
namespace {

const Instant demoEnd = *parseRfc3339("2026-03-18T17:20:00Z");

DemoOptions smallDemo(const QTemporaryDir &folder, const char *file, std::uint64_t seed = 7)
{
    DemoOptions options;
    options.path = folder.filePath(QString::fromUtf8(file)).toStdString();
    options.seed = seed;
    options.cases = 60;
    options.end = demoEnd;
    return options;
}

// Made once: every test only reads it, or tries what is refused.
class Demo : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        auto made = buildDemo(smallDemo(*s_folder, "demo.countersign"));
        if (made)
            s_report = std::move(*made);
        else
            s_failure = made.error().message.english();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override
    {
        ASSERT_EQ(s_failure, "");
        auto opened = Workspace::open(s_report.path, m_clock, m_random);
        ASSERT_TRUE(opened) << opened.error().message.english();
        m_workspace = std::move(*opened);
    }

    std::unique_ptr<Session> signIn(const char *handle)
    {
        auto session = m_workspace->signIn(handle, demoPassphrase);
        EXPECT_TRUE(session) << handle;
        return session ? std::move(*session) : nullptr;
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline DemoReport s_report;
    static inline std::string s_failure;
    SetClock m_clock{demoEnd};
    SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
};

std::int64_t rowsOf(Workspace &workspace, const char *sql) { return workspace.db().number(sql).value_or(0); }

// Everything that the log decided, without what random keys, salts and signatures make different.
std::string decided(Workspace &workspace)
{
    std::string out;
    for (const char *sql : {"SELECT id, state, verdict, clause, person, decided_at FROM decision ORDER BY id",
                            "SELECT id, state, decision, by_kind, filed_at, 0 FROM appeal ORDER BY id",
                            "SELECT id, state, kind, account, proposer, created_at FROM proposal ORDER BY id",
                            "SELECT id, state, action, account, from_at, external FROM sanction ORDER BY id",
                            "SELECT id, state, kind, subject, opened_at, due_at FROM escalation ORDER BY id",
                            "SELECT id, state, queue, severity, opened_at, reports FROM review_case ORDER BY id"}) {
        auto rows = workspace.db().prepare(sql);
        while (rows.step())
            for (int column = 0; column < 6; ++column)
                out += rows.string(column) + (column < 5 ? " " : "\n");
    }
    return out;
}

} // namespace

TEST_F(Demo, LogIsIntactAndEverythingIsRebuiltFromIt)
{
    AuditService audit(*m_workspace);
    const auto verified = audit.verify();
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->intact) << verified->what.english();
    const auto rebuilt = audit.rebuildCheck();
    ASSERT_TRUE(rebuilt) << rebuilt.error().message.english();
    EXPECT_TRUE(rebuilt->identical);
    EXPECT_EQ(m_workspace->kind(), WorkspaceKind::Demo);
    EXPECT_EQ(m_workspace->people().all().size(), 12u);
}

TEST_F(Demo, EveryDeskHasWork)
{
    const auto queue = ReviewService(*m_workspace).queue({});
    ASSERT_TRUE(queue);
    EXPECT_GE(queue->items.size(), 12u);
    for (const char *lead : {"dana", "ines", "oskar"}) {
        const auto session = signIn(lead);
        const auto waiting = SignoffService(*m_workspace).worklist(*session);
        ASSERT_TRUE(waiting);
        EXPECT_GE(waiting->size(), 2u) << lead;
    }
    const auto appeals = AppealService(*m_workspace).list(true);
    ASSERT_TRUE(appeals);
    const auto inState = [&](AppealState state) {
        return std::count_if(appeals->begin(), appeals->end(), [&](const Appeal &a) { return a.state == state; });
    };
    EXPECT_GE(inState(AppealState::Received), 2);
    EXPECT_GE(inState(AppealState::Admitted), 1);
    const auto escalations = EscalationService(*m_workspace).list();
    ASSERT_TRUE(escalations);
    EXPECT_GE(std::count_if(escalations->begin(), escalations->end(), [](const Escalation &e) { return e.state != EscalationState::Resolved; }), 2);
}

TEST_F(Demo, HoldsOneOfEachKindOfEnding)
{
    EXPECT_GE(rowsOf(*m_workspace, "SELECT count(*) FROM sanction WHERE action = 'ban' AND state = 'in_force' AND external = 0"), 2);
    for (const char *state : {"submitted", "rejected", "arbitration", "returned", "withdrawn", "released"}) {
        auto count = m_workspace->db().number("SELECT count(*) FROM proposal WHERE kind = 'account' AND state = ?1", std::string_view(state));
        EXPECT_GE(count.value_or(0), 1) << state;
    }
    EXPECT_GE(rowsOf(*m_workspace, "SELECT count(*) FROM sanction WHERE action = 'freeze'"), 3);
    EXPECT_EQ(rowsOf(*m_workspace, "SELECT count(*) FROM sanction WHERE external = 1"), 2);
    EXPECT_EQ(rowsOf(*m_workspace, "SELECT count(*) FROM sanction WHERE external = 1 AND state = 'in_force'"), 1);
    EXPECT_GE(rowsOf(*m_workspace, "SELECT count(*) FROM appeal WHERE state = 'stands'"), 1);
    EXPECT_GE(rowsOf(*m_workspace, "SELECT count(DISTINCT language) FROM post"), 6);
}

TEST_F(Demo, StoryEndsWithTheOverturn)
{
    EXPECT_EQ(s_report.storyAccount, "@newlife_edu");
    const auto removal = m_workspace->decisions().find(s_report.storyRemoval);
    ASSERT_TRUE(removal);
    EXPECT_EQ(removal->state, DecisionState::Overturned);
    EXPECT_EQ(rfc3339(removal->decidedAt), "2026-03-18T14:30:00Z");
    EXPECT_EQ(removal->reviewCase, s_report.storyCase);
    const auto appeal = m_workspace->appeals().find(s_report.storyAppeal, demoEnd);
    ASSERT_TRUE(appeal);
    EXPECT_EQ(appeal->state, AppealState::Overturned);
    EXPECT_EQ(m_workspace->people().handle(appeal->decidedBy), "dana");
    const auto strike = m_workspace->decisions().strikeOf(s_report.storyRemoval);
    ASSERT_TRUE(strike);
    EXPECT_EQ(strike->state, StrikeState::Void);
    // Findable from the workspace alone.
    EXPECT_EQ(m_workspace->accounts().resolve("@newlife_edu").size(), 1u);
    const auto set = ReplayService(*m_workspace).set(s_report.storyReplaySet);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->items, 3);
    // Both attempts at the ban are in the log with what refused them.
    std::string refusals;
    auto rows = m_workspace->db().prepare("SELECT rules FROM refusal WHERE use_case = 'proposal.submit' ORDER BY seq");
    while (rows.step())
        refusals += rows.string(0) + " ";
    EXPECT_NE(refusals.find("R2"), std::string::npos) << refusals;
    EXPECT_NE(refusals.find("R3"), std::string::npos) << refusals;
}

TEST_F(Demo, BanOfTheTwinIsRefusedWithBothReasons)
{
    const auto emre = signIn("emre");
    BanProposal proposal;
    proposal.account = s_report.twinAccount;
    proposal.grounds = {s_report.twinFinal, s_report.twinAppealed};
    proposal.quotes = {{s_report.twinFinal.str(), s_report.twinFinalQuote}, {s_report.twinAppealed.str(), s_report.twinAppealedQuote}};
    proposal.rationale = "multiple violations";
    const auto made = ProposalService(*m_workspace).submit(*emre, proposal);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    std::vector<std::string> ids;
    for (const Requirement &r : unmet(made.error().requirements))
        if (r.kind == RequirementKind::Condition)
            ids.push_back(r.rule + " " + r.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"R3 grounds.uncontested", "R4 grounds.enough"}));
}

// R6: a day at the desk, as work is dealt (each case and each appeal to one lead), does not use up those who could sign
// what may be proposed tomorrow. Who opens an account's whole story is out for that account, and for no other.
TEST_F(Demo, OrdinaryWorkOfLeadsLeavesSomebodyToSignForEveryAccount)
{
    const std::string path = s_folder->filePath(QStringLiteral("worked.countersign")).toStdString();
    m_workspace->db().run("VACUUM INTO ?1", path);
    const auto worked = *Workspace::open(path, m_clock, m_random);
    std::vector<std::unique_ptr<Session>> leads;
    for (const Person &person : worked->people().all())
        if (person.active() && person.has(Role::Lead))
            leads.push_back(*worked->signIn(person.handle, demoPassphrase));
    ASSERT_GE(leads.size(), 3u);
    std::vector<CaseId> open;
    auto cases = worked->db().prepare("SELECT id FROM review_case WHERE state = 'open' ORDER BY id");
    while (cases.step())
        open.push_back(cases.id<CaseId>(0));
    const auto appeals = worked->appeals().all(demoEnd, true);
    for (std::size_t i = 0; i < leads.size(); ++i) {
        const Viewer viewer{leads[i]->person()};
        for (std::size_t one = i; one < open.size(); one += leads.size())
            ASSERT_TRUE(Documents(*worked, viewer).caseFile(open[one]));
        for (std::size_t one = i; one < appeals.size(); one += leads.size())
            ASSERT_TRUE(AppealDesk(*worked).file(*leads[i], appeals[one].id));
        ASSERT_TRUE(SignoffDesk(*worked).rows(*leads[i]));
        ASSERT_TRUE(AppealDesk(*worked).rows(*leads[i]));
        ASSERT_TRUE(ReviewService(*worked).holds(viewer));
        ASSERT_TRUE(Documents(*worked, viewer).orders(false));
    }
    const auto accountsSeen = [&](PersonId person) {
        std::set<std::int64_t> out;
        auto rows = worked->db().prepare("SELECT DISTINCT d.account FROM sight s JOIN decision d ON s.kind = 'decision' AND d.id = s.id"
                                         " WHERE s.person = ?1 AND d.verdict = 'violation' AND d.state = 'standing'");
        rows.bind(person);
        while (rows.step())
            out.insert(rows.integer(0));
        return out;
    };
    std::map<std::int64_t, std::size_t> shownTo; // account → how many leads
    for (const auto &lead : leads)
        for (const std::int64_t account : accountsSeen(lead->id()))
            ++shownTo[account];
    for (const auto &[account, count] : shownTo)
        EXPECT_LE(count + 2, leads.size()) << "X-" << account << ": a reader and one more are left";
    // The whole story of one account costs that account only.
    const auto before = accountsSeen(leads[0]->id()).size();
    ASSERT_TRUE(Documents(*worked, Viewer{leads[0]->person()}).accountFile(s_report.twinAccount));
    EXPECT_LE(accountsSeen(leads[0]->id()).size(), before + 1);
    for (const Proposal &proposal : worked->proposals().open())
        EXPECT_TRUE(proposal.state != ProposalState::Submitted || std::any_of(leads.begin(), leads.end(), [&](const auto &lead) {
            return allMet(readerRequirements(*worked, lead->person(), proposal, demoEnd));
        })) << proposal.id.str();
}

TEST_F(Demo, SameSeedMakesTheSameDemo)
{
    QTemporaryDir folder;
    const auto again = buildDemo(smallDemo(folder, "again.countersign"));
    ASSERT_TRUE(again) << again.error().message.english();
    const auto other = buildDemo(smallDemo(folder, "other.countersign", 8));
    ASSERT_TRUE(other) << other.error().message.english();
    EXPECT_EQ(again->storyRemoval, s_report.storyRemoval);
    EXPECT_EQ(again->twinAppealed, s_report.twinAppealed);
    const auto second = Workspace::open(again->path, m_clock, m_random);
    const auto third = Workspace::open(other->path, m_clock, m_random);
    ASSERT_TRUE(second);
    ASSERT_TRUE(third);
    EXPECT_EQ(decided(**second), decided(*m_workspace));
    EXPECT_NE(decided(**third), decided(*m_workspace));
}

TEST_F(Demo, IsNeverMadeOverAFileAndLeavesNothingBehind)
{
    QTemporaryDir folder;
    const DemoOptions options = smallDemo(folder, "letter.txt");
    std::ofstream(options.path) << "Dear Dana";
    const auto refused = buildDemo(options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    std::string kept;
    std::getline(std::ifstream(options.path), kept);
    EXPECT_EQ(kept, "Dear Dana");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path().toStdString()), {}), 1);
}

// No text in the demo but the invented ones: what a post says is a template with invented words in its slots.
TEST_F(Demo, EveryPostIsMadeOfTheInventedMaterial)
{
    QFile file(QStringLiteral(":/demo/content.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Json content = parseJson(file.readAll().toStdString());
    std::vector<std::vector<std::string>> templates; // the words between the slots, in their order
    const auto addTemplate = [&](const std::string &text) {
        std::vector<std::string> parts(1);
        for (std::size_t at = 0; at < text.size(); ++at) {
            const auto close = text[at] == '{' ? text.find('}', at) : std::string::npos;
            if (close == std::string::npos) {
                parts.back() += text[at];
            } else {
                parts.emplace_back();
                at = close;
            }
        }
        templates.push_back(std::move(parts));
    };
    for (const Json &one : content["templates"])
        addTemplate(one["text"].get<std::string>());
    addTemplate(content["story"]["video"]["text"].get<std::string>());
    for (const Json &one : content["story"]["earlier"])
        addTemplate(one["text"].get<std::string>());
    const auto madeOf = [](const std::string &text, const std::vector<std::string> &parts) {
        std::size_t at = 0;
        for (const std::string &part : parts) {
            at = text.find(part, at);
            if (at == std::string::npos)
                return false;
            at += part.size();
        }
        return true;
    };
    const std::regex address("https?://([^/\\s]+)");
    auto rows = m_workspace->db().prepare("SELECT vault FROM post ORDER BY id");
    int posts = 0;
    while (rows.step()) {
        const auto payload = m_workspace->log().open(rows.integer(0));
        ASSERT_TRUE(payload);
        const std::string text = stringOr((*payload)["subject"], "text");
        EXPECT_TRUE(std::any_of(templates.begin(), templates.end(), [&](const auto &parts) { return madeOf(text, parts); })) << text;
        for (std::sregex_iterator found(text.begin(), text.end(), address), none; found != none; ++found)
            EXPECT_TRUE(std::regex_match(found->str(1), std::regex(".*example\\.(org|net|com)"))) << found->str(1);
        for (const Json &media : (*payload)["subject"]["media"]) {
            const std::string uri = stringOr(media, "uri");
            ASSERT_TRUE(uri.starts_with("demo:images/")) << uri;
            EXPECT_TRUE(QFile::exists(QStringLiteral(":/demo/") + QString::fromStdString(uri.substr(5)))) << uri;
            EXPECT_EQ(stringOr(media, "sha256").size(), 64u);
        }
        ++posts;
    }
    EXPECT_GE(posts, 60);
}

} // namespace countersign
