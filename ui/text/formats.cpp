#include "text/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace countersign::ui {

namespace {

QDateTime qt(Instant at) { return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC); }

QString text(const char *source) { return QCoreApplication::translate("formats", source); }

} // namespace

QString clockTime(Instant at) { return qt(at).toString(QStringLiteral("HH:mm")); }

QString dateTime(Instant at)
{
    return QLocale().toString(qt(at), QStringLiteral("d MMM yyyy HH:mm")) + QStringLiteral(" UTC");
}

QString dateTime(std::string_view rfc3339)
{
    const auto at = parseRfc3339(rfc3339);
    return at ? dateTime(*at) : QStringLiteral("–");
}

QString dayOf(Instant at) { return QLocale().toString(qt(at), QStringLiteral("d MMM yyyy")); }

QString span(Milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return text(QT_TRANSLATE_NOOP("formats", "%1 s")).arg(seconds);
    const auto minutes = seconds / 60;
    if (minutes < 60)
        return text(QT_TRANSLATE_NOOP("formats", "%1 min")).arg(minutes);
    const auto hours = minutes / 60;
    if (hours < 10 && minutes % 60 != 0)
        return text(QT_TRANSLATE_NOOP("formats", "%1 h %2 min")).arg(hours).arg(minutes % 60);
    if (hours < 48)
        return text(QT_TRANSLATE_NOOP("formats", "%1 h")).arg(hours);
    const auto days = hours / 24;
    if (days < 2 * 365)
        return text(QT_TRANSLATE_NOOP("formats", "%1 d")).arg(days);
    return text(QT_TRANSLATE_NOOP("formats", "%1 years")).arg(days / 365);
}

QString age(Instant since, Instant now) { return span(std::max(now - since, Milliseconds(0))); }

QString countdown(Instant until, Instant now)
{
    // Rounded up: "0:01" until the moment has come.
    const auto left = (toMs(until) - toMs(now) + 999) / 1000;
    if (left <= 0)
        return text(QT_TRANSLATE_NOOP("formats", "now"));
    const QLatin1Char zero('0');
    if (left < 3600)
        return QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3").arg(left / 3600).arg(left / 60 % 60, 2, 10, zero).arg(left % 60, 2, 10, zero);
}

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString share(double part) { return text(QT_TRANSLATE_NOOP("formats", "%1 %")).arg(QLocale().toString(part * 100.0, 'f', 1)); }

std::optional<Instant> instantOf(std::string_view rfc3339) { return parseRfc3339(rfc3339); }

} // namespace countersign::ui
