#include "services/audit/audit_proof.h"

#include "log/checkpoint_note.h"
#include "store/log_verify.h"

namespace countersign {

namespace {

tl::unexpected<Error> unprovable(std::int64_t seq)
{
    return fail(ErrorCode::Unverified, {CS_TEXT("Entry %1 cannot be proved: the stored hashes do not give the head of the log."), {std::to_string(seq)}},
                CS_TEXT("Run \"log verify\": it names the entry that is wrong."));
}

// Hands out the stored leaf hashes in order; one that is damaged cannot lead to the root.
class StoredHashes {
public:
    explicit StoredHashes(Connection &connection) : m_rows(connection.prepare("SELECT seq, hash FROM log ORDER BY seq")) {}

    Hash at(std::uint64_t index)
    {
        while (m_rows.step())
            if (m_rows.integer(0) == static_cast<std::int64_t>(index) + 1)
                return hashFromBytes(m_rows.blob(1)).value_or(Hash());
        return {};
    }

private:
    Statement m_rows;
};

} // namespace

Result<Json> proveEntry(LogStore &log, std::int64_t seq)
{
    Connection &connection = log.connection();
    const ReadSnapshot snapshot(connection);
    CS_TRY(const LogHead head, log.head());
    const auto leaf = connection.word("SELECT leaf FROM log WHERE seq = ?1", seq);
    if (!leaf || seq > head.size)
        return fail(ErrorCode::NotFound, {CS_TEXT("The log has no entry %1."), {std::to_string(seq)}},
                    {CS_TEXT("It has the entries 1 to %1."), {std::to_string(head.size)}});
    const auto size = static_cast<std::uint64_t>(head.size);
    const auto index = static_cast<std::uint64_t>(seq) - 1;
    StoredHashes hashes(connection);
    CS_TRY(const MerkleProof proof, inclusionProof(index, size, [&](std::uint64_t i) { return hashes.at(i); }));
    const Hash root = head.frontier.root();
    const Hash own = leafHash(*leaf);
    if (!verifyInclusion(own, index, size, proof, root))
        return unprovable(seq);
    Json steps = Json::array();
    for (const Hash &step : proof)
        steps.push_back(hex(step));
    Json out = {{"origin", head.origin}, {"seq", seq},         {"leaf", *leaf},  {"leaf_hash", hex(own)},
                {"size", head.size},     {"root", hex(root)}, {"proof", steps}};
    if (const auto note = connection.word("SELECT note FROM checkpoint WHERE size = ?1", head.size))
        out["checkpoint"] = *note;
    return out;
}

bool isProof(const Json &proof)
{
    if (!proof.is_object())
        return false;
    const std::int64_t seq = intOr(proof, "seq");
    const std::int64_t size = intOr(proof, "size");
    const auto root = hashFromHex(stringOr(proof, "root"));
    const std::string leaf = stringOr(proof, "leaf");
    const auto steps = proof.find("proof");
    const auto entry = decodeLeaf(leaf);
    if (seq < 1 || size < seq || !root || !entry || entry->seq != seq || steps == proof.end() || !steps->is_array())
        return false;
    const Hash own = leafHash(leaf);
    if (stringOr(proof, "leaf_hash") != hex(own))
        return false;
    MerkleProof path;
    for (const Json &step : *steps) {
        const auto hash = step.is_string() ? hashFromHex(step.get_ref<const std::string &>()) : std::nullopt;
        if (!hash)
            return false;
        path.push_back(*hash);
    }
    if (const std::string note = stringOr(proof, "checkpoint"); !note.empty()) {
        const auto parsed = parseNote(note);
        const auto checkpoint = parsed ? parseCheckpoint(parsed->text) : Result<Checkpoint>(fail(parsed.error()));
        if (!checkpoint || *checkpoint != Checkpoint{stringOr(proof, "origin"), static_cast<std::uint64_t>(size), *root})
            return false;
    }
    return verifyInclusion(own, static_cast<std::uint64_t>(seq) - 1, static_cast<std::uint64_t>(size), path, *root);
}

Result<Json> lastCheckpoint(Connection &connection)
{
    auto row = connection.prepare("SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1");
    if (!row.step())
        return Json::object();
    return Json{{"size", row.integer(0)}, {"sha256", hex(sha256(row.text(1)))}};
}

} // namespace countersign
