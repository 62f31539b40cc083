// A page over a real workspace: the backend has its own connection to the workspace that the helpers of TestWorkspace
// fill, and a clock that stands where theirs does.
#pragma once

#include "backend/backend.h"
#include "support/test_workspace.h"
#include "text/sentences.h"
#include "viewmodels/navigator.h"
#include "widgets/page.h"

#include <gtest/gtest.h>

#include <QStringList>
#include <QTest>

namespace countersign::ui::testing_support {

using countersign::testing_support::Flagged;
using countersign::testing_support::TestWorkspace;

// Everything that a person or a screen reader could learn from the widget, hidden children included.
QStringList everyText(const QWidget &widget);
bool anyContains(const QStringList &texts, const QString &word);

// Saves a picture where the environment variable COUNTERSIGN_SHOTS names a folder.
void shoot(QWidget &widget, const QString &name);

class PageTest : public testing::Test {
protected:
    explicit PageTest(const countersign::testing_support::WorkspaceOptions &options = {});

    void openWorkspace();                  // as it stands now
    void signIn(const char *handle);
    // Lets the page see what the helpers did meanwhile, and the moment of their clock.
    void sync(Page &page);
    void drain();
    void show(Page &page, const QString &subject = {}, Access access = Access::Full);
    // Press, wait until `done`, release: Ctrl+Enter held.
    void holdCtrlEnter(QWidget *at, const std::function<bool()> &done);

    TestWorkspace ws;
    SetClock clock;
    SystemRandom random;
    Backend backend;
    Navigator navigator;
    QStringList said;
};

} // namespace countersign::ui::testing_support
