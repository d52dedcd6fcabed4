// Reading logs, catching up, and searching.
#include "common/base/limits.h"
#include "common/protocol/message_messages.h"
#include "server/domain/entry_writer.h"
#include "tests/server/domain/domain_world.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_HistoryService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void read_pages_areInRisingOrder();
    void read_tooMuch_staysWithinTheFrame();
    void read_byStranger_findsNoChat();
    void catchUp_givesWhatFollows();
    void catchUp_farBehind_givesTheNewest();
    void catchUp_tooMuch_saysMore();
    void catchUp_ofUserLog_isComplete();
    void search_onlyInOwnChats();
    void search_takesTextLiterally_data();
    void search_takesTextLiterally();
    void search_marksCountUtf16Units();
    void search_pages_areNewestFirst();
    void search_filters_narrowDown();
    void search_filtersWithoutWords_findAll();
    void search_unread_isWhatOthersWroteSince();
    void search_edited_followsItsLinks();
    void writer_saysWhatTheCodecSays();

private:
    QList<qint64> seqs(const QJsonObject &page) const;
    QJsonObject caughtUp(const CatchUp &params);
    void fill(int count);

    std::unique_ptr<DomainWorld> m_world;
    UserId m_ada;
    UserId m_bob;
    UserId m_eve;
    ChatId m_chat;
};

void tst_HistoryService::init()
{
    m_world = std::make_unique<DomainWorld>();
    m_ada = m_world->person(u"ada"_s);
    m_bob = m_world->person(u"bob"_s);
    m_eve = m_world->person(u"eve"_s);
    m_world->befriend(m_ada, m_bob);
    m_world->befriend(m_ada, m_eve);
    m_chat = m_world->direct(m_ada, m_bob);
}

QList<qint64> tst_HistoryService::seqs(const QJsonObject &page) const
{
    QList<qint64> found;
    const QJsonArray entries = page["entries"_L1].toArray();
    for (const QJsonValue &entry : entries)
        found.append(entry["seq"_L1].toInteger());
    return found;
}

QJsonObject tst_HistoryService::caughtUp(const CatchUp &params)
{
    const auto answer = m_world->services->history.catchUp(m_bob, params);
    return answer ? QJsonDocument::fromJson(*answer).object() : QJsonObject();
}

void tst_HistoryService::fill(int count)
{
    for (int i = 0; i < count; ++i)
        (void)m_world->services->messages.send(
            m_ada, {m_chat, u"fill-%1"_s.arg(i), u"text %1"_s.arg(i), 0, {}});
    QVERIFY(m_world->commit());
}

void tst_HistoryService::read_pages_areInRisingOrder()
{
    fill(8); // seq 3 to 10
    QCOMPARE(seqs(m_world->page(m_bob, {m_chat, {}, {}, 3})), (QList<qint64>{8, 9, 10}));
    QCOMPARE(seqs(m_world->page(m_bob, {m_chat, {}, Seq(8), 3})), (QList<qint64>{5, 6, 7}));
    QCOMPARE(seqs(m_world->page(m_bob, {m_chat, Seq(4), {}, 2})), (QList<qint64>{5, 6}));
    QCOMPARE(seqs(m_world->page(m_bob, {m_chat, Seq(10), {}, 2})), QList<qint64>());
    QCOMPARE(m_world->page(m_bob, {m_chat, Seq(99), {}, 2})["head"_L1].toInteger(), 10);
    auto &history = m_world->services->history;
    QCOMPARE(reasonOf(history.read(m_bob, {m_chat, Seq(1), Seq(2), 2})), Reason::InvalidField);
    QCOMPARE(reasonOf(history.read(m_bob, {m_chat, {}, {}, 501})), Reason::InvalidField);
}

void tst_HistoryService::read_tooMuch_staysWithinTheFrame()
{
    for (int i = 0; i < 40; ++i)
        QVERIFY(m_world->say(m_ada, m_chat, QString(16 * 1024, u'x')));
    const auto newest = m_world->services->history.read(m_bob, {m_chat, {}, {}, 500});
    QVERIFY(newest->size() <= limits::responseBytes);
    const QList<qint64> end = seqs(QJsonDocument::fromJson(*newest).object());
    QVERIFY(end.size() >= 14);
    QCOMPARE(end.last(), 42);
    const QList<qint64> start = seqs(m_world->page(m_bob, {m_chat, Seq(0), {}, 500}));
    QCOMPARE(start.first(), 1);
    QVERIFY(start.size() < 20);
}

