#include "intake/formats/ozone_subjects.h"

#include <utility>

namespace countersign
{

std::string didOfUri(std::string_view uri)
{
    constexpr std::string_view scheme = "at://";
    if (!uri.starts_with(scheme))
        return {};
    uri.remove_prefix(scheme.size());
    const std::string_view authority = uri.substr(0, uri.find('/'));
    return authority.starts_with("did:") ? std::string(authority) : std::string();
}

void OzoneSubjects::learn(const Json &answer)
{
    if (!answer.is_object() || m_bytes > mostBytes)
        return;
    if (answer.contains("uri") && answer.contains("value"))
        learnRecord(answer);
    else if (answer.contains("did") && answer.contains("handle"))
        learnAccount(answer);
    for (const char *part : {"record", "repo", "profile"})
        if (const auto it = answer.find(part); it != answer.end())
            learn(*it);
}

void OzoneSubjects::learnRecord(const Json &record)
{
    Fault fault;
    JsonFields fields(record, {}, fault);
    IncomingReport post;
    const std::string uri = fields.text("uri");
    readPost(fields.object("value"), post);
    if (fault || uri.empty())
        return;
    m_bytes += uri.size() + post.text.size() + 256;
    m_posts[uri] = {post.text, post.language, post.inReplyTo, post.createdAt, post.media};
}

void OzoneSubjects::learnAccount(const Json &account)
{
    Fault fault;
    JsonFields fields(account, {}, fault);
    const std::string did = fields.text("did");
    IncomingAccount known;
    known.handle = fields.text("handle");
    known.displayName = fields.text("displayName");
    known.reach = fields.count("followersCount");
    known.createdAt = fields.time("createdAt");
    if (fault || did.empty())
        return;
    m_bytes += did.size() + known.handle.size() + known.displayName.size() + 256;
    IncomingAccount &stored = m_accounts[did]; // repository and profile each know a part
    stored.handle = known.handle;
    if (!known.displayName.empty())
        stored.displayName = known.displayName;
    if (known.reach)
        stored.reach = known.reach;
    if (known.createdAt)
        stored.createdAt = known.createdAt;
}

void OzoneSubjects::complete(IncomingReport &report) const
{
    if (const auto it = m_posts.find(report.subjectId); it != m_posts.end() && report.text.empty()) {
        const Post &post = it->second;
        report.text = post.text;
        report.inReplyTo = post.inReplyTo;
        report.createdAt = post.createdAt;
        report.media = post.media;
        if (!post.language.empty())
            report.language = post.language;
    }
    const auto it = m_accounts.find(report.account.id);
    if (it == m_accounts.end())
        return;
    const IncomingAccount &known = it->second;
    if (report.account.handle.empty())
        report.account.handle = known.handle;
    if (report.account.displayName.empty())
        report.account.displayName = known.displayName;
    if (!report.account.reach)
        report.account.reach = known.reach;
    if (!report.account.createdAt)
        report.account.createdAt = known.createdAt;
}

void OzoneSubjects::readPost(JsonFields value, IncomingReport &report)
{
    report.text = value.text("text");
    report.createdAt = value.time("createdAt");
    if (const Json &languages = value.list("langs"); !languages.empty() && languages.front().is_string())
        report.language = languageCode(languages.front().get_ref<const std::string &>());
    if (value.has("reply"))
        report.inReplyTo = value.object("reply").object("parent").text("uri");
    if (value.has("embed"))
        readEmbed(value.object("embed"), report);
}

// Blobs are named by their content hash: there is no address to fetch them from in the record.
void OzoneSubjects::readEmbed(JsonFields embed, IncomingReport &report)
{
    const auto blob = [&report](JsonFields holder, const char *key, const char *type) {
        report.media.push_back(
            {type, "cid:" + holder.object(key).object("ref").text("$link"), {}, std::nullopt, holder.text("alt")});
    };
    for (const Json &image : embed.list("images"))
        blob(JsonFields(image, "embed.images", embed.fault()), "image", "image");
    if (embed.has("video"))
        blob(embed, "video", "video");
    if (embed.has("external"))
        report.media.push_back(
            {"link", embed.object("external").text("uri"), {}, std::nullopt, embed.object("external").text("title")});
    if (embed.has("media"))
        readEmbed(embed.object("media"), report);
}

} // namespace countersign
