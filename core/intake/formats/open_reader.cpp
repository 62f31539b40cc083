#include "intake/formats/activitypub_reader.h"
#include "intake/splitting/byte_source.h"
#include "intake/formats/csv_reader.h"
#include "intake/formats/discourse_reader.h"
#include "intake/formats/format_detection.h"
#include "intake/formats/jsonl_reader.h"
#include "intake/formats/lemmy_reader.h"
#include "intake/mapping/mapping_profile.h"
#include "intake/formats/mastodon_reader.h"
#include "intake/formats/ozone_reader.h"
#include "intake/formats/reddit_reader.h"

#include <utility>

namespace countersign
{

namespace
{

using ReaderResult = Result<std::unique_ptr<RecordReader>>;

Result<ImportFormat> chooseFormat(const ReaderOptions &options, const ByteSource &bytes)
{
    if (options.format != ImportFormat::Auto)
        return options.format;
    if (!options.mappingPath.empty())
        return ImportFormat::Csv; // nothing else takes a mapping profile
    if (const auto format = detectFormat(bytes.head(), options.path))
        return *format;
    return fail(
        ErrorCode::BadInput, Text(CS_TEXT("The format of %1 is not recognised."), {options.path}),
        Text(CS_TEXT("Name it with --format: %1. CSV and TSV also need --mapping."), {namesOf<ImportFormat>()}));
}

ReaderResult openCsv(const ReaderOptions &options, std::unique_ptr<ByteSource> bytes)
{
    if (options.mappingPath.empty())
        return fail(ErrorCode::Usage, Text(CS_TEXT("%1 is CSV or TSV, which needs a mapping profile."), {options.path}),
                    CS_TEXT("Say with --mapping FILE which column is which field."));
    CS_TRY(MappingProfile profile, MappingProfile::load(options.mappingPath));
    if (!options.source.empty())
        profile.source = options.source;
    return CsvReader::open(std::move(bytes), std::move(profile));
}

ReaderResult openOzone(const ReaderOptions &options, std::unique_ptr<ByteSource> bytes)
{
    OzoneSubjects subjects;
    if (bytes->canReopen()) {
        CS_TRY(auto again, ByteSource::open(options.path));
        CS_TRY(subjects, OzoneReader::collectSubjects(std::move(again)));
    }
    return std::make_unique<OzoneReader>(std::move(bytes), options.source, std::move(subjects));
}

ReaderResult openDiscourse(const ReaderOptions &options, std::unique_ptr<ByteSource> bytes)
{
    DiscourseTables tables;
    if (bytes->canReopen()) {
        CS_TRY(auto again, ByteSource::open(options.path));
        CS_TRY(tables, DiscourseReader::collectTables(std::move(again)));
    }
    return std::make_unique<DiscourseReader>(std::move(bytes), options.source, std::move(tables));
}

} // namespace

ReaderResult openReader(const ReaderOptions &options)
{
    CS_TRY(auto bytes, ByteSource::open(options.path));
    CS_TRY(const ImportFormat format, chooseFormat(options, *bytes));
    switch (format) {
    case ImportFormat::Auto:
    case ImportFormat::Jsonl:
        return std::make_unique<JsonlReader>(std::move(bytes), options.source);
    case ImportFormat::Csv:
        return openCsv(options, std::move(bytes));
    case ImportFormat::ActivityPub:
        return std::make_unique<ActivityPubReader>(std::move(bytes), options.source);
    case ImportFormat::Mastodon:
        return std::make_unique<MastodonReader>(std::move(bytes), options.source);
    case ImportFormat::Ozone:
        return openOzone(options, std::move(bytes));
    case ImportFormat::Discourse:
        return openDiscourse(options, std::move(bytes));
    case ImportFormat::Reddit:
        return std::make_unique<RedditReader>(std::move(bytes), options.source);
    case ImportFormat::Lemmy:
        return std::make_unique<LemmyReader>(std::move(bytes), options.source);
    }
    return fail(ErrorCode::Internal, CS_TEXT("An import format has no reader."));
}

} // namespace countersign
