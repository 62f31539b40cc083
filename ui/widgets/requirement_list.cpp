#include "widgets/requirement_list.h"

#include "text/sentences.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>

namespace countersign::ui {

namespace {

QString markOf(RequirementState state, bool waiting)
{
    switch (state) {
    case RequirementState::Met: return QStringLiteral("✓");
    case RequirementState::NotMet: return waiting ? QStringLiteral("◷") : QStringLiteral("✕");
    case RequirementState::NotApplicable: return QStringLiteral("–");
    }
    return {};
}

} // namespace

RequirementList::RequirementList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("Requirements"));
}

void RequirementList::setRequirements(const Requirements &requirements)
{
    std::vector<Row> rows;
    for (const Requirement &r : requirements)
        rows.push_back({plain(r.rule), say(r.title), say(r.why), say(r.clears), r.state, r.kind == RequirementKind::Waiting,
                        overridable(r.id)});
    show(rows);
}

void RequirementList::setRequirements(const Json &requirements)
{
    std::vector<Row> rows;
    if (requirements.is_array())
        for (const Json &r : requirements) {
            const std::string state = stringOr(r, "state");
            rows.push_back({plain(stringOr(r, "rule")), plain(stringOr(r, "title")), plain(stringOr(r, "why")), plain(stringOr(r, "clears")),
                            state == "met"       ? RequirementState::Met
                            : state == "not_met" ? RequirementState::NotMet
                                                 : RequirementState::NotApplicable,
                            stringOr(r, "kind") == "waiting", overridable(stringOr(r, "id"))});
        }
    show(rows);
}

void RequirementList::show(const std::vector<Row> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_unmet = 0;
    int line = 0;
    for (const Row &row : rows) {
        const bool unmet = row.state == RequirementState::NotMet;
        m_unmet += unmet ? 1 : 0;
        if (m_onlyUnmet && !unmet)
            continue;
        QLabel *mark = headingLabel(markOf(row.state, row.waiting));
        mark->setAccessibleName(row.state == RequirementState::Met ? tr("met") : unmet ? tr("not met") : tr("does not apply"));
        setTone(mark, row.state == RequirementState::Met ? Tone::Good : unmet ? (row.waiting ? Tone::Waiting : Tone::Bad) : Tone::Quiet);
        QString text = row.title;
        if ((unmet || row.overridable) && !row.why.isEmpty()) // of what can be overridden it says by whom, too
            text += QStringLiteral("\n") + row.why;
        QLabel *what = sentenceLabel(text);
        QLabel *rule = quietLabel(row.rule);
        rule->setWordWrap(false);
        rule->setToolTip(tr("Rule %1").arg(row.rule));
        m_grid->addWidget(mark, line, 0, Qt::AlignTop);
        m_grid->addWidget(what, line, 1);
        m_grid->addWidget(rule, line, 2, Qt::AlignTop);
        if (unmet && !row.clears.isEmpty())
            m_grid->addWidget(quietLabel(QStringLiteral("→ ") + row.clears), ++line, 1);
        if (unmet && m_jumps)
            addJumps(row, line);
        ++line;
    }
    updateGeometry();
}

void RequirementList::addJumps(const Row &row, int line)
{
    static const QRegularExpression id(QStringLiteral("\\b[ACEP]-[1-9][0-9]*\\b"));
    QStringList named;
    for (auto matches = id.globalMatch(row.why + QLatin1Char(' ') + row.clears); matches.hasNext();)
        if (const QString one = matches.next().captured(); !named.contains(one))
            named << one;
    int column = 3;
    for (const QString &one : named) {
        auto *button = new QPushButton(tr("Open %1").arg(one));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, one] { Q_EMIT jump(one); });
        m_grid->addWidget(button, line, column++, Qt::AlignTop);
    }
}

QString RequirementList::summary() const
{
    return m_unmet == 0 ? tr("All requirements are met") : tr("%n requirement(s) not met", nullptr, m_unmet);
}

} // namespace countersign::ui
