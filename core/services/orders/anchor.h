// The anchor of a store: the last signed checkpoint, kept outside of it (R19).
//
// Whoever signs a checkpoint leaves its note beside the workspace (PATH.anchor, or where $COUNTERSIGN_ANCHOR says, which
// is better kept on another disk). A store that does not hold the checkpoint that its anchor names is older than it: a
// backup was restored, and appeals may have been filed that it does not know. It is read-only then, apart from learning
// appeals (imports, "appeal file") until somebody has stated for each of its sources that all appeals up to now were
// read. One of another log, or not signed by anybody enrolled, is none. An anchor that is missing, is none, or cannot be read or
// written protects nothing: that is said wherever a workspace is opened or verified, and where $COUNTERSIGN_ANCHOR names
// no such file nothing is changed until it does.
#pragma once

#include "services/frame/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

std::string anchorPath(const Connection &connection);

// What is wrong with the anchor of a store, if anything.
struct AnchorTrouble {
    Text what;
    bool older = false;   // the store does not hold what its anchor has seen
    bool nowhere = false; // $COUNTERSIGN_ANCHOR names no place for an anchor, or none where one was left
};
std::optional<AnchorTrouble> anchorTrouble(Connection &connection);

// Replaces the file in one step. Error disk_full or read_only.
Result<> writeAnchor(const std::string &path, const std::string &note);

struct BehindAnchor {
    std::string path;
    std::int64_t size = 0;            // entries that the anchor has seen
    std::vector<std::string> sources; // whose appeals have not been stated read again
};
// Nothing where there is no anchor, or the store holds what it names, or appeals were read again.
std::optional<BehindAnchor> behindAnchor(Workspace &workspace);

// May this be done to a store that is behind, or whose anchor is nowhere? Error read_only.
Result<> mayChange(Workspace &workspace, const Request &request);

} // namespace countersign
