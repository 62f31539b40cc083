#include "search/fingerprint.h"

#include <QChar>
#include <QList>
#include <QString>

#define XXH_INLINE_ALL // header-only: nothing to link
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <vector>

namespace countersign {

namespace {

enum class Treatment : unsigned char { Keep, Drop, Space };

// What becomes of a character after NFKC and case folding.
Treatment treatmentOf(char32_t c)
{
    switch (c) {
    case 0x115F: // Hangul fillers and the blank of Braille: letters and symbols by category, invisible in fact
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
        return Treatment::Drop;
    case 0x2800:
        return Treatment::Space;
    default:
        break;
    }
    if (QChar::isSpace(c))
        return Treatment::Space;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Symbol_Modifier:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Mark_Enclosing:
        return Treatment::Drop;
    case QChar::Mark_NonSpacing:
        // Ornament where a mark belongs to no script of its own; a vowel sign (Devanagari, Thai) is a letter.
        return QChar::script(c) == QChar::Script_Inherited ? Treatment::Drop : Treatment::Keep;
    default:
        return Treatment::Keep;
    }
}

// Calls `use(code point, first unit, units)` for each code point; a lone surrogate is one.
template <typename Use> void forEachCodePoint(const QString &text, Use use)
{
    for (qsizetype i = 0; i < text.size();) {
        const char16_t unit = text.at(i).unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            use(QChar::surrogateToUcs4(unit, text.at(i + 1).unicode()), i, qsizetype{2});
            i += 2;
        } else {
            use(char32_t{unit}, i, qsizetype{1});
            i += 1;
        }
    }
}

bool isPiledMark(char32_t c)
{
    return QChar::combiningClass(c) != 0 || (QChar::isMark(c) && QChar::script(c) == QChar::Script_Inherited);
}

// Drops runs of three and more marks ("zalgo"), which no orthography needs: before composition, or the first
// would merge into the letter. It also bounds normalisation, whose reordering of marks is quadratic.
QString withoutPiledMarks(const QString &text)
{
    QString out;
    out.reserve(text.size());
    qsizetype runStart = 0; // in `out`
    int run = 0;
    const auto endRun = [&] {
        if (run > 2)
            out.truncate(runStart);
        run = 0;
    };
    forEachCodePoint(text, [&](char32_t c, qsizetype at, qsizetype units) {
        if (c < 0x300 || !isPiledMark(c))
            endRun();
        else if (run++ == 0)
            runStart = out.size();
        out.append(QStringView(text).mid(at, units));
    });
    endRun();
    return out;
}

// The whole road, for any text.
QString normalised(const QString &text)
{
    QString folded = withoutPiledMarks(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.replace(QChar(0xDF), QLatin1String("ss"));          // Qt folds one character to one only
    folded = folded.normalized(QString::NormalizationForm_KC); // folding can take letters apart again
    QString out;
    out.reserve(folded.size());
    bool gap = false;
    forEachCodePoint(folded, [&](char32_t c, qsizetype at, qsizetype units) {
        const Treatment treatment = treatmentOf(c);
        if (treatment == Treatment::Space) {
            gap = !out.isEmpty();
        } else if (treatment == Treatment::Keep) {
            if (gap)
                out.append(QLatin1Char(' '));
            gap = false;
            out.append(QStringView(folded).mid(at, units));
        }
    });
    return out;
}

// What one code point becomes where no neighbour can have a say, remembered: 0 not yet known, otherwise a
// kind in the upper bits and for Character and Pair what is written instead.
enum Form : std::uint32_t {
    FormEntangled = 1u << 24, // marks and jamo act on their neighbours: the whole text takes the whole road
    FormDrop = 2u << 24,
    FormSpace = 3u << 24,
    FormCharacter = 4u << 24, // a code point
    FormPair = 5u << 24       // two ASCII letters ("ss"), the first in the low byte
};
constexpr std::uint32_t formKind = 7u << 24;
constexpr std::uint32_t formPayload = (1u << 24) - 1;

std::uint32_t findForm(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    // Only a mark or a jamo composes with what stands before it, or is reordered; some letters start as one.
    bool entangled = QChar::isSurrogate(c);
    forEachCodePoint(text.normalized(QString::NormalizationForm_KD), [&](char32_t part, qsizetype at, qsizetype) {
        const bool jamo = part >= 0x1100 && part <= 0x11FF;
        entangled = entangled || jamo || (at == 0 && (QChar::isMark(part) || QChar::combiningClass(part) != 0));
    });
    if (entangled && !(c >= 0xAC00 && c <= 0xD7A3)) // a whole Hangul syllable waits only for a jamo
        return FormEntangled;
    // Between two letters, so that a space shows: some signs are one, with an accent on it.
    const QList<uint> framed = normalised(QLatin1Char('x') + text + QLatin1Char('x')).toUcs4();
    const QList<uint> form = framed.sliced(1, framed.size() - 2);
    if (form.isEmpty())
        return FormDrop;
    if (form.size() == 1)
        return form[0] == ' ' ? std::uint32_t{FormSpace} : FormCharacter | form[0];
    if (form.size() == 2 && form[0] < 0x80 && form[1] < 0x80 && !form.contains(uint{' '}))
        return FormPair | form[0] | form[1] << 8;
    return FormEntangled;
}

std::uint32_t formOf(char32_t c)
{
    static std::array<std::atomic<std::uint32_t>, 0x20000> known{}; // the planes of letters and of emoji
    if (c >= known.size())
        return FormEntangled;
    std::uint32_t form = known[c].load(std::memory_order_relaxed);
    if (form == 0) {
        form = findForm(c);
        known[c].store(form, std::memory_order_relaxed); // whoever else finds it finds the same
    }
    return form;
}

// The code point at `i`, which moves behind it; FFFFFFFF where the bytes are no UTF-8.
char32_t nextCodePoint(std::string_view utf8, std::size_t &i)
{
    constexpr char32_t invalid = 0xFFFFFFFF;
    const auto lead = static_cast<unsigned char>(utf8[i++]);
    if (lead < 0x80)
        return lead;
    const int tails = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4)
        return invalid;
    char32_t c = lead & (0x3Fu >> tails);
    for (int tail = 0; tail < tails; ++tail, ++i) {
        if (i == utf8.size() || (static_cast<unsigned char>(utf8[i]) & 0xC0) != 0x80)
            return invalid;
        c = c << 6 | (static_cast<unsigned char>(utf8[i]) & 0x3F);
    }
    const bool overlong = (tails == 2 && c < 0x800) || (tails == 3 && c < 0x10000);
    return overlong || c > 0x10FFFF ? invalid : c; // surrogates are known as entangled
}

