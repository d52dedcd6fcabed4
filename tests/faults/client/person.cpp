#include "tests/faults/client/person.h"

#include "tests/faults/client/recording_link.h"

namespace chatoyant::faults {

using namespace Qt::StringLiterals;
using client::ConnectionState;
using client::Outbox;
using client::OutboxItem;
using client::Session;

namespace {

constexpr std::chrono::seconds signInAgain{1};

QString phaseName(ConnectionState::Phase phase)
{
    switch (phase) {
    case ConnectionState::Phase::Online:
        return u"online"_s;
    case ConnectionState::Phase::Connecting:
        return u"connecting"_s;
    case ConnectionState::Phase::Waiting:
        return u"waiting"_s;
    case ConnectionState::Phase::Offline:
        break;
    }
    return u"offline"_s;
}

QJsonObject aboutMessage(ChatId chat, const QString &clientId)
{
    return {{u"chatId"_s, chat.toString()}, {u"clientId"_s, clientId}};
}

} // namespace

Person::Person(const PersonOptions &options, History &history, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_diary{history, options.name}
    , m_environment{m_clock, m_random, m_timers,
                    [this] { return std::make_unique<RecordingLink>(m_diary); }}
    , m_tokens(options.folder + u"/tokens.ini"_s)
    , m_session(options.folder, m_environment, m_tokens)
    , m_habits(m_diary, options.seed)
{
    m_mood.setSingleShot(true);
    connect(&m_mood, &QTimer::timeout, this, [this] {
        if (Screen *screen = someScreen())
            m_habits.act(*screen);
        m_mood.start(m_habits.between(m_leastMs, m_mostMs));
    });
    connectSession();
    m_session.restore();
}

void Person::connectSession()
{
    connect(&m_session, &Session::signInNeeded, this, &Person::signIn);
    connect(&m_session, &Session::signedIn, this, [this] { m_diary.note(u"signedIn"_s); });
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        m_diary.note(u"failed"_s, {{u"message"_s, error.message}});
        if (!m_session.isSignedIn() && !m_session.canRetry())
            m_timers.after(signInAgain, this, [this] { signIn(); });
    });
    connect(&m_session, &Session::cacheRebuilt, this, [this](const QString &keptAs) {
        m_diary.note(u"cacheRebuilt"_s, {{u"keptAs"_s, keptAs}});
    });
    connect(&m_session, &Session::profileBusy, this, [this] { m_diary.note(u"profileBusy"_s); });
    connect(&m_session, &Session::storageFailed, this, [this](const Error &error) {
        m_diary.note(u"storageFailed"_s, {{u"message"_s, error.message}});
    });
    connect(&m_session, &Session::connectionChanged, this, [this](const ConnectionState &state) {
        m_diary.note(u"connection"_s, {{u"state"_s, phaseName(state.phase)}});
    });
    connect(&m_session.chats(), &client::ChatList::reset, this, &Person::lookAtChats);
    connect(&m_session.chats(), &client::ChatList::added, this, &Person::lookAtChats);
    const Outbox &outbox = m_session.outbox();
    connect(&outbox, &Outbox::stored, this, [this](ChatId chat, const QString &clientId) {
        m_diary.note(u"stored"_s, aboutMessage(chat, clientId));
    });
    connect(&outbox, &Outbox::refused, this,
            [this](ChatId chat, const QString &clientId, const Error &error) {
                QJsonObject more = aboutMessage(chat, clientId);
                more.insert("reason"_L1, QString::fromLatin1(reasonInfo(error.reason).name));
                m_diary.note(u"refused"_s, more);
            });
}

void Person::signIn()
{
    if (!m_session.setServer(m_options.server))
        return; // the profile is in use, or its disk refuses: said already
    client::Credentials credentials;
    credentials.login = m_diary.who;
    credentials.password = u"pass-phrase-of-"_s + m_diary.who;
    m_session.signIn(credentials);
}

// Every chat is open at once, and stays so when the person is taken out of it, as its page does.
void Person::lookAtChats()
{
    for (const ChatSummary &chat : m_session.chats().chats()) {
        auto &screen = m_screens[chat.id];
        if (!screen) {
            screen = std::make_unique<Screen>(*m_session.conversation(chat.id), m_diary);
            connect(screen.get(), &Screen::done, this, &Person::onScreenDone);
        }
    }
}

Screen *Person::someScreen()
{
    QList<Screen *> known;
    for (const auto &[chat, screen] : m_screens) {
        if (m_session.chats().contains(chat))
            known.append(screen.get());
    }
    return known.isEmpty() ? nullptr : known.at(m_habits.between(0, int(known.size()) - 1));
}

void Person::talk(int leastMs, int mostMs)
{
    m_leastMs = leastMs;
    m_mostMs = mostMs;
    m_mood.start(m_habits.between(leastMs, mostMs));
}

void Person::stop()
{
    m_mood.stop();
}

void Person::say(int count)
{
    for (int left = count; left > 0; --left) {
        if (Screen *screen = someScreen())
            m_habits.say(*screen);
    }
}

void Person::retry()
{
    m_session.retryNow();
    for (const auto &[chat, screen] : m_screens)
        screen->askAgain();
}

void Person::shiftClock(qint64 seconds)
{
    m_clock.shift(seconds);
}

QJsonObject Person::status()
{
    QJsonObject heads;
    for (const ChatSummary &chat : m_session.chats().chats()) {
        const auto screen = m_screens.find(chat.id);
        const bool isThere = screen != m_screens.end() && screen->second->isAtEnd();
        heads.insert(chat.id.toString(), isThere ? chat.head : -1);
    }
    return {{u"who"_s, m_diary.who},
            {u"state"_s, phaseName(m_session.connectionState().phase)},
            {u"waiting"_s, m_session.outbox().waitingCount()},
            {u"heads"_s, heads}};
}

void Person::dump()
{
    m_toDump.clear();
    for (const ChatSummary &chat : m_session.chats().chats()) {
        if (const auto screen = m_screens.find(chat.id); screen != m_screens.end())
            m_toDump.append(screen->second.get());
    }
    noteOutbox();
    onScreenDone();
}

void Person::onScreenDone()
{
    if (m_toDump.isEmpty())
        emit dumped();
    else
        m_toDump.takeLast()->dump();
}

void Person::noteOutbox()
{
    QJsonArray waiting;
    QJsonArray failed;
    for (const OutboxItem &item : m_session.outbox().all())
        (item.isFailed ? failed : waiting).append(item.message.clientId);
    m_diary.note(u"outbox"_s, {{u"waiting"_s, waiting}, {u"failed"_s, failed}});
}

} // namespace chatoyant::faults
