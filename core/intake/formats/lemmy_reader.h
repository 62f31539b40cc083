// Lemmy's reports of posts and comments: views ({"post_reports":[{"post_report":…,"post":…}]}) and
// bare reports. The text is the snapshot kept with the report (original_post_body,
// original_comment_text), never the text of today. Subjects are "post-12" and "comment-7".
#pragma once

#include "intake/formats/feed_reader.h"

namespace countersign
{

class LemmyReader final : public FeedReader
{
public:
    LemmyReader(std::unique_ptr<ByteSource> bytes, const std::string &source);

protected:
    void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) override;

private:
    static void readPost(JsonFields &report, IncomingReport &out);
    static void readComment(JsonFields &report, IncomingReport &out);
    static void readTarget(JsonFields target, IncomingReport &out);
    static void readPerson(JsonFields person, IncomingReport &out);
};

} // namespace countersign
