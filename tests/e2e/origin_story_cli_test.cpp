// The origin story (domain.md) through the real program, as a script would play it: every refusal with its exit status
// and its requirements. And the counterfactual: the ban that the platform had imposed by itself.
#ifdef COUNTERSIGN_CLI // the program's path: of the tests, only those of the command line know it

#include "cli/desk.h"

#include <gmock/gmock.h>

#include <QProcess>

#include <filesystem>
#include <fstream>

namespace countersign::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;

// The same desk, worked with the program as it is shipped.
class ProgramDesk : public Desk {
public:
    Answer run(const std::vector<std::string> &arguments) override
    {
        QProcess program;
        QStringList list;
        for (const auto &argument : arguments)
            list << QString::fromStdString(argument);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(QStringLiteral(COUNTERSIGN_CLI), list);
        Answer answer;
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit) {
            ADD_FAILURE() << "the program did not end by itself";
            return answer;
        }
        answer.status = program.exitCode();
        answer.out = program.readAllStandardOutput().toStdString();
        answer.err = program.readAllStandardError().toStdString();
        answer.json = parseJson(answer.out);
        return answer;
    }
};

class OriginStory : public testing::Test {
protected:
    OriginStory()
    {
        m_desk.open("2025-09-01T08:00:00Z");
        for (const char *person : {"nora --role trainer", "tess --role trainee"}) {
            const std::string handle = std::string(person).substr(0, 4);
            EXPECT_EQ(m_desk.askAs("root", std::string("person add ") + person + " --language en --new-passphrase-file " + m_desk.passphraseFile(handle)).status, 0);
        }
        violation("1", "2025-09-20T10:00:00Z", "Lemons cure everything", "cure everything"); // strike #1, expired by now
        violation("2", "2026-01-10T10:00:00Z", "The moon is a lamp", "is a lamp");           // strike #2, final
        m_desk.at("2026-01-30T14:20:00Z");
        EXPECT_THAT(states("strikes"), ElementsAre("expired", "active")) << "strike #1 has run out";
    }

    static std::string record(const std::string &external, const std::string &post, const std::string &text, const std::string &posted,
                              const std::string &reported)
    {
        return recordLine({external, post, "newlife_edu", text, posted, "MI-4", 21000, {"nonprofit"}, reported, true});
    }

    // A moderator removes under Misinformation 4(a); the reach asks for a second reader, Ines; `minutes` are those of
    // the decision, the countersignature and the release.
    void removed(const std::string &hour, const std::array<const char *, 3> &minutes, const std::string &quote)
    {
        m_desk.at(hour + minutes[0] + ":00Z");
        const Answer claimed = m_desk.askAs("mara", "case claim --next");
        auto more = noExceptions("MI-4");
        more.insert(more.end(), {"--quote", quote, "--rationale", "It misleads people about their health"});
        const Answer decided = m_desk.askAs("mara", "case decide " + claimed.text("case") + " --clause MI-4(a) --action remove", more);
        ASSERT_EQ(decided.status, 0) << decided.out;
        const std::string proposal = decided.text("proposal");
        m_desk.at(hour + minutes[1] + ":00Z");
        ASSERT_EQ(m_desk.ask("release-due").json.at("submitted"), Json({proposal}));
        ASSERT_EQ(m_desk.askAs("ines", "signoff next").text("proposal"), proposal);
        m_desk.askAs("ines", "signoff read " + proposal + " --item 1 --verdict violates --clause MI-4");
        const std::string hash = m_desk.askAs("ines", "signoff reveal " + proposal).text("hash");
        ASSERT_EQ(m_desk.askAs("ines", "signoff countersign " + proposal + " --hash " + hash).status, 0);
        m_desk.at(hour + minutes[2] + ":00Z");
        ASSERT_EQ(m_desk.ask("release-due").json.at("released"), Json({decided.text("decision")}));
    }

