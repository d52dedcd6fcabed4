#include "client/ui/chat/emoji_popup.h"

#include "client/models/emoji_catalog.h"
#include "client/ui/chat/recent_emoji.h"
#include "client/ui/preferences.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int plainRole = Qt::UserRole + 1; // without a skin tone

// As it is typed between colons.
QString withSpaces(QString word)
{
    return word.replace(u'_', u' ');
}

} // namespace

EmojiPopup::EmojiPopup(QWidget *parent)
    : CompletionPopup(tr("Emoji to insert"), parent)
{
    connect(this, &CompletionPopup::chosen, this,
            [this] { remember(currentItem()->data(plainRole).toString()); });
}

int EmojiPopup::tone() const
{
    return m_preferences ? m_preferences->value(preference::skinTone, 0).toInt() : 0;
}

void EmojiPopup::remember(const QString &text)
{
    if (m_preferences)
        keepRecentEmoji(*m_preferences, text);
}

void EmojiPopup::offer(const QString &word, const QWidget &field)
{
    clear();
    QList<Emoji> found = emojiCatalog().search(withSpaces(word));
    // First what it is once it is closed.
    if (const Emoji exact = emojiCatalog().named(withSpaces(word)); !exact.text.isEmpty()) {
        found.removeIf([&exact](const Emoji &emoji) { return emoji.text == exact.text; });
        found.prepend(exact);
    }
    for (const Emoji &emoji : found.mid(0, mostOffers)) {
        const QString toned = EmojiCatalog::toned(emoji, tone());
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(toned, emoji.name), this);
        item->setData(Qt::UserRole, toned);
        item->setData(plainRole, emoji.text);
        item->setData(Qt::AccessibleTextRole, emoji.name);
    }
    showAbove(field);
}

QString EmojiPopup::take(const QString &name)
{
    const Emoji emoji = emojiCatalog().named(withSpaces(name));
    if (!emoji.text.isEmpty())
        remember(emoji.text);
    return EmojiCatalog::toned(emoji, tone());
}

} // namespace chatoyant::client