void tst_HistoryService::read_byStranger_findsNoChat()
{
    QCOMPARE(reasonOf(m_world->services->history.read(m_eve, {m_chat, {}, {}, 5})),
             Reason::ChatNotFound);
}

void tst_HistoryService::catchUp_givesWhatFollows()
{
    fill(3); // seq 3 to 5
    const ChatId stranger = m_world->direct(m_ada, m_eve);
    const QJsonObject answer = caughtUp({{}, {{m_chat, 3}, {stranger, 1}}});
    QCOMPARE(answer["chats"_L1].toArray().size(), 1);
    QCOMPARE(seqs(answer["chats"_L1][0].toObject()), (QList<qint64>{4, 5}));
    QCOMPARE(answer["chats"_L1][0]["head"_L1].toInteger(), 5);
    QCOMPARE(answer["gone"_L1].toArray(), QJsonArray{stranger.toString()});
    QVERIFY(!answer["more"_L1].toBool(true));
    QVERIFY(answer["user"_L1].isUndefined());
    QCOMPARE(caughtUp({{}, {{m_chat, 9}}})["chats"_L1][0]["head"_L1].toInteger(), 5); // restored
}

void tst_HistoryService::catchUp_farBehind_givesTheNewest()
{
    fill(600); // head 602
    const QList<qint64> found = seqs(caughtUp({{}, {{m_chat, 1}}})["chats"_L1][0].toObject());
    QCOMPARE(found.size(), 50);
    QCOMPARE(found.last(), 602);
    QCOMPARE(seqs(caughtUp({{}, {{m_chat, 102}}})["chats"_L1][0].toObject()).size(), 500);
}

void tst_HistoryService::catchUp_tooMuch_saysMore()
{
    for (int i = 0; i < 30; ++i)
        QVERIFY(m_world->say(m_ada, m_chat, QString(16 * 1024, u'x')));
    Seq cursor = 0;
    QList<qint64> all;
    for (int round = 0; round < 10; ++round) {
        const QJsonObject answer = caughtUp({{}, {{m_chat, cursor}}});
        QVERIFY(QJsonDocument(answer).toJson(QJsonDocument::Compact).size() <=
                limits::responseBytes);
        all += seqs(answer["chats"_L1][0].toObject());
        cursor = all.last();
        if (!answer["more"_L1].toBool())
            break;
    }
    QCOMPARE(all.size(), 32);
    QCOMPARE(all.last(), 32);
}

void tst_HistoryService::catchUp_ofUserLog_isComplete()
{
    const QJsonObject answer = caughtUp({Seq(0), {}});
    const QJsonObject user = answer["user"_L1].toObject();
    const QList<qint64> found = seqs(user);
    QCOMPARE(user["head"_L1].toInteger(), found.size());
    QVERIFY(found.size() >= 3); // asked, befriended, joined
    QCOMPARE(m_world->services->chats.list(m_bob)->userHead, found.last());
    QCOMPARE(seqs(caughtUp({Seq(1), {}})["user"_L1].toObject()), found.mid(1));
    m_world->reopen();
    QVERIFY(m_world->services->chats.read(m_bob, m_chat, 1));
    QVERIFY(m_world->commit());
    QCOMPARE(seqs(caughtUp({Seq(0), {}})["user"_L1].toObject()).last(), found.last() + 1);
}

void tst_HistoryService::search_onlyInOwnChats()
{
    QVERIFY(m_world->say(m_ada, m_chat, u"the quick fox"_s));
    QVERIFY(m_world->say(m_ada, m_world->direct(m_ada, m_eve), u"the quick hare"_s));
    QCOMPARE(m_world->search(m_ada, {u"quick"_s, {}, {}, 30})->hits.size(), 2);
    QCOMPARE(m_world->search(m_ada, {u"quick"_s, m_chat, {}, 30})->hits.size(), 1);
    QCOMPARE(m_world->search(m_bob, {u"quick"_s, {}, {}, 30})->hits.size(), 1);
    QCOMPARE(reasonOf(m_world->search(m_eve, {u"quick"_s, m_chat, {}, 30})), Reason::ChatNotFound);
    QCOMPARE(reasonOf(m_world->search(m_bob, {u" q "_s, {}, {}, 30})), Reason::QueryTooShort);
    QCOMPARE(reasonOf(m_world->search(m_bob, {u"quick"_s, {}, {}, 101})), Reason::InvalidField);
}

