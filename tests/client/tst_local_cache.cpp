// The cache's file: pages, kills, damage.
#include "client/state/local_cache.h"
#include "client/state/local_cache_rows.h"
#include "tests/support/common/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

const ChatId chat{{2, 1}};

Entry message(Seq seq, const QString &text = u"text"_s)
{
    Entry entry;
    entry.seq = seq;
    entry.by = UserId{{1, 2}};
    entry.text = text;
    entry.at = QDateTime::fromSecsSinceEpoch(1767225600 + seq, Qt::UTC);
    return entry;
}

QList<Entry> messages(Seq first, Seq last)
{
    QList<Entry> entries;
    for (Seq seq = first; seq <= last; ++seq)
        entries.append(message(seq));
    return entries;
}

} // namespace

class tst_LocalCache : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void page_ofManyMessages_readsThatManyRows();
    void page_atHole_stops();
    void page_withLaterEdit_bringsIt();
    void contents_afterReopen_areTheSame();
    void outbox_whenReplied_isOnDisk();
    void file_ofNewerVersion_isKeptAndOutboxCarriedOver();
    void file_ofGarbage_isKeptAndBegunAnew();
    void rows_withoutIds_areLeftOut();
    void page_ofRowsOutOfStep_hasNoTwins();
    void search_withoutConnection_findsEditedText();

private:
    CacheStart open(LocalCache &cache);
    CachePage page(LocalCache &cache, const LogQuery &query);
    void change(const QByteArray &bytes, qint64 at);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_LocalCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cache.sqlite"_s);
}

CacheStart tst_LocalCache::open(LocalCache &cache)
{
    std::optional<CacheStart> start;
    cache.open(m_path, this, [&](const Result<CacheStart> &opened) { start = *opened; });
    [&] { QTRY_VERIFY(start.has_value()); }();
    return start.value_or(CacheStart());
}

CachePage tst_LocalCache::page(LocalCache &cache, const LogQuery &query)
{
    std::optional<CachePage> found;
    cache.readPage(query, this, [&](const Result<CachePage> &read) { found = *read; });
    [&] { QTRY_VERIFY(found.has_value()); }();
    return found.value_or(CachePage());
}

void tst_LocalCache::change(const QByteArray &bytes, qint64 at)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

void tst_LocalCache::page_ofManyMessages_readsThatManyRows()
{
    {
        LocalCache cache(m_clock);
        open(cache);
        cache.putEntries(chat, messages(1, 100000), 100000);
    }
    LocalCache cache(m_clock);
    QCOMPARE(open(cache).contents.cursors.value(chat), 100000);
    const CachePage newest = page(cache, {chat, -1, 100001, 50});
    QCOMPARE(newest.entries.size(), 50);
    QCOMPARE(newest.entries.first().seq, 99951);
    QCOMPARE(newest.entries.last().seq, 100000);
    QCOMPARE(page(cache, {chat, 500, 0, 20}).entries.last().seq, 520);
}

void tst_LocalCache::page_atHole_stops()
{
    LocalCache cache(m_clock);
    open(cache);
    cache.putEntries(chat, messages(1, 10));
    cache.putEntries(chat, messages(15, 20));
    QCOMPARE(page(cache, {chat, -1, 21, 50}).entries.first().seq, 15);
    QVERIFY(page(cache, {chat, -1, 15, 50}).entries.isEmpty());
    QCOMPARE(page(cache, {chat, 5, 0, 50}).entries.last().seq, 10);
    QVERIFY(page(cache, {chat, 10, 0, 50}).entries.isEmpty());
}

void tst_LocalCache::page_withLaterEdit_bringsIt()
{
    LocalCache cache(m_clock);
    open(cache);
    Entry edit = message(30, u"new"_s);
    edit.kind = EntryKind::Edit;
    edit.target = 2;
    Entry reply = message(12);
    reply.replyTo = 2;
    cache.putEntries(chat, messages(1, 11) + QList<Entry>{reply, edit});
    const CachePage low = page(cache, {chat, -1, 5, 50});
    QCOMPARE(low.amendments, QList<Entry>{edit});
    const CachePage high = page(cache, {chat, 11, 0, 1});
    QCOMPARE(high.quoted.size(), 1);
    QCOMPARE(high.quoted[0].seq, 2);
    QCOMPARE(high.amendments, QList<Entry>{edit});
}

void tst_LocalCache::contents_afterReopen_areTheSame()
{
    User me;
    me.id = UserId{{1, 1}};
    me.username = u"me"_s;
    {
        LocalCache cache(m_clock);
        QVERIFY(open(cache).isNew);
        cache.putMe(me);
        cache.putDraft(chat, {u"half a sen"_s, 3, 0});
        cache.putUserCursor(7);
        ChatSummary summary;
        summary.id = chat;
        summary.head = 9;
        cache.putChat(summary);
    }
    LocalCache cache(m_clock);
    const CacheStart start = open(cache);
    QVERIFY(!start.isNew);
    QCOMPARE(start.contents.me, me);
    QCOMPARE(start.contents.drafts.value(chat).text, u"half a sen"_s);
    QCOMPARE(start.contents.userCursor, 7);
    QCOMPARE(start.contents.chats.size(), 1);
    QCOMPARE(start.contents.chats[0].head, 9);
}

