#include "services/orders/anchor.h"

#include "log/checkpoint_note.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace countersign {

namespace {

std::string originOf(Connection &connection) { return connection.word("SELECT origin FROM log_head WHERE id = 1").value_or(std::string()); }

struct AnchorFile {
    bool there = false;
    std::string unread; // why it cannot be read
    std::optional<Checkpoint> checkpoint; // of this log, signed by somebody enrolled
};

AnchorFile readAnchor(Connection &connection, const std::string &path)
{
    AnchorFile out;
    std::error_code failed;
    out.there = std::filesystem::exists(path, failed);
    if (!out.there) {
        out.unread = failed ? failed.message() : std::string();
        return out;
    }
    if (std::filesystem::is_directory(path, failed)) {
        out.unread = std::strerror(EISDIR);
        return out;
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        out.unread = std::strerror(errno != 0 ? errno : EIO);
        return out;
    }
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto note = parseNote(text);
    if (!note)
        return out;
    const auto checkpoint = parseCheckpoint(note->text);
    if (!checkpoint || checkpoint->origin != originOf(connection))
        return out;
    auto keys = connection.prepare("SELECT public_key FROM person_public_key");
    while (keys.step())
        if (const auto key = PublicKey::fromBytes(keys.blob(0)); key && verifyNote(*note, {checkpoint->origin, *key}))
            out.checkpoint = *checkpoint;
    return out;
}

bool storeHolds(Connection &connection, const Checkpoint &anchor)
{
    const auto kept = connection.word("SELECT note FROM checkpoint WHERE size = ?1", static_cast<std::int64_t>(anchor.size));
    if (!kept)
        return false;
    const auto note = parseNote(*kept);
    if (!note)
        return false;
    const auto checkpoint = parseCheckpoint(note->text);
    return checkpoint && *checkpoint == anchor;
}

bool isNamed()
{
    const char *elsewhere = std::getenv("COUNTERSIGN_ANCHOR");
    return elsewhere && *elsewhere;
}

// The reason why no file can be made or replaced there; "" where one can.
std::string notWritable(const std::string &path)
{
    const auto parent = std::filesystem::path(path).parent_path();
    const std::string folder = parent.empty() ? std::string(".") : parent.string();
    std::error_code failed;
    if (!std::filesystem::is_directory(folder, failed))
        return std::strerror(failed ? failed.value() : ENOTDIR);
    return ::access(folder.c_str(), W_OK) == 0 ? std::string() : std::string(std::strerror(errno));
}

// What learns of appeals, and what says that they were all learnt.
constexpr std::array<std::string_view, 3> learning{"import", "appeal.file", "appeals.complete"};

} // namespace

std::string anchorPath(const Connection &connection)
{
    const char *elsewhere = std::getenv("COUNTERSIGN_ANCHOR");
    return elsewhere && *elsewhere ? std::string(elsewhere) : connection.path() + ".anchor";
}

Result<> writeAnchor(const std::string &path, const std::string &note)
{
    const std::string fresh = path + ".new";
    {
        std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
        file << note;
        if (!file.flush())
            return fail(ErrorCode::ReadOnly, {CS_TEXT("The anchor %1 cannot be written."), {path}},
                        CS_TEXT("The checkpoint was signed all the same; keep its note elsewhere."));
    }
    std::error_code failed;
    std::filesystem::rename(fresh, path, failed);
    if (failed)
        return fail(ErrorCode::ReadOnly, {CS_TEXT("The anchor %1 cannot be written."), {path}},
                    CS_TEXT("The checkpoint was signed all the same; keep its note elsewhere."));
    return {};
}

std::optional<AnchorTrouble> anchorTrouble(Connection &connection)
{
    const std::string path = anchorPath(connection);
    const AnchorFile anchor = readAnchor(connection, path);
    if (anchor.checkpoint) {
        if (storeHolds(connection, *anchor.checkpoint))
            return std::nullopt;
        return AnchorTrouble{{CS_TEXT("This file is older than its last anchor: %1 has seen %2 entries that are not these. What was signed, "
                                      "decided and appealed since is not in it."),
                              {path, std::to_string(anchor.checkpoint->size)}},
                             true, false};
    }
    const std::string barred = notWritable(path);
    const bool anchored = connection.exists("SELECT 1 FROM checkpoint");
    const bool nowhere = isNamed() && (!anchor.unread.empty() || !barred.empty() || (anchored && !anchor.there));
    if (anchor.there && anchor.unread.empty())
        return AnchorTrouble{{CS_TEXT("The anchor %1 is no signed checkpoint of this log. Nothing tells whether this file is an older copy of "
                                      "itself: put the right one back, or sign a checkpoint anew."),
                              {path}},
                             false, false};
    if (!anchor.unread.empty() && (anchor.there || anchored || nowhere))
        return AnchorTrouble{{CS_TEXT("The anchor %1 cannot be read (%2). Nothing tells whether this file is an older copy of itself."), {path, anchor.unread}},
                             false, nowhere};
    if (!barred.empty() && (nowhere || connection.writable()))
        return AnchorTrouble{{CS_TEXT("No anchor can be written to %1 (%2). Nothing will tell whether this file is an older copy of itself."), {path, barred}},
                             false, nowhere};
    if (anchored)
        return AnchorTrouble{{CS_TEXT("The anchor %1 is missing, though checkpoints were signed. Nothing tells whether this file is an older copy of "
                                      "itself: put it back, or sign a checkpoint anew."),
                              {path}},
                             false, nowhere};
    return std::nullopt;
}

std::optional<BehindAnchor> behindAnchor(Workspace &workspace)
{
    const std::string path = anchorPath(workspace.db());
    const auto anchor = readAnchor(workspace.db(), path).checkpoint;
    if (!anchor || storeHolds(workspace.db(), *anchor))
        return std::nullopt;
    BehindAnchor out{path, static_cast<std::int64_t>(anchor->size), {}};
    auto rows = workspace.db().prepare("SELECT DISTINCT source FROM account WHERE source NOT IN"
                                       " (SELECT source FROM appeals_complete WHERE anchor_size = ?1) ORDER BY source");
    rows.bind(out.size);
    while (rows.step())
        out.sources.push_back(rows.string(0));
    return out.sources.empty() ? std::nullopt : std::optional(std::move(out));
}

Result<> mayChange(Workspace &workspace, const Request &request)
{
    if (std::find(learning.begin(), learning.end(), request.useCase) != learning.end())
        return {};
    Requirement r;
    r.rule = "R19";
    r.id = "store.current";
    r.title = CS_TEXT("The store is not older than its last anchor");
    r.state = RequirementState::NotMet;
    const auto trouble = isNamed() && request.useCase != "log.checkpoint" ? anchorTrouble(workspace.db()) : std::nullopt;
    if (trouble && trouble->nowhere) {
        r.why = trouble->what;
        r.clears = CS_TEXT("Name with COUNTERSIGN_ANCHOR the file in which the last checkpoint was left, or let \"log checkpoint\" leave one there.");
        return fail(ErrorCode::ReadOnly, r.why, r.clears, {r});
    }
    const auto behind = behindAnchor(workspace);
    if (!behind)
        return {};
    r.why = {CS_TEXT("This workspace is older than its anchor %1, which has seen %2 entries: appeals may be missing."),
             {behind->path, std::to_string(behind->size)}};
    r.clears = {CS_TEXT("Import the appeals again, then have \"appeals complete\" stated up to now for %1."), {behind->sources.front()}};
    return fail(ErrorCode::ReadOnly, r.why, r.clears, {r});
}

} // namespace countersign
