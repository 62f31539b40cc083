#include "services/orders/anchor.h"

#include "log/checkpoint_note.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace countersign {

namespace {

std::optional<Checkpoint> anchorOf(Workspace &workspace, const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto note = parseNote(text);
    if (!note)
        return std::nullopt;
    const auto checkpoint = parseCheckpoint(note->text);
    if (!checkpoint || checkpoint->origin != workspace.origin())
        return std::nullopt;
    auto keys = workspace.db().prepare("SELECT public_key FROM person_public_key");
    while (keys.step())
        if (const auto key = PublicKey::fromBytes(keys.blob(0)); key && verifyNote(*note, {checkpoint->origin, *key}))
            return *checkpoint;
    return std::nullopt;
}

bool storeHolds(Workspace &workspace, const Checkpoint &anchor)
{
    const auto kept = workspace.db().word("SELECT note FROM checkpoint WHERE size = ?1", static_cast<std::int64_t>(anchor.size));
    if (!kept)
        return false;
    const auto note = parseNote(*kept);
    if (!note)
        return false;
    const auto checkpoint = parseCheckpoint(note->text);
    return checkpoint && *checkpoint == anchor;
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

std::optional<BehindAnchor> behindAnchor(Workspace &workspace)
{
    const std::string path = anchorPath(workspace.db());
    const auto anchor = anchorOf(workspace, path);
    if (!anchor || storeHolds(workspace, *anchor))
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
    const auto behind = behindAnchor(workspace);
    if (!behind)
        return {};
    Requirement r;
    r.rule = "R19";
    r.id = "store.current";
    r.title = CS_TEXT("The store is not older than its last anchor");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("This workspace is older than its anchor %1, which has seen %2 entries: appeals may be missing."),
             {behind->path, std::to_string(behind->size)}};
    r.clears = {CS_TEXT("Import the appeals again, then have \"appeals complete\" stated up to now for %1."), {behind->sources.front()}};
    return fail(ErrorCode::ReadOnly, r.why, r.clears, {r});
}

} // namespace countersign
