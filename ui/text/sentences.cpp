#include "text/sentences.h"

#include <QCoreApplication>

namespace countersign::ui {

QString plain(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string utf8(const QString &text) { return text.toStdString(); }

QString say(const Text &text)
{
    if (text.empty())
        return {};
    const QString translated = QCoreApplication::translate("core", text.source.c_str());
    return plain(Text::substitute(utf8(translated), text.args));
}

QString say(const Error &error)
{
    const QString next = say(error.hint);
    return next.isEmpty() ? say(error.message) : say(error.message) + QLatin1Char(' ') + next;
}

QString sayShort(const Error &error) { return say(error.message); }

} // namespace countersign::ui
