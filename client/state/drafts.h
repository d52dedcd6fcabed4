// What was typed and not sent, chat by chat; survives a crash.
#pragma once

#include "client/net/timers.h"
#include "common/base/clock.h"
#include "common/model/entry.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace chatoyant::client {

class LocalCache;

struct Draft
{
    QString text;
    Seq replyTo = 0;
    Seq editing = 0; // the message whose text is being changed

    bool isEmpty() const { return text.trimmed().isEmpty() && replyTo == 0 && editing == 0; }
    friend bool operator==(const Draft &, const Draft &) = default;
};

// Saved a second after the last key, and every five seconds while somebody goes on typing.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{1000};
    static constexpr std::chrono::milliseconds longest{5000};

    Drafts(LocalCache &cache, const Clock &clock, Timers &timers, QObject *parent = nullptr);
    ~Drafts() override;

    Draft draft(ChatId chat) const { return m_drafts.value(chat); }
    void set(ChatId chat, const Draft &draft);
    void clear(ChatId chat) { set(chat, {}); }
    // Nobody writes there for now.
    void rest(ChatId chat) { emit rested(chat); }
    // Writes what is not written yet.
    void flush();
    void restore(const QHash<ChatId, Draft> &drafts);

signals:
    void changed(ChatId chat);
    void rested(ChatId chat);

private:
    LocalCache &m_cache;
    const Clock &m_clock;
    Alarm m_alarm;
    QHash<ChatId, Draft> m_drafts;
    QSet<ChatId> m_unsaved;
    QDateTime m_unsavedSince;
};

} // namespace chatoyant::client
