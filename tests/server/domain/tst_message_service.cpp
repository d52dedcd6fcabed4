// Messages: who may write, what is stored, who hears of it, and what a failed commit leaves.
#include "server/storage/sqlite.h"
#include "tests/server/domain/domain_world.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_MessageService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void send_byMember_isStoredAndDelivered();
    void send_byStranger_findsNoChat();
    void send_again_answersTheFirst();
    void send_sameIdOtherText_isRefused();
    void send_badText_isRefused_data();
    void send_badText_isRefused();
    void send_mentionsOfStrangers_areDropped();
    void send_replyToNothing_isRefused();
    void send_toWhoBlocked_isRefused();
    void send_inBroadcastByReader_isRefused();
    void send_afterCommitFailed_takesTheSameSeq();
    void send_afterReopen_goesOn();
    void edit_own_changesTextAndIndex();
    void edit_ofAnother_isRefused();
    void delete_own_erasesTheWords();
    void delete_byAdmin_isAllowed();
    void delete_twice_isRefused();
    void react_twice_writesOnce();
    void react_onReaction_isRefused();
    void mood_changes_areTold();
    void moods_ofABacklog_areToldInAHurry();

private:
    std::unique_ptr<DomainWorld> m_world;
    UserId m_ada;
    UserId m_bob;
    UserId m_eve;
    ChatId m_chat;
};

void tst_MessageService::init()
{
    m_world = std::make_unique<DomainWorld>();
    m_ada = m_world->person(u"ada"_s);
    m_bob = m_world->person(u"bob"_s);
    m_eve = m_world->person(u"eve"_s);
    m_world->befriend(m_ada, m_bob);
    m_world->befriend(m_ada, m_eve);
    m_chat = m_world->direct(m_ada, m_bob);
    QVERIFY(m_chat.isValid());
    m_world->links.sent.clear();
}

void tst_MessageService::send_byMember_isStoredAndDelivered()
{
    const QString text = u"hi \"you\"\n\u0001 ☕"_s;
    const auto stored =
        m_world->services->messages.send(m_ada, {m_chat, u"a1"_s, text, 0, {m_bob}});
    QVERIFY(stored);
    QCOMPARE(stored->seq, Seq(3));          // after both members
    QVERIFY(m_world->links.sent.isEmpty()); // not before the commit
    QVERIFY(m_world->commit());
    const auto got = m_world->links.to(m_bob, u"entry"_s);
    QCOMPARE(got.size(), 1);
    QCOMPARE(got[0]["chatId"_L1].toString(), m_chat.toString());
    const QJsonObject entry = got[0]["entry"_L1].toObject();
    QCOMPARE(entry["text"_L1].toString(), text);
    QCOMPARE(entry["clientId"_L1].toString(), u"a1"_s);
    QCOMPARE(entry["by"_L1].toString(), m_ada.toString());
    QCOMPARE(m_world->log(m_bob, m_chat).last().toObject(), entry);
    QCOMPARE(m_world->links.to(m_ada, u"entry"_s).size(), 1);
    QVERIFY(m_world->links.to(m_eve, u"entry"_s).isEmpty());
}

void tst_MessageService::send_byStranger_findsNoChat()
{
    QCOMPARE(reasonOf(m_world->say(m_eve, m_chat, u"hi"_s)), Reason::ChatNotFound);
    QCOMPARE(m_world->log(m_ada, m_chat).size(), 2);
}

void tst_MessageService::send_again_answersTheFirst()
{
    const SendMessage message{m_chat, u"a1"_s, u"hi"_s, 0, {}};
    const auto first = m_world->services->messages.send(m_ada, message);
    const auto same = m_world->services->messages.send(m_ada, message); // in the same turn
    QVERIFY(m_world->commit());
    const auto later = m_world->services->messages.send(m_ada, message);
    QVERIFY(m_world->commit());
    QVERIFY(first && same && later);
    QVERIFY(!first->isDuplicate && same->isDuplicate && later->isDuplicate);
    QCOMPARE(later->seq, first->seq);
    QCOMPARE(later->at, first->at);
    QCOMPARE(m_world->links.to(m_bob, u"entry"_s).size(), 1);
    // The name is the sender's own: another may use it too.
    QVERIFY(!m_world->services->messages.send(m_bob, message)->isDuplicate);
}

