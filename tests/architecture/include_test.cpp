// The rules of the house, on the tree as it stands; and, on small samples, that each of them can fail.
#include "architecture/include_checker.h"

#include <QLibraryInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::architecture {
namespace {

const QtModuleOf &installedQt()
{
    static const QtModuleOf modules =
        qtModulesBelow(QLibraryInfo::path(QLibraryInfo::HeadersPath).toStdString());
    return modules;
}

const SourceTree &ourTree()
{
    static const SourceTree tree = readTree(COUNTERSIGN_SOURCE_DIR, {"core", "ui", "app", "tests"});
    return tree;
}

bool breaks(Rule rule, const SourceTree &sample)
{
    const auto violations = check(sample, installedQt());
    return std::any_of(violations.begin(), violations.end(), [&](const Violation &v) { return v.rule == rule; });
}

std::string complaintsAbout(const SourceTree &sample)
{
    return describe(check(sample, installedQt()));
}

std::string oursBreaking(const std::vector<Rule> &rules)
{
    static const std::vector<Violation> all = check(ourTree(), installedQt());
    std::vector<Violation> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [&](const Violation &v) { return std::find(rules.begin(), rules.end(), v.rule) != rules.end(); });
    return describe(some);
}

std::string processMaps()
{
    std::ostringstream text;
    text << std::ifstream{"/proc/self/maps"}.rdbuf();
    return text.str();
}

// ---- the tree as it stands ----

TEST(ArchitectureTree, IsFoundWhereTheBuildSaysItIs)
{
    ASSERT_TRUE(std::filesystem::exists(std::filesystem::path{COUNTERSIGN_SOURCE_DIR} / "CMakeLists.txt"));
    EXPECT_TRUE(ourTree().contains("tests/architecture/include_test.cpp"));
    EXPECT_TRUE(std::any_of(ourTree().begin(), ourTree().end(),
                            [](const auto &file) { return file.first.starts_with("core/domain/"); }));
}

TEST(ArchitectureTree, CoreIncludesNoWindow)
{
    EXPECT_EQ(oursBreaking({Rule::CoreKnowsNoWindow}), "");
}

TEST(ArchitectureTree, FloorsIncludeOnlyWhatIsBelow)
{
    EXPECT_EQ(oursBreaking({Rule::FloorsPointDown, Rule::EveryRoomHasAFloor}), "");
}

TEST(ArchitectureTree, WindowSeesServicesAndNoSql)
{
    EXPECT_EQ(oursBreaking({Rule::WindowSeesServices, Rule::NoSqlInTheWindow, Rule::ModelsKnowNoWidgets}), "");
}

TEST(ArchitectureTree, FilesAreShort)
{
    EXPECT_EQ(oursBreaking({Rule::FileTooLong}), "");
}

TEST(ArchitectureTree, RoomsAreSmall)
{
    EXPECT_EQ(oursBreaking({Rule::FolderTooFull}), "");
}

TEST(ArchitectureTree, FileNamesAreSnakeCase)
{
    EXPECT_EQ(oursBreaking({Rule::SnakeCaseNames}), "");
}

TEST(ArchitectureTree, CoreTestsRunWithoutQtGui)
{
    const std::string maps = processMaps();
    ASSERT_EQ(mappedAmong(maps, {"libQt6Core"}), std::vector<std::string>{"libQt6Core"}) << "maps could not be read";
    EXPECT_TRUE(mappedAmong(maps, {"libQt6Gui", "libQt6Widgets", "libQt6Charts", "libQt6Svg"}).empty());
}

// ---- the checker: what it lets through ----

