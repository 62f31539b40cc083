// Discourse reviewables: lists ({"reviewables":[…]}), alone, in an array or one a line. One report
// per score (external_id "id#scoreid"), or one where nobody scored. Users, topics and scores may be
// embedded, or stand beside the list with their ids in it, as the server sends them.
#pragma once

#include "intake/formats/feed_reader.h"

#include <map>

namespace countersign
{

// What stands beside the list of reviewables.
class DiscourseTables
{
public:
    static constexpr std::size_t mostBytes = 64u << 20;

    void learn(std::string_view list, const Json &entry, std::size_t bytes);
    // The entry with this id; null when there is none.
    const Json &find(const std::string &list, const std::string &id) const;

private:
    std::map<std::string, std::map<std::string, Json>, std::less<>> m_lists;
    std::size_t m_bytes = 0;
};

class DiscourseReader final : public FeedReader
{
public:
    DiscourseReader(std::unique_ptr<ByteSource> bytes, const std::string &source, DiscourseTables tables);

    // The first of two passes over the file. Error bad_input when it cannot be read on.
    static Result<DiscourseTables> collectTables(std::unique_ptr<ByteSource> bytes);

protected:
    void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) override;

private:
    JsonFields linked(JsonFields &owner, const char *key, const char *list) const;
    std::vector<Json> scoresOf(JsonFields &reviewable) const;
    IncomingReport readReviewable(JsonFields &reviewable);
    void readSubject(JsonFields &reviewable, IncomingReport &report) const;
    void readScore(JsonFields score, IncomingReport &report) const;
    static void readReporter(JsonFields user, IncomingReport &report);

    DiscourseTables m_tables;
};

} // namespace countersign
