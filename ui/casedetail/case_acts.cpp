// The acts on the case on screen, and the keys that are no acts: holding V, closing with Esc.
#include "casedetail/case_pane.h"

#include "casedetail/authority_panel.h"
#include "casedetail/case_facts.h"
#include "casedetail/finding_panel.h"
#include "casedetail/media_view.h"
#include "casedetail/post_text.h"
#include "dialogs/policy_dialog.h"
#include "text/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr qsizetype quotableWhole = 280; // characters: a text this short is its own quotation, until words are selected

// "6", "6-9", "0:06-0:09" as seconds from and to; nothing where it is none or lies beyond `longest`.
std::optional<std::pair<std::int64_t, std::int64_t>> mediaTime(const QString &words, std::int64_t longest)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:(\\d{1,4}):)?(\\d{1,6})\\s*(?:[-–]\\s*(?:(\\d{1,4}):)?(\\d{1,6})\\s*)?$"));
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const auto seconds = [&](int minutes) { return match.captured(minutes).toLongLong() * 60 + match.captured(minutes + 1).toLongLong(); };
    const std::int64_t from = seconds(1);
    const std::int64_t to = match.captured(4).isEmpty() ? from : seconds(3);
    if (to < from || to > longest)
        return std::nullopt;
    return std::pair(from, to);
}

} // namespace

bool CasePane::mayDecide(Act which)
{
    const QString key = keysOf(which).toString(QKeySequence::NativeText);
    if (m_access != Access::Full) {
        Q_EMIT said(tr("Ignored %1: your role decides nothing here.").arg(key));
        return false;
    }
    if (m_model.busy()) {
        Q_EMIT said(tr("Ignored %1: the decision before it is still being stored.").arg(key));
        return false;
    }
    if (m_model.holding() == CaseViewModel::Holding::None)
        return false;
    if (m_model.holding() == CaseViewModel::Holding::Other) {
        Q_EMIT said(tr("Ignored %1. %2").arg(key, m_model.holdingSentence()));
        return false;
    }
    return m_guard->admits(key);
}

void CasePane::leaveUp()
{
    if (!m_panel->isHidden()) {
        Q_EMIT said(tr("Ignored A: a violation is being written. Esc closes it, and keeps it."));
        return;
    }
    if (mayDecide(Act::LeaveUp))
        m_model.leaveUp();
}

void CasePane::begin(Act which, ActionKind action)
{
    if (!mayDecide(which))
        return;
    openPanel(true);
    m_panel->begin(action, suggestedQuote());
}

QString CasePane::suggestedQuote() const
{
    const QString selected = m_content->selectedWords();
    if (!selected.isEmpty())
        return selected;
    const QString whole = text().trimmed();
    return whole.size() <= quotableWhole && !m_model.draft().mediaFrom ? whole : QString();
}

void CasePane::openPanel(bool open)
{
    const bool focusInside = m_panel->isAncestorOf(focusWidget());
    m_panel->setVisible(open);
    for (QAction *digit : m_digits)
        digit->setEnabled(open);
    if (!open && focusInside)
        focusContent();
}

void CasePane::submit()
{
    if (m_model.busy())
        Q_EMIT said(tr("Ignored %1: what came before it is still being stored. Press again.").arg(tr("Enter")));
    else if (m_guard->admits(tr("Enter")))
        m_model.act();
}

void CasePane::escalate()
{
    if (!mayDecide(Act::Escalate))
        return;
    QStringList kinds;
    for (const auto &kind : Names<EscalationKind>::all)
        kinds << wordFor(kind.name);
    m_strip->ask({QStringLiteral("escalate"), tr("Hand to whom, and what do you ask?"), tr("Escalate (Enter)"), kinds, {}, false,
                  [this](int choice, const QString &words) {
                      m_model.escalate(Names<EscalationKind>::all[static_cast<std::size_t>(std::max(choice, 0))].value, words);
                  }});
}

