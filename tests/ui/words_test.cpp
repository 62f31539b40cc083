// Core's sentences in the reader's words: times, states and sentences inside sentences, in English and in German.
#include "services/intake/case_reason.h"
#include "support/test_workspace.h"
#include "text/sentences.h"
#include "text/words.h"
#include "ui/support/translated.h"
#include "viewmodels/reversal_story.h"

#include "services/documents/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace countersign::ui {
namespace {

using testing::HasSubstr;
using testing::Not;
using countersign::testing_support::must;
using countersign::testing_support::TestWorkspace;

const Instant morning = *parseRfc3339("2026-03-02T08:15:00Z");

std::string said(const Text &text) { return utf8(say(text)); }

TEST(Sentences, ATimeIsSaidAsPeopleReadIt)
{
    const Text held{CS_TEXT("%1 is held by %2 until %3."), {"C-1", "mira", Text::time(morning)}};
    EXPECT_EQ(held.english(), "C-1 is held by mira until 2026-03-02T08:15:00Z.") << "the command line's is RFC 3339";
    EXPECT_EQ(said(held), "C-1 is held by mira until 2 Mar 2026 08:15 UTC.");
    const Translated german("de");
    EXPECT_THAT(said(held), HasSubstr("2 M\u00e4rz 2026 08:15 UTC"));
}

TEST(Sentences, AStateIsAWordAndNoNameOutOfTheLog)
{
    const Text state{CS_TEXT("%1 is %2."), {"P-3", Text::word("awaiting_signoff")}};
    EXPECT_EQ(state.english(), "P-3 is awaiting_signoff.");
    EXPECT_EQ(said(state), "P-3 is awaiting sign-off.");
    const Text measure{CS_TEXT("%1 %2 is lifted"), {Text::word("ban"), "S-3"}};
    EXPECT_EQ(said(measure), "ban S-3 is lifted");
    const Translated german("de");
    EXPECT_EQ(said(state), "P-3 hat den Stand „Wartet auf Gegenzeichnung“.");
    EXPECT_EQ(said(measure), "Sperre S-3 wird aufgehoben");
}

TEST(Sentences, ASentenceInsideASentenceIsTranslatedToo)
{
    const Text why{CS_TEXT("%1 is held by %2 until %3."), {"C-1", "mira", Text::time(morning)}};
    const Text refused{CS_TEXT("Can't sign %1: %2"), {"P-1", why}};
    EXPECT_EQ(refused.english(), "Can't sign P-1: C-1 is held by mira until 2026-03-02T08:15:00Z.");
    const Translated german("de");
    EXPECT_THAT(said(refused), HasSubstr(said(why)));
    EXPECT_THAT(said(refused), Not(HasSubstr("held by")));
}

TEST(Sentences, OutsideTextIsLeftAsItIs)
{
    const Text plain{CS_TEXT("There is no case %1."), {"2026-03-02T08:15:00Z in_review %2"}};
    EXPECT_EQ(said(plain), "There is no case 2026-03-02T08:15:00Z in_review %2.");
}

TEST(Sentences, CoreNamesATimeAsATime)
{
    // Whoever writes rfc3339() among the arguments of a sentence gives the window no chance.
    const QRegularExpression sentence(QStringLiteral("CS_TEXT\\(\"[^\"]*\"\\),\\s*\\{[^;{}]*rfc3339\\("));
    int files = 0;
    for (QDirIterator it(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto match = sentence.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(match.hasMatch()) << file.fileName().toStdString() << ": " << match.captured().toStdString();
        ++files;
    }
    EXPECT_GT(files, 50);
}

TEST(CaseReasons, EverySentenceOfTheStoreIsKnownAndSaysTheSame)
{
    for (const char *stored : {"severity high · reach 21,000 · 3 reports", "severity low · reach unknown · 1 report", "severity critical · reach 19 · 1 report",
                               "severity medium · reach unknown · 12 reports", "reported while A-4 was open", "after appeal A-7", "D-3 was changed",
                               "the same text was restored elsewhere (D-12)"}) {
        const Text reason = reasonOf(stored);
        EXPECT_EQ(reason.english(), stored);
        EXPECT_FALSE(reason.args.empty()) << stored;
        const Translated german("de");
        EXPECT_NE(said(reason), stored);
    }
    EXPECT_EQ(reasonOf("something else").english(), "something else");
    EXPECT_EQ(reasonOf("%1 is odd").english(), "%1 is odd");
}

TEST(CaseReasons, TheCaseFileSaysItInTheViewersLanguage)
{
    TestWorkspace ws;
    const CaseId fresh = ws.flag();
    const DecisionId gone = ws.removed({.account = "acc-2"});
    ws.answer("dana", ws.appeal(gone), AppealOutcome::Overturned);
    Viewer viewer{ws.as("mira").person()};
    EXPECT_FALSE(reasonOf(ws.reviewCase(fresh).why).args.empty()) << ws.reviewCase(fresh).why;
    const std::string english = stringOr(must(Documents(*ws, viewer).caseFile(fresh)), "why");
    EXPECT_EQ(english, ws.reviewCase(fresh).why);
    const Translated german("de");
    viewer.language = [](const Text &text) { return said(text); };
    EXPECT_THAT(stringOr(must(Documents(*ws, viewer).caseFile(fresh)), "why"), HasSubstr("Schwere"));
}

TEST(Plurals, OneEffectIsOne)
{
    const Translated english("en");
    ReversalStory story;
    story.count = 1;
    EXPECT_EQ(utf8(story.counts()), "1 effect.");
    story.count = 9;
    story.irreversible = QStringList{QStringLiteral("a")};
    EXPECT_EQ(utf8(story.counts()), "9 effects, 1 cannot be undone.");
    const Translated german("de");
    story.count = 1;
    EXPECT_THAT(utf8(story.counts()), HasSubstr("1 Folge,"));
}

} // namespace
} // namespace countersign::ui
