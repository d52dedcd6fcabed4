#include "client/state/translation_wishes.h"

#include "client/state/chat_list.h"
#include "client/state/synced_settings.h"
#include "common/base/language_match.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// "pt-BR" → "pt"; older services have names of their own for some.
QString primary(const QString &language)
{
    static const QHash<QString, QString> others{
        {u"zt"_s, u"zh"_s}, {u"pb"_s, u"pt"_s}, {u"nb"_s, u"no"_s}, {u"nn"_s, u"no"_s}};
    QString name = language.toLower();
    name.replace(u'_', u'-');
    name = name.section(u'-', 0, 0);
    return others.value(name, name);
}

} // namespace

bool isSameLanguage(const QString &one, const QString &other)
{
    return primary(one) == primary(other);
}

TranslationWishes::TranslationWishes(SyncedSettings &settings, ChatList &chats, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_chats(chats)
    , m_told(relevant())
{
    connect(&settings, &SyncedSettings::changed, this, &TranslationWishes::follow);
}

void TranslationWishes::setOffer(const TranslationOffer &offer)
{
    if (m_offer == offer)
        return;
    m_offer = offer;
    emit changed();
}

QStringList TranslationWishes::languages() const
{
    return m_offer.languages.isEmpty() ? QStringList{to()} : m_offer.languages;
}

QString TranslationWishes::to() const
{
    const QString chosen = m_settings.value(toSetting).toString();
    if (!chosen.isEmpty())
        return chosen;
    const QString spoken = QLocale().name();
    if (m_offer.languages.isEmpty())
        return primary(spoken);
    if (const QString known = nearestLanguage(m_offer.languages, spoken); !known.isEmpty())
        return known;
    const auto near = std::find_if(
        m_offer.languages.cbegin(), m_offer.languages.cend(),
        [&spoken](const QString &language) { return isSameLanguage(language, spoken); });
    return near == m_offer.languages.cend() ? m_offer.languages.first() : *near;
}

void TranslationWishes::chooseTo(const QString &language)
{
    m_settings.set(toSetting, language);
}

QStringList TranslationWishes::read() const
{
    QStringList languages;
    const QJsonArray kept = m_settings.value(readSetting).toArray();
    for (const QJsonValue &language : kept)
        languages.append(language.toString());
    return languages;
}

void TranslationWishes::chooseRead(const QStringList &languages)
{
    m_settings.set(readSetting, QJsonArray::fromStringList(languages));
}

bool TranslationWishes::reads(const QString &language) const
{
    const QStringList all = read() + QStringList{to(), QLocale().name()};
    return std::any_of(all.cbegin(), all.cend(),
                       [&language](const QString &each) { return isSameLanguage(each, language); });
}

std::optional<QString> TranslationWishes::toFor(ChatId chat) const
{
    const QString language =
        m_settings.value(chatsSetting).toObject().value(chat.toString()).toString();
    return language.isEmpty() ? std::nullopt : std::optional(language);
}

// The settings have their limit: those of chats that are gone go along.
void TranslationWishes::chooseFor(ChatId chat, const std::optional<QString> &language)
{
    QJsonObject wanted = m_settings.value(chatsSetting).toObject();
    const QStringList kept = wanted.keys();
    for (const QString &each : kept) {
        if (!m_chats.contains(ChatId::fromString(each)))
            wanted.remove(each);
    }
    if (language)
        wanted.insert(chat.toString(), *language);
    else
        wanted.remove(chat.toString());
    m_settings.set(chatsSetting, wanted);
}

bool TranslationWishes::hasAgreed() const
{
    return m_offer.isMade() && m_settings.value(agreedSetting).toString() == place();
}

void TranslationWishes::agree()
{
    m_settings.set(agreedSetting, place());
}

// What runs on the server's own machine has no name of its own.
QString TranslationWishes::place() const
{
    return m_offer.provider + u'@' + m_offer.host;
}

QJsonObject TranslationWishes::relevant() const
{
    QJsonObject found;
    for (const auto name : {toSetting, readSetting, chatsSetting, agreedSetting})
        found.insert(name, m_settings.value(name));
    return found;
}

void TranslationWishes::follow()
{
    const QJsonObject now = relevant();
    if (std::exchange(m_told, now) != now)
        emit changed();
}

} // namespace chatoyant::client
