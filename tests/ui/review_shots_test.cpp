// Pictures of the Review workspace for people to look at: run with COUNTERSIGN_SHOTS=FOLDER, and optionally
// COUNTERSIGN_SHOTS_WORKSPACE=FILE, COUNTERSIGN_SHOTS_AS=HANDLE (passphrase "demo") and COUNTERSIGN_SHOTS_CASES=C-1,C-2.
// Skipped otherwise.
#include "review/review_page.h"
#include "ui/support/window_fixture.h"
#include "widgets/key_guard.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QDir>

namespace countersign::ui {
namespace {

class ReviewShots : public WindowTest {
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("COUNTERSIGN_SHOTS"))
            GTEST_SKIP() << "COUNTERSIGN_SHOTS is not set";
    }

    void save(const QString &name)
    {
        settle();
        const QDir folder(qEnvironmentVariable("COUNTERSIGN_SHOTS"));
        ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
        ASSERT_TRUE(page->grab().save(folder.filePath(name + QStringLiteral(".png"))));
    }

    void someWork()
    {
        ws.twoFinal({.account = "baker", .handle = "@pumbleton_baker"});
        ws.flag({.account = "baker", .handle = "@pumbleton_baker", .text = "مرحبا بالعالم: هذا نص قصير عن الخبز والشاي في الصباح."});
        ws.removed({.account = "garden", .text = "Double your garden gnomes in a week! Just send a deposit of 40 acorns today.", .alleged = "SC-1"}, "tom", "SC-1");
        ws.flag({.account = "gnome", .handle = "@gnome_deals", .text = "Double your garden gnomes in a week! Just send a deposit of 40 acorns today.", .alleged = "SC-1"});
        for (int i = 0; i < 40; ++i)
            ws.flag({.account = "acc-" + std::to_string(i), .handle = "@tea_cosy_" + std::to_string(i), .reach = i * 700,
                     .text = "Good morning from kitchen number " + std::to_string(i) + ", where it smells of toast and the radio plays too loudly.",
                     .alleged = i % 3 == 0 ? "SP-1" : "MI-4"});
        ws.flag({.account = "newlife", .handle = "@newlife_edu", .reach = 21'000, .tags = {"nonprofit"}, .post = "video-9",
                 .text = "Lives saved by fresh air: a short lesson about a claim that people believed a hundred years ago, and why they stopped believing it.",
                 .alleged = "MI-4", .videoSeconds = 15});
        for (const char *reader : {"reader-2", "reader-3"})
            ws.flag({.account = "newlife", .post = "video-9",
                     .text = "Lives saved by fresh air: a short lesson about a claim that people believed a hundred years ago, and why they stopped believing it.",
                     .alleged = "MI-4", .reporter = reader, .videoSeconds = 15});
        ws.advance(std::chrono::minutes(11));
    }

    void show(QSize size, const QString &suffix)
    {
        signIn("mira");
        page = std::make_unique<ReviewPage>(*m_backend, m_navigator);
        page->keyGuard().setSettle(0);
        page->enter({});
        present(*page, size);
        page->firstFocus()->setFocus();
        save(QStringLiteral("review-") + suffix);
        press(Qt::Key_R);
        save(QStringLiteral("review-remove-") + suffix);
        press(Qt::Key_1);
        type(QStringLiteral("The post promises doubled gnomes for a deposit."));
        press(Qt::Key_Return);
        save(QStringLiteral("review-clause-") + suffix);
        press(Qt::Key_Escape);
        page->firstFocus()->setFocus();
        press(Qt::Key_I);
        press(Qt::Key_H);
        page->enter(QStringLiteral("C-3"));
        settle();
        page->firstFocus()->setFocus();
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Space);
        save(QStringLiteral("review-propose-") + suffix);
        press(Qt::Key_Escape);
        page->enter(QStringLiteral("C-46"));
        settle();
        page->firstFocus()->setFocus();
        save(QStringLiteral("review-video-") + suffix);
        press(Qt::Key_E);
        press(Qt::Key_Return);
        save(QStringLiteral("review-ask-") + suffix);
        press(Qt::Key_Escape);
        page->enter(QStringLiteral("C-1")); // decided long ago
        save(QStringLiteral("review-refused-") + suffix);
        page->firstFocus()->setFocus();
        press(Qt::Key_P);
        const QDir folder(qEnvironmentVariable("COUNTERSIGN_SHOTS"));
        ASSERT_TRUE(page->findChild<QDialog *>()->grab().save(folder.filePath(QStringLiteral("review-policy-%1.png").arg(suffix))));
        page.reset();
        m_backend.reset();
    }

    // Over a workspace of its own (the demo, say): the cases named, and a proposal about the first one's account.
    void showExisting(const QString &path, QSize size)
    {
        const SystemClock clock;
        m_backend = std::make_unique<Backend>(clock, m_random);
        const QString handle = qEnvironmentVariable("COUNTERSIGN_SHOTS_AS", QStringLiteral("mira"));
        m_backend->open(path, m_backend.get(), [](const Result<WorkspaceInfo> &info) { ASSERT_TRUE(info); });
        m_backend->signIn(handle, QStringLiteral("demo"), m_backend.get(), [](const Result<Who> &who) { ASSERT_TRUE(who); });
        m_backend->drain();
        page = std::make_unique<ReviewPage>(*m_backend, m_navigator);
        page->keyGuard().setSettle(0);
        page->enter({});
        present(*page, size);
        save(QStringLiteral("existing-dealt"));
        for (const QString &id : qEnvironmentVariable("COUNTERSIGN_SHOTS_CASES").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            page->enter(id);
            settle();
            page->firstFocus()->setFocus();
            save(QStringLiteral("existing-") + id);
            press(Qt::Key_Equal);
            page->firstFocus()->setFocus();
            press(Qt::Key_I);
            press(Qt::Key_H);
            press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
            save(QStringLiteral("existing-propose-") + id);
            press(Qt::Key_Escape);
        }
        page.reset();
        m_backend.reset();
    }

    std::unique_ptr<ReviewPage> page;
};

TEST_F(ReviewShots, GrabExisting)
{
    const QString path = qEnvironmentVariable("COUNTERSIGN_SHOTS_WORKSPACE");
    if (path.isEmpty())
        GTEST_SKIP() << "COUNTERSIGN_SHOTS_WORKSPACE is not set";
    showExisting(path, {1130, 720});
}

TEST_F(ReviewShots, Grab)
{
    someWork();
    show({1130, 740}, QStringLiteral("1280"));
    show({1770, 1020}, QStringLiteral("1920"));
    applyLook(*qApp, Look::Dark);
    show({1130, 740}, QStringLiteral("dark"));
    applyLook(*qApp, Look::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show({1130, 740}, QStringLiteral("rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    show({1770, 1020}, QStringLiteral("200"));
    QApplication::setFont(usual);
}

} // namespace
} // namespace countersign::ui
