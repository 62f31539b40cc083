#include "intake/formats/reddit_reader.h"

#include "intake/fields/html_text.h"

#include <cmath>
#include <utility>

namespace countersign
{

RedditReader::RedditReader(std::unique_ptr<ByteSource> bytes, const std::string &source)
    : FeedReader(std::move(bytes), {"data.children"}, source.empty() ? "reddit" : source)
{
}

void RedditReader::convert(const Json &record, std::string_view, std::vector<IncomingReport> &out, Fault &fault)
{
    JsonFields thing(record, {}, fault);
    const std::string kind = thing.requiredText("kind");
    if (!fault && kind != "t1" && kind != "t3")
        fault = unknownValue("kind", kind, "t1, t3");
    JsonFields fields = thing.object("data");
    const IncomingReport base = readThing(fields, kind == "t1");
    const Json &byUsers = fields.list("user_reports");
    const Json &byModerators = fields.list("mod_reports");
    if (fault || !mayBecome(byUsers.size() + byModerators.size(), fault))
        return;
    int number = 0;
    const auto add = [&](const Json &entry, bool moderator) {
        IncomingReport &report = out.emplace_back(base);
        report.externalId += '#' + std::to_string(++number);
        if (!entry.is_array() || entry.size() < 2) {
            fault = notAList(moderator ? "mod_reports" : "user_reports");
            return;
        }
        if (entry[0].is_string())
            report.comment = entry[0].get<std::string>();
        if (moderator) {
            report.reporterKind = ReporterKind::Staff;
            report.reporterId = entry[1].is_string() ? entry[1].get<std::string>() : std::string();
        } else if (entry[1].is_number_integer()) {
            report.extra["count"] = entry[1]; // how many users gave this reason
        }
    };
    for (const Json &entry : byUsers)
        add(entry, false);
    for (const Json &entry : byModerators)
        add(entry, true);
    if (out.empty())
        out.push_back(base); // filtered or reported without a reason
}

IncomingReport RedditReader::readThing(JsonFields &fields, bool isComment)
{
    IncomingReport report = newReport();
    report.subjectId = report.externalId = fields.requiredText("name");
    const std::string author = fields.text("author");
    if (author != "[deleted]")
        report.account.handle = author;
    // The interface escapes &, < and > once unless asked not to.
    const std::string body = decodeEntities(fields.text(isComment ? "body" : "selftext"));
    report.text = isComment ? body : joinTexts(decodeEntities(fields.text("title")), body);
    if (isComment)
        report.inReplyTo = fields.text("parent_id");
    const std::string permalink = fields.text("permalink");
    report.url = permalink.starts_with('/') ? "https://www.reddit.com" + permalink : permalink;
    if (!isComment && !fields.flag("is_self")) {
        const std::string link = decodeEntities(fields.text("url"));
        if (!link.empty() && link != report.url)
            report.media.push_back({"link", link, {}, std::nullopt, {}});
    }
    std::optional<Instant> created;
    if (const auto it = fields.value().find("created_utc"); it != fields.value().end() && it->is_number()) {
        constexpr double last = 253402300799; // the year 9999
        if (const auto seconds = it->get<double>(); seconds > 0 && seconds <= last)
            created = fromMs(std::llround(seconds * 1000));
    }
    if (!created && !fields.fault())
        fields.fault() = missingField("data.created_utc");
    report.createdAt = created;
    report.reportedAt = created.value_or(Instant{});
    keepOthers(fields.value(),
               {"name", "author", "body", "selftext", "title", "parent_id", "permalink", "url", "is_self",
                "created_utc", "user_reports", "mod_reports"},
               {"id",      "author_fullname", "num_reports",  "subreddit", "subreddit_id",
                "link_id", "over_18",         "score",        "ups",       "downs",
                "removed", "approved",        "spam",         "created",   "edited",
                "locked",  "distinguished",   "num_comments", "domain",    "thumbnail"},
               report);
    return report;
}

} // namespace countersign