void tst_MessageService::send_sameIdOtherText_isRefused()
{
    QVERIFY(m_world->services->messages.send(m_ada, {m_chat, u"a1"_s, u"hi"_s, 0, {}}));
    const auto text = m_world->services->messages.send(m_ada, {m_chat, u"a1"_s, u"ho"_s, 0, {}});
    QCOMPARE(reasonOf(text), Reason::MessageIdReused);
    const ChatId other = m_world->direct(m_ada, m_eve);
    const auto chat = m_world->services->messages.send(m_ada, {other, u"a1"_s, u"hi"_s, 0, {}});
    QCOMPARE(reasonOf(chat), Reason::MessageIdReused);
    QCOMPARE(m_world->say(m_ada, other, u"next"_s)->seq, Seq(3));
}

void tst_MessageService::send_badText_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("nothing") << QString() << Reason::MessageEmpty;
    QTest::newRow("invisible") << u" \u200B\n\u202E"_s << Reason::MessageEmpty;
    QTest::newRow("U+0000") << u"a"_s + QChar(u'\0') << Reason::MessageBadText;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) << Reason::MessageBadText;
    QTest::newRow("a byte too long") << QString(16 * 1024 + 1, u'x') << Reason::MessageTooLong;
    QTest::newRow("three bytes each") << QString(5462, u'☕') << Reason::MessageTooLong;
}

void tst_MessageService::send_badText_isRefused()
{
    QFETCH(QString, text);
    QFETCH(Reason, reason);
    QCOMPARE(reasonOf(m_world->say(m_ada, m_chat, text)), reason);
    QVERIFY(m_world->say(m_ada, m_chat, QString(16 * 1024, u'x')));
}

void tst_MessageService::send_mentionsOfStrangers_areDropped()
{
    QVERIFY(m_world->services->messages.send(m_ada, {m_chat, u"a"_s, u"hi"_s, 0, {m_eve, m_bob}}));
    QVERIFY(m_world->commit());
    const QJsonArray mentions = m_world->log(m_ada, m_chat).last()["mentions"_L1].toArray();
    QCOMPARE(mentions, QJsonArray{m_bob.toString()});
    QCOMPARE(m_world->services->chats.list(m_bob)->chats[0].mentions, 1);
    QVERIFY(m_world->services->chats.read(m_bob, m_chat, 99));
    QCOMPARE(m_world->services->chats.list(m_bob)->chats[0].mentions, 0);
    QCOMPARE(m_world->services->chats.list(m_bob)->chats[0].unread, 0);
}

void tst_MessageService::send_replyToNothing_isRefused()
{
    for (const Seq seq : {Seq(1), Seq(77), Seq(-1)}) { // a member entry, none, none
        const auto sent =
            m_world->services->messages.send(m_ada, {m_chat, u"a"_s, u"b"_s, seq, {}});
        QCOMPARE(reasonOf(sent), Reason::MessageNotFound);
    }
    const auto first = m_world->say(m_ada, m_chat, u"hi"_s);
    QVERIFY(m_world->services->messages.send(m_bob, {m_chat, u"b"_s, u"yes"_s, first->seq, {}}));
    QCOMPARE(m_world->log(m_ada, m_chat).last()["replyTo"_L1].toInteger(), first->seq);
}

void tst_MessageService::send_toWhoBlocked_isRefused()
{
    QVERIFY(m_world->say(m_bob, m_chat, u"hi"_s));
    QVERIFY(m_world->services->contacts.block(m_ada, m_bob, true));
    QCOMPARE(reasonOf(m_world->say(m_bob, m_chat, u"hi"_s)), Reason::UserBlocked);
    QVERIFY(m_world->say(m_ada, m_chat, u"you cannot answer"_s));
    QVERIFY(m_world->services->contacts.block(m_ada, m_bob, false));
    QVERIFY(m_world->say(m_bob, m_chat, u"hi"_s));
}

void tst_MessageService::send_inBroadcastByReader_isRefused()
{
    const ChatId news = m_world->group(m_ada, {m_bob}, ChatKind::Broadcast);
    QVERIFY(m_world->say(m_ada, news, u"news"_s));
    QCOMPARE(reasonOf(m_world->say(m_bob, news, u"me too"_s)), Reason::NotAllowed);
}

