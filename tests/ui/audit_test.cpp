#include "ui/support/room_fixture.h"

#include "audit/audit_page.h"
#include "models/rows_model.h"
#include "services/audit/audit_service.h"
#include "services/escalations/escalation_service.h"
#include "widgets/data_table.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace countersign::ui {
namespace {

using namespace countersign::testing_support;

class AuditTest : public RoomTest {
protected:
    DataTable &entries() { return *named<DataTable>(m_page, "entries"); }
    void tab(int index)
    {
        named<QTabWidget>(m_page, "tabs")->setCurrentIndex(index);
        QApplication::processEvents();
    }
    QString shown(int row, int column) { return entries().model()->index(row, column).data().toString(); }
    QString label(const char *name) { return named<QLabel>(m_page, name)->text(); }
    void verify()
    {
        tab(1);
        pressButton(m_page, "verify");
        m_page.checks().job().wait();
    }
    // Behind the program's back, as somebody with the file would.
    void tamper(const char *statement)
    {
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(m_work.path().c_str(), &file), SQLITE_OK);
        sqlite3_busy_timeout(file, 10'000); // the window may be writing down who looked at what
        char *why = nullptr;
        EXPECT_EQ(sqlite3_exec(file, statement, nullptr, nullptr, &why), SQLITE_OK) << (why ? why : "");
        sqlite3_close(file);
    }

