#include "intake/formats/ozone_reader.h"

#include <utility>

namespace countersign
{

namespace
{

std::vector<std::string> ozoneLists()
{
    std::vector<std::string> lists;
    for (const std::string name : {"subjectStatuses", "events", "reports", "subjects", "records", "repos"}) {
        lists.push_back(name);
        lists.push_back("response.body." + name);
    }
    return lists;
}

bool isSubjectList(std::string_view list)
{
    return list == "subjects" || list == "records" || list == "repos";
}

// The answer itself, out of a request/response pair.
const Json &answerOf(const Json &record)
{
    if (const auto it = record.find("response"); it != record.end() && it->is_object())
        if (const auto body = it->find("body"); body != it->end() && body->is_object())
            return *body;
    return record;
}

bool isReportEvent(const Json &record)
{
    const auto it = record.find("event");
    return it != record.end() && it->is_object() && stringOr(*it, "$type").ends_with("#modEventReport");
}

} // namespace

OzoneReader::OzoneReader(std::unique_ptr<ByteSource> bytes, const std::string &source, OzoneSubjects subjects)
    : FeedReader(std::move(bytes), ozoneLists(), source.empty() ? "ozone" : source), m_subjects(std::move(subjects))
{
}

Result<OzoneSubjects> OzoneReader::collectSubjects(std::unique_ptr<ByteSource> bytes)
{
    OzoneSubjects subjects;
    ElementSplitter splitter(std::move(bytes), ozoneLists());
    for (;;) {
        CS_TRY(const auto raw, splitter.next());
        if (!raw)
            return subjects;
        if (raw->fault || !(raw->container.empty() || isSubjectList(raw->container)))
            continue;
        Fault fault; // the second pass says so
        const Json record = parseForeign(raw->bytes, fault);
        if (!fault && record.is_object())
            subjects.learn(answerOf(record));
    }
}

void OzoneReader::convert(const Json &record, std::string_view list, std::vector<IncomingReport> &out, Fault &fault)
{
    const Json &answer = answerOf(record);
    JsonFields fields(answer, {}, fault);
    if (isSubjectList(list) || (fields.has("uri") && fields.has("value")) ||
        (fields.has("did") && fields.has("relatedRecords"))) {
        m_subjects.learn(answer); // again, for files that can be read only once
        return;
    }
    if (fields.has("reviewState"))
        out.push_back(readStatus(fields));
    else if (isReportEvent(answer))
        out.push_back(readEvent(fields));
    else if (fields.has("event"))
        return;
    else if (fields.has("reportType") && fields.has("subject"))
        out.push_back(readReport(fields));
    else if (fields.has("reasonType") && fields.has("reportedBy"))
        out.push_back(readCreated(fields));
    else if (fields.has("error"))
        fault = Text(CS_TEXT("the answer is an error: %1"), {excerpt(stringOr(answer, "error"))});
    else
        fault = Text(CS_TEXT("the answer holds no status, event or report"));
    if (!out.empty() && !fault)
        m_subjects.complete(out.back());
}

IncomingReport OzoneReader::readStatus(JsonFields fields)
{
    IncomingReport report = newReport();
    report.externalId = "status-" + fields.requiredId("id");
    report.isAppeal = fields.flag("appealed");
    const Instant created = fields.requiredTime("createdAt");
    report.reportedAt = fields.time("lastReportedAt").value_or(created);
    if (report.isAppeal)
        report.reportedAt = fields.time("lastAppealedAt").value_or(report.reportedAt);
    readSubject(fields.object("subject"), report);
    if (const std::string handle = fields.text("subjectRepoHandle"); !handle.empty())
        report.account.handle = handle;
    constexpr std::string_view languageTag = "lang:";
    for (const Json &tag : fields.list("tags"))
        if (tag.is_string() && tag.get_ref<const std::string &>().starts_with(languageTag))
            report.language = languageCode(tag.get_ref<const std::string &>().substr(languageTag.size()));
    keepOthers(fields.value(), {"id", "createdAt", "lastReportedAt", "appealed", "subject", "subjectRepoHandle"},
               {"lastAppealedAt", "updatedAt", "subjectBlobCids", "reviewState", "comment", "priorityScore",
                "muteUntil", "muteReportingUntil", "lastReviewedBy", "lastReviewedAt", "takendown", "suspendUntil",
                "tags", "accountStats", "recordsStats", "accountStrike", "hosting", "ageAssuranceState",
                "ageAssuranceUpdatedBy"},
               report);
    return report;
}

IncomingReport OzoneReader::readEvent(JsonFields fields)
{
    IncomingReport report = newReport();
    report.externalId = "event-" + fields.requiredId("id");
    report.reportedAt = fields.requiredTime("createdAt");
    report.reporterId = fields.text("createdBy");
    JsonFields event = fields.object("event");
    report.comment = event.text("comment");
    readReason(event.text("reportType"), report);
    readSubject(fields.object("subject"), report);
    if (const std::string handle = fields.text("subjectHandle"); !handle.empty())
        report.account.handle = handle;
    keepOthers(fields.value(), {"id", "createdAt", "createdBy", "event", "subject", "subjectHandle"},
               {"creatorHandle", "subjectBlobCids", "subjectBlobs", "modTool"}, report);
    return report;
}

IncomingReport OzoneReader::readReport(JsonFields fields)
{
    IncomingReport report = newReport();
    const std::string event = fields.id("eventId");
    report.externalId = event.empty() ? "report-" + fields.requiredId("id") : "event-" + event;
    report.reportedAt = fields.requiredTime("createdAt");
    report.reporterId = fields.text("reportedBy");
    if (fields.flag("isAutomated"))
        report.reporterKind = ReporterKind::Classifier;
    report.comment = fields.text("comment");
    readReason(fields.text("reportType"), report);
    JsonFields subject = fields.object("subject");
    readSubjectUri(subject.requiredText("subject"), report, fields.fault());
    m_subjects.learn(subject.value()); // its record, repository and profile
    keepOthers(
        fields.value(),
        {"id", "eventId", "createdAt", "reportedBy", "isAutomated", "comment", "reportType", "subject", "reporter"},
        {"status", "updatedAt", "queuedAt", "queue", "actionEventIds", "actionNote", "isMuted", "assignment",
         "actions"},
        report);
    return report;
}

IncomingReport OzoneReader::readCreated(JsonFields fields)
{
    IncomingReport report = newReport();
    report.externalId = "event-" + fields.requiredId("id");
    report.reportedAt = fields.requiredTime("createdAt");
    report.reporterId = fields.text("reportedBy");
    report.comment = fields.text("reason");
    readReason(fields.text("reasonType"), report);
    readSubject(fields.object("subject"), report);
    keepOthers(fields.value(), {"id", "createdAt", "reportedBy", "reason", "reasonType", "subject"}, {}, report);
    return report;
}

// A reference to a record, an account or a chat message, or the view of a record.
void OzoneReader::readSubject(JsonFields subject, IncomingReport &report)
{
    if (subject.has("convoId")) {
        report.account.id = subject.requiredText("did");
        report.subjectId = report.account.id + '/' + subject.text("convoId") + '/' + subject.requiredText("messageId");
        return;
    }
    readSubjectUri(subject.text(subject.has("uri") ? "uri" : "did"), report, subject.fault());
    if (subject.has("value"))
        OzoneSubjects::readPost(subject.object("value"), report);
    if (subject.has("repo"))
        report.account.handle = subject.object("repo").text("handle");
}

void OzoneReader::readSubjectUri(const std::string &uri, IncomingReport &report, Fault &fault)
{
    report.subjectId = uri;
    const bool isAccount = uri.starts_with("did:");
    report.subjectKind = isAccount ? SubjectKind::Account : SubjectKind::Post;
    report.account.id = isAccount ? uri : didOfUri(uri);
    if (report.account.id.empty() && !fault)
        fault = Text(CS_TEXT("the subject is neither an at:// address with a DID nor a DID: %1"), {excerpt(uri)});
}

void OzoneReader::readReason(const std::string &type, IncomingReport &report)
{
    if (type.empty())
        return;
    const std::size_t hash = type.find('#');
    report.allegedClause = hash == std::string::npos ? type : type.substr(hash + 1);
    report.labels["report_type"] = type;
    report.isAppeal = report.allegedClause == "reasonAppeal";
}

} // namespace countersign
