// ActivityPub, Mastodon, Discourse, Reddit and Lemmy, each recognised by its contents.
#include "core/intake/intake_fixture.h"

using namespace countersign;
using intaketest::dataPath;
using intaketest::Outcome;
using intaketest::readFile;
using intaketest::readText;

TEST(ActivityPubReader, OneReportPerPost)
{
    const Outcome outcome = readFile(dataPath("activitypub.json"));
    ASSERT_EQ(outcome.items.size(), 5u);
    const IncomingReport &first = outcome.report(0);
    EXPECT_EQ(first.source, "activitypub");
    EXPECT_EQ(first.externalId, "https://far.example/flags/1#1");
    EXPECT_EQ(first.subjectId, "https://near.example/posts/1");
    EXPECT_EQ(first.account.id, "https://near.example/users/lamps");
    EXPECT_FALSE(first.account.handleOnly);
    EXPECT_EQ(first.reporterId, "https://far.example/actor");
    EXPECT_EQ(first.comment, "sells lamps");
    EXPECT_EQ(first.text, "");
    EXPECT_GT(toMs(first.reportedAt), 0); // of the file: the Flag has no time
    EXPECT_EQ(first.extra["reported_at"], "time of the file");
    EXPECT_EQ(outcome.report(1).externalId, "https://far.example/flags/1#2");
    EXPECT_EQ(outcome.reason(4), "the record is not an activity of the type Flag");
    EXPECT_EQ(outcome.items[4].line, 8);
    const std::map<std::string, std::int64_t> unknown{{"urgent", 1}};
    EXPECT_EQ(outcome.unknown, unknown);
}

TEST(ActivityPubReader, AccountsAndEmbeddedNotes)
{
    const Outcome outcome = readFile(dataPath("activitypub.json"), ImportFormat::ActivityPub, {}, "near.example");
    const IncomingReport &account = outcome.report(2);
    EXPECT_EQ(account.source, "near.example");
    EXPECT_EQ(account.subjectKind, SubjectKind::Account);
    EXPECT_EQ(account.externalId, "https://far.example/flags/2");
    EXPECT_EQ(account.subjectId, "https://near.example/users/lamps");
    EXPECT_EQ(rfc3339(account.reportedAt), "2026-02-01T10:00:00Z");
    const IncomingReport &note = outcome.report(3);
    EXPECT_EQ(note.externalId, "https://far.example/flags/3");
    EXPECT_EQ(note.text, "Buy <two>\nlamps");
    EXPECT_EQ(note.language, "en");
    EXPECT_EQ(note.account.handle, "lamps");
    ASSERT_EQ(note.media.size(), 1u);
    EXPECT_EQ(note.media[0].type, "image");
    EXPECT_EQ(note.media[0].uri, "https://near.example/lamp.png");
}

TEST(ActivityPubReader, RefusesFlagsWithoutObjectOrId)
{
    const Outcome outcome = readText("{\"type\":\"Flag\",\"id\":\"a\",\"actor\":\"b\",\"object\":[]}\n"
                                     "{\"type\":\"Flag\",\"actor\":\"b\",\"object\":\"c\"}\n"
                                     "{\"type\":\"Flag\",\"id\":\"a\",\"actor\":\"b\",\"object\":[7]}\n"
                                     "{\"type\":[\"Flag\"],\"id\":\"d\",\"actor\":\"b\",\"object\":[\"c\",\"\xFF\"]}\n"
                                     "{\"type\":[\"Flag\"],\"id\":\"d\",\"actor\":\"b\",\"object\":[\"c\"]}\n",
                                     ImportFormat::Auto);
    ASSERT_EQ(outcome.items.size(), 5u);
    EXPECT_EQ(outcome.reason(0), "the required field object is missing or empty");
    EXPECT_EQ(outcome.reason(1), "the required field id is missing or empty");
    EXPECT_EQ(outcome.reason(2), "object must be an object");
    EXPECT_EQ(outcome.reason(3), "the record is not valid UTF-8");
    EXPECT_EQ(outcome.report(4).subjectKind, SubjectKind::Account);
}