    void violation(const std::string &number, const std::string &time, const std::string &text, const std::string &quote)
    {
        m_desk.at(time);
        ASSERT_EQ(m_desk.ask("import " + m_desk.write("early.jsonl", record("e-" + number, "post-" + number, text, time, time))).status, 0);
        removed(time.substr(0, 14), {"10", "14", "15"}, quote);
    }

    void reportedThreeTimes()
    {
        std::string lines;
        for (const char *external : {"r-881", "r-882", "r-883"})
            lines += record(external, "post-123", "What goes into a vaccine: a lesson for schools", "2026-01-30T13:58:00Z", "2026-01-30T14:20:00Z");
        const Answer imported = m_desk.ask("import " + m_desk.write("reports.jsonl", lines));
        EXPECT_EQ(intOr(imported.json, "reports"), 3);
        EXPECT_EQ(intOr(imported.json, "cases"), 1);
        const Answer queue = m_desk.ask("queue");
        ASSERT_EQ(queue.json.at("items").size(), 1u);
        EXPECT_EQ(intOr(queue.json.at("items").at(0), "reports"), 3);
        removed("2026-01-30T14:", {"30", "34", "35"}, "into a vaccine");
        EXPECT_THAT(states("strikes"), ElementsAre("expired", "active", "active"));
        EXPECT_THAT(m_desk.ask("notice show N-3").text("text"), HasSubstr("MI-4"));
    }

    void appealed()
    {
        m_desk.at("2026-01-30T14:38:00Z");
        const Answer filed = m_desk.askAs("ola", "appeal file --against D-3 --by author --filed-at 2026-01-30T14:38:00Z --text",
                                          {"It is a lesson: it says what is in it and why."});
        EXPECT_EQ(filed.text("appeal"), "A-1");
        EXPECT_THAT(states("strikes"), ElementsAre("expired", "active", "contested"));
    }

    // Dana hears the appeal and overturns the removal.
    void overturned()
    {
        m_desk.at("2026-01-30T15:20:00Z");
        ASSERT_EQ(m_desk.askAs("dana", "appeal claim A-1").status, 0);
        ASSERT_EQ(m_desk.askAs("dana", "appeal decide A-1 --outcome overturned --attribution review:missed_exception --reply",
                               {"You are right: the exception for education applies."}).status, 0);
    }

    std::vector<std::string> states(const char *list)
    {
        std::vector<std::string> out;
        for (const Json &one : m_desk.ask("account show @newlife_edu").items(list))
            out.push_back(stringOr(one, "state"));
        return out;
    }

    ProgramDesk m_desk;
};

