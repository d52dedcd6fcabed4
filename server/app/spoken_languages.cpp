#include "server/app/spoken_languages.h"

#include "common/base/language_match.h"

#include <QDir>
#include <QTranslator>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordsFolder = ":/i18n"_L1;
constexpr auto wordsPrefix = "chatoyant-server_"_L1;
constexpr auto wordsEnding = ".qm"_L1;

} // namespace

QStringList builtInLanguages()
{
    QStringList codes{u"en"_s};
    const QStringList files = QDir(wordsFolder).entryList({wordsPrefix + u'*' + wordsEnding});
    for (const QString &file : files)
        codes.append(file.sliced(wordsPrefix.size()).chopped(wordsEnding.size()));
    codes.removeDuplicates();
    return codes;
}

std::unique_ptr<QTranslator> builtInWords(const QString &language)
{
    auto words = std::make_unique<QTranslator>();
    const bool isRead = words->load(wordsFolder + u'/' + wordsPrefix + language + wordsEnding);
    return isRead ? std::move(words) : nullptr;
}

SpokenLanguages::SpokenLanguages(const QString &own)
    : m_own(own)
{}

SpokenLanguages::~SpokenLanguages() = default;

QString SpokenLanguages::say(const QString &locale, const char *context, const char *source, int n)
{
    const QString wanted = nearestLanguage(m_known, locale);
    const QTranslator *translator = words(wanted.isEmpty() ? m_own : wanted);
    const QString said =
        translator ? translator->translate(context, source, nullptr, n) : QString();
    QString sentence = said.isEmpty() ? QString::fromUtf8(source) : said;
    return n < 0 ? sentence : sentence.replace("%n"_L1, QString::number(n));
}

const QTranslator *SpokenLanguages::words(const QString &language)
{
    auto known = m_words.find(language);
    if (known == m_words.end())
        known = m_words.emplace(language, builtInWords(language)).first;
    return known->second.get();
}

} // namespace chatoyant::server
