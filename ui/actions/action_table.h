// Every act of the window in one table: its stable name (for settings and tests), text, default keys, and scope.
#pragma once

#include <QKeySequence>
#include <QString>

#include <string_view>
#include <vector>

class QAction;
class QWidget;

namespace countersign::ui {

enum class Act {
    // a case
    NextCase, PreviousCase, LeaveUp, Remove, Limit, Escalate, Skip, MarkEvidence, WhyBlocked, ShowPolicy, ShowTimeline,
    OpenAccount, AddNote, UndoHeld, Filter, Precedents, ViewMedia, ProposeBan, SubmitProposal, CarryOut,
    // sign-off and appeals
    Violates, DoesNotViolate, Unsure, NextItem, PreviousItem, OutcomeStands, OutcomeChanged, OutcomeOverturned,
    // the window
    ShowKeys, CyclePanes, SwitchPerson, ImportFile, Quit
};

struct ActRow {
    Act act;
    std::string_view name; // "review.leave_up"
    const char *text;      // translated in context "acts"
    const char *keys;      // default, QKeySequence's portable text; "" = none
    bool decides;          // counts only when its pane has the focus and its case is painted; never repeats
};

const ActRow &rowOf(Act act);
std::vector<Act> allActs(); // in the order of the table

QString textOf(Act act);            // translated
QKeySequence keysOf(Act act);

// An action on `scope`, reachable by its keys while `scope` or a child of it has the focus. Never auto-repeats.
QAction *addAct(Act act, QWidget *scope);

} // namespace countersign::ui
