// What the server offers to translate, and what this person wants of it: into which language, in
// which chats by itself, and what they read as it is.
#pragma once

#include "common/base/ids.h"
#include "common/model/translation.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace chatoyant::client {

class ChatList;
class SyncedSettings;

// The choices stand in the person's settings, so that they hold on all their devices.
class TranslationWishes final : public QObject
{
    Q_OBJECT

public:
    // Settings: codes of languages, of those that are read, of chats; and the host that one agreed
    // to.
    static constexpr auto toSetting = QLatin1StringView("translate.to");
    static constexpr auto readSetting = QLatin1StringView("translate.reads");
    static constexpr auto chatsSetting = QLatin1StringView("translate.chats");
    static constexpr auto agreedSetting = QLatin1StringView("translate.agreed");

    TranslationWishes(SyncedSettings &settings, ChatList &chats, QObject *parent = nullptr);

    const TranslationOffer &offer() const { return m_offer; }
    void setOffer(const TranslationOffer &offer);

    // Into which one can have messages translated, as far as that is known.
    QStringList languages() const;
    // Into which messages are translated: what was chosen, or the one that the program speaks.
    QString to() const;
    void chooseTo(const QString &language);
    // What one reads beside that.
    QStringList read() const;
    void chooseRead(const QStringList &languages);
    bool reads(const QString &language) const;
    // Into which this chat's messages are translated by themselves; nothing: they are not.
    std::optional<QString> toFor(ChatId chat) const;
    void chooseFor(ChatId chat, const std::optional<QString> &language);

    // That texts go where the server says now.
    bool hasAgreed() const;
    void agree();

signals:
    void changed();

private:
    void follow();
    QString place() const;
    QJsonObject relevant() const;

    SyncedSettings &m_settings;
    ChatList &m_chats;
    TranslationOffer m_offer;
    QJsonObject m_told;
};

// Whatever is said of the country or the script: "pt" and "pt-BR".
bool isSameLanguage(const QString &one, const QString &other);

} // namespace chatoyant::client
