#include "search/fingerprint.h"

#include "base/clock.h"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace countersign {
namespace {

const std::string zeroWidthSpace = "\u200B";
const std::string vaccinePost =
    "The vaccine was tested on nobody, says a page that sells its own cure; share before they "
    "delete it, the whole list of doctors is in the first comment.";

std::string utf8Of(char32_t c)
{
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80)
        return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xC0 | (c >> 6)), tail(0)};
    if (c < 0x10000)
        return {static_cast<char>(0xE0 | (c >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)};
}

TEST(Fingerprint, ComparableTextOfAscii)
{
    EXPECT_EQ(comparableText("  Hello,\tWORLD!\r\n\r\n(It's 5 > 4.)  "), "hello world its 5 > 4");
    EXPECT_EQ(comparableText("a\x01"
                             "b\x7F"
                             "c"),
              "abc");
    EXPECT_EQ(comparableText("$5 + 5 = 10 | ~ <b>"), "$5 + 5 = 10 | ~ <b>");
    EXPECT_EQ(comparableText("...!?"), "");
    EXPECT_EQ(comparableText(""), "");
    EXPECT_EQ(comparableText(std::string("a\0b", 3)), "ab");
}

TEST(Fingerprint, ComparableTextTakesDisguisesOff)
{
    for (const std::string &disguised : {
             std::string("FREE MONEY"),
             std::string("ＦＲＥＥ　ｍｏｎｅｙ"),                           // full width
             std::string("\U0001D5D9\U0001D5E5\U0001D5D8\U0001D5D8 money"), // mathematical bold
             std::string("ⓕⓡⓔⓔ money"),                                     // circled
             "fr" + zeroWidthSpace + "ee mon\u2060ey\uFEFF",
             std::string("f\u00ADree\u00A0\u2003money"),      // soft hyphen, wide spaces
             std::string("\u202Efree\u202C money"),           // direction
             std::string("free\u115F\u3164 money\U000E0041"), // fillers, tags
             std::string("fr\u0489e\u20DDe\uFE0F money"),     // marks that compose with nothing
             std::string("f\u0301\u0302\u0303\u0304r\u0316\u0317\u0318e\u0301\u0301\u0301e money"), // zalgo
             std::string("f.r-e_e… “money”‼"),
             std::string("free\u2800money"),
         })
        EXPECT_EQ(comparableText(disguised), "free money") << disguised;
}

TEST(Fingerprint, LettersKeepTheirAccentsInEitherSpelling)
{
    EXPECT_EQ(comparableText("Scho\u0308n"), comparableText("SCH\u00D6N"));
    EXPECT_EQ(comparableText("SCHÖN"), "schön");
    EXPECT_NE(comparableText("schön"), comparableText("schon"));
    EXPECT_EQ(comparableText("Straße"), "strasse");
    EXPECT_EQ(comparableText("Ti\u1EBFng Vi\u1EC7t"), comparableText("Tie\u0302\u0301ng Vie\u0323\u0302t"));
    EXPECT_EQ(comparableText("ΟΔΟΣ"), comparableText("οδος"));
    EXPECT_EQ(comparableText("\u1112\u1161\u11AB"), "\uD55C"); // Hangul, from jamo
    EXPECT_EQ(comparableText("ｶﾞ"), "ガ");                     // half width, with its mark as a letter
    EXPECT_NE(comparableText("कि"), comparableText("कु"));      // vowel signs are letters
}

TEST(Fingerprint, SignsThatMeanSomethingStay)
{
    EXPECT_NE(comparableText("5 €"), comparableText("5 £"));
    EXPECT_EQ(comparableText("👍"), "👍");
    EXPECT_EQ(comparableText("👍🏽"), "👍");
    EXPECT_NE(comparableText("👍"), comparableText("👎"));
}

TEST(Fingerprint, ComparingTwiceChangesNothing)
{
    for (const std::string &text :
         {vaccinePost, std::string("Straße ＦＲＥＥ … „Ärger“ 👍🏽 ½ ﷺ"), std::string("ŉ İ ẞ ﬃ")})
        EXPECT_EQ(comparableText(comparableText(text)), comparableText(text)) << text;
}

// The short road, character by character, against the whole one, which a mark on the last letter forces.
TEST(Fingerprint, BothRoadsLeadToTheSame)
{
    SeededRandom random(11);
    const auto expectSame = [](const std::string &text) {
        const std::string quick = comparableText(text + " q");
        ASSERT_EQ(comparableText(text + " q\u0301"), quick) << ::testing::PrintToString(text);
    };
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        if (c < 0x3400 || c % 31 == 0 || (c >= 0xF900 && c < 0x10000) || (c >= 0x1D400 && c < 0x1FB00)) {
            ASSERT_NO_FATAL_FAILURE(expectSame("a" + utf8Of(c) + "b")) << std::hex << std::uint32_t{c};
        }
    }
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int i = 0; i < 4; ++i) {
            const auto c = static_cast<char32_t>(random.below(round % 2 == 0 ? 0x3400 : 0x20000));
            if (c < 0xD800 || c > 0xDFFF)
                text += utf8Of(c);
        }
        ASSERT_NO_FATAL_FAILURE(expectSame(text)) << round;
    }
}