void CasePane::carryOut()
{
    if (!mayDecide(Act::CarryOut))
        return;
    for (QWidget *other : m_panels)
        other->hide(); // one form at a time; each keeps what was typed
    m_order->begin(suggestedQuote());
}

void CasePane::skip()
{
    if (!mayDecide(Act::Skip))
        return;
    m_strip->ask({QStringLiteral("skip"), tr("Why do you leave %1 to somebody else?").arg(m_model.id()), tr("Skip (Enter)"), {}, {}, false,
                  [this](int, const QString &reason) { m_model.skip(reason); }});
}

void CasePane::note()
{
    if (!mayDecide(Act::AddNote))
        return;
    m_strip->ask({QStringLiteral("note"), tr("Note for colleagues, never sent outside; stored with the decision"), tr("Keep (Enter)"), {},
                  m_model.draft().note, true, [this](int, const QString &words) {
                      CaseDraft draft = m_model.draft();
                      draft.note = words;
                      m_model.setDraft(draft);
                      refreshCase();
                  }});
}

void CasePane::markEvidence()
{
    QString words = m_content->selectedWords();
    if (words.isEmpty())
        words = m_media->selectedWords();
    if (!words.isEmpty()) {
        m_panel->takeQuote(words);
        Q_EMIT said(tr("Marked as evidence: “%1”.").arg(words.simplified().left(80)));
        if (!m_panel->isHidden() && !m_model.draft().clause.empty())
            m_panel->goOn();
    } else if (m_media->seconds()) {
        askMediaTime();
    } else {
        Q_EMIT said(tr("Nothing is selected. Select the words concerned (Shift with the arrow keys), then press T."));
    }
}

void CasePane::askMediaTime()
{
    m_strip->ask({QStringLiteral("time"), tr("Which seconds of the recording? For example 6, 6-9 or 0:06-0:09"), tr("Mark (Enter)"), {}, {}, false,
                  [this](int, const QString &words) {
                      const auto time = mediaTime(words, *m_media->seconds());
                      if (!time) {
                          Q_EMIT said(tr("“%1” is no time within the recording of %2 s. Press T again and write 6 or 6-9.")
                                          .arg(words.left(40)).arg(*m_media->seconds()));
                          return;
                      }
                      CaseDraft draft = m_model.draft();
                      draft.mediaFrom = time->first;
                      draft.mediaTo = time->second;
                      m_model.setDraft(draft);
                      m_panel->reload();
                      Q_EMIT said(tr("Marked as evidence: seconds %1 to %2.").arg(time->first).arg(time->second));
                  }});
}

void CasePane::showPolicy()
{
    if (!m_policy)
        m_policy = new PolicyDialog(this);
    m_policy->setBook(m_model.clauses(), m_model.bookVersion(), m_model.programme());
    m_policy->show();
    m_policy->raise();
    m_policy->activateWindow();
}

void CasePane::showPrecedents()
{
    if (m_facts->togglePrecedents()) {
        m_scroll->ensureWidgetVisible(m_facts);
        m_facts->firstPrecedent()->setFocus();
    }
}

// ----- keys that are no acts: holding V, closing with Esc -----

void CasePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_V && event->modifiers() == Qt::NoModifier && m_media->hasPictures()) {
        m_media->setRevealed(true);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        for (auto panel = m_panels.rbegin(); panel != m_panels.rend(); ++panel)
            if (!(*panel)->isHidden()) {
                (*panel)->hide();
                focusContent();
                return;
            }
        if (!m_strip->isHidden())
            m_strip->closeStrip();
        else if (!m_panel->isHidden())
            openPanel(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

void CasePane::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_V && !event->isAutoRepeat())
        m_media->setRevealed(false);
    QWidget::keyReleaseEvent(event);
}

bool CasePane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        m_media->setRevealed(false); // the key's release will not reach us
    return QWidget::event(event);
}

} // namespace countersign::ui
