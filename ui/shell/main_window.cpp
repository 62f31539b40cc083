#include "shell/main_window.h"

#include "actions/action_table.h"
#include "dialogs/import_dialog.h"
#include "dialogs/keys_dialog.h"
#include "dialogs/new_workspace_dialog.h"
#include "shell/page_factory.h"
#include "shell/rail.h"
#include "shell/room_scroll.h"
#include "shell/sign_in_page.h"
#include "shell/start_page.h"
#include "shell/status_line.h"
#include "shell/tour_panel.h"
#include "text/sentences.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>

namespace countersign::ui {

MainWindow::MainWindow(Backend &backend, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_holds(backend), m_outer(new QStackedWidget), m_stack(new QStackedWidget),
      m_start(new StartPage), m_signIn(new SignInPage(backend)), m_desk(new QWidget), m_rail(new Rail),
      m_line(new StatusLine(m_holds, backend)), m_tour(new TourPanel(backend, m_navigator))
{
    setWindowTitle(tr("Countersign"));
    setWindowIcon(icon(QStringLiteral("countersign")));
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    // Where a large font on a small screen asks for more than there is, the workspace scrolls; nothing is cut off.
    row->addWidget(new RoomScroll(m_stack), 1);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_signIn), m_desk})
        m_outer->addWidget(page);
    setCentralWidget(m_outer);
    setStatusBar(m_line);
    addDockWidget(Qt::BottomDockWidgetArea, m_tour);
    m_tour->hide();
    buildMenus();
    connect(m_rail, &Rail::chosen, this, [this](Room room) {
        m_line->say({}); // what was said belongs to the workspace that is left
        go(room);
    });
    connect(&m_navigator, &Navigator::requested, this, &MainWindow::go);
    connect(&m_navigator, &Navigator::reinstatementRequested, this, &MainWindow::preview);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::afterSignIn);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newWorkspace);
    connect(m_start, &StartPage::demoRequested, this, [this] {
        m_start->showBusy(tr("Making the demo workspace: ninety days of work take about half a minute …"));
        Q_EMIT demoRequested();
    });
    connect(&m_backend, &Backend::changed, this, &MainWindow::changed);
    connect(&m_backend, &Backend::trouble, m_line, &StatusLine::say);
    connect(&m_backend, &Backend::clockActed, this, [this](int released, int ended, int voided) {
        if (released + ended + voided == 0)
            return; // a hold ran out and somebody may read now: nothing that has to be told
        m_line->say(voided > 0 ? tr("The clock: %1 released, %2 ended, %3 voided.").arg(released).arg(ended).arg(voided)
                               : tr("The clock: %1 released, %2 ended.").arg(released).arg(ended));
    });
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    if (!QSettings().contains(QStringLiteral("window/geometry")))
        resize(1280, 800);
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New workspace …"), this, &MainWindow::newWorkspace);
    file->addAction(tr("&Open workspace …"), this, &MainWindow::chooseWorkspace);
    QAction *import = file->addAction(textOf(Act::ImportFile), keysOf(Act::ImportFile), this, &MainWindow::importReports);
    file->addSeparator();
    QAction *switching = file->addAction(textOf(Act::SwitchPerson), keysOf(Act::SwitchPerson), this, &MainWindow::switchPerson);
    file->addAction(textOf(Act::Quit), keysOf(Act::Quit), this, &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(textOf(Act::CyclePanes), keysOf(Act::CyclePanes), this, &MainWindow::cyclePanes);
    QAction *dark = view->addAction(tr("&Dark look (from the next start)"));
    dark->setCheckable(true);
    dark->setChecked(currentLook() == Look::Dark);
    connect(dark, &QAction::toggled, this, [](bool on) { QSettings().setValue(QStringLiteral("window/dark"), on); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(textOf(Act::ShowKeys), keysOf(Act::ShowKeys), this, [this] { KeysDialog(this).exec(); });
    QAction *tour = help->addAction(tr("Guided &tour of the demo"), this, &MainWindow::startTour);
    help->addAction(tr("&About"), this, [this] {
        QMessageBox::about(this, tr("About Countersign"),
                           tr("Countersign %1. Nobody bans alone.\nFree software under the GPL, version 3 or later. It uses Qt and Qt Charts.")
                               .arg(QStringLiteral(COUNTERSIGN_VERSION)));
    });
    m_needWorkspace = {import, switching, tour};
}

void MainWindow::showStart()
{
    m_start->showWelcome();
    m_outer->setCurrentWidget(m_start);
    for (QAction *action : m_needWorkspace)
        action->setEnabled(false);
}

void MainWindow::showStartError(const Error &error)
{
    showStart();
    m_start->showError(error);
}

void MainWindow::openWorkspace(const QString &path)
{
    m_backend.open(path, this, [this](const Result<WorkspaceInfo> &info) {
        if (!info) {
            showStartError(info.error());
            return;
        }
        QSettings().setValue(QStringLiteral("workspace/last"), info->path);
        setWindowTitle(tr("%1 – Countersign").arg(QFileInfo(info->path).completeBaseName()));
        showSignIn();
    });
}

void MainWindow::showSignIn()
{
    m_tour->hide();
    for (const auto &[room, page] : m_pages)
        page->reset();
    for (QAction *action : m_needWorkspace)
        action->setEnabled(false);
    m_signIn->setWorkspace(m_backend.info(), QSettings().value(QStringLiteral("workspace/person")).toString());
    m_outer->setCurrentWidget(m_signIn);
    m_signIn->focusFirst();
}

void MainWindow::afterSignIn()
{
    QSettings().setValue(QStringLiteral("workspace/person"), m_backend.who().handle);
    const auto &roles = m_backend.who().roles;
    m_rail->setRooms(roles);
    for (const auto &[room, page] : m_pages)
        page->setAccess(ui::access(room, roles));
    for (QAction *action : m_needWorkspace)
        action->setEnabled(true);
    m_outer->setCurrentWidget(m_desk);
    for (const Room room : allRooms)
        if (ui::access(room, roles) != Access::Hidden) {
            go(room);
            break;
        }
    Q_EMIT signedIn();
}

void MainWindow::switchPerson()
{
    m_backend.signOut();
    showSignIn();
}

Page *MainWindow::page(Room room)
{
    const auto known = m_pages.find(room);
    if (known != m_pages.end())
        return known->second;
    Page *page = makePage(room, m_backend, m_navigator);
    page->setAccess(ui::access(room, m_backend.who().roles));
    m_stack->addWidget(page);
    m_pages[room] = page;
    connectPage(page, room);
    return page;
}

void MainWindow::connectPage(Page *page, Room room)
{
    connect(page, &Page::countChanged, this, [this, room](int waiting) { m_rail->setCount(room, waiting); });
    connect(page, &Page::said, m_line, &StatusLine::say);
    connect(page, &Page::audited, m_line, &StatusLine::setAudit);
}

void MainWindow::go(Room room, const QString &subject)
{
    if (!isSignedIn())
        return;
    if (ui::access(room, m_backend.who().roles) == Access::Hidden) {
        m_line->say(tr("%1 is not part of your roles.").arg(roomTitle(room)));
        return;
    }
    m_room = room;
    Page *target = page(room);
    m_rail->setCurrent(room);
    turnTo(target);
    target->enter(subject);
    target->firstFocus()->setFocus(Qt::OtherFocusReason);
}

// A stack is as large as its largest page: those that are not shown have no say.
void MainWindow::turnTo(QWidget *page)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = m_stack->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(page);
}

void MainWindow::changed()
{
    m_holds.refresh();
    if (auto *shown = qobject_cast<Page *>(m_stack->currentWidget()); shown && isSignedIn())
        shown->refresh();
}

void MainWindow::startTour()
{
    m_tour->begin();
}

void MainWindow::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {}, tr("Countersign workspaces (*.countersign);;All files (*)"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::newWorkspace()
{
    NewWorkspaceDialog dialog(m_backend, this);
    if (dialog.exec() == QDialog::Accepted)
        openWorkspace(dialog.path());
}

void MainWindow::importReports()
{
    ImportDialog(m_backend, this).exec();
}

void MainWindow::cyclePanes()
{
    // The next group of widgets that takes the focus by Tab from outside: the splitters' children.
    QWidget *shown = m_stack->currentWidget();
    if (shown == nullptr)
        return;
    QList<QWidget *> panes;
    for (QWidget *pane : shown->findChildren<QWidget *>())
        if (pane->property("pane").toBool() && pane->isVisibleTo(shown))
            panes << pane;
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i]->isAncestorOf(focusWidget()) || panes[i] == focusWidget())
            current = i;
    if (panes.isEmpty())
        return;
    QWidget *next = panes[(current + 1) % panes.size()];
    if (QWidget *inside = next->nextInFocusChain(); next->focusPolicy() == Qt::NoFocus && next->isAncestorOf(inside))
        next = inside;
    next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::preview(const QString &decision)
{
    if (m_reinstatement == nullptr) {
        m_reinstatement = makeReinstatementPage(m_backend, m_navigator);
        m_stack->addWidget(m_reinstatement);
        connect(m_reinstatement, &Page::said, m_line, &StatusLine::say);
    }
    m_reinstatement->setAccess(ui::access(Room::Appeals, m_backend.who().roles));
    turnTo(m_reinstatement);
    m_reinstatement->enter(decision);
    m_reinstatement->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace countersign::ui
