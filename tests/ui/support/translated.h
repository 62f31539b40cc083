// The window's translation into a language, while this stands.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <stdexcept>

namespace countersign::ui {

class Translated {
public:
    explicit Translated(const char *language) : m_before(QLocale())
    {
        if (!m_translator.load(QStringLiteral(":/i18n/countersign_%1.qm").arg(QLatin1String(language))))
            throw std::runtime_error(std::string("no translation into ") + language);
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
    }
    ~Translated()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Translated(const Translated &) = delete;
    Translated &operator=(const Translated &) = delete;

private:
    QTranslator m_translator;
    QLocale m_before;
};

} // namespace countersign::ui
