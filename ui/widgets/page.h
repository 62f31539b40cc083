// One workspace of the window. The shell owns pages, shows one at a time and tells it when.
#pragma once

#include "viewmodels/rooms.h"

#include <QWidget>

namespace countersign::ui {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The person's access; pages turn their acts off, with the reason as text, where it is Read.
    virtual void setAccess(Access access) { m_access = access; }
    Access access() const { return m_access; }
    // Shown, with the subject that was asked for (may be empty: as it was left). Loads or refreshes what it shows.
    virtual void enter(const QString &subject) = 0;
    // The workspace changed (by anybody): refresh without moving focus, selection or scroll. Only called while shown.
    virtual void refresh() = 0;
    // Where the keyboard goes after entering.
    virtual QWidget *firstFocus() { return this; }
    // Back to the state of a fresh start: somebody else signed in.
    virtual void reset() = 0;

Q_SIGNALS:
    void countChanged(int waiting);         // for the rail; -1: none shown
    void said(const QString &sentence);     // for the status bar, spoken by screen readers
    void audited(const QString &verdict);   // "verified 14:02", kept in the status bar

private:
    Access m_access = Access::Full;
};

} // namespace countersign::ui
