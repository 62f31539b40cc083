// Signed checkpoints of the log, as any transparency-log tool reads them: C2SP signed-note and
// tlog-checkpoint, Ed25519. Pure functions, any thread; what they parse is taken as hostile.
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "log/key_pair.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

// The head of a log at one size.
struct Checkpoint {
    std::string origin; // names the log: a note name (isNoteName), "countersign.example/3f2a"
    std::uint64_t size = 0;
    Hash root{};

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

// "origin\nsize\nbase64(root)\n".
std::string checkpointText(const Checkpoint &checkpoint);
// BadInput unless it is exactly what checkpointText writes: extension lines, which C2SP permits, are none
// of ours and are refused.
Result<Checkpoint> parseCheckpoint(std::string_view text);

// A key that verifies notes, with the name it signs under.
struct NoteKey {
    std::string name;
    PublicKey key;

    // SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key), the first four bytes, big-endian.
    std::uint32_t id() const;
    // "name+hex(id)+base64(0x01 ‖ key)", what auditors are given.
    std::string vkey() const;
    // BadInput unless it is exactly what vkey() writes.
    static Result<NoteKey> parse(std::string_view vkey);

    friend bool operator==(const NoteKey &, const NoteKey &) = default;
};

// One signature line: "— name base64(id ‖ signature)". The kind of key is known by its id alone, so the
// bytes are kept as they came; Ed25519 has 64 of them.
struct NoteSignature {
    std::string name;
    std::uint32_t keyId = 0;
    std::string bytes;

    friend bool operator==(const NoteSignature &, const NoteSignature &) = default;
};

struct SignedNote {
    std::string text; // ends with a line feed
    std::vector<NoteSignature> signatures;

    friend bool operator==(const SignedNote &, const SignedNote &) = default;
};

// Not empty, valid UTF-8, no white space, no control character, no '+'.
bool isNoteName(std::string_view name);

// Usage when `name` is no note name or `text` no note text (valid UTF-8, no control character but line
// feeds, ending with one).
Result<NoteSignature> signNoteText(std::string_view text, std::string_view name, const SecretKey &key);
Result<std::string> signNote(std::string_view text, std::string_view name, const SecretKey &key);
Result<std::string> signCheckpoint(const Checkpoint &checkpoint, std::string_view name, const SecretKey &key);

std::string encodeNote(const SignedNote &note);
// BadInput; at most 1 MiB and 100 signatures. Verifies nothing.
Result<SignedNote> parseNote(std::string_view note);

// Unverified when the note bears no signature of `key`, or any that does not fit. Signatures under other
// names or key ids are passed over, as C2SP asks.
Result<> verifyNote(const SignedNote &note, const NoteKey &key);

// parseNote, verifyNote and parseCheckpoint in one. Whether the origin is the expected log's, and whether
// the checkpoint is consistent with an earlier one, is the caller's to check.
Result<Checkpoint> openCheckpoint(std::string_view note, const NoteKey &key);

} // namespace countersign