    AuditPage m_page{m_backend, m_navigator};
};

TEST_F(AuditTest, ListsTheNewestFirstAndShowsAnEntryReadablyAndRaw)
{
    const CaseId one = m_work.flag();
    m_work.decide("mira", one, m_work.violation(one), {ActionKind::Remove});
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    EXPECT_EQ(entries().model()->rowCount(), m_work.logSize());
    EXPECT_EQ(shown(0, 2), QStringLiteral("Decision made"));
    EXPECT_EQ(shown(0, 3), QStringLiteral("mira"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    m_backend.drain(); // what an entry says is asked for when it is opened
    QStringList fields;
    const auto *model = named<DataTable>(m_page, "fields")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        fields << model->index(row, 0).data().toString() + QLatin1Char('=') + model->index(row, 1).data().toString();
    const QString key = QString::fromStdString(m_work.as("mira").key().publicKey().fingerprint());
    EXPECT_TRUE(fields.contains(QStringLiteral("Signed with key=") + key)) << fields.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(named<QPlainTextEdit>(m_page, "raw")->toPlainText().contains(QStringLiteral("\"decision.made\"")));
    shoot(m_page, "audit-log");
}

TEST_F(AuditTest, AnEntryThatSomebodyMayHaveToJudgeBlindIsHiddenWithItsReason)
{
    const auto grounds = m_work.twoFinal();
    m_work.propose("emre", m_work.ban("acc-1", grounds));
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    int hidden = 0;
    for (int row = 0; row < entries().model()->rowCount(); ++row)
        if (shown(row, 3) == QStringLiteral("hidden for now")) {
            ++hidden;
            entries().select(entries().model()->index(row, 0).data(RowsModel::KeyRole).toString());
            m_backend.drain();
            EXPECT_TRUE(named<QPlainTextEdit>(m_page, "raw")->toPlainText().contains(QStringLiteral("judge blind")));
            EXPECT_FALSE(entries().model()->index(row, 3).data(Qt::ToolTipRole).toString().isEmpty());
            EXPECT_EQ(shown(row, 1), QStringLiteral("–")) << "nor when";
            EXPECT_EQ(shown(row, 2), QStringLiteral("hidden for now")) << "nor what";
            EXPECT_EQ(shown(row, 4), QString());
        }
    EXPECT_GT(hidden, 0);
    EXPECT_EQ(m_work->db().number("SELECT count(*) FROM sight"), 0) << "to be shown that something is hidden is no sight";
}

TEST_F(AuditTest, ListingTheLogIsNoSightOfItAndOpeningAnEntryIs)
{
    const auto grounds = m_work.twoFinal();
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    ASSERT_EQ(entries().model()->rowCount(), m_work.logSize());
    const auto sights = [&] { return m_work->db().number("SELECT count(*) FROM sight WHERE person = ?1 AND use_case = 'log.show'", m_work.as("ines").id()); };
    for (int row = 0; row < entries().model()->rowCount(); ++row)
        if (shown(row, 2) == QStringLiteral("Report received"))
            entries().select(entries().model()->index(row, 0).data(RowsModel::KeyRole).toString());
    m_backend.drain();
    const auto before = sights(); // of what was selected on entering, if anything
    int made = -1;
    for (int row = 0; row < entries().model()->rowCount(); ++row)
        if (shown(row, 2) == QStringLiteral("Decision made"))
            made = row; // the oldest
    ASSERT_GE(made, 0);
    entries().select(entries().model()->index(made, 0).data(RowsModel::KeyRole).toString());
    m_backend.drain();
    EXPECT_TRUE(named<QPlainTextEdit>(m_page, "raw")->toPlainText().contains(QStringLiteral("\"decision.made\"")));
    EXPECT_EQ(sights(), *before + 1);
    EXPECT_TRUE(m_work->db().exists("SELECT 1 FROM sight WHERE person = ?1 AND kind = 'decision' AND id = ?2", m_work.as("ines").id(), grounds[0]));
    EXPECT_FALSE(m_work->db().exists("SELECT 1 FROM sight WHERE person = ?1 AND kind = 'decision' AND id = ?2 AND use_case <> 'log.show'",
                                     m_work.as("ines").id(), grounds[1]));
}

TEST_F(AuditTest, FollowsACaseAndNamesWhatCannotBeFollowed)
{
    const CaseId one = m_work.flag();
    m_work.leaveUp("tom", one);
    m_work.flag(by("acc-2"));
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    named<QLineEdit>(m_page, "about")->setFocus();
    type(QString::fromStdString(one.str()));
    press(Qt::Key_Return);
    m_backend.drain();
    EXPECT_EQ(entries().model()->rowCount(), 2); // reported, decided
    named<QLineEdit>(m_page, "about")->selectAll();
    type(QStringLiteral("nothing-like-it"));
    press(Qt::Key_Return);
    m_backend.drain();
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("is nothing to follow"))) << message(m_page).toStdString();
    EXPECT_EQ(named<QLineEdit>(m_page, "about")->text(), QStringLiteral("nothing-like-it"));
}

TEST_F(AuditTest, ModeratorsReadWhatTheyDidThemselves)
{
    m_work.leaveUp("tom", m_work.flag());
    m_work.leaveUp("mira", m_work.flag(by("acc-2")));
    enter(m_page, QStringLiteral("mira"), Room::Audit);
    ASSERT_GT(entries().model()->rowCount(), 0);
    for (int row = 0; row < entries().model()->rowCount(); ++row)
        EXPECT_EQ(shown(row, 3), QStringLiteral("mira"));
    EXPECT_FALSE(named<QPushButton>(m_page, "bundle")->isEnabled());
    EXPECT_FALSE(named<QPushButton>(m_page, "checkpoint")->isEnabled());
}

TEST_F(AuditTest, VerifiesAndKeepsTheResult)
{
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    verify();
    const QString expected = QStringLiteral("Verified 08:00, %1 entries, root ").arg(m_work.logSize());
    EXPECT_TRUE(m_said.startsWith(expected)) << m_said.toStdString();
    EXPECT_EQ(label("result"), m_said);
    EXPECT_EQ(m_page.checks().verified(), m_said);
    shoot(m_page, "audit-checks");
}

TEST_F(AuditTest, NamesTheFirstBadEntryAndWhatBeforeItIsIntact)
{
    m_work.leaveUp("tom", m_work.flag());
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    std::string drop;
    {
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(m_work.path().c_str(), &file), SQLITE_OK);
        sqlite3_exec(
            file, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'log'",
            [](void *out, int, char **values, char **) {
                *static_cast<std::string *>(out) += std::string("DROP TRIGGER ") + values[0] + ";";
                return 0;
            },
            &drop, nullptr);
        sqlite3_close(file);
    }
    tamper((drop + "UPDATE log SET leaf = replace(leaf, 'person.enrolled', 'person.enrolleD') WHERE seq = 5").c_str());
    verify();
    EXPECT_TRUE(m_said.contains(QStringLiteral("entry 5 is the first"))) << m_said.toStdString();
    EXPECT_TRUE(label("details").contains(QStringLiteral("entries 1 to 4, is intact"))) << label("details").toStdString();
    shoot(m_page, "audit-broken");
}

TEST_F(AuditTest, ComparesTheTablesWithTheLog)
{
    m_work.leaveUp("tom", m_work.flag());
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    tab(1);
    pressButton(m_page, "rebuild");
    m_page.checks().job().wait();
    EXPECT_TRUE(label("rebuilt").contains(QStringLiteral("no difference"))) << label("rebuilt").toStdString();
    EXPECT_TRUE(label("rebuilt").contains(QStringLiteral("%1 entries").arg(m_work.logSize()))) << label("rebuilt").toStdString();
}