void tst_HistoryService::search_takesTextLiterally_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("a word") << u"fox"_s << 1;
    QTest::newRow("a beginning, last") << u"quick fo"_s << 1;
    QTest::newRow("a beginning, not last") << u"qui fox"_s << 0;
    QTest::newRow("all words must occur") << u"quick hare"_s << 0;
    QTest::newRow("case and accents") << u"CAFE"_s << 1;
    QTest::newRow("operator NOT") << u"quick NOT hare"_s << 0;
    QTest::newRow("operator OR") << u"hare OR fox"_s << 0;
    QTest::newRow("column") << u"text:fox"_s << 0;
    QTest::newRow("quote") << u"\"fox"_s << 1;
    QTest::newRow("quotes around nothing") << u"\"\""_s << 0;
    QTest::newRow("star") << u"qu* fox"_s << 0;
    QTest::newRow("parenthesis") << u"(fox"_s << 1;
    QTest::newRow("near") << u"NEAR(quick fox)"_s << 0;
    QTest::newRow("only signs") << u"!!!"_s << 0;
    QTest::newRow("a part") << u"ox"_s << 0;
}

void tst_HistoryService::search_takesTextLiterally()
{
    QFETCH(QString, query);
    QFETCH(int, hits);
    QVERIFY(m_world->say(m_ada, m_chat, u"The quick fox at the Café"_s));
    const auto found = m_world->search(m_bob, {query, {}, {}, 30});
    QVERIFY(found);
    QCOMPARE(found->hits.size(), hits);
}

void tst_HistoryService::search_marksCountUtf16Units()
{
    QVERIFY(m_world->say(m_ada, m_chat, u"😀 café, or caféteria"_s));
    const auto found = m_world->search(m_bob, {u"cafe"_s, {}, {}, 30});
    QCOMPARE(found->hits.size(), 1);
    QCOMPARE(found->hits[0].marks, (QList<TextMark>{{3, 4}, {12, 9}}));
    QVERIFY(m_world->say(m_ada, m_chat, QString(300, u'a') + u" needle "_s + QString(300, u'b')));
    const auto cut = m_world->search(m_bob, {u"needle"_s, {}, {}, 30});
    const SearchHit hit = cut->hits[0];
    QVERIFY(hit.snippet.size() < 200);
    QCOMPARE(hit.snippet.mid(hit.marks[0].start, hit.marks[0].length), u"needle"_s);
}

void tst_HistoryService::search_pages_areNewestFirst()
{
    const ChatId tea = m_world->group(m_ada, {m_bob});
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_world->say(m_ada, i % 2 == 0 ? m_chat : tea, u"word %1"_s.arg(i)));
    const auto first = m_world->search(m_bob, {u"word"_s, {}, {}, 3});
    QCOMPARE(first->hits.size(), 3);
    QVERIFY(first->more);
    QCOMPARE(first->hits[0].snippet, u"word 4"_s);
    const auto rest = m_world->search(m_bob, {u"word"_s, {}, first->hits[2].at, 3});
    QCOMPARE(rest->hits.size(), 2);
    QVERIFY(!rest->more);
    QCOMPARE(rest->hits[1].snippet, u"word 0"_s);
}

void tst_HistoryService::search_filters_narrowDown()
{
    const ChatId tea = m_world->group(m_ada, {m_bob, m_eve});
    const auto one = m_world->say(m_ada, tea, u"tea at https://example.org today"_s);
    const auto two = m_world->say(m_bob, tea, u"tea is ready"_s);
    const auto three = m_world->say(m_bob, m_chat, u"no tea here: www.example.org"_s);
    const auto found = [this](const SearchMessages &params) {
        QList<Seq> seqs;
        const auto page = m_world->search(m_ada, params);
        for (const SearchHit &hit : page->hits)
            seqs.append(hit.seq);
        return seqs;
    };
    SearchMessages tea_{u"tea"_s};
    QCOMPARE(found(tea_), QList({three->seq, two->seq, one->seq}));
    SearchMessages params = tea_;
    params.by = m_bob;
    QCOMPARE(found(params), QList({three->seq, two->seq}));
    params.chat = tea;
    QCOMPARE(found(params), QList({two->seq}));
    params = tea_;
    params.kinds = {MediaKind::Links};
    QCOMPARE(found(params), QList({three->seq, one->seq}));
    params.by = m_ada;
    QCOMPARE(found(params), QList({one->seq}));
    params = tea_;
    params.after = one->at;
    QCOMPARE(found(params), QList({three->seq, two->seq}));
    params.before = three->at;
    QCOMPARE(found(params), QList({two->seq}));
    params.by = m_eve;
    QVERIFY(found(params).isEmpty());
    params.by = UserId{{7, 7}}; // nobody
    QVERIFY(found(params).isEmpty());
}

