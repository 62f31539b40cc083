// The one main window: rail | workspace | status bar, and before anybody is signed in the start and sign-in pages.
#pragma once

#include "backend/backend.h"
#include "viewmodels/navigator.h"
#include "viewmodels/signoff/holds_view_model.h"
#include "widgets/page.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace countersign::ui {

class Rail;
class SignInPage;
class StartPage;
class StatusLine;
class TourPanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Backend &backend, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path);
    void showStart();
    void showStartError(const Error &error); // the start page, saying what could not be opened or made
    void afterSignIn();                      // somebody signed in through the backend
    Navigator &navigator() { return m_navigator; }
    Page *page(Room room); // made on first use
    Room room() const { return m_room; }
    bool isSignedIn() const { return m_backend.who().signedIn(); }
    void go(Room room, const QString &subject = {});
    void startTour();

Q_SIGNALS:
    void demoRequested();   // the program makes one and opens it
    void signedIn();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void showSignIn();
    void turnTo(QWidget *page);
    void switchPerson();
    void preview(const QString &decision);
    void changed();
    void chooseWorkspace();
    void newWorkspace();
    void importReports();
    void cyclePanes();
    void connectPage(Page *page, Room room);

    Backend &m_backend;
    Navigator m_navigator;
    HoldsViewModel m_holds;
    QStackedWidget *m_outer;  // start | sign-in | desk
    QStackedWidget *m_stack;  // workspaces
    StartPage *m_start;
    SignInPage *m_signIn;
    QWidget *m_desk;
    Rail *m_rail;
    StatusLine *m_line;
    TourPanel *m_tour;
    Page *m_reinstatement = nullptr;
    std::map<Room, Page *> m_pages;
    Room m_room = Room::Review;
    QList<QAction *> m_needWorkspace;
};

} // namespace countersign::ui
