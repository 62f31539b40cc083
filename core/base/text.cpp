#include "base/text.h"

#include <QLocale>

namespace countersign {

std::string Text::Arg::english() const
{
    switch (kind) {
    case Kind::Plain:
    case Kind::Time:
    case Kind::Word: return text;
    case Kind::Language: {
        const QLocale::Language language = QLocale(QString::fromStdString(text)).language();
        return language == QLocale::C ? text : QLocale::languageToString(language).toStdString();
    }
    case Kind::Sentence: return filled(text, args);
    }
    return text;
}

std::string Text::substitute(const std::string &sentence, const std::vector<std::string> &args)
{
    std::string out;
    out.reserve(sentence.size() + 32);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1'
                           && sentence[i + 1] <= '9';
        if (!place) {
            out += sentence[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(sentence[i + 1] - '1');
        if (index < args.size())
            out += args[index];
        ++i;
    }
    return out;
}

std::string Text::filled(const std::string &sentence, const std::vector<Arg> &args)
{
    std::vector<std::string> words;
    words.reserve(args.size());
    for (const Arg &arg : args)
        words.push_back(arg.english());
    return substitute(sentence, words);
}

} // namespace countersign
