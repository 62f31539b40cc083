// ActivityPub Flag activities, alone, in arrays and collections, or one a line. The account and the
// posts are named by URI, which is their immutable id; texts come only with embedded objects.
//
// One report per post (external_id = id of the Flag, with #1, #2 … where there are several), or one
// about the account. A Flag says no time of its own: without `published` the time of the file counts.
#pragma once

#include "intake/formats/feed_reader.h"

namespace countersign
{

class ActivityPubReader final : public FeedReader
{
public:
    ActivityPubReader(std::unique_ptr<ByteSource> bytes, const std::string &source);

protected:
    void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) override;

private:
    struct Target; // an account or a post that a Flag names

    static Target readTarget(const Json &object, bool first, Fault &fault);
    static void readNote(const Json &note, Target &target, Fault &fault);
    IncomingReport readFlag(const Json &record, Fault &fault);
};

} // namespace countersign
