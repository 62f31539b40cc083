// What Ozone's answers to getRecord, getRepo and getSubjects tell about posts and accounts. Statuses
// and events name their subject by URI only; this is what a reader joins to them.
#pragma once

#include "base/json.h"
#include "intake/fields/json_fields.h"
#include "intake/record.h"

#include <map>
#include <string>
#include <string_view>

namespace countersign
{

// "did:plc:…" out of "at://did:plc:…/app.bsky.feed.post/…"; empty when it is no such address.
std::string didOfUri(std::string_view uri);

class OzoneSubjects
{
public:
    static constexpr std::size_t mostBytes = 64u << 20; // what is learnt beyond is forgotten again

    // Takes in one answer, or one element of a list of subjects. Anything else teaches nothing.
    void learn(const Json &answer);

    // Fills in what is known of the subject and account of the report, where it has nothing yet.
    void complete(IncomingReport &report) const;

    // Text, languages, media and times of a post record ("app.bsky.feed.post").
    static void readPost(JsonFields value, IncomingReport &report);

private:
    struct Post {
        std::string text;
        std::string language;
        std::string inReplyTo;
        std::optional<Instant> createdAt;
        std::vector<IncomingMedia> media;
    };

    void learnRecord(const Json &record);
    void learnAccount(const Json &account);
    static void readEmbed(JsonFields embed, IncomingReport &report);

    std::map<std::string, Post, std::less<>> m_posts;               // by URI
    std::map<std::string, IncomingAccount, std::less<>> m_accounts; // by DID
    std::size_t m_bytes = 0;
};

} // namespace countersign