TEST(MastodonReader, OneReportPerStatus)
{
    const Outcome outcome = readFile(dataPath("mastodon.json"));
    ASSERT_EQ(outcome.items.size(), 3u);
    const IncomingReport &first = outcome.report(0);
    EXPECT_EQ(first.source, "mastodon");
    EXPECT_EQ(first.externalId, "11#9001");
    EXPECT_EQ(rfc3339(first.reportedAt), "2026-02-02T08:00:00.123Z");
    EXPECT_EQ(first.reporterId, "501");
    EXPECT_EQ(first.comment, "Sells lamps again");
    EXPECT_EQ(first.allegedClause, "violation");
    EXPECT_EQ(first.labels.at("rules"), "2: No adverts\n3: No lamps");
    EXPECT_EQ(first.text, "offer\n\nLamps & oil\nSee https://far.example/x\n- one lamp\n- two lamps");
    EXPECT_EQ(first.account.id, "77");
    EXPECT_EQ(first.account.handle, "lamps@far.example");
    EXPECT_EQ(first.account.displayName, "Lamps & more");
    EXPECT_EQ(first.account.reach, 1234);
    EXPECT_EQ(rfc3339(*first.account.createdAt), "2023-05-05T00:00:00Z");
    ASSERT_EQ(first.media.size(), 1u);
    EXPECT_EQ(first.media[0].type, "video");
    EXPECT_EQ(first.media[0].durationMs, 1500);
    EXPECT_EQ(first.extra["forwarded"], false);
    const IncomingReport &second = outcome.report(1);
    EXPECT_EQ(second.externalId, "11#9002");
    EXPECT_EQ(second.text, "5 < 6");
    EXPECT_EQ(second.language, ""); // no two-letter code
    EXPECT_EQ(second.extra["language"], "fil");
    EXPECT_EQ(second.inReplyTo, "9001");
    const std::map<std::string, std::int64_t> unknown{{"weather", 1}};
    EXPECT_EQ(outcome.unknown, unknown);
}

TEST(MastodonReader, ReportsAboutAccounts)
{
    const Outcome outcome = readFile(dataPath("mastodon.json"));
    const IncomingReport &account = outcome.report(2);
    EXPECT_EQ(account.externalId, "12");
    EXPECT_EQ(account.subjectKind, SubjectKind::Account);
    EXPECT_EQ(account.subjectId, "78");
    EXPECT_EQ(account.account.reach, 0);
    EXPECT_EQ(outcome.items[2].line, 25);
}

TEST(MastodonReader, WebhooksAndBadReports)
{
    const Outcome outcome = readText(
        "{\"event\":\"report.created\",\"object\":{\"id\":\"1\",\"created_at\":\"2026-01-01T00:00:00Z\",\"target_"
        "account\":{\"id\":\"2\"}}}\n"
        "{\"id\":\"2\",\"created_at\":\"never\",\"target_account\":{\"id\":\"2\"}}\n"
        "{\"id\":\"3\",\"created_at\":\"2026-01-01T00:00:00Z\",\"target_account\":\"x\"}\n"
        "{\"id\":\"4\",\"created_at\":\"2026-01-01T00:00:00Z\",\"target_account\":{\"id\":\"2\",\"account\":{"
        "\"followers_count\":-1}}}\n"
        "{\"id\":\"5\",\"created_at\":\"2026-01-01T00:00:00Z\",\"target_account\":{\"id\":\"2\"},\"statuses\":[7]}\n"
        "{\"id\":\"6\",\"created_at\":\"2026-01-01T00:00:00Z\",\"target_account\":{}}\n",
        ImportFormat::Auto);
    ASSERT_EQ(outcome.items.size(), 6u);
    EXPECT_EQ(outcome.report(0).subjectId, "2");
    EXPECT_EQ(outcome.reason(1).substr(0, 24), "created_at is not a time");
    EXPECT_EQ(outcome.reason(2), "target_account must be an object");
    EXPECT_EQ(outcome.reason(3), "target_account.account.followers_count must not be negative");
    EXPECT_EQ(outcome.reason(4), "statuses must be an object");
    EXPECT_EQ(outcome.reason(5), "the required field target_account.id is missing or empty");
}

