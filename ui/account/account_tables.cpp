#include "account/account_tables.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QCoreApplication>

#include <map>

namespace countersign::ui {

namespace {

QString accountText(const char *text) { return QCoreApplication::translate("account", text); }

RowsModel::Column textColumn(const char *title, const char *field)
{
    return {accountText(title), [field](const Json &row) { return plain(stringOr(row, field)); }, false, {}, {}};
}

RowsModel::Column wordColumn(const char *title, const char *field)
{
    return {accountText(title), [field](const Json &row) { return wordFor(stringOr(row, field)); }, false, {}, {}};
}

RowsModel::Column timeColumn(const char *title, const char *field)
{
    return {accountText(title), [field](const Json &row) { return dateTime(stringOr(row, field)); }, false, {},
            [field](const Json &row) { return plain(stringOr(row, field)); }};
}

QString actionsOf(const Json &row)
{
    if (row.contains("hidden"))
        return accountText(QT_TRANSLATE_NOOP("account", "hidden until read blind"));
    QStringList words;
    for (const Json &action : row.value("actions", Json::array()))
        words << wordFor(action.get<std::string>());
    return words.isEmpty() ? wordFor("none") : words.join(QStringLiteral(", "));
}

QString supportsOf(const Json &row)
{
    if (row.contains("hidden"))
        return QStringLiteral("–");
    if (row.contains("authority"))
        return accountText(QT_TRANSLATE_NOOP("account", "nothing: by order of an authority"));
    if (stringOr(row, "verdict") != "violation")
        return QStringLiteral("–");
    if (const std::string appeal = stringOr(row, "appeal"); !appeal.empty())
        return accountText(QT_TRANSLATE_NOOP("account", "supports nothing: %1 is open")).arg(plain(appeal));
    if (stringOr(row, "supports") != "counts")
        return accountText(QT_TRANSLATE_NOOP("account", "supports nothing"));
    return row.value("final", false) ? accountText(QT_TRANSLATE_NOOP("account", "counts, final"))
                                           : accountText(QT_TRANSLATE_NOOP("account", "counts, not final yet"));
}

QString groundsOf(const Json &row)
{
    QStringList grounds;
    for (const Json &ground : row.value("grounds", Json::array())) {
        QString one = plain(stringOr(ground, "decision"));
        if (const std::string clause = stringOr(ground, "clause"); !clause.empty())
            one += QLatin1Char(' ') + plain(clause);
        if (ground.value("fell", false))
            one += accountText(QT_TRANSLATE_NOOP("account", " (fell)"));
        else if (const std::string state = stringOr(ground, "state"); !state.empty() && state != "standing")
            one += QStringLiteral(" (%1)").arg(wordFor(state).toLower());
        grounds << one;
    }
    if (row.value("external", false))
        return accountText(QT_TRANSLATE_NOOP("account", "imported as history: supports nothing"));
    return grounds.isEmpty() ? QStringLiteral("–") : grounds.join(QStringLiteral(", "));
}

QString sanctionState(const Json &row)
{
    QString text = wordFor(stringOr(row, "state"));
    if (row.value("contested", false))
        text += accountText(QT_TRANSLATE_NOOP("account", ", contested until %1")).arg(dateTime(stringOr(row, "contest_due")));
    if (const std::string due = stringOr(row, "thinned_due"); !due.empty())
        text += accountText(QT_TRANSLATE_NOOP("account", ", thinned: suspended on %1")).arg(dateTime(due));
    return text;
}

QString timelineWords(const Json &row)
{
    QStringList named;
    for (const char *kind : {"case", "decision", "proposal", "sanction", "strike", "appeal", "escalation"}) {
        const auto it = row.find(kind);
        if (it == row.end())
            continue;
        static const std::map<std::string_view, const char *> letters{{"case", "C-"},   {"decision", "D-"}, {"proposal", "P-"},  {"sanction", "S-"},
                                                                      {"strike", "K-"}, {"appeal", "A-"},   {"escalation", "E-"}};
        named << (it->is_number_integer() ? plain(letters.at(kind)) + plain(it->dump()) : it->is_string() ? plain(it->get<std::string>()) : QString());
    }
    named.removeAll(QString());
    return named.join(QStringLiteral(", "));
}

QString typeOf(const Json &row)
{
    return row.contains("type") ? entryTypeWord(stringOr(row, "type")) : accountText(QT_TRANSLATE_NOOP("account", "hidden until read blind"));
}

QString noticeKind(const Json &row)
{
    return row.contains("kind") ? wordFor(stringOr(row, "kind")) : accountText(QT_TRANSLATE_NOOP("account", "hidden until read blind"));
}

QString actorOf(const Json &row)
{
    if (row.contains("hidden"))
        return accountText(QT_TRANSLATE_NOOP("account", "hidden until read blind"));
    return wordFor(stringOr(row, "actor"));
}

} // namespace

RowsModel *laneTableModel(QObject *parent)
{
    return new RowsModel({textColumn(QT_TRANSLATE_NOOP("account", "Lane"), "lane"), textColumn(QT_TRANSLATE_NOOP("account", "What"), "key"),
                          textColumn(QT_TRANSLATE_NOOP("account", "Details"), "what"), timeColumn(QT_TRANSLATE_NOOP("account", "From"), "from"),
                          timeColumn(QT_TRANSLATE_NOOP("account", "To"), "until"), wordColumn(QT_TRANSLATE_NOOP("account", "State"), "state")},
                         "key",
                         [](const Json &row) {
                             return QStringLiteral("%1: %2, %3, %4, %5")
                                 .arg(plain(stringOr(row, "lane")), plain(stringOr(row, "key")), plain(stringOr(row, "what")),
                                      dateTime(stringOr(row, "from")), wordFor(stringOr(row, "state")));
                         },
                         parent);
}

RowsModel *decisionTableModel(QObject *parent)
{
    return new RowsModel({textColumn(QT_TRANSLATE_NOOP("account", "Decision"), "decision"),
                          {accountText(QT_TRANSLATE_NOOP("account", "Done")), actionsOf, false, {}, {}},
                          textColumn(QT_TRANSLATE_NOOP("account", "Clause"), "clause"), wordColumn(QT_TRANSLATE_NOOP("account", "State"), "state"),
                          {accountText(QT_TRANSLATE_NOOP("account", "Supports")), supportsOf, false, {}, {}},
                          textColumn(QT_TRANSLATE_NOOP("account", "By"), "decided_by"), timeColumn(QT_TRANSLATE_NOOP("account", "When"), "decided_at")},
                         "decision",
                         [](const Json &row) {
                             return QStringLiteral("%1, %2 %3, %4, %5")
                                 .arg(plain(stringOr(row, "decision")), actionsOf(row), plain(stringOr(row, "clause")), wordFor(stringOr(row, "state")),
                                      supportsOf(row));
                         },
                         parent);
}

RowsModel *sanctionTableModel(QObject *parent)
{
    return new RowsModel({textColumn(QT_TRANSLATE_NOOP("account", "Measure"), "sanction"), wordColumn(QT_TRANSLATE_NOOP("account", "What"), "action"),
                          textColumn(QT_TRANSLATE_NOOP("account", "Of"), "subject"),
                          {accountText(QT_TRANSLATE_NOOP("account", "State")), sanctionState, false, {}, {}},
                          {accountText(QT_TRANSLATE_NOOP("account", "Rests on")), groundsOf, false, {}, {}},
                          timeColumn(QT_TRANSLATE_NOOP("account", "From"), "from"), timeColumn(QT_TRANSLATE_NOOP("account", "To"), "until")},
                         "sanction",
                         [](const Json &row) {
                             return accountText(QT_TRANSLATE_NOOP("account", "%1, %2, %3, rests on %4"))
                                 .arg(plain(stringOr(row, "sanction")), wordFor(stringOr(row, "action")), sanctionState(row), groundsOf(row));
                         },
                         parent);
}

RowsModel *noticeTableModel(QObject *parent)
{
    return new RowsModel({textColumn(QT_TRANSLATE_NOOP("account", "Notice"), "notice"), {accountText(QT_TRANSLATE_NOOP("account", "Kind")), noticeKind, false, {}, {}},
                          timeColumn(QT_TRANSLATE_NOOP("account", "Sent"), "released_at")},
                         "notice",
                         [](const Json &row) {
                             return QStringLiteral("%1, %2, %3").arg(plain(stringOr(row, "notice")), noticeKind(row),
                                                                     dateTime(stringOr(row, "released_at")));
                         },
                         parent);
}

RowsModel *timelineTableModel(QObject *parent)
{
    const auto entry = [](const Json &row) { return plain(row.value("seq", Json()).dump()); };
    return new RowsModel({{accountText(QT_TRANSLATE_NOOP("account", "Entry")), entry, true, {}, {}},
                          timeColumn(QT_TRANSLATE_NOOP("account", "When"), "at"),
                          {accountText(QT_TRANSLATE_NOOP("account", "What happened")), typeOf, false, {}, {}},
                          {accountText(QT_TRANSLATE_NOOP("account", "About")), timelineWords, false, {}, {}},
                          {accountText(QT_TRANSLATE_NOOP("account", "By")), actorOf, false, {}, {}}},
                         "seq",
                         [](const Json &row) {
                             return QStringLiteral("%1, %2, %3").arg(dateTime(stringOr(row, "at")), typeOf(row), timelineWords(row));
                         },
                         parent);
}

} // namespace countersign::ui
