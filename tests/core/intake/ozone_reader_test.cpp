#include "core/intake/intake_fixture.h"

#include <array>

using namespace countersign;
using intaketest::dataPath;
using intaketest::Outcome;
using intaketest::readFile;
using intaketest::readText;
using intaketest::sharedPath;

TEST(OzoneReader, JoinsStatusesEventsAndTexts)
{
    const Outcome outcome = readFile(dataPath("ozone.json"));
    ASSERT_EQ(outcome.items.size(), 5u);
    const IncomingReport &status = outcome.report(0);
    EXPECT_EQ(status.externalId, "status-1");
    EXPECT_TRUE(status.isAppeal);
    EXPECT_EQ(rfc3339(status.reportedAt), "2026-02-01T09:20:00Z");
    EXPECT_EQ(status.subjectId, "at://did:plc:lamps/app.bsky.feed.post/1");
    EXPECT_EQ(status.account.id, "did:plc:lamps");
    EXPECT_EQ(status.account.handle, "lamps.test");
    EXPECT_FALSE(status.account.handleOnly);
    EXPECT_EQ(status.text, "Lamps for all"); // from the getRecord answer that comes later in the file
    EXPECT_EQ(status.media.at(0).uri, "cid:bafylamp");
    EXPECT_EQ(status.extra["takendown"], true);
    const IncomingReport &account = outcome.report(1);
    EXPECT_EQ(account.subjectKind, SubjectKind::Account);
    EXPECT_EQ(account.subjectId, "did:plc:lamps");
    EXPECT_EQ(outcome.reason(2), "the record must be an object");
    EXPECT_EQ(outcome.items[2].line, 5);
    const IncomingReport &event = outcome.report(3);
    EXPECT_EQ(event.externalId, "event-7");
    EXPECT_EQ(event.reporterId, "did:plc:rep");
    EXPECT_EQ(event.comment, "lamps again");
    EXPECT_EQ(event.allegedClause, "reasonSpam");
    EXPECT_FALSE(event.isAppeal);
    EXPECT_EQ(outcome.reason(4), "the answer is an error: AuthMissing");
}

TEST(OzoneReader, BareAnswersAndLines)
{
    const Outcome outcome = readText("{\"subjectStatuses\":[{\"id\":1,\"reviewState\":\"x\",\"createdAt\":\"2026-01-"
                                     "01T00:00:00Z\",\"subject\":{\"did\":\"did:plc:a\"}}]}\n"
                                     "{\"id\":2,\"reviewState\":\"x\",\"createdAt\":\"2026-01-01T00:00:00Z\","
                                     "\"subject\":{\"did\":\"did:plc:a\",\"convoId\":\"c\",\"messageId\":\"m\"}}\n"
                                     "{\"id\":3,\"reviewState\":\"x\",\"createdAt\":\"2026-01-01T00:00:00Z\","
                                     "\"subject\":{\"uri\":\"https://a.example\"}}\n"
                                     "{\"hello\":1}\n",
                                     ImportFormat::Auto);
    ASSERT_EQ(outcome.items.size(), 4u);
    EXPECT_EQ(outcome.report(0).subjectKind, SubjectKind::Account);
    EXPECT_EQ(outcome.report(1).subjectId, "did:plc:a/c/m");
    EXPECT_EQ(outcome.report(1).subjectKind, SubjectKind::Post);
    EXPECT_NE(outcome.reason(2).find("neither an at:// address"), std::string::npos);
    EXPECT_EQ(outcome.reason(3), "the answer holds no status, event or report");
}

