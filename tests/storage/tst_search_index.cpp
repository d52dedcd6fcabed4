// What becomes of the search index when its file is lost, damaged, or of another database.
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

private:
    qsizetype hits(const QString &word) const
    {
        const auto page = m_world->search(m_ada, {word, {}, {}, 30});
        return page ? page->hits.size() : -1;
    }
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

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_search_index.moc"
