#include "account/account_summary.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/labels.h"
#include "widgets/requirement_list.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString strikesLine(const Json &file)
{
    QStringList parts;
    const Json states = file.value("strikes_by_state", Json::object());
    for (const auto &[state, count] : states.items())
        parts << AccountSummary::tr("%1 %2%3").arg(count.get<int>()).arg(wordFor(state).toLower(),
                                                                       state == "active" ? QString() : AccountSummary::tr(" (not counted)"));
    return parts.isEmpty() ? AccountSummary::tr("Strikes: none") : AccountSummary::tr("Strikes: %1").arg(parts.join(QStringLiteral(", ")));
}

QString reachLine(const Json &file)
{
    const QString reach = file.contains("reach") && file["reach"].is_number_integer()
                              ? AccountSummary::tr("%1 followers").arg(number(file["reach"].get<std::int64_t>()))
                              : AccountSummary::tr("Reach unknown");
    return file.value("second_look", false) ? AccountSummary::tr("%1 · ▲ a second look is due").arg(reach) : reach;
}

} // namespace

AccountSummary::AccountSummary(QWidget *parent)
    : QWidget(parent), m_name(titleLabel({})), m_ids(quietLabel({})), m_reach(sentenceLabel({})), m_tags(sentenceLabel({})),
      m_strikes(sentenceLabel({})), m_standing(sentenceLabel({})), m_banTitle(headingLabel({})), m_blocked(new RequirementList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_name->setWordWrap(true);
    m_banTitle->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_ids, m_reach, m_tags, m_strikes, m_standing})
        layout->addWidget(widget);
    layout->addSpacing(8);
    layout->addWidget(m_banTitle);
    layout->addWidget(m_blocked);
    layout->addStretch(1);
    m_blocked->setJumps(true);
    connect(m_blocked, &RequirementList::jump, this, &AccountSummary::jump);
}

void AccountSummary::setFile(const Json &file)
{
    const QString handle = visible(plain(stringOr(file, "handle")));
    const QString display = visible(plain(stringOr(file, "display_name")));
    m_name->setText(handle.isEmpty() ? plain(stringOr(file, "account")) : isolated(handle));
    QStringList ids{plain(stringOr(file, "account"))};
    if (!display.isEmpty())
        ids.prepend(isolated(display));
    ids << tr("%1 at %2").arg(isolated(plain(stringOr(file, "external_id"))), plain(stringOr(file, "source")));
    if (const std::string created = stringOr(file, "created_at"); !created.empty())
        ids << tr("since %1").arg(dateTime(created));
    if (file.value("handle_only", false))
        ids << tr("known by its handle only, so it cannot be banned");
    m_ids->setText(ids.join(QStringLiteral(" · ")));
    m_reach->setText(reachLine(file));
    QStringList tags;
    for (const Json &tag : file.value("tags", Json::array()))
        tags << visible(plain(tag.get<std::string>()));
    m_tags->setText(tr("Tags: %1").arg(tags.join(QStringLiteral(", "))));
    m_tags->setVisible(!tags.isEmpty());
    m_strikes->setText(strikesLine(file));
    m_standing->setText(tr("%1 · %2")
                            .arg(tr("%n measure(s) in force", nullptr, static_cast<int>(intOr(file, "sanctions_active"))),
                                 tr("%n appeal(s) open", nullptr, static_cast<int>(intOr(file, "appeals_open")))));
    Json requirements = Json::array();
    for (const Json &blocked : file.value("ban_blocked", Json::array()))
        requirements.push_back({{"rule", stringOr(blocked, "rule")}, {"title", stringOr(blocked, "why")}, {"state", "not_met"}, {"why", ""},
                                {"clears", stringOr(blocked, "clears")}, {"kind", "condition"}});
    m_blocked->setRequirements(requirements);
    m_banTitle->setText(requirements.empty() ? tr("Ban: nothing stands against proposing one")
                                             : tr("Ban ✕ blocked: %n reason(s)", nullptr, static_cast<int>(requirements.size())));
    setTone(m_banTitle, requirements.empty() ? Tone::Plain : Tone::Bad);
}

} // namespace countersign::ui
