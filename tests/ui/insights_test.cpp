#include "ui/support/room_fixture.h"

#include "insights/chart_panel.h"
#include "insights/insights_page.h"
#include "services/insights/insights_service.h"
#include "widgets/data_table.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace countersign::ui {
namespace {

using namespace countersign::testing_support;

class InsightsTest : public RoomTest {
protected:
    ChartPanel &panel(const char *name) { return *named<ChartPanel>(m_page, name); }
    DataTable &table(const char *name) { return *panel(name).findChild<DataTable *>(); }
    // The row of that first column.
    QStringList row(const char *name, const QString &first)
    {
        const auto *model = table(name).model();
        for (int at = 0; at < model->rowCount(); ++at) {
            if (model->index(at, 0).data().toString() != first)
                continue;
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(at, column).data().toString();
            return cells;
        }
        return {};
    }
    void oneOverturned()
    {
        const DecisionId made = m_work.removed();
        m_work.advance(hours(1));
        const AppealId appeal = m_work.appeal(made);
        m_work.advance(hours(1));
        m_work.answer("dana", appeal, AppealOutcome::Overturned);
    }

    InsightsPage m_page{m_backend, m_navigator};
};

TEST_F(InsightsTest, AnEmptyWorkspaceHasThreeTruthfulCharts)
{
    enter(m_page, QStringLiteral("ines"), Room::Insights);
    EXPECT_EQ(table("overturns").model()->rowCount(), 0);
    shoot(m_page, "insights-empty");
}

TEST_F(InsightsTest, TheTableSaysWhatTheServiceMeasured)
{
    oneOverturned();
    m_work.flag(by("acc-9"));
    enter(m_page, QStringLiteral("ines"), Room::Insights);
    const QStringList clause = row("overturns", QStringLiteral("HB-1"));
    ASSERT_FALSE(clause.isEmpty());
    EXPECT_EQ(clause[1], QStringLiteral("1"));
    EXPECT_EQ(clause[2], QStringLiteral("1"));
    EXPECT_EQ(clause[5], QStringLiteral("n too small"));
    const Json backlog = must(InsightsService(*m_work).backlog({}));
    const auto *shown = table("backlog").model();
    ASSERT_EQ(shown->rowCount(), static_cast<int>(backlog["items"].size()));
    EXPECT_EQ(shown->index(0, 0).data().toString(), QStringLiteral("under 1 h"));
    for (int at = 0; at < shown->rowCount(); ++at)
        EXPECT_EQ(shown->index(at, 5).data().toString().toLongLong(), backlog["items"][static_cast<std::size_t>(at)]["total"].get<std::int64_t>());
    EXPECT_EQ(shown->index(0, 5).data().toString(), QStringLiteral("1"));
    shoot(m_page, "insights");
}

TEST_F(InsightsTest, TheTimeIsChosenByKeyboard)
{
    oneOverturned();
    m_work.advance(hours(24 * 20));
    enter(m_page, QStringLiteral("ines"), Room::Insights);
    EXPECT_EQ(table("overturns").model()->rowCount(), 1); // within 30 days
    named<QComboBox>(m_page, "days")->setFocus();
    press(Qt::Key_Up); // 7 days
    m_backend.drain();
    EXPECT_EQ(table("overturns").model()->rowCount(), 0);
}

TEST_F(InsightsTest, EnterOnARowGoesToTheCases)
{
    const CaseId waiting = m_work.flag();
    enter(m_page, QStringLiteral("ines"), Room::Insights);
    table("backlog").setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(m_went.size(), 1);
    EXPECT_EQ(m_went[0], QString::fromStdString(waiting.str()));
    EXPECT_EQ(m_room, Room::Review);
}

TEST_F(InsightsTest, ExportsPictureDrawingAndTable)
{
    oneOverturned();
    enter(m_page, QStringLiteral("ines"), Room::Insights);
    QTemporaryDir folder;
    const auto at = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    ASSERT_TRUE(panel("overturns").exportTo(at("a.png")));
    EXPECT_FALSE(QImage(at("a.png")).isNull());
    ASSERT_TRUE(panel("overturns").exportTo(at("a.svg")));
    QFile svg(at("a.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("HB-1"));
    ASSERT_TRUE(panel("overturns").exportTo(at("a.csv")));
    QFile csv(at("a.csv"));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("\"HB-1\",\"1\",\"1\""));
    EXPECT_FALSE(panel("overturns").exportTo(at("absent/a.csv")));
}

TEST_F(InsightsTest, ARefreshKeepsTheSelection)
{
    m_work.flag();
    enter(m_page, QStringLiteral("ines"), Room::Insights);
    table("backlog").setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString key = table("backlog").currentKey();
    ASSERT_FALSE(key.isEmpty());
    m_work.flag(by("acc-2"));
    m_page.refresh();
    m_backend.drain();
    EXPECT_EQ(table("backlog").currentKey(), key);
    EXPECT_TRUE(table("backlog").hasFocus());
}

} // namespace
} // namespace countersign::ui
