// The German of every sentence: there, with the same places, and complete for core.
#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace countersign
{
namespace
{

struct Translated {
    QString context;
    QString source;
    QStringList forms; // one, or two where the sentence counts something
    bool counts = false;
    bool finished = true;

    std::string name() const { return (context + QStringLiteral(": ") + source).toStdString(); }
};

QString inSources(const QString &path)
{
    return QStringLiteral(COUNTERSIGN_SOURCE_DIR "/") + path;
}

Translated readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translated message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!message.counts) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Every sentence of the German file; none, and a failed test, if it cannot be read to its end.
std::vector<Translated> germanSentences()
{
    std::vector<Translated> found;
    QFile file(inSources(QStringLiteral("translations/countersign_de.ts")));
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot open " << file.fileName().toStdString();
        return found;
    }
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement();          // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                found.push_back(readMessage(xml, context));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError()) {
        ADD_FAILURE() << "line " << xml.lineNumber() << ": " << xml.errorString().toStdString();
        return {};
    }
    return found;
}

/// Which places of a sentence are filled in later: %1 to %9, also as %L1, and %n. A text may name one more than once.
std::set<std::string> placesOf(const QString &sentence)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9]|%n"));
    std::set<std::string> places;
    QRegularExpressionMatchIterator matches = place.globalMatch(sentence);
    while (matches.hasNext()) {
        places.insert(matches.next().captured().toStdString());
    }
    return places;
}

/// What the compiler makes of the inside of a string literal, as far as our sentences go.
QString withoutEscapes(QString literal)
{
    return literal.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

/// Every CS_TEXT("…") of the C++ files of a folder; adjacent literals are one sentence.
QSet<QString> markedSentences(const QString &folder)
{
    static const QRegularExpression marked(QStringLiteral(R"re(CS_TEXT\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QSet<QString> found;
    QDirIterator files(inSources(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            ADD_FAILURE() << "cannot open " << file.fileName().toStdString();
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        QRegularExpressionMatchIterator sentences = marked.globalMatch(text);
        while (sentences.hasNext()) {
            QString sentence;
            QRegularExpressionMatchIterator parts = literal.globalMatch(sentences.next().captured(1));
            while (parts.hasNext()) {
                sentence += parts.next().captured(1);
            }
            found.insert(withoutEscapes(sentence));
        }
    }
    return found;
}

/// What the first group of `pattern` finds in a file.
std::set<std::string> tableTexts(const QString &path, const QString &pattern)
{
    std::set<std::string> found;
    QFile file(inSources(path));
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot open " << file.fileName().toStdString();
        return found;
    }
    const QString text = QString::fromUtf8(file.readAll());
    QRegularExpressionMatchIterator rows = QRegularExpression(pattern).globalMatch(text);
    while (rows.hasNext())
        found.insert(rows.next().captured(1).toStdString());
    return found;
}

TEST(Translations, EverySentenceHasItsGerman)
{
    const std::vector<Translated> sentences = germanSentences();
    ASSERT_FALSE(sentences.empty());
    for (const Translated &sentence : sentences) {
        EXPECT_TRUE(sentence.finished) << sentence.name();
        EXPECT_EQ(sentence.forms.size(), sentence.counts ? 2 : 1) << sentence.name();
        for (const QString &form : sentence.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << sentence.name();
        }
    }
}

TEST(Translations, NoPlaceIsLostOrAdded)
{
    for (const Translated &sentence : germanSentences()) {
        for (const QString &form : sentence.forms) {
            EXPECT_EQ(placesOf(form), placesOf(sentence.source)) << sentence.name() << "\n" << form.toStdString();
        }
    }
}

TEST(Translations, SpacesAtTheEndsAreKept)
{
    const auto ends = [](const QString &text) {
        return std::make_pair(text.startsWith(QLatin1Char(' ')), text.endsWith(QLatin1Char(' ')));
    };
    for (const Translated &sentence : germanSentences()) {
        for (const QString &form : sentence.forms) {
            EXPECT_EQ(ends(form), ends(sentence.source)) << sentence.name();
        }
    }
}

// A new sentence needs packaging/tools/update-translations, then its German.
TEST(Translations, EverySentenceOfCoreIsListed)
{
    QSet<QString> listed;
    for (const Translated &sentence : germanSentences()) {
        if (sentence.context == QLatin1String("core")) {
            listed.insert(sentence.source);
        }
    }
    const QSet<QString> marked = markedSentences(QStringLiteral("core")) + markedSentences(QStringLiteral("app")) + markedSentences(QStringLiteral("ui"));
    ASSERT_FALSE(marked.isEmpty());
    for (const QString &sentence : marked) {
        EXPECT_TRUE(listed.contains(sentence)) << sentence.toStdString();
    }
}

// The window's tables of words and of keys go through macros of their own, which lupdate does not look into.
TEST(Translations, EveryWordAndKeyOfTheWindowIsListed)
{
    const std::set<std::string> words =
        tableTexts(QStringLiteral("ui/text/words.cpp"), QStringLiteral(R"re(CS_WORD\("[^"]*", "([^"]*)"\))re"));
    const std::set<std::string> acts = tableTexts(QStringLiteral("ui/actions/action_table.cpp"),
                                                  QStringLiteral(R"re(CS_ACT\(\w+, "[^"]*", "([^"]*)")re"));
    ASSERT_FALSE(words.empty());
    ASSERT_FALSE(acts.empty());
    std::set<std::string> listed;
    for (const Translated &sentence : germanSentences())
        listed.insert(sentence.name());
    for (const std::string &word : words)
        EXPECT_TRUE(listed.count("words: " + word) == 1) << word;
    for (const std::string &act : acts)
        EXPECT_TRUE(listed.count("acts: " + act) == 1) << act;
}

} // namespace
} // namespace countersign
