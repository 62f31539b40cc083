#include "intake/formats/discourse_reader.h"

#include "intake/fields/html_text.h"

#include <algorithm>
#include <utility>

namespace countersign
{

namespace
{

std::vector<std::string> discourseLists()
{
    return {"reviewables", "users", "topics", "reviewable_scores", "score_types"};
}

std::string idText(const Json &id)
{
    return id.is_string() ? id.get<std::string>() : id.is_number_integer() ? id.dump() : std::string();
}

} // namespace

void DiscourseTables::learn(std::string_view list, const Json &entry, std::size_t bytes)
{
    const auto it = entry.find("id");
    if (it == entry.end() || m_bytes > mostBytes)
        return;
    m_bytes += bytes;
    m_lists[std::string(list)][idText(*it)] = entry;
}

const Json &DiscourseTables::find(const std::string &list, const std::string &id) const
{
    static const Json none;
    const auto table = m_lists.find(list);
    if (table == m_lists.end())
        return none;
    const auto entry = table->second.find(id);
    return entry == table->second.end() ? none : entry->second;
}

DiscourseReader::DiscourseReader(std::unique_ptr<ByteSource> bytes, const std::string &source, DiscourseTables tables)
    : FeedReader(std::move(bytes), discourseLists(), source.empty() ? "discourse" : source), m_tables(std::move(tables))
{
}

Result<DiscourseTables> DiscourseReader::collectTables(std::unique_ptr<ByteSource> bytes)
{
    DiscourseTables tables;
    ElementSplitter splitter(std::move(bytes), discourseLists());
    for (;;) {
        CS_TRY(const auto raw, splitter.next());
        if (!raw)
            return tables;
        if (raw->fault || raw->container.empty() || raw->container == "reviewables")
            continue;
        Fault fault; // the second pass says so
        const Json entry = parseForeign(raw->bytes, fault);
        if (!fault && entry.is_object())
            tables.learn(raw->container, entry, raw->bytes.size());
    }
}

void DiscourseReader::convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault)
{
    if (!list.empty() && list != "reviewables")
        return;
    // The answer for a single reviewable wraps it.
    const auto wrapped = record.find("reviewable");
    JsonFields reviewable(wrapped == record.end() ? record : *wrapped, {}, fault);
    if (!reviewable.text("type").starts_with("Reviewable") && !fault) {
        fault = Text(CS_TEXT("the record is not a reviewable: its type does not say so"));
        return;
    }
    const IncomingReport base = readReviewable(reviewable);
    const std::vector<Json> scores = scoresOf(reviewable);
    if (fault || !mayBecome(scores.size(), fault))
        return;
    for (const Json &score : scores)
        readScore(JsonFields(score, "reviewable_scores", fault), out.emplace_back(base));
    if (scores.empty())
        readReporter(linked(reviewable, "created_by", "users"), out.emplace_back(base));
}

// The object under `key`, or the one that `key`_id names in the list beside; empty when neither is there.
JsonFields DiscourseReader::linked(JsonFields &owner, const char *key, const char *list) const
{
    if (owner.has(key))
        return owner.object(key);
    const Json &entry = m_tables.find(list, owner.id((std::string(key) + "_id").c_str()));
    return entry.is_object() ? JsonFields(entry, key, owner.fault()) : owner.object(key);
}

std::vector<Json> DiscourseReader::scoresOf(JsonFields &reviewable) const
{
    std::vector<Json> scores;
    for (const Json &score : reviewable.list("reviewable_scores"))
        scores.push_back(score);
    if (scores.empty())
        for (const Json &id : reviewable.list("reviewable_score_ids"))
            if (const Json &score = m_tables.find("reviewable_scores", idText(id)); score.is_object())
                scores.push_back(score);
    return scores;
}

IncomingReport DiscourseReader::readReviewable(JsonFields &reviewable)
{
    IncomingReport report = newReport();
    report.externalId = reviewable.requiredId("id");
    report.reportedAt = reviewable.requiredTime("created_at");
    report.labels["type"] = reviewable.text("type");
    JsonFields author = linked(reviewable, "target_created_by", "users");
    report.account.id = author.id("id");
    report.account.handle = author.text("username");
    report.account.displayName = author.text("name");
    readSubject(reviewable, report);
    keepOthers(reviewable.value(),
               {"id", "created_at", "type", "target_created_by", "target_created_by_id", "created_by", "created_by_id",
                "reviewable_scores", "reviewable_score_ids", "payload", "raw", "cooked", "target_url", "post_id",
                "topic", "bundled_actions", "bundled_action_ids", "editable_fields", "can_edit"},
               {"status",
                "score",
                "version",
                "topic_id",
                "topic_url",
                "topic_tags",
                "category_id",
                "removed_topic_id",
                "target_created_by_trust_level",
                "claimed_by",
                "claimed_by_id",
                "type_source",
                "target_type",
                "target_id",
                "user_id",
                "excerpt",
                "blank_post",
                "post_updated_at",
                "reply_to_post_number",
                "post_version",
                "created_from_flag",
                "reject_reason"},
               report);
    return report;
}

// A post, a post that waits for approval (it has no id yet), or an account.
void DiscourseReader::readSubject(JsonFields &reviewable, IncomingReport &report) const
{
    JsonFields payload = reviewable.object("payload");
    report.url = reviewable.text("target_url");
    if (reviewable.text("type") == "ReviewableUser") {
        report.subjectKind = SubjectKind::Account;
        report.subjectId = reviewable.id(reviewable.has("user_id") ? "user_id" : "target_id");
        if (report.subjectId.empty())
            report.subjectId = report.account.id;
        if (report.account.id.empty()) {
            report.account.id = report.subjectId;
            report.account.handle = payload.text("username");
        }
        report.text = htmlToText(payload.text("bio"));
        return;
    }
    report.subjectId = reviewable.id(reviewable.has("post_id") ? "post_id" : "target_id");
    if (report.subjectId.empty())
        report.subjectId = "reviewable-" + report.externalId;
    std::string body = payload.text("raw");
    if (body.empty())
        body = reviewable.text("raw");
    if (body.empty())
        body = htmlToText(reviewable.text("cooked"));
    report.text = joinTexts(payload.text("title"), body);
}

void DiscourseReader::readScore(JsonFields score, IncomingReport &report) const
{
    report.externalId += '#' + score.requiredId("id");
    report.reportedAt = score.time("created_at").value_or(report.reportedAt);
    readReporter(linked(score, "user", "users"), report);
    JsonFields type = linked(score, "score_type", "score_types");
    report.allegedClause = type.text(type.has("type") ? "type" : "title");
    report.comment = htmlToText(score.text("reason"));
    if (!score.has("reviewable_conversation"))
        return;
    const Json &posts = score.object("reviewable_conversation").list("conversation_posts");
    for (const Json &post : posts)
        report.comment = joinTexts(report.comment,
                                   htmlToText(JsonFields(post, "conversation_posts", score.fault()).text("excerpt")));
}

void DiscourseReader::readReporter(JsonFields user, IncomingReport &report)
{
    report.reporterId = user.id("id");
    if (report.reporterId == "-1") // the server itself: a watched word, a rate limit, a spam filter
        report.reporterKind = ReporterKind::Classifier;
}

} // namespace countersign
