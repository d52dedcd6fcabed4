// One person at their device: the product's session, with somebody in front of it.
#pragma once

#include "client/state/session.h"
#include "tests/faults/client/file_token_store.h"
#include "tests/faults/client/habits.h"
#include "tests/faults/client/shifted_clock.h"

#include <QTimer>

#include <map>

namespace chatoyant::faults {

struct PersonOptions
{
    QString name;
    QString server;
    QString folder; // of the profile
    quint64 seed = 0;
};

class Person final : public QObject
{
    Q_OBJECT

public:
    Person(const PersonOptions &options, History &history, QObject *parent = nullptr);

    const QString &name() const { return m_diary.who; }
    // Writes every now and then, connection or not.
    void talk(int leastMs, int mostMs);
    void stop();
    // So many messages at once, in chats taken by chance.
    void say(int count);
    void retry();
    void shiftClock(qint64 seconds);
    QJsonObject status();
    // Every chat's whole screen and what waits; dumped() follows.
    void dump();

signals:
    void dumped();

private:
    void connectSession();
    void signIn();
    void lookAtChats();
    Screen *someScreen();
    void onScreenDone();
    void noteOutbox();

    PersonOptions m_options;
    Diary m_diary;
    ShiftedClock m_clock;
    SystemRandom m_random;
    client::SystemTimers m_timers;
    client::Environment m_environment;
    FileTokenStore m_tokens;
    client::Session m_session;
    Habits m_habits;
    QTimer m_mood; // for the next word
    int m_leastMs = 0;
    int m_mostMs = 0;
    std::map<ChatId, std::unique_ptr<Screen>> m_screens;
    QList<Screen *> m_toDump;
};

} // namespace chatoyant::faults
