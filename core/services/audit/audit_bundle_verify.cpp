#include "services/audit/audit_bundle.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace countersign {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> noBundle(const std::string &path, const char *why)
{
    return fail(ErrorCode::BadInput, {CS_TEXT("%1 is no bundle of a log: %2"), {path, why}},
                CS_TEXT("Name the folder that \"log bundle\" wrote, or its log.jsonl."));
}

struct BundleHeader {
    std::string origin;
    std::int64_t size = 0;
    std::optional<Hash> root;
};

class BundleReader {
public:
    explicit BundleReader(const std::string &path)
        : m_log(fs::is_directory(path) ? (fs::path(path) / "log.jsonl").string() : path), m_folder(fs::path(m_log).parent_path())
    {
    }

    Result<VerifyReport> run(const VerifyOptions &options);

private:
    Result<BundleHeader> open(std::ifstream &file) const;
    Result<std::int64_t> withheld() const;
    Result<KeyRing> keys() const;
    Result<std::vector<LogAnchor>> checkpoints() const;
    Result<bool> readRows(std::ifstream &file, LogFold &fold, const VerifyOptions &options, std::int64_t size) const;

    std::string m_log;
    fs::path m_folder;
};

Result<BundleHeader> BundleReader::open(std::ifstream &file) const
{
    file.open(m_log, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no bundle at %1."), {m_log}}, CS_TEXT("Check the path."));
    std::string line;
    std::getline(file, line);
    const Json json = parseJson(line);
    if (!json.is_object() || intOr(json, "v") != 1)
        return noBundle(m_log, "its first line is not that of one.");
    BundleHeader header{stringOr(json, "origin"), intOr(json, "size"), hashFromHex(stringOr(json, "root"))};
    if (header.origin.empty() || header.size < 1 || !header.root)
        return noBundle(m_log, "its first line names no origin, size or root.");
    return header;
}

// How many leaves are not there: it decides what can be judged.
Result<std::int64_t> BundleReader::withheld() const
{
    std::ifstream file;
    CS_TRY([[maybe_unused]] const BundleHeader header, open(file));
    std::int64_t count = 0;
    for (std::string line; std::getline(file, line);) {
        const Json json = parseJson(line);
        count += json.is_object() && !json.contains("leaf") ? 1 : 0;
    }
    return count;
}

Result<KeyRing> BundleReader::keys() const
{
    KeyRing ring;
    std::ifstream file(m_folder / "keys.jsonl", std::ios::binary);
    for (std::string line; std::getline(file, line);) {
        const Json json = parseJson(line);
        const auto person = json.is_object() ? PersonId::parse(stringOr(json, "person")) : std::nullopt;
        const auto key = person ? PublicKey::fromHex(stringOr(json, "public_key")) : std::nullopt;
        if (!key)
            return noBundle((m_folder / "keys.jsonl").string(), "a line of it is no key.");
        KeyRing::Key known;
        known.key = *key;
        known.untrustedSince = parseRfc3339(stringOr(json, "untrusted_since"));
        ring.trust(*person, std::move(known));
    }
    return ring;
}

Result<std::vector<LogAnchor>> BundleReader::checkpoints() const
{
    std::vector<std::string> notes;
    std::error_code error;
    for (const auto &file : fs::directory_iterator(m_folder.empty() ? fs::path(".") : m_folder, error)) {
        if (file.path().extension() != ".note")
            continue;
        std::ifstream stream(file.path(), std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        notes.push_back(text.str());
    }
    return readAnchors(notes);
}

// False when the caller wanted to stop.
Result<bool> BundleReader::readRows(std::ifstream &file, LogFold &fold, const VerifyOptions &options, std::int64_t size) const
{
    constexpr std::size_t batchRows = 2048;
    LogBatch batch;
    bool more = true;
    while (more) {
        batch.clear();
        std::string line;
        while (batch.size() < batchRows && (more = static_cast<bool>(std::getline(file, line)))) {
            const Json json = parseJson(line);
            const auto hash = json.is_object() ? fromHex(stringOr(json, "hash")) : std::nullopt;
            if (!hash)
                return noBundle(m_log, "a line of it is no entry.");
            const auto leaf = json.find("leaf");
            if (leaf != json.end() && leaf->is_string())
                batch.add(intOr(json, "seq"), leaf->get_ref<const std::string &>(), *hash);
            else
                batch.add(intOr(json, "seq"), std::nullopt, *hash);
        }
        if (!fold.add(batch))
            return true;
        if (options.progress && !options.progress(fold.size(), size) && more)
            return false;
    }
    return true;
}

Result<VerifyReport> BundleReader::run(const VerifyOptions &options)
{
    std::ifstream file;
    CS_TRY(const BundleHeader header, open(file));
    CS_TRY(const std::int64_t missing, withheld());
    CS_TRY(auto anchors, checkpoints());
    CS_TRY(auto copies, readAnchors(options.copies));
    LogFold::Options foldOptions{options.from, options.to, options.hashesOnly, missing == 0, {}, header.origin};
    if (missing > 0) {
        CS_TRY(foldOptions.keys, keys());
    }
    LogFold fold(std::move(foldOptions));
    for (auto *notes : {&anchors, &copies})
        for (LogAnchor &anchor : *notes)
            fold.expect(std::move(anchor));

    VerifyReport report;
    CS_TRY(const bool toTheEnd, readRows(file, fold, options, header.size));
    report.stopped = !toTheEnd;
    if (report.stopped) {
        report.what = {CS_TEXT("Stopped after entry %1; nothing wrong was found up to there."), {std::to_string(fold.size())}};
    } else {
        fold.finish();
        if (!fold.fault() && fold.size() != header.size)
            fold.accuse(std::min(fold.size(), header.size) + 1,
                        {CS_TEXT("The bundle says that it holds %1 entries, but it holds %2."),
                         {std::to_string(header.size), std::to_string(fold.size())}});
        if (!fold.fault() && fold.frontier().root() != *header.root)
            fold.accuse(std::nullopt, CS_TEXT("The hashes of the bundle do not give the root that it names: one of an entry that is "
                                              "withheld was changed."));
        report.intact = !fold.fault();
    }
    fold.report(report);
    if (missing > 0)
        report.warnings.push_back({CS_TEXT("%1 entries are withheld: only their hashes were checked, and keys.jsonl was believed. Compare "
                                           "its keys with what you got from the people themselves."),
                                   {std::to_string(missing)}});
    return report;
}

} // namespace

Result<VerifyReport> verifyWrittenBundle(const std::string &path, const VerifyOptions &options)
{
    return BundleReader(path).run(options);
}

} // namespace countersign
