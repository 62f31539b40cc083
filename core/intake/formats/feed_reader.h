// The common part of the readers for what platforms' interfaces answer: splits the document, parses
// each record, hands it to the format's converter, and yields what comes of it one by one.
#pragma once

#include "base/json.h"
#include "intake/splitting/byte_source.h"
#include "intake/splitting/element_splitter.h"
#include "intake/fields/json_fields.h"
#include "intake/record.h"
#include "intake/fields/unknown_fields.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace countersign
{

class FeedReader : public RecordReader
{
public:
    Result<std::optional<ReadItem>> next() final;
    std::int64_t bytesRead() const final { return m_splitter.bytesRead(); }
    std::map<std::string, std::int64_t> unknownFields() const final { return m_unknown.counts(); }

protected:
    // `lists`: see ElementSplitter. `source` must not be empty.
    FeedReader(std::unique_ptr<ByteSource> bytes, std::vector<std::string> lists, std::string source);

    // Puts the reports that `record` holds into `out`; sets `fault` where it cannot be read as one,
    // which drops them all. A record that is no report by its nature leaves both alone.
    virtual void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) = 0;

    // A report with the source filled in.
    IncomingReport newReport() const;

    // Before a record is turned into `count` reports that repeat its contents: sets `fault` and
    // returns false when they would take more memory than a feed of ordinary records ever does.
    bool mayBecome(std::size_t count, Fault &fault) const;

    // For feeds that do not say when a report was made: the time of the file, marked in `extra`.
    void setReportedAt(IncomingReport &report, std::optional<Instant> at) const;

    // Copies the members of `object` that are in neither list into `report.extra`, and counts them;
    // those of `documented` are copied only: the format knows them, though we have no field for them.
    void keepOthers(const Json &object, std::initializer_list<std::string_view> used,
                    std::initializer_list<std::string_view> documented, IncomingReport &report);

private:
    void readOne(const RawRecord &raw);
    void push(std::int64_t line, std::variant<IncomingRecord, Reject> content);

    ElementSplitter m_splitter;
    std::string m_source;
    Instant m_fileTime;
    std::size_t m_recordBytes = 0; // of the record being converted
    UnknownFields m_unknown;
    std::deque<ReadItem> m_ready;
    std::int64_t m_record = 0;
};

// The record as JSON; `fault` is set where it is none, is no valid UTF-8 or holds NUL. Never throws.
Json parseForeign(std::string_view bytes, Fault &fault);

// `heading`, a blank line, `body`; only one of them where the other is empty.
std::string joinTexts(const std::string &heading, const std::string &body);

} // namespace countersign
