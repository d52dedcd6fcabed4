#include "server/app/command_words.h"

#include "common/base/language_match.h"
#include "server/app/spoken_languages.h"

#include <QCoreApplication>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// "de_DE.UTF-8@euro" → "de_DE"
QString withoutCharset(const QString &locale)
{
    return locale.section(u'.', 0, 0).section(u'@', 0, 0);
}

} // namespace

QString languageOf(const QProcessEnvironment &environment)
{
    QString locale;
    for (const auto name : {"LC_ALL"_L1, "LC_MESSAGES"_L1, "LANG"_L1}) {
        locale = withoutCharset(environment.value(name));
        if (!locale.isEmpty())
            break;
    }
    // The bare locale of programs: no translation, whatever LANGUAGE says.
    if (locale.isEmpty() || locale == "C"_L1 || locale == "POSIX"_L1)
        return u"en"_s;
    const QStringList known = builtInLanguages();
    const QStringList wanted = environment.value(u"LANGUAGE"_s).split(u':', Qt::SkipEmptyParts);
    for (const QString &name : wanted + QStringList{locale}) {
        if (const QString found = nearestLanguage(known, withoutCharset(name)); !found.isEmpty())
            return found;
    }
    return u"en"_s;
}

CommandWords::CommandWords(const QString &language)
    : m_words(builtInWords(language))
{
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
}

CommandWords::~CommandWords()
{
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
}

SourceWords::SourceWords()
{
    QCoreApplication::installTranslator(this);
}

SourceWords::~SourceWords()
{
    QCoreApplication::removeTranslator(this);
}

QString SourceWords::translate(const char *, const char *source, const char *, int) const
{
    return QString::fromUtf8(source);
}

} // namespace chatoyant::server