void tst_LocalCache::outbox_whenReplied_isOnDisk()
{
    LocalCache cache(m_clock);
    open(cache);
    bool isStored = false;
    cache.putOutbox({{chat, u"a1"_s, u"hello"_s, 0, {}}, m_clock.now(), false, std::nullopt}, this,
                    [&](const Result<void> &stored) { isStored = bool(stored); });
    QTRY_VERIFY(isStored);
    // As after a kill: the file and its journal as they lie there.
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    m_path = copy;
    LocalCache again(m_clock);
    const CacheStart start = open(again);
    QCOMPARE(start.contents.outbox.size(), 1);
    QCOMPARE(start.contents.outbox[0].message.clientId, u"a1"_s);
}

void tst_LocalCache::file_ofNewerVersion_isKeptAndOutboxCarriedOver()
{
    {
        LocalCache cache(m_clock);
        open(cache);
        cache.putOutbox({{chat, u"a1"_s, u"hello"_s, 0, {}}, m_clock.now(), false, std::nullopt},
                        this, [](const Result<void> &) {});
        cache.putDraft(chat, {u"draft"_s, 0, 0});
    }
    change(QByteArray("\0\0\0\x63", 4), 60); // user_version, sqlite.org/fileformat.html
    LocalCache cache(m_clock);
    const CacheStart start = open(cache);
    QVERIFY(QFile::exists(start.keptAs));
    QCOMPARE(start.contents.outbox.size(), 1);
    QCOMPARE(start.contents.drafts.value(chat).text, u"draft"_s);
}

void tst_LocalCache::file_ofGarbage_isKeptAndBegunAnew()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    LocalCache cache(m_clock);
    const CacheStart start = open(cache);
    QVERIFY(QFile::exists(start.keptAs));
    QVERIFY(start.contents.outbox.isEmpty());
    cache.putEntries(chat, messages(1, 3));
    QCOMPARE(page(cache, {chat, -1, 4, 50}).entries.size(), 3);
}

void tst_LocalCache::rows_withoutIds_areLeftOut()
{
    CacheFile file(m_clock);
    QVERIFY(file.open(m_path));
    for (const QString &table : {u"chats"_s, u"contacts"_s, u"users"_s})
        QVERIFY(file.run(u"INSERT INTO %1 VALUES (x'01', '{\"title\":\"ghost\"}')"_s.arg(table)));
    QVERIFY(file.run(u"INSERT INTO outbox (client_id, body) VALUES ('a', ''), ('b', '{}'), ('c', "
                     "'{\"clientId\":\"c\"}')"_s));
    QVERIFY(
        file.run(u"INSERT INTO members VALUES (?, '{\"members\":[5,{}]}')"_s, {chat.toBytes()}));
    QVERIFY(file.run(u"INSERT INTO cursors VALUES (?, -7)"_s, {chat.toBytes()}));
    const CacheContents contents = rows::readContents(file);
    QVERIFY(contents.chats.isEmpty());
    QVERIFY(contents.contacts.isEmpty());
    QVERIFY(contents.users.isEmpty());
    QVERIFY(contents.outbox.isEmpty());
    QVERIFY(rows::readMembers(file, chat).isEmpty());
    QCOMPARE(contents.cursors.value(chat), 0);
}

void tst_LocalCache::page_ofRowsOutOfStep_hasNoTwins()
{
    CacheFile file(m_clock);
    QVERIFY(file.open(m_path));
    for (const Seq seq : {1, 2}) // both say that they are the first
        QVERIFY(file.run(u"INSERT INTO entries VALUES (?, ?, 0, 0, "
                         "'{\"seq\":1,\"kind\":\"message\"}')"_s,
                         {chat.toBytes(), seq}));
    QCOMPARE(rows::readPage(file, {chat, -1, 0, 50}).entries.size(), 1);
    QCOMPARE(rows::readPage(file, {chat, 0, 0, 50}).entries.size(), 1);
}

void tst_LocalCache::search_withoutConnection_findsEditedText()
{
    LocalCache cache(m_clock);
    open(cache);
    Entry edit = message(2, u"Something Else"_s);
    edit.kind = EntryKind::Edit;
    edit.target = 1;
    cache.putEntries(chat, {message(1, u"first words"_s), edit, message(3, u"nothing else"_s)});
    SearchQuery query;
    query.text = u"else some"_s;
    std::optional<SearchPage> found;
    cache.search(query, this, [&](const Result<SearchPage> &page) { found = *page; });
    QTRY_VERIFY(found.has_value());
    QCOMPARE(found->hits.size(), 1);
    QCOMPARE(found->hits[0].seq, 1);
}

QTEST_GUILESS_MAIN(tst_LocalCache)
#include "tst_local_cache.moc"
