// What becomes of the search index when its file is lost, damaged, or of another database.
#include "server/storage/search_index.h"
#include "tests/server/domain/domain_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_SearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void search_afterRestart_findsEverything();
    void search_manyMessagesAtOnce_findsTheLast();
    void search_writtenBesideTheServer_isFoundAfterRestart();
    void file_lost_isMadeAgain();
    void file_damaged_isMadeAgain();
    void file_aheadOfTheLogs_isMadeAgain();
    void deleted_isFoundNoMore();
    void parts_many_areSearchedAsOne();
    void parts_changedInOlder_areFoundSo();
    void parts_madeAnew_areInTheOrderOfTime();
    void page_afterPage_givesEverythingOnce();
    void word_commonElsewhere_isFoundInOwnChats();
    void chats_manyInOneMillisecond_areAllFound();

private:
    qsizetype hits(const QString &word) const
    {
        const auto page = m_world->search(m_ada, {word, {}, {}, 30});
        return page ? page->hits.size() : -1;
    }
    QStringList found(const SearchMessages &wanted) const
    {
        const auto page = m_world->search(m_ada, wanted);
        QStringList texts;
        for (const SearchHit &hit : page ? page->hits : QList<SearchHit>())
            texts.append(hit.snippet);
        return texts;
    }
    // Begins anew, with parts of four messages: ada talks to bob and to eve in turn.
    void talkInParts(int messages);

    // Stops the server, changes the file, starts again.
    template <typename Change>
    void restartWith(Change change)
    {
        m_world->services.reset();
        m_world->storage.reset();
        change();
        m_world->open();
    }
    QString indexFile() const { return m_world->file() + u".search"_s; }

    std::unique_ptr<DomainWorld> m_world;
    UserId m_ada;
    UserId m_bob;
    ChatId m_chat;
    ChatId m_eves;
};

void tst_SearchIndex::init()
{
    m_world = std::make_unique<DomainWorld>();
    m_ada = m_world->person(u"ada"_s);
    m_bob = m_world->person(u"bob"_s);
    m_world->befriend(m_ada, m_bob);
    m_chat = m_world->direct(m_ada, m_bob);
    QVERIFY(m_world->say(m_ada, m_chat, u"a lighthouse"_s));
    QCOMPARE(hits(u"lighthouse"_s), 1);
}

void tst_SearchIndex::search_afterRestart_findsEverything()
{
    QVERIFY(m_world->say(m_bob, m_chat, u"another lighthouse"_s)); // perhaps not taken up yet
    m_world->reopen();
    QCOMPARE(hits(u"lighthouse"_s), 2);
}

void tst_SearchIndex::search_manyMessagesAtOnce_findsTheLast()
{
    constexpr int many = 4500; // more than two steps
    for (int i = 0; i < many; ++i)
        QVERIFY(m_world->services->messages.send(
            m_ada, {m_chat, u"many-%1"_s.arg(i), u"number%1"_s.arg(i), 0, {}}));
    QVERIFY(m_world->commit());
    QCOMPARE(hits(u"number%1"_s.arg(many - 1)), 1);
}

void tst_SearchIndex::search_writtenBesideTheServer_isFoundAfterRestart()
{
    m_world->services.reset();
    m_world->storage.reset();
    m_world->open(false); // as `init --demo` does
    QVERIFY(m_world->say(m_ada, m_chat, u"a windmill"_s));
    m_world->reopen();
    QCOMPARE(hits(u"windmill"_s), 1);
}

void tst_SearchIndex::file_lost_isMadeAgain()
{
    restartWith([this] { QVERIFY(QFile::remove(indexFile())); });
    QCOMPARE(hits(u"lighthouse"_s), 1);
}