void tst_HistoryService::search_filtersWithoutWords_findAll()
{
    QVERIFY(m_world->say(m_ada, m_chat, u"look: HTTP://EXAMPLE.ORG"_s));
    QVERIFY(m_world->say(m_ada, m_chat, u"no link, but http is a word"_s));
    QVERIFY(m_world->say(m_bob, m_chat, u"mine: https://example.org/a"_s));
    SearchMessages params;
    QCOMPARE(reasonOf(m_world->search(m_ada, params)), Reason::QueryTooShort);
    params.kinds = {MediaKind::Links};
    QCOMPARE(m_world->search(m_ada, params)->hits.size(), 2);
    params.by = m_ada;
    QCOMPARE(m_world->search(m_ada, params)->hits.size(), 1);
    params.kinds.clear();
    QCOMPARE(m_world->search(m_ada, params)->hits.size(), 2);
    QVERIFY(m_world->search(m_eve, params)->hits.isEmpty());
    SearchMessages here;
    here.chat = m_chat;
    QCOMPARE(m_world->search(m_ada, here)->hits.size(), 3);
    QVERIFY(!m_world->search(m_eve, here));
}

void tst_HistoryService::search_unread_isWhatOthersWroteSince()
{
    const ChatId tea = m_world->group(m_ada, {m_bob, m_eve});
    const auto read = m_world->say(m_ada, tea, u"tea is read"_s);
    QVERIFY(m_world->services->chats.read(m_bob, tea, read->seq));
    QVERIFY(m_world->say(m_bob, m_chat, u"tea of one's own"_s));
    const auto waiting = m_world->say(m_eve, tea, u"tea waits"_s);
    const auto pictures = m_world->say(m_ada, m_chat, u"more of it waits"_s);
    SearchMessages params;
    params.unread = true;
    const auto all = m_world->search(m_bob, params);
    QCOMPARE(all->hits.size(), 2);
    QCOMPARE(all->hits[0].seq, pictures->seq);
    QCOMPARE(all->hits[1].seq, waiting->seq);
    params.query = u"tea"_s;
    QCOMPARE(m_world->search(m_bob, params)->hits.size(), 1);
    params.chat = m_chat;
    QVERIFY(m_world->search(m_bob, params)->hits.isEmpty());
}

void tst_HistoryService::search_edited_followsItsLinks()
{
    const auto said = m_world->say(m_ada, m_chat, u"see www.example.org"_s);
    SearchMessages params;
    params.kinds = {MediaKind::Links};
    QCOMPARE(m_world->search(m_bob, params)->hits.size(), 1);
    auto &messages = m_world->services->messages;
    QVERIFY(messages.edit(m_ada, {m_chat, said->seq, u"see nothing"_s, {}}) && m_world->commit());
    QVERIFY(m_world->search(m_bob, params)->hits.isEmpty());
    QVERIFY(messages.edit(m_ada, {m_chat, said->seq, u"see http://a.org"_s, {}}));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->search(m_bob, params)->hits.size(), 1);
}

void tst_HistoryService::writer_saysWhatTheCodecSays()
{
    Entry entry;
    entry.seq = 12;
    entry.at = m_world->clock.now();
    entry.by = m_ada;
    entry.clientId = u"a\"b"_s;
    entry.text = u"tab\t quote\" back\\slash \u0001 ☕ 😀 </script>"_s;
    entry.replyTo = 3;
    entry.mentions = {m_bob, m_eve};
    entry.forwarded = Origin{m_eve, m_world->clock.now()};
    entry.mood = Mood{MoodLabel::Sad, -0.25, 0.75, u"m\"1"_s};
    for (const EntryKind kind : {EntryKind::Message, EntryKind::Edit, EntryKind::Reaction}) {
        entry.kind = kind;
        entry.target = kind == EntryKind::Message ? 0 : 5;
        QByteArray text;
        appendEntry(text, entry);
        QCOMPARE(QJsonDocument::fromJson(text).object(), json::fromEntry(entry));
    }
}

QTEST_GUILESS_MAIN(tst_HistoryService)
#include "tst_history_service.moc"
