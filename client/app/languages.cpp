#include "client/app/languages.h"

#include "client/app/qm_translator.h"
#include "client/app/ts_translator.h"
#include "common/base/language_match.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto builtIn = ":/i18n"_L1;
constexpr auto english = "en"_L1; // the language of the sources; its file has the plurals

QLocale systemLocale()
{
    // The bare C locale has no customs of its own (it writes the seconds of every time): English.
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : system;
}

QString fileOf(const QString &folder, const QString &code, QLatin1StringView ending)
{
    const QString path = QDir(folder).filePath(u"chatoyant_"_s + code + ending);
    return QFile::exists(path) ? path : QString();
}

// "Français", "Deutsch"
QString nameOf(const QString &code)
{
    const QLocale locale(code);
    // Of one country only where there are several: "español", not "español de España".
    QString name = code.contains(u'_') ? locale.nativeLanguageName()
                                       : locale.nativeLanguageName().section(u' ', 0, 0);
    if (code == english || name.isEmpty())
        return code == english ? u"English"_s : code;
    name[0] = locale.toUpper(name.first(1)).front();
    return name;
}

// The customs of the person's own country, where its language is spoken.
QLocale customsOf(const QString &code)
{
    const QLocale system = systemLocale();
    const QLocale chosen(code);
    return code.isEmpty() ||
                   (system.language() == chosen.language() && system.script() == chosen.script())
               ? system
               : chosen;
}

} // namespace

Languages::Languages(Preferences &preferences, const QString &folder)
    : m_preferences(preferences)
    , m_folder(folder)
{}

Languages::~Languages()
{
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Languages::install()
{
    const QLocale locale = customsOf(chosen());
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    const QString code = spoken().code;
    auto words = translator(code);
    if (!words)
        words = translator(english);
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    m_words = std::move(words);
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

QList<Language> Languages::languages() const
{
    QList<Language> found;
    const QStringList all = codes();
    for (const QString &code : all)
        found.append({code, nameOf(code)});
    std::ranges::sort(found, [](const Language &one, const Language &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return found;
}

QString Languages::chosen() const
{
    const QString code = m_preferences.value(preference::language).toString();
    return codes().contains(code) ? code : QString();
}

Language Languages::systemLanguage() const
{
    const QStringList known = codes();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (const QString code = nearestLanguage(known, name); !code.isEmpty())
            return {code, nameOf(code)};
    }
    return {english, nameOf(english)};
}

Language Languages::spoken() const
{
    const QString code = chosen();
    return code.isEmpty() ? systemLanguage() : Language{code, nameOf(code)};
}

void Languages::choose(const QString &code)
{
    if (code == chosen())
        return;
    m_before = chosen();
    m_preferences.setValue(preference::language, code);
    install();
    emit changed();
}

QStringList Languages::codes() const
{
    static const QRegularExpression form(u"\\Achatoyant_([A-Za-z_]+)\\.(qm|ts)\\z"_s);
    QStringList found{english};
    for (const QString &folder : {QString(builtIn), m_folder}) {
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Readable);
        for (const QString &file : files) {
            if (const auto match = form.match(file); match.hasMatch())
                found.append(match.captured(1));
        }
    }
    found.removeDuplicates();
    return found;
}

std::unique_ptr<QTranslator> Languages::translator(const QString &code)
{
    if (const QString file = fileOf(m_folder, code, ".ts"_L1); !file.isEmpty()) {
        auto read = TsTranslator::read(file);
        if (read)
            return *std::move(read);
        emit unreadable(file, read.error());
    }
    if (const QString file = fileOf(m_folder, code, ".qm"_L1); !file.isEmpty()) {
        if (auto read = QmTranslator::read(file))
            return read;
        emit unreadable(file, tr("It is no translation that lrelease made."));
    }
    auto words = std::make_unique<QTranslator>();
    return words->load(fileOf(builtIn, code, ".qm"_L1)) ? std::move(words) : nullptr;
}

} // namespace chatoyant::client
