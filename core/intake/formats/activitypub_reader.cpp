#include "intake/formats/activitypub_reader.h"

#include "intake/fields/html_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace countersign
{

struct ActivityPubReader::Target {
    bool isAccount = false;
    std::string uri;
    IncomingReport content;  // of an embedded post
    IncomingAccount account; // of an embedded account, or the author of an embedded post
};

namespace
{

bool hasActivityType(const Json &object, std::string_view type)
{
    const auto it = object.find("type");
    if (it == object.end())
        return false;
    if (it->is_array())
        return std::find(it->begin(), it->end(), type) != it->end();
    return *it == type;
}

bool isActor(const Json &object)
{
    static constexpr std::array<std::string_view, 5> actors{"Person", "Service", "Application", "Group",
                                                            "Organization"};
    return std::any_of(actors.begin(), actors.end(),
                       [&](std::string_view type) { return hasActivityType(object, type); });
}

// A property that is a URI or an object with an id.
std::string linkedUri(const Json &object, const char *key, Fault &fault)
{
    JsonFields fields(object, {}, fault);
    const auto it = object.find(key);
    if (it != object.end() && it->is_object())
        return JsonFields(*it, key, fault).text("id");
    if (it != object.end() && it->is_array())
        return it->empty() || !it->front().is_string() ? std::string() : it->front().get<std::string>();
    return fields.text(key);
}

std::string activityMediaKind(const std::string &mediaType, const Json &object)
{
    for (const std::string_view kind : {"image", "video", "audio"})
        if (mediaType.starts_with(kind))
            return std::string(kind);
    if (hasActivityType(object, "Image"))
        return "image";
    if (hasActivityType(object, "Video"))
        return "video";
    return hasActivityType(object, "Audio") ? "audio" : "link";
}

} // namespace

ActivityPubReader::ActivityPubReader(std::unique_ptr<ByteSource> bytes, const std::string &source)
    : FeedReader(std::move(bytes), {"items", "orderedItems", "first.items", "first.orderedItems"},
                 source.empty() ? "activitypub" : source)
{
}

void ActivityPubReader::convert(const Json &record, std::string_view, std::vector<IncomingReport> &out, Fault &fault)
{
    if (!hasActivityType(record, "Flag")) {
        fault = Text(CS_TEXT("the record is not an activity of the type Flag"));
        return;
    }
    const IncomingReport flag = readFlag(record, fault);
    const Json object = record.value("object", Json());
    const Json targets = object.is_array() ? object : Json::array({object});
    if (fault || !mayBecome(targets.size(), fault))
        return;
    IncomingAccount account;
    std::vector<Target> posts;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        Target target = readTarget(targets[i], i == 0, fault);
        if (fault)
            return;
        if (target.isAccount || (account.id.empty() && !target.account.id.empty()))
            account = target.account;
        if (!target.isAccount)
            posts.push_back(std::move(target));
    }
    if (posts.empty() && account.id.empty())
        fault = missingField("object");
    if (posts.empty()) {
        IncomingReport &report = out.emplace_back(flag);
        report.subjectKind = SubjectKind::Account;
        report.subjectId = account.id;
        report.account = std::move(account);
        return;
    }
    for (std::size_t i = 0; i < posts.size(); ++i) {
        IncomingReport &report = out.emplace_back(flag);
        if (posts.size() > 1)
            report.externalId += '#' + std::to_string(i + 1);
        const IncomingReport &content = posts[i].content;
        report.subjectId = posts[i].uri;
        report.text = content.text;
        report.createdAt = content.createdAt;
        report.language = content.language;
        report.media = content.media;
        report.inReplyTo = content.inReplyTo;
        report.url = content.url;
        report.account = account;
    }
}

IncomingReport ActivityPubReader::readFlag(const Json &record, Fault &fault)
{
    JsonFields fields(record, {}, fault);
    IncomingReport report = newReport();
    report.externalId = fields.requiredText("id");
    report.reporterId = linkedUri(record, "actor", fault);
    report.comment = fields.text("content");
    setReportedAt(report, fields.time("published"));
    keepOthers(record, {"id", "type", "actor", "content", "published", "object", "@context"},
               {"to", "cc", "bto", "bcc", "summary", "tag", "audience", "url", "signature"}, report);
    return report;
}

// An account comes first, by its URI; an embedded object says itself what it is.
ActivityPubReader::Target ActivityPubReader::readTarget(const Json &object, bool first, Fault &fault)
{
    Target target;
    if (object.is_string()) {
        target.uri = object.get<std::string>();
        target.isAccount = first;
    } else {
        target.uri = JsonFields(object, "object", fault).requiredText("id");
        target.isAccount = isActor(object);
    }
    if (target.uri.empty() && !fault)
        fault = missingField("object");
    if (fault)
        return target;
    if (!target.isAccount && object.is_object())
        readNote(object, target, fault);
    if (!target.isAccount)
        return target;
    target.account.id = target.uri;
    if (object.is_object()) {
        JsonFields fields(object, "object", fault);
        target.account.handle = fields.text("preferredUsername");
        target.account.displayName = fields.text("name");
        target.account.createdAt = fields.time("published");
    }
    return target;
}

void ActivityPubReader::readNote(const Json &note, Target &target, Fault &fault)
{
    JsonFields fields(note, "object", fault);
    IncomingReport &content = target.content;
    const std::string heading = joinTexts(fields.text("name"), htmlToText(fields.text("summary")));
    content.text = joinTexts(heading, htmlToText(fields.text("content")));
    content.createdAt = fields.time("published");
    content.inReplyTo = linkedUri(note, "inReplyTo", fault);
    content.url = linkedUri(note, "url", fault);
    if (const auto it = note.find("contentMap"); it != note.end() && it->is_object() && it->size() == 1)
        content.language = languageCode(it->begin().key());
    for (const Json &attachment : fields.list("attachment")) {
        JsonFields medium(attachment, "object.attachment", fault);
        IncomingMedia &out = content.media.emplace_back();
        out.type = activityMediaKind(medium.text("mediaType"), medium.value());
        out.uri = linkedUri(medium.value(), medium.has("url") ? "url" : "href", fault);
        out.alt = medium.text("name");
    }
    target.account.id = linkedUri(note, "attributedTo", fault);
}

} // namespace countersign