TEST(DiscourseReader, ScoresBecomeReports)
{
    const Outcome outcome = readFile(dataPath("discourse.json"));
    ASSERT_EQ(outcome.items.size(), 4u);
    EXPECT_EQ(outcome.rejects(), 0u);
    const IncomingReport &first = outcome.report(0);
    EXPECT_EQ(first.externalId, "1#31");
    EXPECT_EQ(first.subjectId, "44");
    EXPECT_EQ(first.text, "Lamps, cheap");
    EXPECT_EQ(first.account.id, "5");
    EXPECT_EQ(first.account.handle, "lamps");
    EXPECT_EQ(first.reporterId, "6");
    EXPECT_EQ(first.allegedClause, "spam");
    EXPECT_EQ(first.comment, "see this");
    EXPECT_EQ(rfc3339(first.reportedAt), "2026-02-03T08:01:00Z");
    EXPECT_EQ(outcome.report(1).externalId, "1#32");
    EXPECT_EQ(outcome.report(1).reporterKind, ReporterKind::Classifier);
    EXPECT_EQ(outcome.report(1).allegedClause, "Watched word");
}

TEST(DiscourseReader, QueuedPostsAndUsers)
{
    const Outcome outcome = readFile(dataPath("discourse.json"));
    const IncomingReport &queued = outcome.report(2);
    EXPECT_EQ(queued.externalId, "2");
    EXPECT_EQ(queued.subjectId, "reviewable-2");
    EXPECT_EQ(queued.text, "Oil\n\nNew <oil> in"); // raw text, not HTML
    EXPECT_EQ(queued.account.handle, "lamps");
    const IncomingReport &user = outcome.report(3);
    EXPECT_EQ(user.subjectKind, SubjectKind::Account);
    EXPECT_EQ(user.subjectId, "9");
    EXPECT_EQ(user.account.id, "9");
    EXPECT_EQ(user.account.handle, "newcomer");
    const std::map<std::string, std::int64_t> unknown{{"moon", 1}};
    EXPECT_EQ(outcome.unknown, unknown);
}

TEST(DiscourseReader, LinesAndBadRecords)
{
    const Outcome outcome = readText("{\"id\":1,\"type\":\"ReviewableFlaggedPost\",\"created_at\":\"2026-01-01T00:00:"
                                     "00Z\",\"post_id\":3,\"raw\":\"x\"}\n"
                                     "{\"id\":2,\"type\":\"Banana\"}\n{\"id\":3,\"type\":\"ReviewableFlaggedPost\"}\n",
                                     ImportFormat::Auto);
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_EQ(outcome.report(0).text, "x");
    EXPECT_EQ(outcome.reason(1), "the record is not a reviewable: its type does not say so");
    EXPECT_EQ(outcome.reason(2), "the required field created_at is missing or empty");
}

