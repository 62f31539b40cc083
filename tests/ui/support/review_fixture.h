// The Review workspace over a real workspace, as somebody sits before it.
#pragma once

#include "casedetail/account_pane.h"
#include "queue/queue_pane.h"
#include "review/review_page.h"
#include "ui/support/window_fixture.h"
#include "widgets/key_guard.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QListView>

namespace countersign::ui {

class ReviewTest : public WindowTest {
protected:
    void open(const char *handle = "mira", const QString &subject = {})
    {
        signIn(handle);
        page = std::make_unique<ReviewPage>(*m_backend, m_navigator);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &sentence) { said = sentence; });
        QObject::connect(page.get(), &Page::countChanged, page.get(), [this](int waiting) { count = waiting; });
        QObject::connect(m_backend.get(), &Backend::changed, page.get(), &Page::refresh); // as the shell does
        page->keyGuard().setNow([this] { return m_milliseconds; });
        page->enter(subject);
        present(*page);
        page->firstFocus()->setFocus();
        looked();
    }

    void TearDown() override { page.reset(); }

    // Half a second of looking at what is shown.
    void looked()
    {
        settle();
        m_milliseconds += 500;
    }

    std::string shown() const { return page->desk().id().toStdString(); }
    QString message() const { return page->findChild<MessageBar *>()->text(); }
    QListView *list() const { return page->findChild<QueuePane *>()->findChild<QListView *>(); }
    QWidget *content() const { return page->firstFocus(); }
    bool accountSays(const QString &text) const
    {
        for (const QLabel *label : page->findChild<AccountPane *>()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    Decision only(CaseId id)
    {
        const Case one = ws.reviewCase(id);
        const auto all = ws->decisions().ofSubject(one.subjectKind, one.subject);
        EXPECT_EQ(all.size(), 1u);
        return all.front();
    }

    std::unique_ptr<ReviewPage> page;
    QString said;
    int count = -1;
    qint64 m_milliseconds = 1000;
};

} // namespace countersign::ui