TEST(OzoneReader, RealStatuses)
{
    const std::string path = sharedPath("ozone_api/11-queryStatuses-basic-admin.json");
    SKIP_WITHOUT_SHARED(path);
    const Outcome outcome = readFile(path);
    ASSERT_EQ(outcome.items.size(), 2u);
    EXPECT_EQ(outcome.rejects(), 0u);
    EXPECT_EQ(outcome.report(0).externalId, "status-1");
    EXPECT_EQ(outcome.report(0).account.id, "did:plc:yglwvyh75imp574ade7xg6vo");
    EXPECT_EQ(outcome.report(0).account.handle, "alice.test");
    EXPECT_EQ(outcome.report(0).language, "en");
    EXPECT_EQ(outcome.report(0).text, "");
    EXPECT_EQ(outcome.report(1).subjectKind, SubjectKind::Account);
    EXPECT_TRUE(outcome.unknown.empty());
}

TEST(OzoneReader, RealEventsAndAppeals)
{
    const std::string events = sharedPath("ozone_api/21-queryEvents.json");
    SKIP_WITHOUT_SHARED(events);
    const Outcome outcome = readFile(events);
    ASSERT_EQ(outcome.items.size(), 3u); // two reports, and the mark of a trimmed list
    EXPECT_EQ(outcome.report(0).externalId, "event-7");
    EXPECT_EQ(outcome.report(0).allegedClause, "reasonSpam");
    EXPECT_EQ(outcome.report(1).externalId, "event-3");
    EXPECT_TRUE(outcome.rejected(2));
    const Outcome appealed = readFile(sharedPath("ozone_api/34-queryStatuses-appealed.json"));
    ASSERT_EQ(appealed.items.size(), 1u);
    EXPECT_TRUE(appealed.report(0).isAppeal);
    EXPECT_FALSE(readFile(sharedPath("ozone_api/37-queryStatuses-after-resolve.json")).report(0).isAppeal);
    EXPECT_TRUE(readFile(sharedPath("ozone_api/33-createReport-appeal.json")).report(0).isAppeal);
}

TEST(OzoneReader, RealReports)
{
    const std::string open = sharedPath("ozone_api/51-queryReports-open.json");
    SKIP_WITHOUT_SHARED(open);
    const Outcome appeal = readFile(open);
    ASSERT_EQ(appeal.items.size(), 1u);
    EXPECT_TRUE(appeal.report(0).isAppeal);
    EXPECT_EQ(appeal.report(0).externalId, "event-16");
    EXPECT_EQ(appeal.report(0).comment, "This is not spam, please look again");
    EXPECT_TRUE(appeal.report(0).text.starts_with("only never lorem"));
    EXPECT_EQ(appeal.report(0).account.displayName, "alice");
    EXPECT_EQ(appeal.report(0).account.reach, 0);
    const Outcome queued = readFile(sharedPath("ozone_api/52-queryReports-queued.json"));
    ASSERT_EQ(queued.items.size(), 3u);
    EXPECT_EQ(queued.rejects(), 0u);
    EXPECT_EQ(queued.report(0).externalId, "event-7"); // as in queryEvents
    EXPECT_TRUE(queued.unknown.empty());
    EXPECT_TRUE(readFile(sharedPath("ozone_api/53-queryReports-closed.json")).items.empty());
    EXPECT_EQ(readFile(sharedPath("ozone_api/54-report-getReport.json")).report(0).externalId, "event-7");
}

TEST(OzoneReader, RealPairsInOneStream)
{
    const std::string first = sharedPath("ozone_api/11-queryStatuses-basic-admin.json");
    SKIP_WITHOUT_SHARED(first);
    std::string all;
    for (const char *name : {"11-queryStatuses-basic-admin", "15-queryStatuses-forbidden", "16-getRecord",
                             "18-getSubjects", "22-emitEvent-comment", "44-getEvent"}) {
        std::ifstream file(sharedPath(std::string("ozone_api/") + name + ".json"), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(file), {});
        all += '\n';
    }
    const Outcome outcome = readText(all, ImportFormat::Auto);
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_TRUE(outcome.report(0).text.starts_with("only never lorem"));
    EXPECT_TRUE(outcome.report(0).createdAt);
    EXPECT_EQ(outcome.report(1).account.displayName, "alice");
    EXPECT_TRUE(outcome.reason(2).starts_with("the answer is an error"));
}
