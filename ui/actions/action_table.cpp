#include "actions/action_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <array>
#include <cassert>

namespace countersign::ui {

namespace {

#define CS_ACT(act, name, text, keys, decides) ActRow{Act::act, name, QT_TRANSLATE_NOOP("acts", text), keys, decides}

constexpr std::array actRows{
    CS_ACT(NextCase, "review.next", "Next case", "J", false),
    CS_ACT(PreviousCase, "review.previous", "Previous case", "K", false),
    CS_ACT(LeaveUp, "review.leave_up", "Leave up", "A", true),
    CS_ACT(Remove, "review.remove", "Remove", "R", true),
    CS_ACT(Limit, "review.limit", "Limit reach", "L", true),
    CS_ACT(Escalate, "review.escalate", "Escalate", "E", true),
    CS_ACT(Skip, "review.skip", "Skip with a reason", "S", true),
    CS_ACT(MarkEvidence, "review.mark_evidence", "Mark the selected words as evidence", "T", false),
    CS_ACT(WhyBlocked, "review.why_blocked", "Why a ban is blocked", "I", false),
    CS_ACT(ShowPolicy, "review.policy", "Policy book", "P", false),
    CS_ACT(ShowTimeline, "review.timeline", "Timeline of the account", "H", false),
    CS_ACT(OpenAccount, "review.account", "Open the account", "O", false),
    CS_ACT(AddNote, "review.note", "Add a note", "N", false),
    CS_ACT(UndoHeld, "review.undo", "Undo the last held decision", "Z", true),
    CS_ACT(Filter, "review.filter", "Filter the queue", "/", false),
    CS_ACT(Precedents, "review.precedents", "What was decided about the same text", "=", false),
    CS_ACT(ViewMedia, "review.view_media", "Hold to view media unblurred", "V", false),
    CS_ACT(ProposeBan, "review.propose_ban", "Propose a ban", "Ctrl+Shift+B", true),
    CS_ACT(SubmitProposal, "proposal.submit", "Submit the proposal", "Ctrl+Return", true),
    CS_ACT(CarryOut, "review.authority", "Order of a public authority", "Ctrl+Shift+O", true),
    CS_ACT(Violates, "reading.violates", "Violates", "Y", true),
    CS_ACT(DoesNotViolate, "reading.not", "Does not violate", "N", true),
    CS_ACT(Unsure, "reading.unsure", "Undecided", "U", true),
    CS_ACT(NextItem, "reading.next", "Next item", "J", false),
    CS_ACT(PreviousItem, "reading.previous", "Previous item", "K", false),
    CS_ACT(OutcomeStands, "appeal.stands", "The decision stands", "S", true),
    CS_ACT(OutcomeChanged, "appeal.changed", "The decision is changed", "C", true),
    CS_ACT(OutcomeOverturned, "appeal.overturned", "The decision is overturned", "O", true),
    CS_ACT(ShowKeys, "window.keys", "Keys", "?", false),
    CS_ACT(CyclePanes, "window.panes", "Next pane", "F6", false),
    CS_ACT(SwitchPerson, "window.switch_person", "Switch person", "Ctrl+Shift+P", false),
    CS_ACT(ImportFile, "window.import", "Import reports …", "Ctrl+O", false),
    CS_ACT(Quit, "window.quit", "Quit", "Ctrl+Q", false),
};

#undef CS_ACT

} // namespace

const ActRow &rowOf(Act act)
{
    for (const ActRow &row : actRows)
        if (row.act == act)
            return row;
    assert(!"every act has a row");
    return actRows.front();
}

std::vector<Act> allActs()
{
    std::vector<Act> acts;
    for (const ActRow &row : actRows)
        acts.push_back(row.act);
    return acts;
}

QString textOf(Act act) { return QCoreApplication::translate("acts", rowOf(act).text); }

QKeySequence keysOf(Act act) { return QKeySequence::fromString(QLatin1String(rowOf(act).keys), QKeySequence::PortableText); }

QAction *addAct(Act act, QWidget *scope)
{
    auto *action = new QAction(textOf(act), scope);
    const ActRow &row = rowOf(act);
    action->setObjectName(QString::fromLatin1(row.name.data(), static_cast<qsizetype>(row.name.size())));
    action->setShortcut(keysOf(act));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    scope->addAction(action);
    return action;
}

} // namespace countersign::ui
