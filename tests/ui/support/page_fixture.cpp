#include "ui/support/page_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace countersign::ui::testing_support {

QStringList everyText(const QWidget &widget)
{
    QStringList out;
    QList<const QWidget *> all{&widget};
    for (const QWidget *child : widget.findChildren<QWidget *>())
        all << child;
    for (const QWidget *one : all) {
        out << one->windowTitle() << one->toolTip() << one->accessibleName() << one->accessibleDescription() << one->whatsThis() << one->statusTip();
        if (auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one)))
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                out << spoken->text(kind);
        if (const auto *label = qobject_cast<const QLabel *>(one))
            out << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            out << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(one))
            out << line->text() << line->placeholderText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(one))
            out << edit->toPlainText() << edit->placeholderText();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(one); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                        out << view->model()->index(row, column).data(role).toString();
    }
    out.removeAll(QString());
    return out;
}

bool anyContains(const QStringList &texts, const QString &word)
{
    for (const QString &text : texts)
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const QSize size : {QSize(1120, 720), QSize(1760, 1000)}) {
        widget.resize(size);
        QCoreApplication::processEvents();
        widget.grab().save(folder + QStringLiteral("/%1_%2.png").arg(name).arg(size.width()));
    }
}

PageTest::PageTest(const countersign::testing_support::WorkspaceOptions &options) : ws(options), clock(ws.now()), backend(clock, random) {}

void PageTest::drain()
{
    backend.drain();
    QCoreApplication::processEvents();
    backend.drain();
}

void PageTest::openWorkspace()
{
    clock.set(ws.now());
    bool opened = false;
    backend.open(QString::fromStdString(ws.path()), &backend, [&](const Result<WorkspaceInfo> &info) { opened = info.has_value(); });
    drain();
    ASSERT_TRUE(opened);
}

void PageTest::signIn(const char *handle)
{
    openWorkspace();
    backend.signIn(QString::fromLatin1(handle), QString::fromLatin1(countersign::testing_support::passphrase), &backend, [](const Result<Who> &) {});
    drain();
    ASSERT_EQ(backend.who().handle, QString::fromLatin1(handle));
}

void PageTest::sync(Page &page)
{
    clock.set(ws.now());
    page.refresh();
    drain();
}

void PageTest::show(Page &page, const QString &subject, Access access)
{
    QObject::connect(&page, &Page::said, &page, [this](const QString &sentence) { said << sentence; });
    QObject::connect(&backend, &Backend::changed, &page, &Page::refresh);
    page.setAccess(access);
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    page.enter(subject);
    drain();
    page.firstFocus()->setFocus();
    drain();
}

void PageTest::holdCtrlEnter(QWidget *at, const std::function<bool()> &done)
{
    QTest::keyPress(at, Qt::Key_Return, Qt::ControlModifier);
    for (const QDeadlineTimer end(5000); !done() && !end.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        backend.drain();
    }
    QTest::keyRelease(at, Qt::Key_Return, Qt::ControlModifier);
    drain();
}

} // namespace countersign::ui::testing_support