TEST_F(AuditTest, ACheckpointIsSignedByHoldingTheKey)
{
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    tab(1);
    const std::int64_t before = m_work.logSize();
    auto *button = named<QPushButton>(m_page, "checkpoint");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space); // short: says so, does nothing
    m_backend.drain();
    EXPECT_EQ(m_work.logSize(), before);
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("hold for 1.2 seconds")));
    QTest::keyPress(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !button->isDown(); }, 5000));
    QTest::keyRelease(button, Qt::Key_Space);
    m_backend.drain();
    EXPECT_EQ(m_work.logSize(), before + 1);
    EXPECT_TRUE(named<QPlainTextEdit>(m_page, "note")->toPlainText().contains(QString::fromStdString(m_work->origin())));
}

TEST_F(AuditTest, ExportsABundleThatVerifies)
{
    QTemporaryDir folder;
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    tab(1);
    pressButton(m_page, "bundle");
    EXPECT_TRUE(message(m_page).contains(QStringLiteral("no folder is named")));
    named<QLineEdit>(m_page, "folder")->setFocus();
    const QString path = folder.filePath(QStringLiteral("bundle"));
    type(path);
    press(Qt::Key_Return);
    m_page.checks().job().wait();
    EXPECT_TRUE(m_said.contains(path)) << m_said.toStdString();
    const VerifyReport report = must(AuditService::verifyBundle(path.toStdString()));
    EXPECT_TRUE(report.intact);
    EXPECT_EQ(report.size, m_work.logSize());
    press(Qt::Key_Return); // it exists now
    m_page.checks().job().wait();
    EXPECT_TRUE(message(m_page).contains(path)) << message(m_page).toStdString();
    EXPECT_FALSE(message(m_page).contains(QStringLiteral("The bundle is in"))) << message(m_page).toStdString();
}

TEST_F(AuditTest, OrdersAreSettledByKeyboard)
{
    m_work.removed();
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    tab(2);
    auto *orders = named<DataTable>(m_page, "orders");
    ASSERT_GT(orders->model()->rowCount(), 0);
    const int before = orders->model()->rowCount();
    orders->setFocus();
    press(Qt::Key_Down);
    const QString key = orders->currentKey();
    ASSERT_FALSE(key.isEmpty());
    shoot(m_page, "audit-orders");
    pressButton(m_page, "done");
    EXPECT_EQ(m_work->outgoing().order(*OrderId::parse(key.toStdString()))->state, "acknowledged");
    EXPECT_EQ(orders->model()->rowCount(), before - 1);
    EXPECT_TRUE(m_said.contains(key));
}

TEST_F(AuditTest, AnOrderThatTellsWhatIsToBeReadBlindIsHidden)
{
    m_work.propose("emre", m_work.ban("acc-1", m_work.twoFinal()));
    enter(m_page, QStringLiteral("ines"), Room::Audit);
    tab(2);
    auto *orders = named<DataTable>(m_page, "orders");
    ASSERT_GT(orders->model()->rowCount(), 0);
    int hidden = 0;
    for (int row = 0; row < orders->model()->rowCount(); ++row) {
        const QString what = orders->model()->index(row, 1).data().toString();
        EXPECT_NE(what, QStringLiteral("Remove"));
        hidden += what == QStringLiteral("hidden until you have read it blind") ? 1 : 0;
    }
    EXPECT_EQ(hidden, orders->model()->rowCount());
}

TEST_F(AuditTest, ARefreshKeepsTheSelection)
{
    m_work.leaveUp("tom", m_work.flag());
    enter(m_page, QStringLiteral("ines"), Room::Audit, QStringLiteral("3"));
    EXPECT_EQ(entries().currentKey(), QStringLiteral("3"));
    m_work.leaveUp("mira", m_work.flag(by("acc-2")));
    m_page.refresh();
    m_backend.drain();
    EXPECT_EQ(entries().model()->rowCount(), m_work.logSize());
    EXPECT_EQ(entries().currentKey(), QStringLiteral("3"));
}

TEST(SideJobTest, ReportsProgressAndStopsWhenAsked)
{
    SideJob job;
    std::atomic<bool> looked = false;
    qint64 reported = 0;
    int rounds = -1;
    QObject::connect(&job, &SideJob::progressed, &job, [&](qint64 done) { reported = std::max(reported, done); });
    job.run(
        [&looked](const SideJob::Progress &progress) -> Result<int> {
            int count = 0;
            while (progress(++count, 1'000'000'000)) // until somebody stops it
                looked = true;
            return count;
        },
        [&](const Result<int> &answer) { rounds = *answer; });
    EXPECT_TRUE(job.running());
    ASSERT_TRUE(QTest::qWaitFor([&] { return looked.load(); }, 5000));
    job.cancel();
    job.wait();
    EXPECT_FALSE(job.running());
    EXPECT_GT(rounds, 0);
    EXPECT_GT(reported, 0);
}

} // namespace
} // namespace countersign::ui