TEST(Fingerprint, AnyBytesAreTaken)
{
    EXPECT_EQ(comparableText("a\xFFz"), "a\uFFFDz");
    EXPECT_NE(exactFingerprint("\xC3"), 0);
    EXPECT_EQ(comparableText("\xED\xA0\x80 x").find("x") == std::string::npos, false);
    EXPECT_EQ(comparableText("\xC0\xAF").find('/'), std::string::npos); // overlong
    SeededRandom random(3);
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes(static_cast<std::size_t>(random.below(40)), '\0');
        random.fill(std::as_writable_bytes(std::span(bytes)));
        const std::string text = comparableText(bytes);
        EXPECT_EQ(exactFingerprint(bytes) == 0, text.empty());
        EXPECT_EQ(nearFingerprint(bytes) == 0, text.empty());
    }
}

TEST(Fingerprint, LongRunsOfMarksAreCheap)
{
    std::string marks = "a";
    for (int i = 0; i < 200'000; ++i)
        marks += i % 2 == 0 ? "\u0301" : "\u0316"; // reordering these would be quadratic
    EXPECT_EQ(comparableText(marks + "b"), "ab");
}

TEST(Fingerprint, ExactIsPinned)
{
    // Stored values: a change here makes every stored fingerprint worthless.
    EXPECT_EQ(exactFingerprint("Hello, world!"), std::int64_t{-3150353794653054837});
    EXPECT_EQ(exactFingerprint("Grüße, 世界 👍"), std::int64_t{-6428148207133311969});
    EXPECT_EQ(nearFingerprint(vaccinePost), std::int64_t{-2578590742641663420});
}

TEST(Fingerprint, ExactIgnoresDisguiseAndNothingElse)
{
    EXPECT_EQ(exactFingerprint("Hello, world!"), exactFingerprint("ＨＥＬＬＯ  wor\u200Bld"));
    EXPECT_NE(exactFingerprint("Hello, world!"), exactFingerprint("Hello, word!"));
    EXPECT_NE(exactFingerprint("a b"), exactFingerprint("ab"));
    EXPECT_EQ(exactFingerprint(""), 0);
    EXPECT_EQ(exactFingerprint(" \u200B!? "), 0);
}

TEST(Fingerprint, NearFindsSmallChangesOnly)
{
    const std::int64_t original = nearFingerprint(vaccinePost);
    std::string word = vaccinePost;
    word.replace(word.find("doctors"), 7, "nurses");
    for (const std::string &close :
         {word, vaccinePost + " https://example.com/x9", "@someone " + vaccinePost, vaccinePost.substr(4)}) {
        EXPECT_LE(distance(original, nearFingerprint(close)), nearDistance) << close;
        EXPECT_NE(exactFingerprint(close), exactFingerprint(vaccinePost));
    }
    EXPECT_EQ(nearFingerprint("THE vaccine was tested\non nobody"),
              nearFingerprint("the vaccine was-tested on nobody!"));
    for (const std::string &other :
         {std::string("We meet at the library on Tuesday at six; bring the forms for the new members, please, and "
                      "something to drink, because the kitchen there is closed until May."),
          std::string("Der Impfstoff wurde an niemandem getestet, sagt eine Seite, die ihr eigenes Mittel verkauft.")})
        EXPECT_GT(distance(original, nearFingerprint(other)), nearDistance + 4) << other;
}

TEST(Fingerprint, NearOfShortTexts)
{
    EXPECT_EQ(nearFingerprint("ab"), nearFingerprint("A b!"));
    EXPECT_NE(nearFingerprint("ab"), nearFingerprint("ba"));
    EXPECT_NE(nearFingerprint("x"), 0);
    EXPECT_EQ(nearFingerprint("世界你好"), nearFingerprint("世界，你好！"));
    EXPECT_EQ(nearFingerprint("?!"), 0);
    // Repeating a text adds no new runs but those at the seam.
    EXPECT_LE(distance(nearFingerprint(vaccinePost), nearFingerprint(vaccinePost + vaccinePost)), nearDistance);
}

TEST(Fingerprint, Distance)
{
    EXPECT_EQ(distance(5, 5), 0);
    EXPECT_EQ(distance(1, 2), 2);
    EXPECT_EQ(distance(-1, 1), 63);
    EXPECT_EQ(distance(0, 5), 64); // nothing is near to nothing
    EXPECT_EQ(distance(5, 0), 64);
    EXPECT_EQ(distance(0, 0), 64);
}

TEST(Fingerprint, ManyThreadsAgree)
{
    std::vector<std::string> texts;
    for (char32_t c = 0x4E00; c < 0x4E00 + 2'000; ++c) // seen by no other test: filled in by whoever is first
        texts.push_back(utf8Of(c) + "Å" + utf8Of(c + 1));
    std::array<std::vector<std::int64_t>, 4> found;
    {
        std::vector<std::jthread> threads;
        for (auto &mine : found)
            threads.emplace_back([&] {
                for (const std::string &text : texts)
                    mine.push_back(exactFingerprint(text));
            });
    }
    for (const auto &mine : found)
        EXPECT_EQ(mine, found[0]);
}

} // namespace
} // namespace countersign