void tst_MessageService::send_afterCommitFailed_takesTheSameSeq()
{
    QCOMPARE(m_world->say(m_ada, m_chat, u"one"_s)->seq, Seq(3));
    m_world->links.sent.clear();
    {
        // Another program holds the file: nothing can be written.
        sqlite3 *opened = nullptr;
        QCOMPARE(sqlite3_open(m_world->file().toUtf8().constData(), &opened), SQLITE_OK);
        const SqliteConnection other(opened);
        QCOMPARE(sqlite3_exec(opened, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        (void)m_world->services->messages.send(m_ada, {m_chat, u"two"_s, u"two"_s, 0, {}});
        const auto finished = m_world->services->batch.finish();
        QCOMPARE(reasonOf(finished), Reason::StorageFailed);
    }
    QVERIFY(m_world->links.sent.isEmpty());
    QCOMPARE(m_world->log(m_ada, m_chat).size(), 3);
    const auto again = m_world->services->messages.send(m_ada, {m_chat, u"two"_s, u"two"_s, 0, {}});
    QVERIFY(m_world->commit());
    QCOMPARE(again->seq, Seq(4));
    QVERIFY(!again->isDuplicate);
}

void tst_MessageService::send_afterReopen_goesOn()
{
    const SendMessage message{m_chat, u"a1"_s, u"hi"_s, 0, {}};
    QCOMPARE(m_world->services->messages.send(m_ada, message)->seq, Seq(3));
    QVERIFY(m_world->commit());
    (void)m_world->services->messages.send(m_ada, {m_chat, u"lost"_s, u"not committed"_s, 0, {}});
    m_world->reopen();
    QVERIFY(m_world->services->messages.send(m_ada, message)->isDuplicate);
    QCOMPARE(m_world->say(m_ada, m_chat, u"next"_s)->seq, Seq(4));
    QCOMPARE(m_world->log(m_bob, m_chat).size(), 4);
}

void tst_MessageService::edit_own_changesTextAndIndex()
{
    const auto first = m_world->say(m_ada, m_chat, u"wrong word"_s);
    const auto edited =
        m_world->services->messages.edit(m_ada, {m_chat, first->seq, u"right"_s, {}});
    QVERIFY(edited && m_world->commit());
    QCOMPARE(edited->seq, first->seq + 1);
    const QJsonObject entry = m_world->log(m_bob, m_chat).last().toObject();
    QCOMPARE(entry["kind"_L1].toString(), u"edit"_s);
    QCOMPARE(entry["target"_L1].toInteger(), first->seq);
    QVERIFY(m_world->search(m_bob, {u"wrong"_s, {}, {}, 30})->hits.isEmpty());
    const auto found = m_world->search(m_bob, {u"right"_s, {}, {}, 30});
    QCOMPARE(found->hits.size(), 1);
    QCOMPARE(found->hits[0].snippet, u"right"_s);
    QCOMPARE(m_world->services->chats.list(m_bob)->chats[0].last->text, u"right"_s);
}

void tst_MessageService::edit_ofAnother_isRefused()
{
    const auto first = m_world->say(m_ada, m_chat, u"mine"_s);
    auto &messages = m_world->services->messages;
    QCOMPARE(reasonOf(messages.edit(m_bob, {m_chat, first->seq, u"x"_s, {}})), Reason::NotAllowed);
    QCOMPARE(reasonOf(messages.edit(m_ada, {m_chat, 99, u"x"_s, {}})), Reason::MessageNotFound);
    QCOMPARE(reasonOf(messages.edit(m_eve, {m_chat, first->seq, u"x"_s, {}})),
             Reason::ChatNotFound);
    QCOMPARE(m_world->log(m_bob, m_chat).size(), 3);
}

void tst_MessageService::delete_own_erasesTheWords()
{
    const auto first = m_world->say(m_ada, m_chat, u"secret great thing"_s);
    QVERIFY(m_world->services->messages.edit(m_ada, {m_chat, first->seq, u"secret two"_s, {}}));
    const auto deleted = m_world->services->messages.remove(m_ada, {m_chat, first->seq});
    QVERIFY(deleted && m_world->commit());
    const QJsonArray entries = m_world->log(m_bob, m_chat);
    QCOMPARE(entries.size(), 5);
    for (const QJsonValue &entry : entries) {
        QCOMPARE(entry["text"_L1].toString(), QString());
        QVERIFY(entry["mood"_L1].isUndefined());
    }
    QCOMPARE(entries.last()["kind"_L1].toString(), u"delete"_s);
    QVERIFY(m_world->search(m_bob, {u"secret"_s, {}, {}, 30})->hits.isEmpty());
    const auto list = m_world->services->chats.list(m_bob);
    QVERIFY(!list->chats[0].last);
    QCOMPARE(list->chats[0].unread, 0);
}

void tst_MessageService::delete_byAdmin_isAllowed()
{
    const ChatId tea = m_world->group(m_ada, {m_bob, m_eve});
    const auto bobs = m_world->say(m_bob, tea, u"rude"_s);
    auto &messages = m_world->services->messages;
    QCOMPARE(reasonOf(messages.remove(m_eve, {tea, bobs->seq})), Reason::NotAllowed);
    QVERIFY(messages.remove(m_ada, {tea, bobs->seq}));
    const auto direct = m_world->say(m_bob, m_chat, u"mine"_s);
    QCOMPARE(reasonOf(messages.remove(m_ada, {m_chat, direct->seq})), Reason::NotAllowed);
}

void tst_MessageService::delete_twice_isRefused()
{
    const auto first = m_world->say(m_ada, m_chat, u"oops"_s);
    auto &messages = m_world->services->messages;
    QVERIFY(messages.remove(m_ada, {m_chat, first->seq}));
    QCOMPARE(reasonOf(messages.remove(m_ada, {m_chat, first->seq})), Reason::MessageDeleted);
    QCOMPARE(reasonOf(messages.edit(m_ada, {m_chat, first->seq, u"x"_s, {}})),
             Reason::MessageDeleted);
    QCOMPARE(reasonOf(messages.react(m_bob, {m_chat, first->seq, u"👍"_s, true})),
             Reason::MessageDeleted);
}

void tst_MessageService::react_twice_writesOnce()
{
    const auto first = m_world->say(m_ada, m_chat, u"hi"_s);
    auto &messages = m_world->services->messages;
    QCOMPARE(*messages.react(m_bob, {m_chat, first->seq, u"👍"_s, true}), first->seq + 1);
    QCOMPARE(*messages.react(m_bob, {m_chat, first->seq, u"👍"_s, true}), Seq(0));
    QCOMPARE(*messages.react(m_bob, {m_chat, first->seq, u"👍"_s, false}), first->seq + 2);
    QCOMPARE(*messages.react(m_bob, {m_chat, first->seq, u"👍"_s, false}), Seq(0));
    QVERIFY(m_world->commit());
    const QJsonObject last = m_world->log(m_ada, m_chat).last().toObject();
    QCOMPARE(last["emoji"_L1].toString(), u"👍"_s);
    QVERIFY(!last["on"_L1].toBool(true));
}

void tst_MessageService::react_onReaction_isRefused()
{
    auto &messages = m_world->services->messages;
    QCOMPARE(reasonOf(messages.react(m_bob, {m_chat, 1, u"👍"_s, true})), Reason::MessageNotFound);
    const auto first = m_world->say(m_ada, m_chat, u"hi"_s);
    QCOMPARE(reasonOf(messages.react(m_bob, {m_chat, first->seq, QString(22, u'☕'), true})),
             Reason::InvalidField);
    QCOMPARE(reasonOf(messages.react(m_bob, {m_chat, first->seq, {}, true})), Reason::InvalidField);
}

void tst_MessageService::mood_changes_areTold()
{
    QCOMPARE(m_world->say(m_ada, m_chat, u"this is great"_s)->mood->label, MoodLabel::Joyful);
    QVERIFY(m_world->say(m_bob, m_chat, u"great indeed"_s));
    const auto told = m_world->links.to(m_bob, u"mood"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0]["mood"_L1]["label"_L1].toString(), u"joyful"_s);
    QCOMPARE(m_world->services->chats.list(m_ada)->chats[0].mood.label, MoodLabel::Joyful);
    m_world->reopen(); // told anew from the log
    QCOMPARE(m_world->services->chats.list(m_ada)->chats[0].mood.label, MoodLabel::Joyful);
    m_world->clock.advance(31 * 60 * 1000);
    QCOMPARE(m_world->services->chats.list(m_ada)->chats[0].mood.label, MoodLabel::Neutral);
}

void tst_MessageService::moods_ofABacklog_areToldInAHurry()
{
    // Without a commit between them: they came in together.
    const auto send = [this](int number) {
        const QString id = u"backlog-%1"_s.arg(number);
        return m_world->services->messages.send(m_ada, {m_chat, id, u"this is great"_s, 0, {}});
    };
    for (int number = 0; number < MoodService::carefulScores; ++number)
        QCOMPARE(send(number)->mood->model, u"fake"_s);
    QCOMPARE(send(MoodService::carefulScores)->mood->model, u"fake-linear"_s);
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->say(m_ada, m_chat, u"this is great"_s)->mood->model, u"fake"_s);
}

QTEST_GUILESS_MAIN(tst_MessageService)
#include "tst_message_service.moc"
