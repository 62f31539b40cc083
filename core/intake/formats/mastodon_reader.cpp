#include "intake/formats/mastodon_reader.h"

#include "intake/fields/html_text.h"

#include <cmath>
#include <utility>

namespace countersign
{

MastodonReader::MastodonReader(std::unique_ptr<ByteSource> bytes, const std::string &source)
    : FeedReader(std::move(bytes), {"reports"}, source.empty() ? "mastodon" : source)
{
}

void MastodonReader::convert(const Json &record, std::string_view, std::vector<IncomingReport> &out, Fault &fault)
{
    const bool webhook = !record.contains("target_account") && record.contains("event") && record.contains("object");
    JsonFields fields(webhook ? record["object"] : record, {}, fault);
    const IncomingReport report = readReport(fields);
    const Json &statuses = fields.list("statuses");
    if (fault || !mayBecome(statuses.size(), fault))
        return;
    for (const Json &entry : statuses) {
        JsonFields status(entry, "statuses", fault);
        IncomingReport &one = out.emplace_back(report);
        readStatus(status, one);
        one.externalId += '#' + one.subjectId;
    }
    if (!statuses.empty())
        return;
    IncomingReport &one = out.emplace_back(report);
    one.subjectKind = SubjectKind::Account;
    one.subjectId = one.account.id;
}

IncomingReport MastodonReader::readReport(JsonFields &fields)
{
    IncomingReport report = newReport();
    report.externalId = fields.requiredId("id");
    report.reportedAt = fields.requiredTime("created_at");
    report.reporterId = fields.object("account").id("id");
    report.comment = fields.text("comment");
    report.allegedClause = fields.text("category");
    if (!report.allegedClause.empty())
        report.labels["category"] = report.allegedClause;
    std::string rules;
    for (const Json &entry : fields.list("rules")) {
        JsonFields rule(entry, "rules", fields.fault());
        rules += (rules.empty() ? "" : "\n") + rule.id("id") + ": " + rule.text("text");
    }
    if (!rules.empty())
        report.labels["rules"] = rules;
    JsonFields target = fields.object("target_account");
    target.requiredId("id");
    report.account = readAccount(target);
    keepOthers(fields.value(),
               {"id", "created_at", "account", "target_account", "comment", "category", "rules", "statuses"},
               {"action_taken", "action_taken_at", "forwarded", "updated_at", "assigned_account",
                "action_taken_by_account", "collections"},
               report);
    return report;
}

// An Admin::Account holds the public Account; some feeds give the public one alone.
IncomingAccount MastodonReader::readAccount(JsonFields admin)
{
    JsonFields account = admin.has("account") ? admin.object("account") : admin;
    IncomingAccount out;
    out.id = admin.id("id");
    out.handle = account.text("acct");
    if (out.handle.empty())
        out.handle = admin.text("username");
    out.displayName = account.text("display_name");
    out.reach = account.count("followers_count");
    out.createdAt = account.time("created_at");
    if (!out.createdAt)
        out.createdAt = admin.time("created_at");
    return out;
}

void MastodonReader::readStatus(JsonFields status, IncomingReport &report)
{
    report.subjectKind = SubjectKind::Post;
    report.subjectId = status.requiredId("id");
    report.createdAt = status.time("created_at");
    const std::string tag = status.text("language");
    report.language = languageCode(tag);
    if (report.language.empty() && !tag.empty())
        report.extra["language"] = tag;
    report.text = joinTexts(htmlToText(status.text("spoiler_text")), htmlToText(status.text("content")));
    for (const Json &option : status.object("poll").list("options"))
        report.text += "\n- " + htmlToText(JsonFields(option, "statuses.poll.options", status.fault()).text("title"));
    report.inReplyTo = status.id("in_reply_to_id");
    report.url = status.text("url");
    for (const Json &attachment : status.list("media_attachments"))
        readMedium(JsonFields(attachment, "statuses.media_attachments", status.fault()), report);
}

void MastodonReader::readMedium(JsonFields attachment, IncomingReport &report)
{
    IncomingMedia &medium = report.media.emplace_back();
    const std::string type = attachment.text("type");
    medium.type = type == "image" || type == "audio" || type == "video" ? type : type == "gifv" ? "video" : "link";
    medium.uri = attachment.text("url");
    if (medium.uri.empty())
        medium.uri = attachment.text("remote_url");
    medium.alt = attachment.text("description");
    constexpr double longest = 1e9; // seconds; keeps the conversion defined
    const Json &original = attachment.object("meta").object("original").value();
    if (const auto it = original.find("duration"); it != original.end() && it->is_number())
        if (const auto seconds = it->get<double>(); seconds >= 0 && seconds < longest)
            medium.durationMs = std::llround(seconds * 1000);
}

} // namespace countersign
