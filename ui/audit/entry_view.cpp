#include "audit/entry_view.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace countersign::ui {

namespace {

QPlainTextEdit *readOnly(const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

QString valueText(const Json &value) { return visible(value.is_string() ? plain(value.get<std::string>()) : plain(value.dump())); }

// "decision 7: state → standing, released_at → …", a line a row that the entry changes.
QString changesText(const Json &changes)
{
    QStringList lines;
    for (const Json &change : changes) {
        QStringList columns;
        const bool isNew = change.contains("new");
        const Json row = change.value(isNew ? "new" : "c", Json::object());
        for (const auto &[column, value] : row.items())
            columns << QStringLiteral("    %1 = %2").arg(plain(column), valueText(value));
        const Json key = change.value("k", Json::object());
        const QString which = isNew ? plain(row.contains("id") ? row["id"].dump() : std::string()) : valueText(key);
        lines << (isNew ? EntryView::tr("New in %1 %2").arg(plain(stringOr(change, "t")), which)
                        : EntryView::tr("Changed in %1 %2").arg(plain(stringOr(change, "t")), which));
        lines << columns;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

EntryView::EntryView(QWidget *parent) : QTabWidget(parent), m_words(readOnly(tr("Entry in words"))), m_raw(readOnly(tr("Entry as written")))
{
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addTab(m_words, tr("In words"));
    addTab(m_raw, tr("As written"));
    setDocumentMode(true);
}

void EntryView::showEntry(const Json &entry)
{
    if (!entry.contains("seq")) {
        m_words->setPlainText(tr("Choose an entry to see what it says."));
        m_raw->clear();
        return;
    }
    QStringList lines;
    lines << tr("Entry %1").arg(number(intOr(entry, "seq"))) << tr("What: %1 (%2)").arg(entryTypeWord(stringOr(entry, "type")), plain(stringOr(entry, "type")))
          << tr("When: %1").arg(dateTime(stringOr(entry, "at")));
    if (entry.value("hidden", false)) {
        lines << QString() << tr("Hidden from you for now: it would tell what somebody else thinks of something that you may still have to read "
                                 "blind. It is shown once that is over.");
        m_words->setPlainText(lines.join(QLatin1Char('\n')));
        m_raw->setPlainText(tr("Hidden for now."));
        return;
    }
    lines << tr("Who: %1 (%2)").arg(plain(stringOr(entry, "actor")), wordFor(stringOr(entry, "actor_type")));
    const Json data = entry.value("data", Json::object());
    if (data.contains("key"))
        lines << tr("Signed with key %1").arg(plain(stringOr(data, "key")));
    lines << QString();
    for (const auto &[field, value] : data.items())
        if (field != "changes" && field != "sig" && field != "key")
            lines << QStringLiteral("%1: %2").arg(plain(field), valueText(value));
    if (data.contains("changes"))
        lines << QString() << changesText(data["changes"]);
    m_words->setPlainText(lines.join(QLatin1Char('\n')));
    m_raw->setPlainText(visible(plain(data.dump(2))));
}

} // namespace countersign::ui
