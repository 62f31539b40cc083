#include "text/sentences.h"

#include "text/formats.h"
#include "text/words.h"

#include <QCoreApplication>

namespace countersign::ui {

namespace {

std::string inSentence(const Text::Arg &arg);

QString filled(const std::string &sentence, const std::vector<Text::Arg> &args)
{
    std::vector<std::string> words;
    for (const Text::Arg &arg : args)
        words.push_back(inSentence(arg));
    const QString translated = QCoreApplication::translate("core", sentence.c_str());
    return plain(Text::substitute(utf8(translated), words));
}

std::string inSentence(const Text::Arg &arg)
{
    switch (arg.kind) {
    case Text::Arg::Kind::Plain: return arg.text;
    case Text::Arg::Kind::Time: return utf8(dateTime(arg.text));
    case Text::Arg::Kind::Language: return utf8(languageName(arg.text));
    case Text::Arg::Kind::Word: return utf8(wordInSentence(arg.text));
    case Text::Arg::Kind::Sentence: return arg.text.empty() ? std::string() : utf8(filled(arg.text, arg.args));
    }
    return {};
}

} // namespace

QString plain(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string utf8(const QString &text) { return text.toStdString(); }

QString say(const Text &text)
{
    if (text.empty())
        return {};
    return filled(text.source, text.args);
}

QString say(const Error &error)
{
    const QString next = say(error.hint);
    return next.isEmpty() ? say(error.message) : say(error.message) + QLatin1Char(' ') + next;
}

QString sayShort(const Error &error) { return say(error.message); }

} // namespace countersign::ui
