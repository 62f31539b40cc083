// A table that is read anew keeps the rows that are still there.
#include "models/rows_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <numeric>
#include <random>

namespace countersign::ui {
namespace {

Json rowsOf(const std::vector<int> &keys, int version = 0)
{
    Json out = Json::array();
    for (const int key : keys)
        out.push_back({{"key", key}, {"version", version}});
    return out;
}

class RowsModelTest : public testing::Test {
protected:
    std::vector<int> keys() const
    {
        std::vector<int> out;
        for (int row = 0; row < m_model.count(); ++row)
            out.push_back(m_model.keyAt(row).toInt());
        return out;
    }

    RowsModel m_model{{{QStringLiteral("Version"), [](const Json &row) { return QString::number(row["version"].get<int>()); }, false, {}, {}}}, "key", {}};
};

TEST_F(RowsModelTest, AnyListBecomesAnyOther)
{
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<int> wanted(random() % 12);
        std::generate(wanted.begin(), wanted.end(), [&] { return static_cast<int>(random() % 20); });
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        std::shuffle(wanted.begin(), wanted.end(), random);
        m_model.setItems(rowsOf(wanted, round));
        ASSERT_EQ(keys(), wanted) << round;
        for (int row = 0; row < m_model.count(); ++row)
            ASSERT_EQ(m_model.item(row)["version"], round);
    }
}

TEST_F(RowsModelTest, RowsThatStayAreNotTakenOut)
{
    m_model.setItems(rowsOf({1, 2, 3, 4, 5}));
    const QPersistentModelIndex third = m_model.index(2, 0);
    m_model.setItems(rowsOf({9, 8, 3, 1}));
    EXPECT_EQ(keys(), (std::vector<int>{9, 8, 3, 1}));
    ASSERT_TRUE(third.isValid());
    EXPECT_EQ(m_model.keyAt(third.row()), QStringLiteral("3"));
}

TEST_F(RowsModelTest, TensOfThousandsComeAndGoAtOnce)
{
    std::vector<int> many(30'000);
    std::iota(many.begin(), many.end(), 0);
    const QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    m_model.setItems(rowsOf(many));
    EXPECT_EQ(m_model.count(), 30'000);
    many.insert(many.begin() + 15'000, -1);
    m_model.setItems(rowsOf(many));
    EXPECT_EQ(m_model.keyAt(15'000), QStringLiteral("-1"));
    m_model.clear();
    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(removed.size(), 1);
}

} // namespace
} // namespace countersign::ui
