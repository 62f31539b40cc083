// Reddit's modqueue and reports listings. One report per entry of user_reports and mod_reports
// (external_id "name#n"). Authors are known by name only, so no ban can rest on them. Reports have no
// time of their own: they carry that of the post.
#pragma once

#include "intake/formats/feed_reader.h"

namespace countersign
{

class RedditReader final : public FeedReader
{
public:
    RedditReader(std::unique_ptr<ByteSource> bytes, const std::string &source);

protected:
    void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) override;

private:
    IncomingReport readThing(JsonFields &fields, bool isComment);
};

} // namespace countersign