TEST_F(OriginStory, NobodyBansAlone)
{
    reportedThreeTimes();
    appealed();

    // 15:00: a ban for "multiple violations".
    m_desk.at("2026-01-30T15:00:00Z");
    const std::string ban = "proposal submit --account @newlife_edu --action ban --rationale multiple-violations";
    const Answer unlisted = m_desk.askAs("ben", ban);
    EXPECT_EQ(unlisted.status, 1);
    EXPECT_EQ(unlisted.code(), "refused");
    EXPECT_THAT(unlisted.unmet(), IsSupersetOf({"R2 grounds.listed", "R3 grounds.uncontested", "R4 grounds.enough"}));
    const Answer listed = m_desk.askAs("ben", ban + " --ground D-2,D-3");
    EXPECT_EQ(listed.status, 1);
    EXPECT_THAT(listed.unmet(), IsSupersetOf({"R3 grounds.uncontested", "R4 grounds.enough", "R3 account.no_open_appeal"}));
    EXPECT_EQ(listed.requirements().at("grounds.listed"), "met");
    EXPECT_THAT(listed.out, HasSubstr("D-3 is under appeal (A-1)"));
    EXPECT_THAT(listed.out, HasSubstr("1 of 2 final violations"));
    const Answer refusals = m_desk.ask("log list --type refused");
    ASSERT_EQ(refusals.json.at("items").size(), 2u) << "every refusal is recorded";
    EXPECT_THAT(stringOr(refusals.json.at("items").at(0).at("data"), "rules"), HasSubstr("R2:grounds.listed"));
    EXPECT_EQ(m_desk.ask("sanction list --active").json.at("items").size(), 3u) << "three removals, no ban";

    // The press asks.
    const Answer press = m_desk.askAs("ben", "escalation open --kind press --subject @newlife_edu --note", {"A newspaper asks why"});
    EXPECT_EQ(stringOr(press.json.at("clock"), "state"), "running");
    m_desk.at("2026-01-30T15:10:00Z");
    EXPECT_EQ(intOr(m_desk.askAs("kim", "escalation ack E-1").json.at("clock"), "remaining"), 4 * 3600 - 600);

    // Dana, who took no part, hears the appeal blind; those who did, cannot.
    EXPECT_THAT(m_desk.askAs("ines", "appeal claim A-1").unmet(), Contains("R7 hearer.took_no_part"));
    EXPECT_THAT(m_desk.askAs("mara", "appeal claim A-1").unmet(), Contains("R7 hearer.took_no_part"));
    const Answer heard = m_desk.askAs("dana", "appeal claim A-1");
    EXPECT_EQ(heard.status, 0);
    EXPECT_THAT(heard.out, testing::AllOf(Not(HasSubstr("mara")), Not(HasSubstr("ines"))));
    EXPECT_THAT(m_desk.askAs("dana", "case show C-3").out, Not(HasSubstr("mara")));

    const Answer preview = m_desk.ask("reinstate preview D-3");
    EXPECT_THAT(preview.out, testing::AllOf(HasSubstr("strike K-3 is void"), HasSubstr("remove S-3 is lifted"), HasSubstr("corrected by")));
    const Answer overturned = m_desk.askAs("dana", "appeal decide A-1 --outcome overturned --attribution review:missed_exception --reply",
                                           {"You are right: the exception for education applies."});
    EXPECT_EQ(overturned.status, 0) << overturned.out;
    EXPECT_EQ(overturned.json.at("effects"), preview.json.at("effects")) << "preview and effect are one";
    EXPECT_EQ(overturned.json.at("irreversible"), preview.json.at("irreversible"));

    EXPECT_THAT(states("strikes"), ElementsAre("expired", "active", "void"));
    EXPECT_THAT(states("sanctions"), ElementsAre("in_force", "in_force", "reversing"));
    std::string restore;
    for (const Json &order : m_desk.ask("outbox list --queued").items())
        if (stringOr(order, "action") == "restore" && stringOr(order, "target") == "post-123")
            restore = stringOr(order, "key");
    EXPECT_EQ(m_desk.ask("outbox ack " + restore).text("sanction"), "S-3");
    EXPECT_THAT(states("sanctions"), ElementsAre("in_force", "in_force", "reversed"));
    const Answer correction = m_desk.ask("notice show N-4");
    EXPECT_EQ(correction.text("kind"), "correction");
    EXPECT_THAT(correction.text("text"), testing::AllOf(Not(HasSubstr("mara")), Not(HasSubstr("dana"))));

    // As of 14:30 nothing later is seen: no third strike, no appeal, no escalation.
    const Answer then = m_desk.ask("account show @newlife_edu --as-of 2026-01-30T14:29:59Z");
    EXPECT_EQ(then.json.at("strikes").size(), 2u);
    EXPECT_EQ(then.json.at("appeals"), Json::array());
    EXPECT_EQ(then.json.at("escalations"), Json::array());

    EXPECT_EQ(m_desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(m_desk.ask("rebuild --check").json.at("identical"), true);
}

TEST_F(OriginStory, ATraineeJudgesItAsOfThen)
{
    reportedThreeTimes();
    appealed();
    overturned();
    m_desk.at("2026-01-30T16:00:00Z");
    const Answer set = m_desk.askAs("nora", "replay set create mistakes --overturned");
    ASSERT_EQ(set.status, 0) << set.out;
    EXPECT_EQ(intOr(set.json, "items"), 1);
    EXPECT_EQ(m_desk.askAs("tess", "replay set create own --overturned").code(), "forbidden");

    const std::int64_t before = intOr(m_desk.ask("log verify").json, "size");
    const Answer begun = m_desk.askAs("tess", "replay session start mistakes");
    ASSERT_EQ(begun.status, 0) << begun.out;
    EXPECT_THAT(begun.out, HasSubstr("a lesson for schools"));
    for (const char *later : {"\"D-3\"", "\"A-1\"", "overturned", "under_appeal", "mara", "ines", "dana", "It misleads people"})
        EXPECT_THAT(begun.out, Not(HasSubstr(later)));
    const std::string session = begun.text("session");
    EXPECT_EQ(m_desk.askAs("tess", "replay session reveal " + session + " --item 1").code(), "conflict") << "judge first";
    EXPECT_EQ(m_desk.askAs("tess", "replay session answer " + session + " --item 1 --no-violation").status, 0);
    const Answer revealed = m_desk.askAs("tess", "replay session reveal " + session + " --item 1");
    EXPECT_EQ(stringOr(revealed.json.at("history"), "clause"), "MI-4");
    EXPECT_EQ(stringOr(revealed.json.at("final"), "verdict"), "no_violation");
    EXPECT_EQ(revealed.json.at("agrees"), true);
    const Answer score = m_desk.askAs("tess", "replay session score " + session);
    EXPECT_EQ(intOr(score.json, "n"), 1);
    EXPECT_EQ(intOr(score.json, "agreed"), 1);
    EXPECT_EQ(intOr(m_desk.ask("log verify").json, "size"), before) << "replay never touches reality";
}

TEST_F(OriginStory, WhatIsPublishedNamesNobody)
{
    reportedThreeTimes();
    appealed();
    overturned();
    const std::string folder = m_desk.path("published");
    const Answer statements = m_desk.ask("export sor --format json --from 2026-01-30T00:00:00Z --to 2026-01-31T00:00:00Z --output " + folder);
    ASSERT_EQ(statements.status, 0) << statements.out;
    EXPECT_EQ(intOr(statements.json, "records"), 1);
    EXPECT_EQ(intOr(m_desk.ask("export sor --output " + folder).json, "records"), 3) << "with the earlier two";
    ASSERT_EQ(m_desk.ask("export report --standard dsa --output " + folder).status, 0);
    ASSERT_EQ(m_desk.ask("export report --standard santa-clara --output " + folder).status, 0);
    std::string published;
    for (const auto &file : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(file.path(), std::ios::binary);
        published.append(std::istreambuf_iterator<char>(in), {});
    }
    EXPECT_THAT(published, testing::AllOf(HasSubstr("DECISION_VISIBILITY_CONTENT_REMOVED"), HasSubstr("decision_reversed")));
    for (const char *kept : {"newlife", "a lesson for schools", "mara", " ines", "\"ines", "dana", "u-r-881", "please look", "It misleads people"})
        EXPECT_THAT(published, Not(HasSubstr(kept)));
    EXPECT_EQ(m_desk.ask("log verify").text("verdict"), "intact");
}

TEST_F(OriginStory, OneChangedByteIsFoundAndLocated)
{
    reportedThreeTimes();
    appealed();
    const Answer intact = m_desk.ask("log verify");
    ASSERT_EQ(intact.text("verdict"), "intact");
    const Answer filed = m_desk.ask("log list --type appeal.filed");
    const std::int64_t seq = intOr(filed.json.at("items").at(0), "seq");

    // One byte of the entry, in the file itself: "appeal.filed" becomes "appeal.filee".
    std::ifstream in(m_desk.workspace(), std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    const std::string before = "\"seq\":" + std::to_string(seq) + ",\"type\":\"appeal.filed\"";
    const auto place = bytes.find(before);
    ASSERT_NE(place, std::string::npos);
    bytes[place + before.size() - 2] = 'e';
    std::ofstream(m_desk.workspace(), std::ios::binary | std::ios::trunc) << bytes;

    const Answer broken = m_desk.ask("log verify");
    EXPECT_EQ(broken.status, 3);
    EXPECT_EQ(broken.code(), "unverified");
    EXPECT_EQ(broken.text("verdict"), "broken");
    EXPECT_EQ(intOr(broken.json, "first_bad"), seq);
}

// The counterfactual: the platform had banned the account by itself, for "multiple violations". It supports nothing
// here (R22), and one overturn plans its reversal and reinstates the account.
TEST_F(OriginStory, AnExternalBanFallsWithTheOverturn)
{
    reportedThreeTimes();
    appealed();
    m_desk.at("2026-01-30T15:05:00Z");
    const Json sanction = {{"v", 1}, {"record", "sanction"}, {"source", "acme"}, {"external_id", "ban-77"},
                           {"account", {{"id", "newlife_edu"}, {"handle", "@newlife_edu"}}}, {"action", "ban"},
                           {"imposed_at", "2026-01-30T15:00:00Z"}, {"reason", "multiple violations"}};
    const Answer history = m_desk.ask("import " + m_desk.write("history.jsonl", sanction.dump() + "\n"));
    EXPECT_EQ(history.status, 0) << history.out;
    EXPECT_EQ(intOr(history.json, "sanctions"), 1);
    const Json ban = m_desk.ask("sanction list --active").json.at("items").back();
    EXPECT_EQ(stringOr(ban, "action"), "ban");
    EXPECT_EQ(ban.at("external"), true);
    EXPECT_THAT(m_desk.ask("outbox list").out, Not(HasSubstr("\"action\": \"ban\""))) << "imported sanctions are never emitted";
    EXPECT_THAT(m_desk.askAs("ben", "proposal submit --account @newlife_edu --action ban --ground D-2,D-3 --rationale x").unmet(),
                Contains("R4 grounds.enough"))
        << "and support nothing";

    const Answer preview = m_desk.ask("reinstate preview D-3");
    const std::string external = stringOr(ban, "sanction");
    EXPECT_THAT(preview.out, HasSubstr("external ban " + external));
    const Answer overturned = m_desk.askAs("dana", "appeal decide A-1 --outcome overturned --attribution review:missed_exception --reply sorry");
    EXPECT_EQ(overturned.json.at("effects"), preview.json.at("effects"));
    for (const Json &order : m_desk.ask("outbox list --queued").items())
        m_desk.ask("outbox ack " + stringOr(order, "key"));
    EXPECT_THAT(states("sanctions"), ElementsAre("in_force", "in_force", "reversed", "reversed")) << "the account is reinstated";
    EXPECT_EQ(m_desk.ask("log verify").text("verdict"), "intact");
    EXPECT_EQ(m_desk.ask("rebuild --check").json.at("identical"), true);
}

// What only the real program can show: its streams.
TEST(Program, AResultThatNobodyCanReceiveIsAFailure)
{
    ProgramDesk desk;
    desk.open();
    const auto shell = [&](const std::string &redirection) {
        QProcess program;
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString("exec " COUNTERSIGN_CLI " person list --workspace "
                                                                                              + desk.workspace() + " " + redirection)});
        EXPECT_TRUE(program.waitForFinished(60'000));
        return std::pair(program.exitCode(), program.readAllStandardError().toStdString());
    };
    const auto full = shell(">/dev/full");
    EXPECT_EQ(full.first, 3);
    EXPECT_THAT(full.second, HasSubstr("standard output"));
    EXPECT_EQ(shell(">&-").first, 3);
    EXPECT_EQ(shell(">/dev/null 2>&- <&-").first, 0);
    EXPECT_EQ(desk.ask("log verify").text("verdict"), "intact") << "nothing was written where the output should have been";
}

TEST(Program, APassphraseIsNeverWaitedForWithoutATerminal)
{
    ProgramDesk desk;
    desk.open();
    const Answer answer = desk.ask("case claim --next --as mara");
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.out, HasSubstr("--passphrase-file"));
}

} // namespace

} // namespace countersign::test

#endif
