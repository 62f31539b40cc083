// The whole window, by keys alone, over the two real files of ../shared/data: importing them, deciding a case, marking
// words, filtering. What the posts say is never printed: comparisons of texts are of the form EXPECT_TRUE(a == b).
#pragma once

#include "ui/support/looking.h"
#include "ui/support/page_fixture.h"
#include "ui/support/whole_window.h"

#include "dialogs/import_dialog.h"
#include "queue/queue_pane.h"
#include "review/review_page.h"
#include "widgets/key_guard.h"

#include "services/documents/documents.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>

namespace countersign::ui::testing_support {

using countersign::testing_support::must;

inline const char *const reason = "Read as a whole it attacks somebody; the words quoted show it.";
inline const char *const noExcuse = "Nothing in it points that way.";

// One of the ten, as the workspace has it.
struct Judged {
    CaseId reviewCase;
    DecisionId decision;
    ProposalId signoff; // of a removal
    std::string clause; // "" = left up
    std::string language;
};

class OverRealCases : public WholeWindow {
protected:
    OverRealCases() : WholeWindow(*parseRfc3339("2026-03-02T08:00:00Z")) {}

    std::int64_t number(const std::string &sql) { return team->db().number(sql).value_or(-1); }

    // Ctrl+O, the fields by Tab, Enter; the summary; Enter closes.
    void importFile(const std::string &path, const std::string &mapping, std::int64_t records)
    {
        QString summary;
        QTimer whenShown; // exec() has a loop of its own
        QObject::connect(&whenShown, &QTimer::timeout, window.get(), [&] {
            auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr || !dialog->isVisible())
                return;
            whenShown.stop();
            importIn(*dialog, path, mapping, summary);
            EXPECT_FALSE(dialog->isVisible()) << "Enter closes what is done";
            dialog->reject();
        });
        whenShown.start(0);
        press(Qt::Key_O, Qt::ControlModifier);
        QApplication::setActiveWindow(window.get());
        const std::string n = QLocale().toString(static_cast<qlonglong>(records)).toStdString();
        EXPECT_EQ(summary.toStdString(), n + " records read: " + n + " reports taken in, " + n + " cases opened, 0 already here, 0 set aside.");
        settle();
    }

