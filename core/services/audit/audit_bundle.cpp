#include "services/audit/audit_bundle.h"

#include <QFile>

#include <cassert>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace countersign {

namespace fs = std::filesystem;

namespace {

Error unwritable(const std::string &path)
{
    const bool full = errno == ENOSPC;
    return {full ? ErrorCode::DiskFull : ErrorCode::ReadOnly,
            {CS_TEXT("%1 cannot be written (%2)."), {path, std::strerror(errno)}},
            CS_TEXT("Choose another folder. Nothing was left behind."),
            {}};
}

// The folder under another name while it grows; gone again unless keep() is reached.
class GrowingFolder {
public:
    explicit GrowingFolder(std::string path) : m_path(std::move(path)), m_growing(m_path + ".part") {}
    GrowingFolder(const GrowingFolder &) = delete;
    GrowingFolder &operator=(const GrowingFolder &) = delete;
    ~GrowingFolder()
    {
        std::error_code ignored;
        if (m_made)
            fs::remove_all(m_growing, ignored);
    }

    Result<> make()
    {
        std::error_code error;
        if (fs::exists(m_path, error) || fs::exists(m_growing, error))
            return fail(ErrorCode::Conflict, {CS_TEXT("%1 exists already."), {m_path}}, CS_TEXT("Choose another name; nothing is overwritten."));
        if (const auto parent = fs::path(m_path).parent_path(); !parent.empty())
            fs::create_directories(parent, error);
        m_made = fs::create_directory(m_growing, error);
        if (!m_made) {
            errno = error.value();
            return fail(unwritable(m_path));
        }
        fs::permissions(m_growing, fs::perms::owner_all, error);
        return {};
    }

    std::string file(const std::string &name) const { return m_growing + "/" + name; }

    Result<> keep()
    {
        std::error_code error;
        fs::rename(m_growing, m_path, error);
        if (error) {
            errno = error.value();
            return fail(unwritable(m_path));
        }
        m_made = false;
        return {};
    }

private:
    std::string m_path;
    std::string m_growing;
    bool m_made = false;
};

Result<> writeWhole(const std::string &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        return fail(unwritable(path));
    return {};
}

std::string jsonLine(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n"; }

struct BundleWriter {
    Workspace &workspace;
    const BundleOptions &options;
    GrowingFolder &folder;
    LogHead head;
    LogFold fold;

    bool shows(const LogBatch::Row &row) const
    {
        if (row.seq < options.from || (options.to > 0 && row.seq > options.to))
            return false;
        if (!options.redact)
            return true;
        const auto entry = decodeLeaf(*row.leaf);
        return entry && !options.redact(*entry);
    }

    Result<> log();
    Result<> rows(std::ofstream &file);
    Result<> checkpoints();
    Result<> keys();
};

Result<> BundleWriter::log()
{
    const std::string path = folder.file("log.jsonl");
    std::ofstream file(path, std::ios::binary);
    file << jsonLine({{"v", 1},
                      {"origin", head.origin},
                      {"size", head.size},
                      {"root", hex(head.frontier.root())},
                      {"from", options.from},
                      {"to", options.to > 0 ? options.to : head.size},
                      {"exported_at", rfc3339(workspace.now())}});
    CS_CHECK(rows(file));
    file.close();
    if (!file)
        return fail(unwritable(path));
    return {};
}

Result<> BundleWriter::rows(std::ofstream &file)
{
    constexpr std::size_t batchRows = 2048;
    auto stored = workspace.db().prepare("SELECT seq, leaf, hash FROM log ORDER BY seq");
    LogBatch batch;
    bool more = true;
    while (more) {
        batch.clear();
        while (batch.size() < batchRows && (more = stored.step()))
            batch.add(stored.integer(0), stored.text(1), stored.blob(2));
        if (!fold.add(batch))
            return fail(ErrorCode::Unverified, {CS_TEXT("The log is not intact, so no bundle was made. %1"), {fold.fault()->what}},
                        CS_TEXT("Run \"log verify\" and tell the auditor; keep a copy of the file."));
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const auto row = batch.row(i);
            Json line = {{"seq", row.seq}, {"hash", hex(row.hash)}};
            if (shows(row))
                line["leaf"] = std::string(*row.leaf);
            file << jsonLine(line);
        }
        if (options.progress && !options.progress(fold.size(), head.size) && more)
            return fail(ErrorCode::Usage, CS_TEXT("Stopped; no bundle was made."));
    }
    return {};
}

Result<> BundleWriter::checkpoints()
{
    auto stored = workspace.db().prepare("SELECT size, note FROM checkpoint ORDER BY size");
    while (stored.step())
        CS_CHECK(writeWhole(folder.file("checkpoint-" + std::to_string(stored.integer(0)) + ".note"), stored.string(1)));
    return {};
}

Result<> BundleWriter::keys()
{
    std::string text;
    for (const auto &[person, key] : fold.keys().all()) {
        Json line = {{"person", person.str()},
                     {"fingerprint", key.key.fingerprint()},
                     {"public_key", key.key.hex()},
                     {"vkey", NoteKey{head.origin, key.key}.vkey()},
                     {"since", key.since}};
        if (key.untrustedSince)
            line["untrusted_since"] = rfc3339(*key.untrustedSince);
        text += jsonLine(line);
    }
    return writeWhole(folder.file("keys.jsonl"), text);
}

} // namespace

Result<std::string> writeBundle(Workspace &workspace, const std::string &path, const BundleOptions &options)
{
    if (path.empty() || options.from < 1 || (options.to > 0 && options.to < options.from))
        return fail(ErrorCode::Usage, CS_TEXT("A bundle needs the name of a folder, and a range of entries if not all."),
                    CS_TEXT("Give --from 1 or later, and --to not before it."));
    const std::string name = path.size() > 1 && path.back() == '/' ? path.substr(0, path.size() - 1) : path;
    GrowingFolder folder(name);
    CS_CHECK(folder.make());
    const ReadSnapshot snapshot(workspace.db());
    CS_TRY(LogHead head, workspace.log().head());
    LogFold::Options hashesAndKeys;
    hashesAndKeys.from = INT64_MAX;
    BundleWriter writer{workspace, options, folder, std::move(head), LogFold(std::move(hashesAndKeys))};
    CS_CHECK(writer.log());
    writer.fold.finish(writer.head.lastHash);
    if (writer.fold.fault() || writer.fold.frontier() != writer.head.frontier)
        return fail(ErrorCode::Unverified, CS_TEXT("The entries of the log do not give its head, so no bundle was made."),
                    CS_TEXT("Run \"log verify\" and tell the auditor; keep a copy of the file."));
    CS_CHECK(writer.checkpoints());
    CS_CHECK(writer.keys());
    CS_CHECK(writeWhole(folder.file("README.txt"), bundleReadme(writer.head.origin)));
    CS_CHECK(folder.keep());
    return name;
}

std::string bundleReadme(const std::string &origin)
{
    QFile file(QStringLiteral(":/help/bundle-readme.txt"));
    const bool carried = file.open(QIODevice::ReadOnly);
    assert(carried);
    static_cast<void>(carried);
    std::string text = file.readAll().toStdString();
    const std::string place = "@ORIGIN@";
    if (const auto at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), origin);
    return text;
}

} // namespace countersign
