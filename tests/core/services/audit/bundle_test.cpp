// What an auditor gets: a folder that verifies with the program, and with nothing but Python.
#include "services/audit/audit_service.h"
#include "support/busy_workspace.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace countersign::testing_support {

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void writeTo(const fs::path &path, const std::string &text) { std::ofstream(path, std::ios::binary) << text; }

class Bundle : public ::testing::Test {
protected:
    Bundle()
    {
        letABusyWeekPass(m_team);
        m_folder = must(AuditService(*m_team).bundle(m_parent.filePath(QStringLiteral("bundle")).toStdString()));
    }

    void change(const std::string &what, const std::string &into)
    {
        const fs::path log = fs::path(m_folder) / "log.jsonl";
        std::string text = contentOf(log);
        const auto at = text.find(what);
        ASSERT_NE(at, std::string::npos) << what;
        writeTo(log, text.replace(at, what.size(), into));
    }

    // Saves the script of README.txt as it says and runs it.
    std::string python()
    {
        const std::string readme = contentOf(fs::path(m_folder) / "README.txt");
        const std::string line(111, '-');
        const auto from = readme.find(line + "\n") + line.size() + 1;
        writeTo(fs::path(m_folder) / "verify.py", readme.substr(from, readme.rfind(line) - from));
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_folder));
        process.start(QStringLiteral("python3"), {QStringLiteral("verify.py")});
        EXPECT_TRUE(process.waitForFinished());
        m_exit = process.exitCode();
        return process.readAllStandardOutput().toStdString() + process.readAllStandardError().toStdString();
    }

    TestWorkspace m_team;
    QTemporaryDir m_parent;
    std::string m_folder;
    int m_exit = -1;
};

#define SKIP_WITHOUT_PYTHON()                                                                                          \
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())                                           \
    GTEST_SKIP() << "there is no python3 here"

} // namespace

TEST_F(Bundle, VerifiesWithTheProgram)
{
    const VerifyReport report = must(AuditService::verifyBundle(m_folder));
    EXPECT_TRUE(report.intact) << report.what.english();
    EXPECT_EQ(report.size, m_team.logSize());
    EXPECT_EQ(report.checkpointsChecked, 2);
    EXPECT_GT(report.signaturesChecked, 30);
}

TEST_F(Bundle, ItsOwnScriptSaysIntact)
{
    SKIP_WITHOUT_PYTHON();
    const std::string said = python();
    EXPECT_EQ(said.substr(0, 8), "intact: ") << said;
    EXPECT_EQ(m_exit, 0);
    EXPECT_NE(said.find("2 checkpoints"), std::string::npos) << said;
}

TEST_F(Bundle, ItsOwnScriptSaysNotIntactForAChangedOne)
{
    SKIP_WITHOUT_PYTHON();
    change("report.received", "report.recieved");
    const std::string said = python();
    EXPECT_EQ(said.substr(0, 10), "NOT INTACT") << said;
    EXPECT_NE(said.find("was changed"), std::string::npos) << said;
    EXPECT_EQ(m_exit, 1);
    EXPECT_FALSE(must(AuditService::verifyBundle(m_folder)).intact);
}

TEST_F(Bundle, AMissingLineAChangedRootAndAChangedNoteAreFoundByBoth)
{
    const fs::path log = fs::path(m_folder) / "log.jsonl";
    const std::string whole = contentOf(log);
    const auto bothSayNo = [&] {
        EXPECT_FALSE(must(AuditService::verifyBundle(m_folder)).intact);
        if (!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) {
            EXPECT_EQ(python().substr(0, 10), "NOT INTACT");
        }
    };
    writeTo(log, whole.substr(0, whole.rfind('\n', whole.size() - 2) + 1));
    bothSayNo();
    writeTo(log, whole);
    const auto root = whole.find("\"root\":\"") + 8;
    std::string other = whole;
    other[root] = other[root] == 'a' ? 'b' : 'a';
    writeTo(log, other);
    bothSayNo();
    writeTo(log, whole);
    for (const auto &file : fs::directory_iterator(m_folder))
        if (file.path().extension() == ".note") {
            std::string note = contentOf(file.path());
            const auto third = note.find('\n', note.find('\n') + 1) + 1;
            note[third] = note[third] == 'A' ? 'B' : 'A';
            writeTo(file.path(), note);
            break;
        }
    bothSayNo();
}

TEST_F(Bundle, NothingIsOverwrittenAndWithheldLeavesStayCountedAndHashed)
{
    EXPECT_EQ(codeOf(AuditService(*m_team).bundle(m_folder)), "conflict");
    BundleOptions options;
    options.redact = [](const Entry &entry) { return entry.type == "appeal.filed"; };
    m_folder = must(AuditService(*m_team).bundle(m_folder + "-2", options));
    EXPECT_EQ(contentOf(fs::path(m_folder) / "log.jsonl").find("\"appeal.filed\\\""), std::string::npos);
    const VerifyReport report = must(AuditService::verifyBundle(m_folder));
    EXPECT_TRUE(report.intact) << report.what.english();
    EXPECT_FALSE(report.warnings.empty());
    if (!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) {
        EXPECT_EQ(python().substr(0, 8), "intact: ");
    }
}

TEST_F(Bundle, AFileThatIsNoneIsBadInputAndAMissingOneIsNotFound)
{
    writeTo(fs::path(m_folder) / "log.jsonl", "no json\n");
    EXPECT_EQ(codeOf(AuditService::verifyBundle(m_folder)), "bad_input");
    EXPECT_EQ(codeOf(AuditService::verifyBundle(m_folder + "/nowhere")), "not_found");
}

} // namespace countersign::testing_support