    void importIn(ImportDialog &dialog, const std::string &path, const std::string &mapping, QString &summary)
    {
        QApplication::setActiveWindow(&dialog);
        ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget())) << "the file's name is asked for first";
        type(path);
        auto *format = dialog.findChild<QComboBox *>();
        ASSERT_NO_FATAL_FAILURE(tabTo(format));
        press(Qt::Key_C); // CSV or TSV
        EXPECT_EQ(format->currentData().toString().toStdString(), "csv");
        press(Qt::Key_Tab);
        type(std::string(COUNTERSIGN_SOURCE_DIR) + "/tests/data/mappings/" + mapping);
        press(Qt::Key_Return); // drains: the import is over when it returns
        EXPECT_FALSE(dialog.findChild<QProgressBar *>()->isVisible());
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("records read")))
                summary = label->text();
        press(Qt::Key_Return);
    }

    ReviewPage &review()
    {
        auto &page = room<ReviewPage>(Room::Review);
        page.keyGuard().setSettle(0);
        return page;
    }

    std::string textOf(CaseId id) { return stringOr(must(Documents(*team, Viewer{}).caseFile(id))["subject"], "text"); }

    Judged made(CaseId id)
    {
        Judged out;
        out.reviewCase = id;
        const Case one = team.reviewCase(id);
        const auto all = team->decisions().ofSubject(SubjectKind::Post, one.subject);
        EXPECT_EQ(all.size(), 1U) << id.str() << ": " << message(review());
        if (all.empty())
            return out;
        out.decision = all.front().id;
        out.signoff = all.front().proposal;
        out.clause = all.front().clause;
        out.language = team->accounts().post(PostId(one.subject))->language;
        ten.push_back(out);
        return out;
    }

    CaseId dealt()
    {
        const auto id = CaseId::parse(review().desk().id().toStdString());
        EXPECT_TRUE(id) << message(review());
        EXPECT_EQ(review().desk().holding(), CaseViewModel::Holding::Mine);
        return id.value_or(CaseId());
    }

    // A: one key.
    void leavesUp()
    {
        const CaseId id = dealt();
        keys = 0;
        press(Qt::Key_A);
        EXPECT_EQ(keys, 1);
        const Judged one = made(id);
        EXPECT_EQ(team.decision(one.decision).state, DecisionState::Held);
        EXPECT_EQ(team.decision(one.decision).verdict, Verdict::NoViolation);
        EXPECT_NE(dealt(), id) << "the next is dealt";
        EXPECT_TRUE(review().isAncestorOf(QApplication::focusWidget()));
    }

    // R, the clause, Enter; the rationale and why no exception applies are free text with an Enter each.
    void removes(const std::string &clause, const std::string &quote = {}, bool moreWaits = true)
    {
        const CaseId id = dealt();
        keys = 0;
        press(Qt::Key_R);
        const auto &clauses = review().desk().clauses();
        const auto place = std::find_if(clauses.begin(), clauses.end(), [&](const ClauseChoice &c) { return c.code == clause; }) - clauses.begin();
        if (place < 9) {
            press(static_cast<Qt::Key>(Qt::Key_1 + place));
        } else {
            for (auto i = 0; i <= place; ++i)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
        }
        const int chosen = keys;
        ASSERT_EQ(review().desk().draft().clause, clause);
        ASSERT_TRUE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) << "the rationale is what is missing first";
        type(reason);
        const std::size_t exceptions = review().desk().clause(clause)->exceptions.size();
        for (std::size_t i = 0; i < exceptions; ++i) {
            press(Qt::Key_Return);
            ASSERT_TRUE(QApplication::focusWidget()->objectName().startsWith(QStringLiteral("exception.")));
            type(noExcuse);
        }
        press(Qt::Key_Return);
        if (place < 9) {
            EXPECT_EQ(chosen, 2);
            EXPECT_EQ(keys - static_cast<int>(exceptions), 3) << "R, the clause, Enter";
        }
        const Judged one = made(id);
        ASSERT_TRUE(one.decision.valid());
        EXPECT_EQ(one.clause, clause);
        EXPECT_TRUE(one.signoff.valid()) << "how many saw it is unknown: a removal needs a second reader (R12)";
        EXPECT_EQ(team.reviewCase(id).state, CaseState::AwaitingSignoff);
        const auto finding = team->log().open(team.decision(one.decision).findingVault);
        EXPECT_TRUE(stringOr(*finding, "quote") == (quote.empty() ? plainText(id) : quote));
        EXPECT_EQ(stringOr(*finding, "rationale"), reason);
        EXPECT_EQ(finding->at("exceptions").size(), exceptions);
        EXPECT_FALSE(team->decisions().strikeOf(one.decision)) << "nothing has happened yet";
        if (moreWaits)
            EXPECT_NE(dealt(), id);
        else
            EXPECT_TRUE(review().desk().id().isEmpty());
    }
    std::string plainText(CaseId id) { return QString::fromStdString(textOf(id)).trimmed().toStdString(); }

    // Selects the first `count` characters of the text by keys, and marks them.
    std::string marks(int count)
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < count; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_T);
        const QString whole = QString::fromStdString(textOf(dealt()));
        const QString wanted = whole.left(count);
        EXPECT_TRUE(review().desk().draft().quote == wanted);
        return wanted.toStdString();
    }

    // / and words, Enter opens what is found first; Enter again goes to it.
    void filters(const std::string &words)
    {
        press(Qt::Key_Slash);
        ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(words);
        press(Qt::Key_Return);
        auto *list = review().findChild<QueuePane *>()->findChild<QListView *>();
        ASSERT_EQ(QApplication::focusWidget(), list);
        ASSERT_GT(list->model()->rowCount(), 0) << words;
        press(Qt::Key_Return);
        ASSERT_EQ(QApplication::focusWidget(), review().firstFocus());
    }

    std::string language(CaseId id) { return team->accounts().post(PostId(team.reviewCase(id).subject))->language; }

    std::vector<Judged> ten;
    Looking looking;
};

} // namespace countersign::ui::testing_support
