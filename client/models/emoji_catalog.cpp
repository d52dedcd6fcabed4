#include "client/models/emoji_catalog.h"

#include <QFile>

#include <algorithm>
#include <memory>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar variant(0xfe0f); // "as a picture"

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QString foldedWord(const QString &text)
{
    QString folded;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded;
}

// Chinese and Japanese are written without spaces: there a word may begin anywhere.
bool beginsOrHolds(const QString &word, const QString &part)
{
    const QChar::Script script = part.front().script();
    const bool isUnspaced = script == QChar::Script_Han || script == QChar::Script_Hiragana ||
                            script == QChar::Script_Katakana;
    return isUnspaced ? word.contains(part) : word.startsWith(part);
}

qsizetype firstLetter(const QString &text)
{
    return text.isEmpty() || !text.front().isHighSurrogate() ? 1 : 2;
}

} // namespace

EmojiCatalog::EmojiCatalog(const QLocale &locale)
{
    int group = -1;
    const QStringList lines = linesOf(u":/emoji/emoji.tsv"_s);
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1))
            ++group;
        else if (!line.isEmpty())
            m_all.append({line.section(u'\t', 0, 0),
                          static_cast<EmojiGroup>(group),
                          line.endsWith("\t+"_L1),
                          {},
                          {}});
    }
    readNames(u"en"_s);
    const QString language = locale.name().section(u'_', 0, 0);
    if (language != "en"_L1)
        readNames(language);
    for (const Emoji &emoji : std::as_const(m_all)) {
        QStringList words = foldedWord(emoji.name).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : emoji.words)
            words.append(foldedWord(word).split(u' ', Qt::SkipEmptyParts));
        m_searched.append({foldedWord(emoji.name), words});
    }
}

void EmojiCatalog::readNames(const QString &language)
{
    const QStringList lines = linesOf(u":/emoji/names_%1.tsv"_s.arg(language));
    for (qsizetype at = 0; at < std::min(lines.size(), m_all.size()); ++at) {
        QStringList words = lines.at(at).split(u'\t', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        m_all[at].name = words.takeFirst();
        m_all[at].words = words;
    }
}

QList<Emoji> EmojiCatalog::search(const QString &query) const
{
    const QString wanted = foldedWord(query).simplified();
    const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<Emoji> first;
    QList<Emoji> others;
    for (qsizetype at = 0; at < m_all.size() && !parts.isEmpty(); ++at) {
        const Searched &searched = m_searched.at(at);
        const bool isFound = std::ranges::all_of(parts, [&searched](const QString &part) {
            return std::ranges::any_of(
                searched.words, [&part](const QString &word) { return beginsOrHolds(word, part); });
        });
        if (isFound)
            (searched.name.startsWith(wanted) ? first : others).append(m_all.at(at));
    }
    return first + others;
}

Emoji EmojiCatalog::named(const QString &name) const
{
    const QString wanted = foldedWord(name).simplified();
    qsizetype first = -1;
    for (qsizetype at = 0; at < m_all.size() && !wanted.isEmpty(); ++at) {
        const Searched &searched = m_searched.at(at);
        if (searched.name == wanted)
            return m_all.at(at);
        if (first < 0 && searched.words.contains(wanted))
            first = at;
    }
    return first < 0 ? Emoji() : m_all.at(first);
}

Emoji EmojiCatalog::find(const QString &text) const
{
    const auto found = std::ranges::find(m_all, text, &Emoji::text);
    return found == m_all.end() ? Emoji() : *found;
}

// The tone stands behind the first character, in place of "as a picture" (Unicode TR 51, 2.4).
QString EmojiCatalog::toned(const Emoji &emoji, int tone)
{
    if (tone <= 0 || tone >= tones || !emoji.hasTones)
        return emoji.text;
    constexpr char32_t lightest = 0x1f3fb;
    const qsizetype at = firstLetter(emoji.text);
    QString rest = emoji.text.sliced(at);
    if (rest.startsWith(variant))
        rest.remove(0, 1);
    const char32_t modifier = lightest + static_cast<char32_t>(tone - 1);
    return emoji.text.first(at) + QString::fromUcs4(&modifier, 1) + rest;
}

const EmojiCatalog &emojiCatalog()
{
    static QLocale language;
    static std::unique_ptr<EmojiCatalog> read;
    if (!read || language != QLocale()) {
        language = QLocale();
        read = std::make_unique<EmojiCatalog>(language);
    }
    return *read;
}

} // namespace chatoyant::client
