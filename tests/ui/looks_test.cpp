// What can be seen: measured in pictures of the widgets, in both looks.
#include "actions/action_table.h"
#include "models/rows_model.h"
#include "ui/support/window_fixture.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QRadioButton>
#include <QSettings>
#include <QSplitter>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <cmath>

namespace countersign::ui {
namespace {

// WCAG 2.1, 1.4.3.
double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

// What stands out most from the window on a line from the box's edge inwards.
double outlineContrast(const QImage &picture, const QRect &box, const QColor &window)
{
    double least = 1000;
    const QPoint centre = box.center();
    for (const QPoint &way : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
        double best = 1;
        for (int step = box.width() / 3; step <= box.width() / 2 + 1; ++step)
            best = std::max(best, contrast(picture.pixelColor(centre + way * step), window));
        least = std::min(least, best);
    }
    return least;
}

class Looks : public testing::TestWithParam<Look> {
protected:
    Looks() { applyLook(*qApp, GetParam()); }
    ~Looks() override { applyLook(*qApp, Look::Light); }
};

TEST_P(Looks, AnUntickedBoxHasAnOutlineThatIsSeen)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QCheckBox box(QStringLiteral("One"));
    QRadioButton choice(QStringLiteral("Other"));
    layout->addWidget(&box);
    layout->addWidget(&choice);
    window.resize(200, 100);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    const QImage picture = window.grab().toImage();
    const auto indicator = [&](const QAbstractButton &button, QStyle::SubElement element) {
        QStyleOptionButton option;
        option.initFrom(&button);
        return button.style()->subElementRect(element, &option, &button).translated(button.pos());
    };
    const QColor background = window.palette().color(QPalette::Window);
    EXPECT_GE(outlineContrast(picture, indicator(box, QStyle::SE_CheckBoxIndicator), background), 3.0);
    EXPECT_GE(outlineContrast(picture, indicator(choice, QStyle::SE_RadioButtonIndicator), background), 3.0);
    box.setChecked(true);
    const QImage ticked = window.grab().toImage();
    const QRect rect = indicator(box, QStyle::SE_CheckBoxIndicator);
    EXPECT_NE(ticked.copy(rect), picture.copy(rect));
}

TEST_P(Looks, WordsStandOutFromWhatIsBehindThem)
{
    const QPalette palette = QApplication::palette();
    for (const auto &[words, behind] : {std::pair{QPalette::WindowText, QPalette::Window}, std::pair{QPalette::Text, QPalette::Base},
                                        std::pair{QPalette::Text, QPalette::AlternateBase}, std::pair{QPalette::ButtonText, QPalette::Button},
                                        std::pair{QPalette::HighlightedText, QPalette::Highlight}, std::pair{QPalette::PlaceholderText, QPalette::Base},
                                        std::pair{QPalette::PlaceholderText, QPalette::Window}})
        EXPECT_GE(contrast(palette.color(words), palette.color(behind)), 4.5) << words << " on " << behind;
    for (const Tone tone : {Tone::Quiet, Tone::Good, Tone::Waiting, Tone::Bad, Tone::Accent})
        EXPECT_GE(contrast(toneColour(tone), palette.color(QPalette::Window)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)), 3.0) << "the ring of what has the keyboard";
}

std::vector<RowsModel::Column> twoColumns()
{
    const auto cell = [](const char *field) { return [field](const Json &row) { return QString::fromStdString(stringOr(row, field)); }; };
    return {{QStringLiteral("One"), cell("one"), false, {}, {}}, {QStringLiteral("Two"), cell("two"), false, {}, {}}};
}

