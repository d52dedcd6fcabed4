#include "client/app/hunspell_spelling.h"

#include "client/app/dictionary.h"
#include "common/disk/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto none = "none"_L1; // as it is kept: somebody wants nothing checked

// "English (United States)": in that language.
QString dictionaryName(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return u"%1 (%2)"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QStringList HunspellSpelling::systemFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
}

HunspellSpelling::HunspellSpelling(Preferences &preferences, const Places &places)
    : m_preferences(preferences)
    , m_places(places)
    , m_ownWords(linesOf(places.ownWords))
{}

HunspellSpelling::~HunspellSpelling() = default;

void HunspellSpelling::load()
{
    QStringList files;
    const QStringList wanted = chosen();
    for (const QString &code : wanted)
        files.append(fileOf(code));
    const quint64 turn = ++m_turn;
    QThreadPool::globalInstance()->start([self = QPointer(this), files, own = m_ownWords, turn] {
        std::vector<std::shared_ptr<Dictionary>> loaded;
        for (const QString &file : files) {
            loaded.push_back(std::make_shared<Dictionary>(file));
            for (const QString &word : own)
                loaded.back()->add(word);
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, loaded, turn] {
                if (!self || self->m_turn != turn)
                    return;
                self->m_loaded = loaded;
                emit self->changed();
            },
            Qt::QueuedConnection);
    });
}

QList<Language> HunspellSpelling::dictionaries() const
{
    QList<Language> found;
    const QStringList all = codes();
    for (const QString &code : all)
        found.append({code, dictionaryName(code)});
    std::ranges::sort(found, [](const Language &one, const Language &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return found;
}

QStringList HunspellSpelling::chosen() const
{
    const QStringList installed = codes();
    QStringList wanted = m_preferences.value(preference::spelling).toStringList();
    if (wanted.isEmpty()) {
        const QStringList languages = QLocale::system().uiLanguages();
        for (const QString &language : languages)
            wanted.append(QLocale(language).name());
    }
    QStringList found;
    for (const QString &code : std::as_const(wanted)) {
        if (installed.contains(code) && !found.contains(code))
            found.append(code);
    }
    return found;
}

void HunspellSpelling::choose(const QStringList &codes)
{
    m_preferences.setValue(preference::spelling, codes.isEmpty() ? QStringList{none} : codes);
    load();
}

bool HunspellSpelling::isRight(const QString &word) const
{
    return m_loaded.empty() || std::ranges::any_of(m_loaded, [&word](const auto &dictionary) {
               return dictionary->isRight(word);
           });
}

QStringList HunspellSpelling::suggestions(const QString &word) const
{
    // Of several languages each has its say.
    QStringList better;
    QList<QStringList> each;
    for (const auto &dictionary : m_loaded)
        each.append(dictionary->suggestions(word));
    for (qsizetype at = 0;
         std::ranges::any_of(each, [at](const auto &list) { return at < list.size(); }); ++at) {
        for (const QStringList &list : std::as_const(each)) {
            if (at < list.size() && !better.contains(list.at(at)))
                better.append(list.at(at));
        }
    }
    return better;
}

void HunspellSpelling::learn(const QString &word)
{
    if (word.contains(u'\n') || m_ownWords.contains(word))
        return;
    m_ownWords.append(word);
    // Where it cannot be kept, the word is known until the program ends.
    (void)writeWhole(m_places.ownWords, m_ownWords.join(u'\n').toUtf8() + '\n');
    for (const auto &dictionary : m_loaded)
        dictionary->add(word);
    emit changed();
}

QString HunspellSpelling::fileOf(const QString &code) const
{
    for (const QString &folder : m_places.dictionaries) {
        const QString name = QDir(folder).filePath(code);
        if (QFile::exists(name + u".aff"_s) && QFile::exists(name + u".dic"_s))
            return name;
    }
    return {};
}

QStringList HunspellSpelling::codes() const
{
    QStringList found;
    for (const QString &folder : m_places.dictionaries) {
        const QStringList files = QDir(folder).entryList({u"*.dic"_s}, QDir::Files);
        for (const QString &file : files) {
            const QString code = file.chopped(4);
            if (!found.contains(code) && !fileOf(code).isEmpty())
                found.append(code);
        }
    }
    return found;
}

} // namespace chatoyant::client
