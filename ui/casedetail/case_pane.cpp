#include "casedetail/case_pane.h"

#include "casedetail/authority_panel.h"
#include "casedetail/case_facts.h"
#include "casedetail/case_header.h"
#include "casedetail/finding_panel.h"
#include "casedetail/media_view.h"
#include "casedetail/post_text.h"
#include "text/sentences.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/margins.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

CasePane::CasePane(Backend &backend, CaseViewModel &model, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_model(model), m_header(new CaseHeader(model)), m_content(new PostText), m_media(new MediaView),
      m_facts(new CaseFacts), m_splitter(new QSplitter(Qt::Vertical)), m_panel(new FindingPanel(model)), m_order(new AuthorityPanel), m_strip(new AskStrip),
      m_likely(new QWidget), m_bar(new QWidget), m_guard(new KeyGuard(m_content->viewport(), this))
{
    setAccessibleName(tr("Case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    buildContent();
    layout->addWidget(m_splitter, 1);
    m_likelyLayout = new FlowLayout(8, m_likely);
    layout->addWidget(m_likely);
    buildBar();
    layout->addWidget(m_strip);
    layout->addWidget(m_bar);
    buildActs();
    setFocusProxy(m_content);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("pane", true); // F6 stops here
    connect(m_guard, &KeyGuard::ignored, this, &CasePane::said);
    addPanel(m_order);
    connect(m_order, &AuthorityPanel::submitRequested, this, [this] {
        if (mayDecide(Act::CarryOut))
            m_model.carryOut(m_order->facts());
    });
    connect(m_order, &AuthorityPanel::refused, &m_model, &CaseViewModel::refused);
    connect(&m_model, &CaseViewModel::refused, m_order, &AuthorityPanel::goToWrong);
    connect(&m_model, &CaseViewModel::carriedOut, this, [this] {
        m_order->clear();
        m_order->hide();
    });
    connect(m_strip, &AskStrip::closed, this, &CasePane::focusContent);
    connect(m_panel, &FindingPanel::submitRequested, this, &CasePane::submit);
    connect(m_panel, &FindingPanel::closeRequested, this, [this] { openPanel(false); });
    connect(m_panel, &FindingPanel::quoteChanged, m_content, &ContentView::mark);
    connect(m_panel, &FindingPanel::hint, this, &CasePane::said);
    connect(m_facts, &CaseFacts::adoptRequested, &m_model, &CaseViewModel::adopt);
    connect(&m_model, &CaseViewModel::caseChanged, this, &CasePane::showCase);
    connect(&m_model, &CaseViewModel::fileChanged, this, &CasePane::refreshCase);
    connect(&m_model, &CaseViewModel::draftChanged, this, [this] { m_panel->reload(); });
    connect(&m_model, &CaseViewModel::holdingChanged, this, &CasePane::showMayDecide);
    connect(&m_model, &CaseViewModel::decided, this, [this] {
        openPanel(false);
        m_strip->forget();
        focusContent();
    });
}

void CasePane::buildContent()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    setReadingMargins(column, 0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_content);
    column->addWidget(m_media);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(m_content->sizeHint().height());
    m_panel->hide();
    m_panel->installEventFilter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_panel);
}

QPushButton *CasePane::button(Act which, const QString &text, void (CasePane::*run)())
{
    auto *made = new QPushButton(QStringLiteral("%1  %2").arg(keysOf(which).toString(QKeySequence::NativeText), text));
    made->setAutoDefault(false);
    made->setAccessibleName(textOf(which));
    made->setToolTip(textOf(which));
    connect(made, &QPushButton::clicked, this, run);
    m_bar->layout()->addWidget(made);
    return made;
}

void CasePane::buildBar()
{
    m_bar->setLayout(new FlowLayout(4));
    m_deciding << button(Act::LeaveUp, tr("Leave up"), &CasePane::leaveUp) << button(Act::Remove, tr("Remove"), &CasePane::beginRemove)
               << button(Act::Limit, tr("Limit"), &CasePane::beginLimit) << button(Act::Escalate, tr("Escalate"), &CasePane::escalate)
               << button(Act::Skip, tr("Skip"), &CasePane::skip) << button(Act::AddNote, tr("Note"), &CasePane::note);
    button(Act::ShowPolicy, tr("Policy"), &CasePane::showPolicy);
}

void CasePane::act(Act which, void (CasePane::*run)()) { connect(addAct(which, this), &QAction::triggered, this, run); }

void CasePane::buildActs()
{
    act(Act::LeaveUp, &CasePane::leaveUp);
    act(Act::Remove, &CasePane::beginRemove);
    act(Act::Limit, &CasePane::beginLimit);
    act(Act::Escalate, &CasePane::escalate);
    act(Act::Skip, &CasePane::skip);
    act(Act::AddNote, &CasePane::note);
    act(Act::MarkEvidence, &CasePane::markEvidence);
    act(Act::ShowPolicy, &CasePane::showPolicy);
    act(Act::Precedents, &CasePane::showPrecedents);
    act(Act::CarryOut, &CasePane::carryOut);
    act(Act::ProposeBan, &CasePane::proposeRequested);
    for (int n = 1; n <= 9; ++n) {
        auto *digit = new QAction(tr("Clause %1").arg(n), this);
        digit->setShortcut(QKeySequence(QString::number(n)));
        digit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        digit->setAutoRepeat(false);
        digit->setEnabled(false); // while no violation is being written
        connect(digit, &QAction::triggered, this, [this, n] { m_panel->chooseNth(n); });
        addAction(digit);
        m_digits << digit;
    }
}

void CasePane::setAccess(Access access)
{
    m_access = access;
    m_header->setReadOnlyBecause(access == Access::Full ? QString() : tr("For reading only: your role decides nothing here."));
    showMayDecide();
}

void CasePane::addPanel(QWidget *panel)
{
    panel->hide();
    panel->installEventFilter(this);
    m_splitter->addWidget(panel);
    m_panels << panel;
}

bool CasePane::eventFilter(QObject *watched, QEvent *event)
{
    const bool shown = event->type() == QEvent::Show;
    auto *panel = qobject_cast<QWidget *>(watched);
    if ((shown || event->type() == QEvent::Hide) && m_splitter->isAncestorOf(panel)) {
        if (shown) {
            if (panel == m_panel)
                for (QWidget *other : m_panels)
                    other->hide(); // one form at a time; each keeps what was typed
            else
                openPanel(false);
            makeRoom();
        }
        showOrHideLikely();
    }
    return QWidget::eventFilter(watched, event);
}

// The content keeps what it needs, up to two fifths; a panel that opens gets the rest. Both can be drawn larger.
void CasePane::makeRoom()
{
    const int all = m_splitter->height();
    const int content = std::min(m_scroll->widget()->sizeHint().height() + 8, all * 2 / 5);
    QList<int> sizes;
    for (int i = 0; i < m_splitter->count(); ++i)
        sizes << (i == 0 ? content : m_splitter->widget(i)->isHidden() ? 0 : all - content);
    m_splitter->setSizes(sizes);
}

void CasePane::focusContent() { m_content->setFocus(); }

QWidget *CasePane::contentWidget() const { return m_content; }

QString CasePane::text() const { return plain(stringOr(m_model.file().value("subject", Json::object()), "text")); }

// ----- showing -----

void CasePane::showCase()
{
    openPanel(false);
    m_strip->forget();
    m_guard->expect(m_model.id());
    m_media->setRevealed(false);
    m_scroll->verticalScrollBar()->setValue(0);
    refreshCase();
    m_panel->reload();
    showLikely();
    if (!m_model.draft().empty())
        Q_EMIT said(tr("Your draft of %1 is kept: R goes on with it.").arg(m_model.id()));
}

void CasePane::refreshCase()
{
    const Json &file = m_model.file();
    if (const auto version = intOr(file, "version"); version != m_version) {
        m_version = version;
        m_guard->expect(m_model.id()); // other words than those that were read
    }
    const Json subject = file.value("subject", Json::object());
    const Instant now = m_backend.clock().now();
    m_header->show(file, now);
    QString words = text();
    if (words.isEmpty())
        words = subject.value("erased", false) ? tr("The content has been erased.") : tr("No text.");
    m_content->setContent(words);
    const Json media = subject.value("media", Json::array());
    m_media->setMedia(media);
    m_media->setVisible(media.is_array() && !media.empty());
    m_panel->setMediaSeconds(m_media->seconds());
    m_facts->show(file, m_model.draft().note, now);
    showMayDecide();
}

void CasePane::showLikely()
{
    while (QLayoutItem *item = m_likelyLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &all = m_model.clauses();
    const bool likely = std::any_of(all.begin(), all.end(), [](const ClauseChoice &one) { return !one.likelyBecause.isEmpty(); });
    QLabel *title = quietLabel(likely ? tr("Likely clauses") : tr("Clauses"));
    title->setWordWrap(false);
    title->setMinimumHeight(QPushButton().sizeHint().height());
    m_likelyLayout->addWidget(title);
    int place = 0;
    for (const ClauseChoice &clause : m_model.clauses()) {
        ++place;
        if (place > 9 || (place > 3 && clause.likelyBecause.isEmpty()))
            break;
        auto *choose = new QPushButton(QStringLiteral("%1  %2").arg(place).arg(plain(clause.code)));
        choose->setToolTip(clause.likelyBecause.isEmpty() ? clause.title : clause.title + QStringLiteral(" — ") + clause.likelyBecause);
        choose->setAccessibleName(tr("Remove under %1").arg(clause.line()));
        connect(choose, &QPushButton::clicked, this, [this, place] {
            beginRemove();
            if (!m_panel->isHidden())
                m_panel->chooseNth(place);
        });
        m_likelyLayout->addWidget(choose);
    }
    showOrHideLikely();
}

// They give way to a panel, which lists clauses of its own or needs none.
void CasePane::showOrHideLikely()
{
    const bool open = !m_panel->isHidden() || std::any_of(m_panels.begin(), m_panels.end(), [](const QWidget *one) { return !one->isHidden(); });
    m_likely->setVisible(!open && mayAct() && !m_model.clauses().empty());
}

bool CasePane::mayAct() const
{
    const auto holding = m_model.holding();
    return m_access == Access::Full && (holding == CaseViewModel::Holding::Mine || holding == CaseViewModel::Holding::Lost);
}

void CasePane::showMayDecide()
{
    // Where nothing can be decided the header says why; buttons that are off would only ask for it.
    const bool may = mayAct();
    for (QPushButton *one : m_deciding) {
        one->setEnabled(may);
        one->setVisible(may);
    }
    showOrHideLikely();
}

} // namespace countersign::ui