TEST(RedditReader, EachReasonIsAReport)
{
    const Outcome outcome = readFile(dataPath("reddit.json"));
    ASSERT_EQ(outcome.items.size(), 5u);
    const IncomingReport &first = outcome.report(0);
    EXPECT_EQ(first.externalId, "t3_a1#1");
    EXPECT_EQ(first.subjectId, "t3_a1");
    EXPECT_EQ(first.text, "Lamps & oil\n\nCome > now");
    EXPECT_EQ(first.comment, "spam");
    EXPECT_EQ(first.extra["count"], 2);
    EXPECT_EQ(first.account.id, "");
    EXPECT_EQ(first.account.handle, "lamp_fan");
    EXPECT_TRUE(first.account.handleOnly);
    EXPECT_EQ(first.url, "https://www.reddit.com/r/lamps/comments/a1/");
    EXPECT_EQ(toMs(first.reportedAt), 1'769'900'000'000);
    const IncomingReport &moderator = outcome.report(2);
    EXPECT_EQ(moderator.externalId, "t3_a1#3");
    EXPECT_EQ(moderator.reporterKind, ReporterKind::Staff);
    EXPECT_EQ(moderator.reporterId, "mod_jo");
    const IncomingReport &comment = outcome.report(3);
    EXPECT_EQ(comment.externalId, "t1_b2");
    EXPECT_EQ(comment.inReplyTo, "t3_a1");
    EXPECT_FALSE(comment.account.handleOnly); // the author is gone
    EXPECT_EQ(outcome.reason(4), "kind has the unknown value t5; known are t1, t3");
}

TEST(LemmyReader, KeepsTheSnapshots)
{
    const Outcome outcome = readFile(dataPath("lemmy.json"));
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_EQ(outcome.rejects(), 0u);
    const IncomingReport &post = outcome.report(0);
    EXPECT_EQ(post.externalId, "post_report-3");
    EXPECT_EQ(post.subjectId, "post-12");
    EXPECT_EQ(post.text, "Lamps\n\nBuy them");
    EXPECT_EQ(post.reporterId, "21");
    EXPECT_EQ(post.comment, "advert");
    EXPECT_EQ(post.account.id, "9");
    EXPECT_EQ(post.account.handle, "lamps");
    EXPECT_EQ(post.extra["actor_id"], "https://lemmy.example/u/lamps");
    EXPECT_EQ(rfc3339(post.reportedAt), "2026-02-04T08:00:00.123Z");
    EXPECT_EQ(rfc3339(*post.createdAt), "2026-02-03T08:00:00Z");
    EXPECT_EQ(post.media.at(0).uri, "https://lamps.example");
    const IncomingReport &comment = outcome.report(1);
    EXPECT_EQ(comment.subjectId, "comment-7");
    EXPECT_EQ(comment.text, "the old words");
    const IncomingReport &bare = outcome.report(2);
    EXPECT_EQ(bare.externalId, "post_report-5");
    EXPECT_EQ(bare.account.id, "");
    EXPECT_EQ(bare.extra["reported_at"], "time of the file");
    EXPECT_TRUE(outcome.unknown.empty());
}

TEST(FeedReader, RefusesRecordsThatWouldFillTheMemory)
{
    std::string record = "{\"id\":\"1\",\"type\":\"Flag\",\"actor\":\"a\",\"x\":\"" + std::string(3'000'000, 'x') +
                         "\",\"object\":[\"u\"";
    for (int i = 0; i < 200; ++i)
        record += ",\"p\"";
    const Outcome outcome = readText(record + "]}", ImportFormat::Auto);
    ASSERT_EQ(outcome.items.size(), 1u);
    EXPECT_NE(outcome.reason(0).find("too many reports"), std::string::npos);
}

TEST(FeedReader, RefusesNulAndLongTexts)
{
    const Outcome outcome =
        readText("{\"id\":\"1\",\"type\":\"Flag\",\"actor\":\"a\",\"object\":\"u\",\"x\":\"\\u0000\"}\n"
                 "{\"id\":\"2\",\"type\":\"Flag\",\"actor\":\"a\",\"object\":\"u\",\"x\":\"\\\\u0000\"}\n"
                 "{\"id\":\"3\",\"type\":\"Flag\",\"actor\":\"a\",\"object\":\"u\",\"content\":\"" +
                     std::string(longestTextBytes + 1, 'x') + "\"}\n",
                 ImportFormat::ActivityPub);
    ASSERT_EQ(outcome.items.size(), 3u);
    EXPECT_EQ(outcome.reason(0), "the record holds a NUL character");
    EXPECT_FALSE(outcome.rejected(1));
    EXPECT_EQ(outcome.reason(2), "content is longer than 1 MiB");
}
