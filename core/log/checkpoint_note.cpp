#include "log/checkpoint_note.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace countersign {

namespace {

constexpr std::string_view signaturePrefix = "\xE2\x80\x94 "; // em dash U+2014, space
constexpr std::string_view noteEd25519{"\x01", 1};
constexpr std::size_t maxNote = 1 << 20;
constexpr std::size_t maxSignatures = 100;

tl::unexpected<Error> badNote(const char *what)
{
    return fail(ErrorCode::BadInput, what, CS_TEXT("Take the file again from where it was published."));
}

bool isNoteControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

// White_Space of Unicode beyond ASCII, in UTF-8.
constexpr std::array<std::string_view, 19> wideSpaces{
    "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83",
    "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A",
    "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};

bool isNoteText(std::string_view text)
{
    return !text.empty() && text.back() == '\n' && isValidUtf8(text)
           && std::none_of(text.begin(), text.end(), [](char c) { return isNoteControl(c) && c != '\n'; });
}

// The part before the first `separator`, which is taken off together with it; nullopt without one.
std::optional<std::string_view> takeNoteField(std::string_view &rest, char separator)
{
    const std::size_t end = rest.find(separator);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return taken;
}

std::string keyIdBytes(std::uint32_t id)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((id >> shift) & 0xFF));
    return out;
}

std::uint32_t keyIdFrom(std::string_view bytes)
{
    std::uint32_t id = 0;
    for (const char c : bytes.substr(0, 4))
        id = id << 8 | static_cast<unsigned char>(c);
    return id;
}

// A line without its line feed.
std::optional<NoteSignature> parseSignature(std::string_view line)
{
    if (line.substr(0, signaturePrefix.size()) != signaturePrefix)
        return std::nullopt;
    line.remove_prefix(signaturePrefix.size());
    const auto name = takeNoteField(line, ' ');
    if (!name || !isNoteName(*name))
        return std::nullopt;
    const auto bytes = fromBase64(line);
    if (!bytes || bytes->size() < 5)
        return std::nullopt;
    return NoteSignature{std::string(*name), keyIdFrom(*bytes), bytes->substr(4)};
}

// Decimal, no sign, no leading zero, within 64 bits.
std::optional<std::uint64_t> parseTreeSize(std::string_view text)
{
    std::uint64_t size = 0;
    const char *end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, size);
    if (error != std::errc{} || rest != end || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    return size;
}

} // namespace

std::string checkpointText(const Checkpoint &checkpoint)
{
    return checkpoint.origin + '\n' + std::to_string(checkpoint.size) + '\n' + base64(bytesOf(checkpoint.root)) + '\n';
}

Result<Checkpoint> parseCheckpoint(std::string_view text)
{
    const auto origin = takeNoteField(text, '\n');
    const auto sizeText = takeNoteField(text, '\n');
    const auto rootText = takeNoteField(text, '\n');
    if (!origin || !sizeText || !rootText || !text.empty() || !isNoteName(*origin))
        return badNote(CS_TEXT("This is no checkpoint: it needs three lines, origin, size and root."));
    const auto size = parseTreeSize(*sizeText);
    if (!size)
        return badNote(CS_TEXT("The size in the checkpoint is no whole number."));
    const auto rootBytes = fromBase64(*rootText);
    const auto root = rootBytes ? hashFromBytes(*rootBytes) : std::nullopt;
    if (!root)
        return badNote(CS_TEXT("The root in the checkpoint is no hash."));
    return Checkpoint{std::string(*origin), *size, *root};
}

std::uint32_t NoteKey::id() const
{
    return keyIdFrom(bytesOf(sha256({name, "\n", noteEd25519, key.bytes()})));
}

std::string NoteKey::vkey() const
{
    return name + '+' + hex(keyIdBytes(id())) + '+' + base64(std::string(noteEd25519).append(key.bytes()));
}

Result<NoteKey> NoteKey::parse(std::string_view vkey)
{
    std::string_view rest = vkey;
    const auto name = takeNoteField(rest, '+');
    const auto id = takeNoteField(rest, '+');
    const auto bytes = fromBase64(rest);
    const bool shaped = name && id && isNoteName(*name) && bytes && bytes->substr(0, 1) == noteEd25519;
    const auto key = shaped ? PublicKey::fromBytes(std::string_view(*bytes).substr(1)) : std::nullopt;
    if (!key)
        return badNote(CS_TEXT("This is no Ed25519 verifier key (name+id+key)."));
    NoteKey out{std::string(*name), *key};
    if (out.vkey() != vkey)
        return badNote(CS_TEXT("The verifier key does not match its own identifier."));
    return out;
}