TEST(ArchitectureRules, AHouseInOrderPasses)
{
    const SourceTree good{
        {"core/base/error.h", "#include <string>\n"},
        {"core/domain/case.h", "#include \"base/error.h\"\n#include <QString>\n#include <QtCore/QDateTime>\n"},
        {"core/log/leaf.h", "#include \"domain/case.h\"\n"},
        {"core/store/connection.cpp", "#include \"log/leaf.h\"\n#include <QSqlDatabase>\n#include <sqlite3.h>\n"},
        {"core/store/gateway/case_gateway.h", "#include \"store/connection.cpp\"\n"},
        {"core/replay/session.h", "#include \"store/connection.cpp\"\n"},
        {"core/services/review.h", "#include \"replay/session.h\"\n"},
        {"ui/viewmodels/queue_view_model.h", "#include \"services/review.h\"\n#include <QObject>\n"},
        {"ui/replay/replay_pane.h", "#include \"viewmodels/queue_view_model.h\"\n#include <QWidget>\n"},
        {"ui/replay/score.h", "#include \"replay_pane.h\"\n#include \"replay/replay_pane.h\"\n"},
        {"ui/shell/main_window.cpp", "#include \"replay/score.h\"\n#include \"main_window.moc\"\n"},
        {"app/gui/main.cpp", "#include \"shell/main_window.cpp\"\n#include \"store/connection.cpp\"\n"},
        {"app/cli/queue.cpp", "#include \"services/review.h\"\n"},
    };
    EXPECT_EQ(complaintsAbout(good), "");
}

// ---- and what it does not ----

TEST(ArchitectureRules, CoreMayNotIncludeTheWindowsLibraries)
{
    for (const std::string_view header : {"<QtGui/QImage>", "<QImage>", "<QColor>", "<QWidget>", "<qwidget.h>",
                                          "<QtWidgets>", "<QUndoStack>", "<QtCharts/QChart>", "<QPixmap>"}) {
        const SourceTree sample{{"core/domain/x.h", "\n  #  include " + std::string{header} + "\n"}};
        EXPECT_TRUE(breaks(Rule::CoreKnowsNoWindow, sample)) << header;
        const auto violations = check(sample, installedQt());
        ASSERT_EQ(violations.size(), 1U);
        EXPECT_EQ(violations.front().line, 2U);
    }
}

TEST(ArchitectureRules, NoFloorIncludesAHigherOne)
{
    struct Pair {
        std::string from;
        std::string header;
    };
    const std::vector<Pair> pairs{
        {"core/base/x.h", "domain/y.h"},         {"core/domain/x.h", "log/y.h"},
        {"core/domain/x.h", "media/y.h"},        {"core/media/x.h", "domain/y.h"},
        {"core/log/x.h", "store/y.h"},           {"core/store/x.h", "intake/y.h"},
        {"core/intake/x.h", "services/y.h"},     {"core/services/x.h", "viewmodels/y.h"},
        {"core/base/x.h", "ui/text/y.h"},        {"core/base/x.h", "core/store/y.h"},
        {"core/log/x.h", "../store/y.h"},        {"ui/viewmodels/x.h", "queue/y.h"},
        {"ui/widgets/x.h", "casedetail/y.h"},    {"ui/queue/x.h", "shell/y.h"},
        {"ui/shell/x.h", "app/gui/y.h"},         {"core/services/x.h", "app/cli/y.h"},
    };
    for (const auto &[from, header] : pairs) {
        EXPECT_TRUE(breaks(Rule::FloorsPointDown, {{from, "#include \"" + header + "\"\n"}})) << from << header;
    }
}

TEST(ArchitectureRules, SiblingsNeverIncludeEachOther)
{
    for (const std::string other : {"outbox", "notices", "search", "replay", "insights"}) {
        const SourceTree there{{"core/intake/x.h", "#include \"" + other + "/y.h\"\n"}};
        const SourceTree back{{"core/" + other + "/y.h", "#include \"intake/x.h\"\n"}};
        EXPECT_TRUE(breaks(Rule::FloorsPointDown, there)) << other;
        EXPECT_TRUE(breaks(Rule::FloorsPointDown, back)) << other;
    }
    EXPECT_TRUE(breaks(Rule::FloorsPointDown, {{"ui/queue/x.h", "#include \"casedetail/y.h\"\n"}}));
    EXPECT_TRUE(breaks(Rule::FloorsPointDown, {{"ui/audit/x.h", "#include \"../insights/y.h\"\n"}}));
    EXPECT_TRUE(breaks(Rule::FloorsPointDown, {{"app/cli/x.cpp", "#include \"gui/y.h\"\n"}}));
}

