// What a chat holds beside its words, by kind: who may see it, how far back, and what becomes of
// it.
#include "tests/server/domain/files_world.h"

#include <QFile>

#include <sqlite3.h>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_MediaService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<FilesWorld>(); }
    void kinds_areListedNewestFirst();
    void pages_followOneAnother();
    void name_isFoundInAnyCase();
    void name_rareAmongMany_isFoundPageByPage();
    void link_comesAndGoesWithAnEdit();
    void deleted_isGone();
    void stranger_findsNoChat();
    void whatWasBefore_isNotShown();
    void conversion_takesItAlong();
    void restart_keepsIt();
    void migration_findsWhatWasSentBefore();
    void limit_isChecked();

private:
    MediaPage read(const ReadMedia &params) { return read(m_at->bob, params); }
    MediaPage read(UserId who, const ReadMedia &params)
    {
        const auto page = m_at->services->media.read(who, params);
        return page ? *page : MediaPage();
    }
    QStringList texts(const MediaPage &page) const
    {
        QStringList found;
        for (const Entry &entry : page.entries)
            found.append(entry.text);
        return found;
    }
    FileId picture(const QString &name)
    {
        const auto file = m_at->files().begin(m_at->ada, {name, u"image/png"_s, 10});
        (void)m_at->files().complete(file->id, contentOf(name.toUtf8(), u"image/png"_s));
        m_at->commit();
        return file->id;
    }

    std::unique_ptr<FilesWorld> m_at;
};

void tst_MediaService::kinds_areListedNewestFirst()
{
    const ChatId chat = m_at->chat;
    QVERIFY(m_at->send(m_at->ada, chat, {picture(u"a.png"_s)}, u"a picture"_s));
    QVERIFY(m_at->send(m_at->ada, chat, {m_at->upload(m_at->ada, u"b.txt"_s)}, u"a file"_s));
    QVERIFY(m_at->say(m_at->ada, chat, u"only words"_s));
    QVERIFY(m_at->say(m_at->bob, chat, u"see https://example.org/x"_s));
    QVERIFY(m_at->send(m_at->ada, chat, {picture(u"c.png"_s), m_at->upload(m_at->ada, u"d.txt"_s)},
                       u"both, http://example.net"_s));
    QCOMPARE(texts(read({chat, MediaKind::Pictures})),
             (QStringList{u"both, http://example.net"_s, u"a picture"_s}));
    QCOMPARE(texts(read({chat, MediaKind::Files})),
             (QStringList{u"both, http://example.net"_s, u"a file"_s}));
    QCOMPARE(texts(read({chat, MediaKind::Links})),
             (QStringList{u"both, http://example.net"_s, u"see https://example.org/x"_s}));
    QVERIFY(read({chat, MediaKind::Voice}).entries.isEmpty());
    const Entry entry = read({chat, MediaKind::Files}).entries[0];
    QCOMPARE(entry.by, m_at->ada);
    QCOMPARE(entry.files.size(), 2);
    QVERIFY(entry.clientId.isEmpty());
}

void tst_MediaService::pages_followOneAnother()
{
    for (int number = 1; number <= 5; ++number)
        QVERIFY(m_at->say(m_at->ada, m_at->chat, u"http://example.org/%1"_s.arg(number)));
    ReadMedia params{m_at->chat, MediaKind::Links};
    params.limit = 2;
    QStringList all;
    MediaPage page;
    do {
        page = read(params);
        QVERIFY(page.entries.size() <= 2);
        all += texts(page);
        params.before = page.before;
    } while (page.more);
    QCOMPARE(all.size(), 5);
    QCOMPARE(all.first(), u"http://example.org/5"_s);
    QCOMPARE(all.last(), u"http://example.org/1"_s);
}

void tst_MediaService::name_isFoundInAnyCase()
{
    QVERIFY(
        m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada, u"Büro Plan.txt"_s)}, u"one"_s));
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada, u"other.txt"_s)}, u"two"_s));
    ReadMedia params{m_at->chat, MediaKind::Files};
    params.name = u"bÜRO p"_s;
    QCOMPARE(texts(read(params)), QStringList{u"one"_s});
    params.name = u"nowhere"_s;
    QVERIFY(read(params).entries.isEmpty());
    QVERIFY(!read(params).more);
    params.name = QString(201, u'x');
    QCOMPARE(reasonOf(m_at->services->media.read(m_at->bob, params)), Reason::InvalidField);
}

// No request looks through all of a large chat: the answer says where to go on.
void tst_MediaService::name_rareAmongMany_isFoundPageByPage()
{
    const FileId rare = m_at->upload(m_at->ada, u"needle.txt"_s, 1);
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {rare}, u"it"_s));
    const FileId common = m_at->upload(m_at->ada, u"hay.txt"_s, 1);
    for (int number = 0; number < MediaService::mostLookedAt + 100; ++number)
        QVERIFY(m_at->send(m_at->ada, m_at->chat, {common}));
    ReadMedia params{m_at->chat, MediaKind::Files};
    params.name = u"needle"_s;
    const MediaPage first = read(params);
    QVERIFY(first.entries.isEmpty());
    QVERIFY(first.more);
    params.before = first.before;
    QCOMPARE(texts(read(params)), QStringList{u"it"_s});
}

