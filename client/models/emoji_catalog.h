// Every emoji with its name and words in the person's language, as Unicode has them.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace chatoyant::client {

enum class EmojiGroup {
    Smileys,
    People,
    Animals,
    Food,
    Travel,
    Activities,
    Objects,
    Symbols,
    Flags
};
inline constexpr int emojiGroups = 9;

struct Emoji
{
    QString text; // without a skin tone
    EmojiGroup group = EmojiGroup::Smileys;
    bool hasTones = false;
    QString name;
    QStringList words; // by which it is found, too
};

class EmojiCatalog
{
public:
    // 0: yellow, as drawn without one; 1 to 5: from light to dark.
    static constexpr int tones = 6;

    // English where a language has no names.
    explicit EmojiCatalog(const QLocale &locale);

    const QList<Emoji> &all() const { return m_all; }
    // Every word of the query begins a word of the emoji's; those whose names begin with it first.
    QList<Emoji> search(const QString &query) const;
    // Of exactly this name, or else the first that has this word; an empty one: none.
    Emoji named(const QString &name) const;
    // An empty one for what is no emoji of this catalogue.
    Emoji find(const QString &text) const;
    static QString toned(const Emoji &emoji, int tone);

private:
    struct Searched
    {
        QString name;
        QStringList words; // of the name, then others
    };

    void readNames(const QString &language);

    QList<Emoji> m_all;
    QList<Searched> m_searched; // the same, folded
};

// In the language that is spoken now: read when it is first needed, and again for another one.
const EmojiCatalog &emojiCatalog();

} // namespace chatoyant::client
