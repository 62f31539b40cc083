#include "casedetail/case_facts.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr auto reportsShown = std::size_t{12}; // lupdate loses the namespace at "std::" here

QString caseContext(const Json &file)
{
    const Json subject = file.value("subject", Json::object());
    QStringList parts;
    if (const QString language = plain(stringOr(subject, "language")); !language.isEmpty())
        parts << CaseFacts::tr("language %1").arg(languageName(utf8(language)));
    if (const std::string posted = stringOr(subject, "created_at"); !posted.empty())
        parts << CaseFacts::tr("posted %1").arg(dateTime(posted));
    if (const auto views = subject.find("views"); views != subject.end() && views->is_number_integer())
        parts << CaseFacts::tr("%1 views").arg(number(views->get<std::int64_t>()));
    if (const QString parent = plain(stringOr(subject, "in_reply_to")); !parent.isEmpty())
        parts << CaseFacts::tr("in reply to %1").arg(isolated(excerpt(parent, 60)));
    if (const QString url = plain(stringOr(subject, "url")); !url.isEmpty())
        parts << excerpt(url, 80);
    const Json decisions = file.value("decisions", Json::array());
    QStringList earlier;
    for (const Json &decision : decisions)
        if (decision.contains("verdict"))
            earlier << QStringLiteral("%1 %2 (%3)").arg(plain(stringOr(decision, "decision")), verdictOf(decision),
                                                       wordFor(stringOr(decision, "state")));
    if (!earlier.isEmpty())
        parts << CaseFacts::tr("judged before: %1").arg(earlier.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

QString caseReportLine(const Json &report, Instant now)
{
    QString line = wordFor(stringOr(report, "reporter_kind"));
    if (const QString who = plain(stringOr(report, "reporter")); !who.isEmpty())
        line += QLatin1Char(' ') + who;
    if (const auto score = report.find("score_permille"); score != report.end() && score->is_number_integer())
        line += QLatin1Char(' ') + share(static_cast<double>(score->get<std::int64_t>()) / 1000.0);
    if (const QString alleged = plain(stringOr(report, "alleged")); !alleged.isEmpty())
        line += QStringLiteral(" · ") + excerpt(alleged, 40);
    if (const QString words = plain(stringOr(report, "comment")); !words.isEmpty())
        line += QStringLiteral(" · “") + isolated(excerpt(words, 200)) + QStringLiteral("”");
    if (const auto at = instantOf(stringOr(report, "reported_at")))
        line += QStringLiteral(" · ") + CaseFacts::tr("%1 ago").arg(age(*at, now));
    return line;
}

QString caseReportLines(const Json &reports, Instant now)
{
    QStringList lines;
    for (const Json &report : reports) {
        if (static_cast<std::size_t>(lines.size()) == reportsShown) {
            lines << CaseFacts::tr("and %n more", nullptr, static_cast<int>(reports.size() - reportsShown));
            break;
        }
        lines << caseReportLine(report, now);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CaseFacts::CaseFacts(QWidget *parent)
    : QWidget(parent), m_context(sentenceLabel({})), m_noteName(quietLabel(tr("Your note"))), m_note(sentenceLabel({})), m_reports(sentenceLabel({})), m_like(sentenceLabel({})),
      m_list(new QWidget), m_listLayout(new QVBoxLayout(m_list))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto row = [&](int line, QLabel *name, QLabel *value) {
        name->setWordWrap(false);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
    };
    row(0, quietLabel(tr("Context")), m_context);
    row(1, quietLabel(tr("Reports")), m_reports);
    row(2, quietLabel(tr("Like this [=]")), m_like);
    grid->addWidget(m_list, 3, 1);
    row(4, m_noteName, m_note);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(4);
    m_list->hide();
}

void CaseFacts::show(const Json &file, const QString &note, Instant now)
{
    m_context->setText(caseContext(file));
    const Json reports = file.value("reports", Json::array());
    m_reports->setText(reports.empty() ? tr("none: it was opened to be looked at again") : caseReportLines(reports, now));
    m_note->setText(visible(note));
    m_note->setVisible(!note.isEmpty());
    m_noteName->setVisible(!note.isEmpty());
    showPrecedents(file.value("precedents", Json::object()));
}

void CaseFacts::showPrecedents(const Json &precedents)
{
    const auto left = intOr(precedents, "left_up");
    const auto acted = intOr(precedents, "acted");
    m_like->setText(left + acted == 0 ? tr("the same text was not judged before")
                                      : tr("%1 left up · %2 acted on").arg(number(left), number(acted)));
    if (precedents == m_shown)
        return;
    m_shown = precedents;
    m_first = nullptr;
    m_list->hide();
    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Json &item : precedents.value("items", Json::array())) {
        if (m_listLayout->count() == 10)
            break;
        const QString id = plain(stringOr(item, "decision"));
        const std::string outcome = stringOr(item, "outcome");
        QStringList words;
        for (const QString &action : plain(outcome).split(QLatin1Char(',')))
            words << (action == QLatin1String("left up") ? tr("left up") : wordFor(utf8(action)));
        const QString clause = plain(stringOr(item, "clause"));
        QString line = QStringLiteral("%1  %2").arg(id, words.join(QStringLiteral(", ")));
        if (!clause.isEmpty())
            line += QStringLiteral(" · ") + clause;
        line += QStringLiteral(" · ") + wordFor(stringOr(item, "state"));
        if (clause.isEmpty() || outcome == "left up") {
            m_listLayout->addWidget(sentenceLabel(line));
            continue;
        }
        auto *button = new QPushButton(tr("%1 — use its words").arg(line));
        button->setToolTip(tr("Takes its quotation, rationale and answers into your draft; you change what does not fit."));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT adoptRequested(id); });
        m_listLayout->addWidget(button, 0, Qt::AlignLeading);
        if (!m_first)
            m_first = button;
    }
}

bool CaseFacts::togglePrecedents()
{
    m_list->setVisible(m_list->isHidden() && m_listLayout->count() > 0);
    return !m_list->isHidden() && m_first;
}

} // namespace countersign::ui