void tst_MediaService::link_comesAndGoesWithAnEdit()
{
    const auto said = m_at->say(m_at->ada, m_at->chat, u"soon"_s);
    QVERIFY(read({m_at->chat, MediaKind::Links}).entries.isEmpty());
    QVERIFY(m_at->services->messages.edit(m_at->ada,
                                          {m_at->chat, said->seq, u"www.example.org"_s, {}}));
    m_at->commit();
    QCOMPARE(texts(read({m_at->chat, MediaKind::Links})), QStringList{u"www.example.org"_s});
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_at->chat, said->seq, u"later"_s, {}}));
    m_at->commit();
    QVERIFY(read({m_at->chat, MediaKind::Links}).entries.isEmpty());
}

void tst_MediaService::deleted_isGone()
{
    const auto sent = m_at->send(m_at->ada, m_at->chat, {picture(u"a.png"_s)}, u"http://a.b"_s);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, sent->seq}));
    m_at->commit();
    QVERIFY(read({m_at->chat, MediaKind::Pictures}).entries.isEmpty());
    QVERIFY(read({m_at->chat, MediaKind::Links}).entries.isEmpty());
}

void tst_MediaService::stranger_findsNoChat()
{
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {picture(u"a.png"_s)}));
    QCOMPARE(reasonOf(m_at->services->media.read(m_at->eve, {m_at->chat})), Reason::ChatNotFound);
}

void tst_MediaService::whatWasBefore_isNotShown()
{
    const ChatId group = m_at->group(m_at->ada, {m_at->bob});
    UpdateChat rule;
    rule.chat = group;
    rule.history = HistoryRule::Joined;
    QVERIFY(m_at->services->chats.update(m_at->ada, rule));
    m_at->commit();
    QVERIFY(m_at->send(m_at->ada, group, {picture(u"old.png"_s)}, u"old"_s));
    QVERIFY(m_at->services->members.add(m_at->ada, {group, {m_at->eve}}));
    m_at->commit();
    QVERIFY(m_at->send(m_at->ada, group, {picture(u"new.png"_s)}, u"new"_s));
    QCOMPARE(texts(read(m_at->eve, {group})), QStringList{u"new"_s});
    ReadMedia params{group};
    params.before = 1000;
    QCOMPARE(texts(read(m_at->eve, params)), QStringList{u"new"_s});
    QCOMPARE(texts(read(m_at->bob, {group})), (QStringList{u"new"_s, u"old"_s}));
}

void tst_MediaService::conversion_takesItAlong()
{
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {picture(u"a.png"_s)}, u"taken along"_s));
    const ChatId fresh = m_at->group(m_at->bob, {m_at->ada});
    auto ports = m_at->storage->ports();
    ports.log.copy(m_at->chat, fresh, ports.log.head(fresh));
    QVERIFY(m_at->commit());
    QCOMPARE(ports.media.media(fresh, {MediaKind::Pictures, 0, {}, 10}).size(), 1);
}

void tst_MediaService::restart_keepsIt()
{
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {picture(u"a.png"_s)}, u"kept"_s));
    m_at->DomainWorld::reopen();
    QCOMPARE(texts(read({m_at->chat})), QStringList{u"kept"_s});
}

// The table is made again, as from a database that had none.
void tst_MediaService::migration_findsWhatWasSentBefore()
{
    const ChatId chat = m_at->chat;
    QVERIFY(m_at->send(m_at->ada, chat, {picture(u"a.png"_s), m_at->upload(m_at->ada)}, u"both"_s));
    const auto said = m_at->say(m_at->ada, chat, u"no link yet"_s);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {chat, said->seq, u"https://a.b/c"_s, {}}));
    const auto other = m_at->say(m_at->ada, chat, u"http://gone.example"_s);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {chat, other->seq, u"no link more"_s, {}}));
    const auto erased = m_at->say(m_at->ada, chat, u"http://erased.example"_s);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {chat, erased->seq}));
    m_at->commit();
    m_at->services.reset();
    m_at->storage.reset();
    QFile script(QStringLiteral(CHATOYANT_SOURCE_DIR "/resources/sql/0008_media.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_at->file().toUtf8().constData(), &database), SQLITE_OK);
    const QByteArray again = "DROP TABLE media;" + script.readAll();
    const int outcome = sqlite3_exec(database, again.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    QCOMPARE(outcome, SQLITE_OK);
    m_at->DomainWorld::open();
    QCOMPARE(texts(read({chat, MediaKind::Pictures})), QStringList{u"both"_s});
    QCOMPARE(texts(read({chat, MediaKind::Files})), QStringList{u"both"_s});
    QVERIFY(read({chat, MediaKind::Voice}).entries.isEmpty());
    QCOMPARE(texts(read({chat, MediaKind::Links})), QStringList{u"https://a.b/c"_s});
}

void tst_MediaService::limit_isChecked()
{
    for (const int limit : {0, -1, 101}) {
        ReadMedia params{m_at->chat};
        params.limit = limit;
        QCOMPARE(reasonOf(m_at->services->media.read(m_at->ada, params)), Reason::InvalidField);
    }
}
QTEST_GUILESS_MAIN(tst_MediaService)
#include "tst_media_service.moc"