bool isNoteName(std::string_view name)
{
    return !name.empty() && isValidUtf8(name)
           && std::none_of(name.begin(), name.end(), [](char c) { return isNoteControl(c) || c == ' ' || c == '+'; })
           && std::none_of(wideSpaces.begin(), wideSpaces.end(),
                           [&](std::string_view space) { return name.find(space) != std::string_view::npos; });
}

Result<NoteSignature> signNoteText(std::string_view text, std::string_view name, const SecretKey &key)
{
    if (!isNoteName(name))
        return fail(ErrorCode::Usage, Text(CS_TEXT("“%1” cannot be the name of a signing key."), {std::string(name)}),
                    CS_TEXT("Use a name without spaces and without a plus sign."));
    if (!isNoteText(text))
        return fail(ErrorCode::Usage, CS_TEXT("Only plain text that ends with a line feed can be signed."));
    const NoteKey noteKey{std::string(name), key.publicKey()};
    return NoteSignature{noteKey.name, noteKey.id(), std::string(bytesOf(key.sign(text)))};
}

Result<std::string> signNote(std::string_view text, std::string_view name, const SecretKey &key)
{
    CS_TRY(const NoteSignature signature, signNoteText(text, name, key));
    return encodeNote({std::string(text), {signature}});
}

Result<std::string> signCheckpoint(const Checkpoint &checkpoint, std::string_view name, const SecretKey &key)
{
    if (!isNoteName(checkpoint.origin))
        return fail(ErrorCode::Usage, Text(CS_TEXT("“%1” cannot be the origin of a log."), {checkpoint.origin}),
                    CS_TEXT("Use a name without spaces and without a plus sign."));
    return signNote(checkpointText(checkpoint), name, key);
}

std::string encodeNote(const SignedNote &note)
{
    std::string out = note.text + '\n';
    for (const NoteSignature &signature : note.signatures) {
        out.append(signaturePrefix).append(signature.name).append(" ");
        out.append(base64(keyIdBytes(signature.keyId) + signature.bytes)).append("\n");
    }
    return out;
}

Result<SignedNote> parseNote(std::string_view note)
{
    if (note.size() > maxNote)
        return badNote(CS_TEXT("This is too long for a signed note."));
    // The text may hold empty lines itself: the signatures follow the last one.
    const std::size_t gap = note.rfind("\n\n");
    if (gap == std::string_view::npos || !isNoteText(note))
        return badNote(CS_TEXT("This is no signed note: text, an empty line, then signatures."));
    SignedNote out;
    out.text = note.substr(0, gap + 1);
    std::string_view lines = note.substr(gap + 2);
    while (!lines.empty()) {
        auto signature = parseSignature(*takeNoteField(lines, '\n')); // isNoteText: the last line has its end
        if (!signature)
            return badNote(CS_TEXT("A signature line of the note is malformed."));
        if (out.signatures.size() == maxSignatures)
            return badNote(CS_TEXT("The note bears too many signatures."));
        out.signatures.push_back(std::move(*signature));
    }
    if (out.signatures.empty())
        return badNote(CS_TEXT("The note bears no signature."));
    return out;
}

Result<> verifyNote(const SignedNote &note, const NoteKey &key)
{
    const std::uint32_t id = key.id();
    bool verified = false;
    for (const NoteSignature &candidate : note.signatures) {
        if (candidate.keyId != id || candidate.name != key.name)
            continue;
        const auto signature = signatureFromBytes(candidate.bytes);
        if (!signature || !key.key.verify(note.text, *signature))
            return fail(ErrorCode::Unverified, Text(CS_TEXT("The signature of %1 does not fit the text."), {key.name}),
                        CS_TEXT("The text was changed after it was signed, or the signature was made up."));
        verified = true;
    }
    if (!verified)
        return fail(ErrorCode::Unverified,
                    Text(CS_TEXT("The note bears no signature of %1 with this key."), {key.name}),
                    CS_TEXT("Check that the verifier key is the right one."));
    return {};
}

Result<Checkpoint> openCheckpoint(std::string_view note, const NoteKey &key)
{
    CS_TRY(const SignedNote parsed, parseNote(note));
    CS_CHECK(verifyNote(parsed, key));
    return parseCheckpoint(parsed.text);
}

} // namespace countersign
