#include "text/visible.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace countersign::ui {

namespace {

struct NamedControl {
    char16_t code;
    const char *name;
};

constexpr std::array namedControls{
    NamedControl{0x00AD, "SHY"},  NamedControl{0x061C, "ALM"},  NamedControl{0x200B, "ZWSP"}, NamedControl{0x200C, "ZWNJ"},
    NamedControl{0x200D, "ZWJ"},  NamedControl{0x200E, "LRM"},  NamedControl{0x200F, "RLM"},  NamedControl{0x202A, "LRE"},
    NamedControl{0x202B, "RLE"},  NamedControl{0x202C, "PDF"},  NamedControl{0x202D, "LRO"},  NamedControl{0x202E, "RLO"},
    NamedControl{0x2060, "WJ"},   NamedControl{0x2066, "LRI"},  NamedControl{0x2067, "RLI"},  NamedControl{0x2068, "FSI"},
    NamedControl{0x2069, "PDI"},  NamedControl{0xFEFF, "BOM"},
};

QString markFor(QChar c)
{
    for (const NamedControl &control : namedControls)
        if (control.code == c.unicode())
            return QStringLiteral("⟨%1⟩").arg(QLatin1String(control.name));
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

bool named(QChar c)
{
    for (const NamedControl &control : namedControls)
        if (control.code == c.unicode())
            return true;
    return false;
}

// Joiners are letters' business in many scripts and in emoji; they are shown only where they join nothing.
bool joinsLetters(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.unicode() != 0x200D && c.unicode() != 0x200C)
        return false;
    const auto joinable = [](QChar n) { return n.isSurrogate() || n.unicode() >= 0x0590; };
    return i > 0 && i + 1 < text.size() && joinable(text[i - 1]) && joinable(text[i + 1]);
}

} // namespace

QString visible(const QString &text, qsizetype limit)
{
    QString out;
    const qsizetype end = std::min(text.size(), limit);
    out.reserve(end + 16);
    for (qsizetype i = 0; i < end; ++i) {
        const QChar c = text[i];
        const bool keeps = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        if (c == QLatin1Char('\r')) {
            if (i + 1 < end && text[i + 1] == QLatin1Char('\n'))
                continue;
            out += QLatin1Char('\n');
        } else if (!keeps && ((named(c) && !joinsLetters(text, i)) || c.category() == QChar::Other_Control)) {
            out += markFor(c);
        } else {
            out += c;
        }
    }
    if (text.size() > end)
        out += QLatin1Char('\n')
               + QCoreApplication::translate("visible", "… cut here: %1 more characters").arg(QLocale().toString(text.size() - end));
    return out;
}

Qt::LayoutDirection directionOf(const QString &text) { return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; }

QString excerpt(const QString &text, qsizetype characters)
{
    const QString folded = text.left(characters * 4).simplified();
    const QString cut = folded.size() > characters ? folded.left(characters).trimmed() + QChar(0x2026) : folded;
    return visible(cut);
}

} // namespace countersign::ui
