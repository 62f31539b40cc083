#include "log/checkpoint_note.h"

#include "base/json.h"
#include "log/merkle.h"

#include <gtest/gtest.h>

namespace countersign {
namespace {

// From C2SP signed-note.
constexpr std::string_view exampleKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const std::string exampleText = "This is an example message.\n";
const std::string exampleLine = "\u2014 example.com/foo "
                                "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72"
                                "IneyaQM=\n";
const std::string exampleNote = exampleText + "\n" + exampleLine;

constexpr std::string_view noteOrigin = "countersign.example/a1";

template <typename T> ErrorCode noteCodeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

SecretKey noteSigner(char fill = 's')
{
    return *SecretKey::fromSeed(std::string(32, fill));
}

NoteKey noteKeyOf(const SecretKey &key, std::string_view name = noteOrigin)
{
    return {std::string(name), key.publicKey()};
}

TEST(CheckpointNote, TheReferenceNoteVerifies)
{
    const auto key = NoteKey::parse(exampleKey);
    ASSERT_TRUE(key) << key.error().message.english();
    EXPECT_EQ(key->name, "example.com/foo");
    EXPECT_EQ(key->id(), 0x530d903au);
    EXPECT_EQ(key->vkey(), exampleKey);
    const auto note = parseNote(exampleNote);
    ASSERT_TRUE(note) << note.error().message.english();
    EXPECT_EQ(note->text, exampleText);
    ASSERT_EQ(note->signatures.size(), 1u);
    EXPECT_EQ(note->signatures[0].keyId, 0x530d903au);
    EXPECT_TRUE(verifyNote(*note, *key));
    EXPECT_EQ(encodeNote(*note), exampleNote);
}

TEST(CheckpointNote, AChangedTextDoesNotVerify)
{
    const NoteKey key = NoteKey::parse(exampleKey).value();
    for (std::size_t i = 0; i + 1 < exampleText.size(); ++i) {
        std::string changed = exampleNote;
        changed[i] = changed[i] == 'x' ? 'y' : 'x';
        ASSERT_EQ(noteCodeOf(verifyNote(parseNote(changed).value(), key)), ErrorCode::Unverified) << i;
    }
}

TEST(CheckpointNote, SignedCheckpointComesBack)
{
    const SecretKey key = noteSigner();
    const Checkpoint head{std::string(noteOrigin), 42, leafHash("x")};
    const std::string note = signCheckpoint(head, noteOrigin, key).value();
    EXPECT_EQ(note.substr(0, note.find("\n\n") + 1),
              "countersign.example/a1\n42\n" + base64(bytesOf(head.root)) + "\n");
    const auto back = openCheckpoint(note, noteKeyOf(key));
    ASSERT_TRUE(back) << back.error().message.english();
    EXPECT_EQ(*back, head);
    EXPECT_EQ(NoteKey::parse(noteKeyOf(key).vkey()).value(), noteKeyOf(key));
}

TEST(CheckpointNote, TextFormOfAnEmptyLog)
{
    EXPECT_EQ(checkpointText({std::string(noteOrigin), 0, emptyRoot()}),
              "countersign.example/a1\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
}

TEST(CheckpointNote, WrongKeyNameAndTamperedHeadAreUnverified)
{
    const SecretKey key = noteSigner();
    const Checkpoint head{std::string(noteOrigin), 42, leafHash("x")};
    const std::string note = signCheckpoint(head, noteOrigin, key).value();
    EXPECT_EQ(noteCodeOf(openCheckpoint(note, noteKeyOf(noteSigner('t')))), ErrorCode::Unverified);
    EXPECT_EQ(noteCodeOf(openCheckpoint(note, noteKeyOf(key, "countersign.example/a2"))), ErrorCode::Unverified);
    std::string otherSize = note;
    otherSize.replace(otherSize.find("\n42\n"), 4, "\n43\n");
    EXPECT_EQ(noteCodeOf(openCheckpoint(otherSize, noteKeyOf(key))), ErrorCode::Unverified);
    std::string otherOrigin = note;
    otherOrigin.replace(0, noteOrigin.size(), "countersign.example/a2");
    EXPECT_EQ(noteCodeOf(openCheckpoint(otherOrigin, noteKeyOf(key))), ErrorCode::Unverified);
}

TEST(CheckpointNote, SeveralSignersEachVerify)
{
    const SecretKey lead = noteSigner('l');
    const SecretKey auditor = noteSigner('a');
    SignedNote note{"text\n", {}};
    note.signatures.push_back(signNoteText(note.text, "lead", lead).value());
    note.signatures.push_back(signNoteText(note.text, "auditor", auditor).value());
    const SignedNote parsed = parseNote(encodeNote(note)).value();
    EXPECT_EQ(parsed, note);
    EXPECT_TRUE(verifyNote(parsed, noteKeyOf(lead, "lead")));
    EXPECT_TRUE(verifyNote(parsed, noteKeyOf(auditor, "auditor")));
    EXPECT_EQ(noteCodeOf(verifyNote(parsed, noteKeyOf(auditor, "lead"))), ErrorCode::Unverified);
}

TEST(CheckpointNote, AForgedLineBesideAGoodOneSpoilsTheNote)
{
    const SecretKey key = noteSigner();
    SignedNote note{"text\n", {signNoteText("text\n", noteOrigin, key).value()}};
    ASSERT_TRUE(verifyNote(note, noteKeyOf(key)));
    note.signatures.push_back(signNoteText("other\n", noteOrigin, key).value());
    EXPECT_EQ(noteCodeOf(verifyNote(note, noteKeyOf(key))), ErrorCode::Unverified);
    note.signatures.back() = {std::string(noteOrigin), noteKeyOf(key).id(), "short"};
    EXPECT_EQ(noteCodeOf(verifyNote(note, noteKeyOf(key))), ErrorCode::Unverified);
    // The right id under another name is not this key's line: passed over, and alone no signature at all.
    note.signatures.back() = {"else.example", noteKeyOf(key).id(), std::string(64, 'x')};
    EXPECT_TRUE(verifyNote(note, noteKeyOf(key)));
    EXPECT_EQ(noteCodeOf(verifyNote({note.text, {note.signatures.back()}}, noteKeyOf(key))), ErrorCode::Unverified);
    // A line of an unknown kind under the same name, of another length, is passed over.
    note.signatures.back() = {std::string(noteOrigin), noteKeyOf(key).id() ^ 1, "future"};
    EXPECT_TRUE(verifyNote(parseNote(encodeNote(note)).value(), noteKeyOf(key)));
}

TEST(CheckpointNote, TextMayHoldEmptyLines)
{
    const SecretKey key = noteSigner();
    const std::string text = "one\n\ntwo\n\n\u2014 not a signature\n";
    const SignedNote note = parseNote(signNote(text, noteOrigin, key).value()).value();
    EXPECT_EQ(note.text, text);
    EXPECT_TRUE(verifyNote(note, noteKeyOf(key)));
}

TEST(CheckpointNote, MalformedNotesAreRefused)
{
    std::string crlf;
    for (const char c : exampleNote)
        crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    std::string crowd = exampleText + "\n";
    for (int i = 0; i < 101; ++i)
        crowd += exampleLine;
    const std::string head = exampleText + "\n";
    for (const std::string &note : {std::string(),
                                    std::string("\n"),
                                    std::string("\n\n"),
                                    exampleText,
                                    head,
                                    exampleText + exampleLine,
                                    exampleNote.substr(0, exampleNote.size() - 1),
                                    exampleNote + "\n",
                                    exampleNote + "x\n",
                                    crlf,
                                    crowd,
                                    head + "- example.com/foo " + exampleLine.substr(exampleLine.size() - 93),
                                    head + "\u2014  example.com/foo AAAAAAAA\n",
                                    head + "\u2014 example.com/foo\n",
                                    head + "\u2014 foo AAAAAA==\n",
                                    head + "\u2014 foo AAAAAAB=\n",
                                    head + "\u2014 foo AAAA AAAA\n",
                                    head + "\u2014 fo+o AAAAAAAA\n",
                                    head + "\u2014 foo AAAAAAA\n",
                                    head + "\u2014 foo AAAAAAAA \n",
                                    head + "\u2014 \u00A0 AAAAAAAA\n",
                                    "tab\there\n\n" + exampleLine,
                                    "bad \xC3\x28\n\n" + exampleLine,
                                    std::string("nul\0\n\n", 6) + exampleLine,
                                    std::string((1 << 20) + 1, 'a') + "\n\n" + exampleLine})
        EXPECT_EQ(noteCodeOf(parseNote(note)), ErrorCode::BadInput) << note.substr(0, 200);
    EXPECT_TRUE(parseNote(head + "\u2014 foo AAAAAAAA\n")); // the shape that the above spoil
}

TEST(CheckpointNote, MalformedCheckpointsAreRefused)
{
    const std::string root = base64(bytesOf(emptyRoot())) + "\n";
    ASSERT_TRUE(parseCheckpoint("log\n18446744073709551615\n" + root));
    for (const std::string &text :
         {std::string(),
          std::string("log\n"),
          "log\n1\n" + root.substr(0, root.size() - 1),
          "log\n01\n" + root,
          "log\n00\n" + root,
          "log\n-1\n" + root,
          "log\n+1\n" + root,
          "log\n 1\n" + root,
          "log\n1 \n" + root,
          "log\n\n" + root,
          "log\n0x1\n" + root,
          "log\n1.0\n" + root,
          "log\n18446744073709551616\n" + root,
          "\n1\n" + root,
          "l og\n1\n" + root,
          "log\r\n1\r\n" + root,
          "log\n1\n" + root + "\n",
          "log\n1\n" + root + "ext\n",
          "log\n1\n" + base64(std::string(31, 'x')) + "\n",
          "log\n1\n" + base64(std::string(33, 'x')) + "\n",
          std::string("log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n"), // stray bits after the last byte
          std::string("log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n"),
          std::string("log\n1\n\n")})
        EXPECT_EQ(noteCodeOf(parseCheckpoint(text)), ErrorCode::BadInput) << text;
}

TEST(CheckpointNote, MalformedVerifierKeysAreRefused)
{
    const std::string good(exampleKey);
    std::string upper = good;
    upper.replace(upper.find("530d903a"), 8, "530D903A");
    std::string wrongId = good;
    wrongId.replace(wrongId.find("530d903a"), 8, "530d903b");
    std::string wrongName = good;
    wrongName[0] = 'E';
    for (const std::string &vkey :
         {std::string(), std::string("+"), std::string("++"), upper, wrongId, wrongName, good + "=", good + "\n",
          good.substr(1), good.substr(0, good.size() - 1), "a" + good, std::string("example.com/foo+530d903a"),
          std::string("name with space+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
          "x+00000000+" + base64(std::string("\x02") + std::string(32, 'k'))})
        EXPECT_EQ(noteCodeOf(NoteKey::parse(vkey)), ErrorCode::BadInput) << vkey;
}

TEST(CheckpointNote, NamesAndTextsThatCannotBeSigned)
{
    const SecretKey key = noteSigner();
    for (const std::string &name : {std::string(), std::string("a b"), std::string("a+b"), std::string("a\n"),
                                    std::string("a\u2003b"), std::string("a\u3000"), std::string("\xFF")}) {
        EXPECT_FALSE(isNoteName(name));
        EXPECT_EQ(noteCodeOf(signNote("text\n", name, key)), ErrorCode::Usage);
        EXPECT_EQ(noteCodeOf(signCheckpoint({name, 1, emptyRoot()}, noteOrigin, key)), ErrorCode::Usage);
    }
    EXPECT_TRUE(isNoteName("prüfer.example/größe"));
    for (const std::string &text : {std::string(), std::string("no line feed"), std::string("a\r\n"),
                                    std::string("a\tb\n"), std::string("\xFF\n")})
        EXPECT_EQ(noteCodeOf(signNote(text, noteOrigin, key)), ErrorCode::Usage);
}

} // namespace
} // namespace countersign