void tst_SearchIndex::file_damaged_isMadeAgain()
{
    restartWith([this] {
        QFile file(indexFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(16'384, 'x'));
    });
    QCOMPARE(hits(u"lighthouse"_s), 1);
}

void tst_SearchIndex::file_aheadOfTheLogs_isMadeAgain()
{
    // An older copy of the database beside a newer index, as after restoring a backup.
    restartWith([this] { QVERIFY(QFile::copy(m_world->file(), m_world->file() + u".old"_s)); });
    QVERIFY(m_world->say(m_ada, m_chat, u"a windmill"_s));
    QCOMPARE(hits(u"windmill"_s), 1);
    restartWith([this] {
        QVERIFY(QFile::remove(m_world->file()));
        QVERIFY(QFile::rename(m_world->file() + u".old"_s, m_world->file()));
    });
    QCOMPARE(hits(u"windmill"_s), 0);
    QCOMPARE(hits(u"lighthouse"_s), 1);
}

void tst_SearchIndex::deleted_isFoundNoMore()
{
    const auto said = m_world->say(m_ada, m_chat, u"unforgettable"_s);
    QVERIFY(said);
    QCOMPARE(hits(u"unforgettable"_s), 1);
    QVERIFY(m_world->services->messages.remove(m_ada, {m_chat, said->seq}));
    QVERIFY(m_world->commit());
    QCOMPARE(hits(u"unforgettable"_s), 0);
}

void tst_SearchIndex::talkInParts(int messages)
{
    restartWith([this] { m_world->searchPart = 4; });
    const UserId eve = m_world->person(u"eve"_s);
    m_world->befriend(m_ada, eve);
    m_eves = m_world->direct(m_ada, eve);
    for (int i = 0; i < messages; ++i)
        QVERIFY(m_world->say(m_ada, i % 2 ? m_eves : m_chat, u"boat %1"_s.arg(i)));
    QCOMPARE(hits(u"lighthouse"_s), 1);
}

void tst_SearchIndex::parts_many_areSearchedAsOne()
{
    talkInParts(30);
    QStringList all;
    for (int i = 29; i >= 0; --i)
        all.append(u"boat %1"_s.arg(i));
    QCOMPARE(found({u"boat"_s, {}, {}, 30}), all);
    QCOMPARE(found({u"boa"_s, {}, {}, 7}), all.first(7));
    QCOMPARE(found({u"boat"_s, m_eves, {}, 3}), QStringList({all[0], all[2], all[4]}));
    QCOMPARE(found({u"boat 1"_s, m_chat, {}, 30}),
             QStringList({u"boat 18"_s, u"boat 16"_s, u"boat 14"_s, u"boat 12"_s, u"boat 10"_s}));
    m_world->reopen();
    QCOMPARE(found({u"boat"_s, {}, {}, 30}), all);
}

void tst_SearchIndex::parts_changedInOlder_areFoundSo()
{
    talkInParts(30);
    const auto first = m_world->search(m_ada, {u"boat 3"_s, m_eves, {}, 30});
    QVERIFY(first && first->hits.size() == 1);
    const Seq seq = first->hits.first().seq;
    QVERIFY(m_world->services->messages.edit(m_ada, {m_eves, seq, u"a raft"_s, {}}));
    QVERIFY(m_world->commit());
    QCOMPARE(found({u"raft"_s, {}, {}, 30}), QStringList({u"a raft"_s}));
    QCOMPARE(found({u"boat 3"_s, m_eves, {}, 30}), QStringList());
    QVERIFY(m_world->services->messages.remove(m_ada, {m_eves, seq}));
    QVERIFY(m_world->commit());
    QCOMPARE(found({u"raft"_s, {}, {}, 30}), QStringList());
    QCOMPARE(found({u"boat"_s, {}, {}, 30}).size(), 29);
}

void tst_SearchIndex::parts_madeAnew_areInTheOrderOfTime()
{
    talkInParts(30);
    const QStringList before = found({u"boat"_s, {}, {}, 30});
    restartWith([this] { removeSearchFile({m_world->file()}); });
    QCOMPARE(found({u"boat"_s, {}, {}, 30}), before);
}

void tst_SearchIndex::page_afterPage_givesEverythingOnce()
{
    talkInParts(30);
    QStringList all;
    std::optional<QDateTime> before;
    for (bool more = true; more;) {
        const auto page = m_world->search(m_ada, {u"boat"_s, {}, before, 4});
        QVERIFY(page && !page->hits.isEmpty());
        for (const SearchHit &hit : page->hits)
            all.append(hit.snippet);
        before = page->hits.last().at;
        more = page->more;
    }
    QCOMPARE(all, found({u"boat"_s, {}, {}, 30}));
}

void tst_SearchIndex::word_commonElsewhere_isFoundInOwnChats()
{
    QVERIFY(m_world->say(m_ada, m_chat, u"common boat"_s));
    const UserId eve = m_world->person(u"eve"_s);
    const UserId dan = m_world->person(u"dan"_s);
    m_world->befriend(dan, eve);
    const ChatId theirs = m_world->direct(dan, eve);
    constexpr int many = 2500; // more than are passed over one by one
    QList<Seq> seqs;
    for (int i = 0; i < many; ++i) {
        const auto sent = m_world->services->messages.send(
            dan, {theirs, u"many-%1"_s.arg(i), u"a common word"_s, 0, {}});
        QVERIFY(sent);
        seqs.append(sent->seq);
    }
    QVERIFY(m_world->commit());
    QCOMPARE(found({u"common"_s, {}, {}, 30}), QStringList({u"common boat"_s}));
    QCOMPARE(found({u"comm"_s, m_chat, {}, 30}), QStringList({u"common boat"_s}));
    // All of them came within a millisecond, more than have a place in it.
    for (const Seq seq : {seqs.first(), seqs.last()})
        QVERIFY(m_world->services->messages.edit(dan, {theirs, seq, u"an edited word"_s, {}}));
    QVERIFY(m_world->commit());
    const auto page = m_world->search(dan, {u"edited"_s, {}, {}, 30});
    QVERIFY(page);
    QCOMPARE(page->hits.size(), 2);
}

void tst_SearchIndex::chats_manyInOneMillisecond_areAllFound()
{
    constexpr int many = 90; // no time passes between them
    for (int i = 0; i < many; ++i) {
        QVERIFY(m_world->services->messages.send(
            m_ada, {m_chat, u"many-%1"_s.arg(i), u"at once %1"_s.arg(i), 0, {}}));
        if (i % 20 == 0)
            QVERIFY(m_world->commit() && hits(u"lighthouse"_s) == 1);
    }
    QVERIFY(m_world->commit());
    QCOMPARE(found({u"once"_s, {}, {}, 100}).size(), many);
}

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_search_index.moc"