void appendUtf8(std::string &out, char32_t c)
{
    const auto tail = [&](int shift) { out.push_back(static_cast<char>(0x80 | ((c >> shift) & 0x3F))); };
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (c >> 6)));
        tail(0);
    } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | (c >> 12)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xF0 | (c >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

// The short road, several times as fast: character by character, where that is the same. False where it is not.
bool comparableByCharacter(std::string_view utf8, std::string &out)
{
    bool gap = false;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::uint32_t form = formOf(nextCodePoint(utf8, i));
        const std::uint32_t kind = form & formKind;
        if (kind == FormEntangled)
            return false;
        if (kind == FormDrop)
            continue;
        if (kind == FormSpace) {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out.push_back(' ');
        gap = false;
        if (kind == FormPair) {
            out.push_back(static_cast<char>(form & 0x7F));
            out.push_back(static_cast<char>((form >> 8) & 0x7F));
        } else {
            appendUtf8(out, form & formPayload);
        }
    }
    return true;
}

// 0 is kept for "nothing to compare".
std::int64_t notZero(std::uint64_t value)
{
    return std::bit_cast<std::int64_t>(value == 0 ? std::uint64_t{1} : value);
}

// Hashes of the distinct runs of four code points; of the whole where it is shorter.
std::vector<std::uint64_t> gramsOf(const std::string &text)
{
    constexpr std::size_t gram = 4;
    std::vector<std::size_t> starts;
    starts.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    starts.push_back(text.size());
    const std::size_t length = std::min(gram, starts.size() - 1);
    std::vector<std::uint64_t> out;
    out.reserve(starts.size());
    for (std::size_t i = 0; i + length < starts.size(); ++i)
        out.push_back(XXH3_64bits(text.data() + starts[i], starts[i + length] - starts[i]));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

std::string comparableText(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    if (comparableByCharacter(utf8, out))
        return out;
    return normalised(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

std::int64_t exactFingerprint(std::string_view utf8)
{
    const std::string text = comparableText(utf8);
    return text.empty() ? 0 : notZero(XXH3_64bits(text.data(), text.size()));
}

std::int64_t nearFingerprint(std::string_view utf8)
{
    std::string text = comparableText(utf8);
    std::erase(text, ' ');
    if (text.empty())
        return 0;
    const std::vector<std::uint64_t> grams = gramsOf(text);
    std::array<std::uint32_t, 64> votes{};
    for (const std::uint64_t gram : grams)
        for (std::size_t bit = 0; bit < votes.size(); ++bit)
            votes[bit] += static_cast<std::uint32_t>(gram >> bit & 1);
    std::uint64_t out = 0;
    for (std::size_t bit = 0; bit < votes.size(); ++bit)
        if (std::uint64_t{votes[bit]} * 2 > grams.size())
            out |= std::uint64_t{1} << bit;
    return notZero(out);
}

int distance(std::int64_t a, std::int64_t b)
{
    if (a == 0 || b == 0)
        return 64;
    return std::popcount(std::bit_cast<std::uint64_t>(a ^ b));
}

} // namespace countersign
