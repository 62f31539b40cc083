// Ozone (AT Protocol): answers to queryStatuses, queryEvents, queryReports, getEvent, getReport and
// createReport, bare or as request/response pairs, alone, in an array or one a line.
//
// A status is one report ("status-7"); a report event and the report made of it are the same one
// ("event-7"), so that reading both feeds does not double it. Events that are no reports are passed
// over. getRecord, getRepo and getSubjects answers anywhere in the same file supply texts and names.
// An appeal (reasonAppeal, or a status that is appealed) sets isAppeal.
#pragma once

#include "intake/formats/feed_reader.h"
#include "intake/formats/ozone_subjects.h"

namespace countersign
{

class OzoneReader final : public FeedReader
{
public:
    OzoneReader(std::unique_ptr<ByteSource> bytes, const std::string &source, OzoneSubjects subjects);

    // The first of two passes over the file. Error bad_input when it cannot be read on.
    static Result<OzoneSubjects> collectSubjects(std::unique_ptr<ByteSource> bytes);

protected:
    void convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault) override;

private:
    IncomingReport readStatus(JsonFields fields);
    IncomingReport readEvent(JsonFields fields);
    IncomingReport readReport(JsonFields fields);
    IncomingReport readCreated(JsonFields fields);
    static void readSubject(JsonFields subject, IncomingReport &report);
    static void readSubjectUri(const std::string &uri, IncomingReport &report, Fault &fault);
    static void readReason(const std::string &type, IncomingReport &report);

    OzoneSubjects m_subjects;
};

} // namespace countersign
