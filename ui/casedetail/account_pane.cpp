#include "casedetail/account_pane.h"

#include "actions/action_table.h"
#include "services/documents/documents.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/labels.h"
#include "widgets/requirement_list.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr auto shortTimeline = std::size_t{12}; // lupdate loses the namespace at "std::" here

QString strikesByState(const Json &byState)
{
    QStringList parts;
    for (const auto &[state, count] : byState.items()) {
        QString part = QStringLiteral("%1 %2").arg(count.get<int>()).arg(wordFor(state));
        if (state != "active")
            part += QLatin1Char(' ') + AccountPane::tr("(not counted)");
        parts << part;
    }
    return parts.isEmpty() ? AccountPane::tr("none") : parts.join(QLatin1Char('\n'));
}

QString shortTimelineLine(const Json &entry)
{
    if (!entry.contains("type"))
        return AccountPane::tr("hidden until you have read it blind");
    QString line = dateTime(stringOr(entry, "at")) + QStringLiteral("  ") + entryTypeWord(stringOr(entry, "type"));
    if (entry.value("hidden", false))
        line += QStringLiteral(" · ") + AccountPane::tr("hidden until you have read it blind");
    else if (const QString actor = plain(stringOr(entry, "actor")); !actor.isEmpty())
        line += QStringLiteral(" · ") + actor;
    return line;
}

QPushButton *wideButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AccountPane::AccountPane(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_scroll(new QScrollArea), m_handle(titleLabel({})), m_name(quietLabel({})), m_reach(sentenceLabel({})), m_tags(sentenceLabel({})),
      m_strikes(sentenceLabel({})), m_sanctions(sentenceLabel({})), m_appeals(sentenceLabel({})), m_escalations(sentenceLabel({})),
      m_why(sentenceLabel({})), m_blocked(wideButton({})), m_reasons(new RequirementList), m_history(wideButton(tr("Timeline [H]"))),
      m_timeline(sentenceLabel({})), m_open(wideButton(tr("Open the account [O]"))), m_propose(wideButton(tr("Propose a ban [%1]").arg(keysOf(Act::ProposeBan).toString(QKeySequence::NativeText)))),
      m_whyNot(quietLabel(tr("You propose nothing here: that is not part of your roles.")))
{
    setAccessibleName(tr("Account"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = m_scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    outer->addWidget(scroll);
    auto *inner = new QWidget;
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_handle->setWordWrap(true);
    layout->addWidget(m_handle);
    layout->addWidget(m_name);
    layout->addWidget(m_reach);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    for (const auto &[name, value] : {std::pair{tr("Tags"), m_tags}, std::pair{tr("Strikes"), m_strikes}, std::pair{tr("In force"), m_sanctions},
                                      std::pair{tr("Appeals"), m_appeals}, std::pair{tr("Escalations"), m_escalations}})
        form->addRow(quietLabel(name), value);
    layout->addLayout(form);
    layout->addWidget(m_blocked);
    m_reasons->hide();
    layout->addWidget(m_reasons);
    layout->addWidget(m_history);
    m_timeline->hide();
    layout->addWidget(m_timeline);
    layout->addWidget(m_open);
    layout->addWidget(m_propose);
    layout->addWidget(m_whyNot);
    layout->addWidget(headingLabel(tr("Why this case is here")));
    layout->addWidget(m_why);
    layout->addStretch(1);
    connect(m_blocked, &QPushButton::clicked, this, &AccountPane::toggleBlocked);
    connect(m_history, &QPushButton::clicked, this, &AccountPane::toggleTimeline);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT accountRequested(m_account); });
    connect(m_propose, &QPushButton::clicked, this, &AccountPane::proposeRequested);
    setFocusProxy(m_blocked);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("pane", true); // F6 stops here
    show(Json::object());
}

void AccountPane::show(const Json &file)
{
    const Json account = file.value("account", Json::object());
    const QString id = plain(stringOr(account, "account"));
    const bool another = id != m_account;
    m_account = id;
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->setVisible(!id.isEmpty());
    if (id.isEmpty())
        return;
    const QString handle = visible(plain(stringOr(account, "handle")));
    m_handle->setText(isolated(handle.isEmpty() ? id : handle));
    m_name->setText(visible(plain(stringOr(account, "display_name"))));
    m_name->setVisible(!m_name->text().isEmpty());
    const bool secondLook = account.value("second_look", false);
    const auto reach = account.find("reach");
    const QString reachText = reach != account.end() && reach->is_number_integer() ? tr("%1 followers").arg(number(reach->get<std::int64_t>()))
                                                                                   : tr("reach unknown");
    m_reach->setText(secondLook ? reachText + QStringLiteral("  ▲ ") + tr("removals need a second reader") : reachText);
    setTone(m_reach, secondLook ? Tone::Bad : Tone::Plain);
    QStringList tags;
    for (const Json &tag : account.value("tags", Json::array()))
        if (tag.is_string())
            tags << visible(plain(tag.get<std::string>()));
    m_tags->setText(tags.isEmpty() ? tr("none") : tags.join(QStringLiteral(", ")));
    m_strikes->setText(strikesByState(account.value("strikes_by_state", Json::object())));
    m_sanctions->setText(number(intOr(account, "sanctions_active")));
    m_appeals->setText(tr("%1 open").arg(number(intOr(account, "appeals_open"))));
    const Json escalations = file.value("escalations", Json::array());
    QStringList kinds;
    for (const Json &escalation : escalations)
        kinds << wordFor(stringOr(escalation, "kind")) + QStringLiteral(", ") + tr("due %1").arg(dateTime(stringOr(escalation, "due_at")));
    m_escalations->setText(kinds.isEmpty() ? tr("none open") : kinds.join(QLatin1Char('\n')));
    const Json blocked = account.value("ban_blocked", Json::array());
    Json reasons = Json::array();
    for (const Json &one : blocked)
        reasons.push_back({{"rule", stringOr(one, "rule")}, {"title", stringOr(one, "why")}, {"clears", stringOr(one, "clears")}, {"state", "not_met"}});
    m_blocked->setText(blocked.empty() ? tr("Ban: nothing blocks a proposal [I]")
                                       : tr("Ban ✕ blocked: %n reason(s) [I]", nullptr, static_cast<int>(blocked.size())));
    m_reasons->setRequirements(reasons);
    if (blocked.empty())
        m_reasons->hide();
    m_why->setText(visible(plain(stringOr(file, "why"))));
    // Longer languages and larger fonts make the pane wider; its buttons are not cut.
    m_scroll->setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 34, m_scroll->widget()->minimumSizeHint().width()
                                                                                 + m_scroll->verticalScrollBar()->sizeHint().width()));
    if (another) {
        m_reasons->hide();
        m_timeline->hide();
    } else if (!m_timeline->isHidden()) {
        readTimeline();
    }
}