TEST_P(Looks, TheChosenRowIsOfOneColourWhereTheKeyboardIsToo)
{
    RowsModel rows(twoColumns(), "one", [](const Json &) { return QString(); });
    rows.setItems(Json::array({Json{{"one", "a"}, {"two", ""}}, Json{{"one", "b"}, {"two", ""}}}));
    DataTable table(&rows, QStringLiteral("Rows"), 1);
    table.resize(300, 160);
    table.show();
    QApplication::setActiveWindow(&table);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    table.setFocus();
    ASSERT_TRUE(table.select(QStringLiteral("b")));
    table.setCurrentIndex(rows.index(1, 1)); // an empty cell that has the keyboard
    QCoreApplication::processEvents();
    ASSERT_TRUE(table.hasFocus());
    const QImage picture = table.viewport()->grab().toImage();
    const QRect cell = table.visualRect(rows.index(1, 1));
    const QColor highlight = table.palette().color(QPalette::Highlight);
    for (int x = cell.left() + 1; x < cell.right(); ++x)
        for (int y = cell.top() + 1; y < cell.bottom(); ++y)
            ASSERT_EQ(picture.pixelColor(x, y).name(), highlight.name()) << x - cell.left() << ',' << y - cell.top();
}

INSTANTIATE_TEST_SUITE_P(Both, Looks, testing::Values(Look::Light, Look::Dark),
                         [](const auto &look) { return look.param == Look::Light ? "light" : "dark"; });

TEST(Tables, AreNarrowedToTheirViewAndKeepWhatWasDrawn)
{
    RowsModel rows({{QStringLiteral("One"), [](const Json &r) { return QString::fromStdString(stringOr(r, "one")); }, false, {}, {}},
                    {QStringLiteral("Two"), [](const Json &r) { return QString::fromStdString(stringOr(r, "two")); }, false, {}, {}},
                    {QStringLiteral("Three"), [](const Json &r) { return QString::fromStdString(stringOr(r, "one")); }, false, {}, {}}},
                   "one", [](const Json &) { return QString(); });
    rows.setItems(Json::array({Json{{"one", "long words that ask for room"}, {"two", "words that ask for the most of the room"}}}));
    DataTable table(&rows, QStringLiteral("Rows"), 1);
    table.resize(360, 200);
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    table.fitColumns();
    EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width()) << "no column is out of sight";
    EXPECT_GE(table.columnWidth(1), table.fontMetrics().averageCharWidth() * 10) << "the one that stretches is not starved";
    const int narrow = table.columnWidth(0);
    table.resize(1200, 200);
    QCoreApplication::processEvents();
    EXPECT_GT(table.columnWidth(0), narrow) << "where there is room nothing is cut";
}

class Drawn : public QSplitter {
public:
    using QSplitter::moveSplitter;
};

TEST(Panes, AreAsWideAtTheNextStart)
{
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("countersign-test"));
    QCoreApplication::setApplicationName(QStringLiteral("countersign-test"));
    const auto make = [](Drawn &splitter) {
        splitter.setChildrenCollapsible(false);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(600, 100);
        splitter.setSizes({300, 300});
        keepPanes(&splitter, QStringLiteral("test"));
        splitter.show();
    };
    {
        Drawn first;
        make(first);
        first.moveSplitter(150, 1);
        ASSERT_NEAR(first.sizes().front(), 150, 3);
    }
    Drawn second;
    make(second);
    EXPECT_NEAR(second.sizes().front(), 150, 3);
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName({});
}

TEST(Acts, EachHasAKeyAndNoTwoOfTheWindowTheSame)
{
    std::map<QString, int> window;
    for (const Act act : {Act::ShowKeys, Act::CyclePanes, Act::SwitchPerson, Act::ImportFile, Act::Quit, Act::ProposeBan, Act::SubmitProposal})
        ++window[keysOf(act).toString()];
    for (const auto &[keys, count] : window) {
        EXPECT_FALSE(keys.isEmpty());
        EXPECT_EQ(count, 1) << keys.toStdString();
    }
    for (const Act act : allActs())
        EXPECT_FALSE(keysOf(act).isEmpty()) << rowOf(act).name;
}

} // namespace
} // namespace countersign::ui
