#include "intake/formats/lemmy_reader.h"

#include <utility>

namespace countersign
{

LemmyReader::LemmyReader(std::unique_ptr<ByteSource> bytes, const std::string &source)
    : FeedReader(std::move(bytes), {"post_reports", "comment_reports", "reports"}, source.empty() ? "lemmy" : source)
{
}

void LemmyReader::convert(const Json &record, std::string_view, std::vector<IncomingReport> &out, Fault &fault)
{
    JsonFields view(record, {}, fault);
    const bool isPost = view.has("post_report") || view.has("original_post_name") || view.has("post_id");
    const bool isComment = view.has("comment_report") || view.has("original_comment_text") || view.has("comment_id");
    if (!isPost && !isComment) {
        fault = Text(CS_TEXT("the record is neither a report of a post nor of a comment"));
        return;
    }
    const char *key = isComment ? "comment_report" : "post_report";
    const bool bare = !view.has(key);
    JsonFields report = bare ? view : view.object(key);
    IncomingReport one = newReport();
    one.externalId = std::string(key) + '-' + report.requiredId("id");
    one.reporterId = report.id("creator_id");
    one.comment = report.text("reason");
    const auto at = report.time(report.has("published_at") ? "published_at" : "published");
    if (isComment)
        readComment(report, one);
    else
        readPost(report, one);
    if (!bare) {
        if (view.has(isComment ? "comment" : "post"))
            readTarget(view.object(isComment ? "comment" : "post"), one);
        const char *author = isComment ? "comment_creator" : "post_creator";
        if (view.has(author))
            readPerson(view.object(author), one);
        keepOthers(record, {"post_report", "comment_report", "post", "comment", "post_creator", "comment_creator"},
                   {"creator", "community", "counts", "creator_banned_from_community", "creator_is_moderator",
                    "creator_is_admin", "creator_blocked", "subscribed", "saved", "read", "hidden", "my_vote",
                    "unread_comments", "resolver", "type_"},
                   one);
    }
    keepOthers(report.value(),
               {"id", "creator_id", "reason", "published", "published_at", "original_post_name", "original_post_body",
                "original_post_url", "original_comment_text"},
               {"post_id", "comment_id", "resolved", "resolver_id", "updated", "updated_at", "violates_instance_rules"},
               one);
    setReportedAt(one, at);
    out.push_back(std::move(one));
}

void LemmyReader::readPost(JsonFields &report, IncomingReport &out)
{
    out.subjectId = "post-" + report.requiredId("post_id");
    out.text = joinTexts(report.text("original_post_name"), report.text("original_post_body"));
    if (const std::string link = report.text("original_post_url"); !link.empty())
        out.media.push_back({"link", link, {}, std::nullopt, {}});
}

void LemmyReader::readComment(JsonFields &report, IncomingReport &out)
{
    out.subjectId = "comment-" + report.requiredId("comment_id");
    out.text = report.text("original_comment_text");
}

// The post or comment as it is today: for its address and dates, never for its text.
void LemmyReader::readTarget(JsonFields target, IncomingReport &out)
{
    out.url = target.text("ap_id");
    out.createdAt = target.time(target.has("published_at") ? "published_at" : "published");
    out.account.id = target.id("creator_id");
}

void LemmyReader::readPerson(JsonFields person, IncomingReport &out)
{
    out.account.id = person.requiredId("id");
    out.account.handle = person.text("name");
    out.account.displayName = person.text("display_name");
    out.account.createdAt = person.time(person.has("published_at") ? "published_at" : "published");
    const std::string actor = person.text(person.has("ap_id") ? "ap_id" : "actor_id");
    if (!actor.empty())
        out.extra["actor_id"] = actor; // the name the account has between servers
}

} // namespace countersign
