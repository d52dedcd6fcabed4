// The person's settings, the same on all their devices.
#pragma once

#include "client/net/reply.h"

#include <QJsonObject>
#include <QObject>

namespace chatoyant::client {

class Api;
class LocalCache;

// Names are "area.what"; a setting that was never set is undefined. Changes show at once, are kept
// on this device, and reach the server with the next connection.
class SyncedSettings final : public QObject
{
    Q_OBJECT

public:
    // Whether one is told how one's draft may read, and sees moods along the scroll bar; false
    // unless set to true.
    static constexpr auto draftTone = QLatin1StringView("mood.draftTone");
    static constexpr auto moodTimeline = QLatin1StringView("mood.timeline");

    // After how many days without use one's sessions end; a number, and none is the server's own.
    static constexpr auto sessionDays = QLatin1StringView("session.days");

    // Whether others see that one is writing; true unless set to false.
    static constexpr auto showsTyping = QLatin1StringView("privacy.typing");

    SyncedSettings(Api &api, LocalCache &cache, QObject *parent = nullptr);

    const QJsonObject &all() const { return m_settings; }
    QJsonValue value(QLatin1StringView name) const { return m_settings.value(name); }
    bool isOn(QLatin1StringView name, bool otherwise = true) const;
    void set(QLatin1StringView name, const QJsonValue &value);

    void restore(const QJsonObject &settings, const QJsonObject &unsent);
    // Everything again, into a cache that was begun anew.
    void storeAgain() { store(); }
    // The server's whole object.
    void apply(const QJsonObject &settings);
    void sync();

signals:
    void changed();

private:
    void send();
    void store();

    Api &m_api;
    LocalCache &m_cache;
    QJsonObject m_settings;
    QJsonObject m_unsent;
};

} // namespace chatoyant::client