TEST(ArchitectureRules, TheWindowSeesOnlyServicesOfCore)
{
    for (const std::string room : {"store", "log", "intake", "outbox", "notices", "search", "media"}) {
        const SourceTree sample{{"ui/queue/x.cpp", "#include \"" + room + "/y.h\"\n"}};
        EXPECT_TRUE(breaks(Rule::WindowSeesServices, sample)) << room;
    }
    // core/ and ui/ both have a replay: the file that exists decides which one is meant.
    const SourceTree core{{"ui/replay/x.cpp", "#include \"replay/session.h\"\n"}, {"core/replay/session.h", ""}};
    const SourceTree ui{{"ui/replay/x.cpp", "#include \"replay/pane.h\"\n"}, {"ui/replay/pane.h", ""}};
    EXPECT_TRUE(breaks(Rule::WindowSeesServices, core));
    EXPECT_EQ(complaintsAbout(ui), "");
}

TEST(ArchitectureRules, ModelsIncludeNoWidgets)
{
    EXPECT_TRUE(breaks(Rule::ModelsKnowNoWidgets, {{"ui/viewmodels/x.h", "#include <QLabel>\n"}}));
    EXPECT_TRUE(breaks(Rule::ModelsKnowNoWidgets, {{"ui/models/x.h", "#include <QtWidgets/QTableView>\n"}}));
}

TEST(ArchitectureRules, EveryFolderHasAFloor)
{
    EXPECT_TRUE(breaks(Rule::EveryRoomHasAFloor, {{"core/helpers/x.h", ""}}));
    EXPECT_TRUE(breaks(Rule::EveryRoomHasAFloor, {{"core/x.h", ""}}));
    EXPECT_TRUE(breaks(Rule::EveryRoomHasAFloor, {{"core/base/x.h", "#include \"elsewhere/y.h\"\n"}}));
    EXPECT_TRUE(breaks(Rule::EveryRoomHasAFloor,
                       {{"core/base/x.h", "#include \"core/helpers/y.h\"\n"}, {"core/helpers/y.h", ""}}));
}

TEST(ArchitectureRules, TheWindowHasNoSql)
{
    for (const std::string_view line :
         {"run(\"SELECT id FROM cases\");", "\"INSERT INTO cases\"", "\"INSERT OR IGNORE INTO cases\"",
          "\"UPDATE cases SET state = 1\"", "\"DELETE FROM cases\"", "\"PRAGMA user_version\"",
          "\"BEGIN IMMEDIATE\"", "\"CREATE TABLE t(x)\"", "QSqlQuery query;", "sqlite3 *handle;",
          "#include <QSqlDatabase>", "#include <sqlite3.h>"}) {
        EXPECT_TRUE(breaks(Rule::NoSqlInTheWindow, {{"ui/queue/x.cpp", std::string{line} + "\n"}})) << line;
    }
    EXPECT_EQ(complaintsAbout({{"ui/queue/x.cpp", "#pragma once\nselectRow(0); // update the set\n"}}), "");
}

TEST(ArchitectureRules, LongFilesAndOtherNamesAreFound)
{
    EXPECT_TRUE(breaks(Rule::FileTooLong, {{"core/base/x.cpp", std::string(longestFile + 1, '\n')}}));
    EXPECT_FALSE(breaks(Rule::FileTooLong, {{"core/base/x.cpp", std::string(longestFile, '\n')}}));
    for (const std::string name : {"PolicyBook.h", "policyBook.h", "policy-book.cpp", "policy__book.cpp", "_x.h"}) {
        EXPECT_TRUE(breaks(Rule::SnakeCaseNames, {{"core/base/" + name, ""}})) << name;
    }
}

TEST(ArchitectureRules, FullFoldersAreFound)
{
    SourceTree tree;
    for (std::size_t i = 0; i < fullestFolder; ++i) {
        tree.emplace("core/store/table" + std::to_string(i) + ".h", "");
    }
    tree.emplace("core/store/rows/one_more.h", ""); // a room of its own
    EXPECT_FALSE(breaks(Rule::FolderTooFull, tree));
    tree.emplace("core/store/one_more.h", "");
    EXPECT_TRUE(breaks(Rule::FolderTooFull, tree));
}

TEST(ArchitectureRules, AMappedWindowLibraryIsFound)
{
    const std::string maps = "7f00-7f01 r-xp 00000000 08:01 1 /usr/lib/x86_64-linux-gnu/libQt6Gui.so.6.4.2\n";
    EXPECT_EQ(mappedAmong(maps, {"libQt6Gui", "libQt6Widgets"}), std::vector<std::string>{"libQt6Gui"});
}

} // namespace
} // namespace countersign::architecture
