// What an importer hands over: one record of a feed, whatever the format it came in.
//
// Texts are valid UTF-8 and already decoded (entities, |LBR|). Times are UTC. A reader never
// throws and never stops at a bad record: it yields a Reject and goes on with the next one.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/vocabulary.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace countersign {

inline constexpr std::size_t longestRecordBytes = 16u << 20; // longer ones go to the reject file
inline constexpr std::size_t longestTextBytes = 1u << 20;

struct IncomingMedia {
    std::string type; // image, video, audio, link
    std::string uri;  // as given; never fetched
    std::string sha256;
    std::optional<std::int64_t> durationMs;
    std::string alt;
};

struct IncomingAccount {
    std::string id;   // immutable id on the platform; empty when unknown
    std::string handle;
    std::string displayName;
    std::optional<std::int64_t> reach; // followers; unknown reach asks for a second look (R12)
    std::optional<Instant> createdAt;
    std::vector<std::string> tags;
    std::vector<std::string> linked; // ids of other accounts of the same person, as the platform says (R11)
    bool handleOnly = false; // the format gives a handle but no immutable id: no ban possible (R22)
};

// One finding that somebody outside has already made (votes of annotators): material for replay and agreement.
struct IncomingFinding {
    int reader = 0;    // numbered, from 1
    Verdict verdict = Verdict::NoViolation;
    std::string label; // the label given, as in the file
};

struct IncomingReport {
    std::string source;
    std::string externalId; // of the report; unique within the source
    Instant reportedAt{};
    ReporterKind reporterKind = ReporterKind::User;
    std::string reporterId;
    std::optional<int> scorePermille; // classifier score, 0..1000
    std::string allegedClause;
    std::string comment;              // what the reporter wrote

    SubjectKind subjectKind = SubjectKind::Post;
    std::string subjectId;
    std::optional<Instant> createdAt;
    std::string language; // ISO 639-1 or empty
    std::string text;
    std::vector<IncomingMedia> media;
    std::string inReplyTo;
    std::string url;
    std::optional<std::int64_t> views;

    IncomingAccount account;
    std::map<std::string, std::string> labels;
    std::vector<IncomingFinding> findings;
    bool isAppeal = false; // the author's objection that arrived as a report (R3: it *is* an appeal)
    Json extra = Json::object(); // unknown fields, kept as they came
};

// A sanction that the platform imposed without us: history, supports nothing, never emitted (R22).
struct IncomingSanction {
    std::string source;
    std::string externalId;
    IncomingAccount account;
    ActionKind action = ActionKind::Ban;
    Instant imposedAt{};
    std::optional<Instant> endsAt;
    std::vector<std::string> restsOn; // ids of posts it was based on; empty = unstated ("multiple violations")
    std::string reason;
    Json extra = Json::object(); // unknown fields, kept as they came
};

using IncomingRecord = std::variant<IncomingReport, IncomingSanction>;

struct Reject {
    Text reason;         // what is wrong and where in the record
    std::string excerpt; // up to 200 bytes of it, valid UTF-8
};

struct ReadItem {
    std::int64_t line = 0;   // where the record starts, from 1 (record number in formats without lines)
    std::int64_t record = 0; // counted from 1, rejects included
    std::variant<IncomingRecord, Reject> content;
};

class RecordReader {
public:
    RecordReader() = default;
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;
    virtual ~RecordReader() = default;

    // The next record; nullopt at the end. An error (bad_input) only when the file itself cannot be read on.
    virtual Result<std::optional<ReadItem>> next() = 0;
    virtual std::int64_t bytesRead() const = 0; // for progress
    virtual std::map<std::string, std::int64_t> unknownFields() const { return {}; } // name → how often
};

enum class ImportFormat { Auto, Jsonl, Csv, ActivityPub, Mastodon, Ozone, Discourse, Reddit, Lemmy };

CS_NAMES(ImportFormat, 9, {ImportFormat::Auto, "auto"}, {ImportFormat::Jsonl, "jsonl"}, {ImportFormat::Csv, "csv"},
         {ImportFormat::ActivityPub, "activitypub"}, {ImportFormat::Mastodon, "mastodon"},
         {ImportFormat::Ozone, "ozone"}, {ImportFormat::Discourse, "discourse"}, {ImportFormat::Reddit, "reddit"},
         {ImportFormat::Lemmy, "lemmy"});

struct ReaderOptions {
    std::string path;
    ImportFormat format = ImportFormat::Auto;
    std::string mappingPath; // for CSV/TSV
    std::string source;      // overrides or names the source where the format has none
};

// Opens the file and, for Auto, recognises the format from its first bytes and its name.
// Errors: not_found, bad_input (unreadable, format not recognised, bad mapping profile), usage (CSV without mapping).
Result<std::unique_ptr<RecordReader>> openReader(const ReaderOptions &options);

} // namespace countersign