void AccountPane::setMayPropose(bool may)
{
    // Not a dead button with its reason somewhere else.
    m_propose->setVisible(may);
    m_propose->setEnabled(may);
    m_whyNot->setVisible(!may);
}

void AccountPane::toggleBlocked() { m_reasons->setVisible(m_reasons->isHidden() && m_reasons->unmetCount() > 0); }

void AccountPane::toggleTimeline()
{
    if (!m_timeline->isHidden()) {
        m_timeline->hide();
        return;
    }
    readTimeline();
}

void AccountPane::readTimeline()
{
    if (m_account.isEmpty())
        return;
    m_backend.ask(
        m_latest, this,
        [account = utf8(m_account)](Desk &desk) { return Documents(desk.workspace, desk.viewer()).accountFile(account); },
        [this](const Result<Json> &file) {
            if (!file) {
                m_timeline->setText(say(file.error()));
            } else {
                const Json entries = file->value("timeline", Json::array());
                QStringList lines;
                for (std::size_t i = entries.size(); i > 0 && static_cast<std::size_t>(lines.size()) < shortTimeline; --i)
                    lines << shortTimelineLine(entries[i - 1]);
                if (entries.size() > shortTimeline)
                    lines << tr("… %n earlier entries: open the account", nullptr, static_cast<int>(entries.size() - shortTimeline));
                m_timeline->setText(lines.isEmpty() ? tr("Nothing yet.") : lines.join(QLatin1Char('\n')));
            }
            m_timeline->show();
        });
}

} // namespace countersign::ui
