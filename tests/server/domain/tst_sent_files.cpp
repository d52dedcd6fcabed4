// Files in messages: whose they may be, who may have them, and what becomes of them with their
// messages.
#include "tests/server/domain/files_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_SentFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<FilesWorld>(); }
    void send_withFile_isHeardWithIt();
    void send_onlyAFile_needsNoText();
    void send_withWhatIsNotTheirs_isRefused_data();
    void send_withWhatIsNotTheirs_isRefused();
    void send_again_isTheSame();
    void read_isForMembers();
    void read_afterLeaving_isRefused();
    void read_ofWhatWasBefore_isRefused();
    void forward_keepsTheFile();
    void edit_keepsTheFile();
    void remove_dropsThePlace();
    void remove_ofFileInMessage_isRefused();
    void conversion_takesFilesAlong();
    void search_findsByFileName();
    void search_findsByKind();
    void kind_isWhatTheContentAllows();

private:
    std::unique_ptr<FilesWorld> m_at;
};

void tst_SentFiles::send_withFile_isHeardWithIt()
{
    const FileId file = m_at->upload(m_at->ada);
    const auto stored = m_at->send(m_at->ada, m_at->chat, {file}, u"the plan"_s);
    QVERIFY(stored);
    const QJsonObject entry = m_at->links.to(m_at->bob, u"entry"_s).last()["entry"_L1].toObject();
    QCOMPARE(entry["text"_L1].toString(), u"the plan"_s);
    const QJsonObject shown = entry["files"_L1][0].toObject();
    QCOMPARE(shown["fileId"_L1].toString(), file.toString());
    QCOMPARE(shown["name"_L1].toString(), u"plan.txt"_s);
    QCOMPARE(shown["bytes"_L1].toInteger(), 100);
    QCOMPARE(shown["kind"_L1].toString(), u"file"_s);
    QCOMPARE(m_at->log(m_at->bob, m_at->chat).last().toObject(), entry);
    QCOMPARE(m_at->services->chats.list(m_at->bob)->chats[0].last->files.size(), 1);
}

void tst_SentFiles::send_onlyAFile_needsNoText()
{
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada)}));
    const QJsonObject entry = m_at->log(m_at->bob, m_at->chat).last().toObject();
    QCOMPARE(entry["text"_L1], QJsonValue(u""_s));
    QCOMPARE(entry["files"_L1].toArray().size(), 1);
    QCOMPARE(reasonOf(m_at->send(m_at->ada, m_at->chat, {})), Reason::MessageEmpty);
    QCOMPARE(reasonOf(m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada)}, u" "_s)),
             Reason::MessageEmpty);
}

void tst_SentFiles::send_withWhatIsNotTheirs_isRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("unknown") << 0 << Reason::FileNotFound;
    QTest::newRow("of somebody else") << 1 << Reason::FileNotFound;
    QTest::newRow("not complete") << 2 << Reason::FileIncomplete;
    QTest::newRow("cancelled") << 3 << Reason::FileGone;
    QTest::newRow("twice") << 4 << Reason::TooManyFiles;
}

void tst_SentFiles::send_withWhatIsNotTheirs_isRefused()
{
    QFETCH(const int, which);
    QFETCH(const Reason, reason);
    const FileId own = m_at->upload(m_at->ada);
    const FileId foreign = m_at->upload(m_at->bob);
    const FileId growing = m_at->files().begin(m_at->ada, {u"x"_s, {}, 10})->id;
    const FileId gone = m_at->files().begin(m_at->ada, {u"x"_s, {}, 10})->id;
    QVERIFY(m_at->files().remove(m_at->ada, gone));
    const QList<FileId> named{FileId{{1, 2}}, foreign, growing, gone, own};
    const auto before = m_at->log(m_at->ada, m_at->chat).size();
    const auto refused = m_at->send(m_at->ada, m_at->chat, {own, named[which]}, u"hi"_s);
    QCOMPARE(reasonOf(refused), reason);
    QCOMPARE(refused.error().field, u"files"_s);
    QCOMPARE(m_at->log(m_at->ada, m_at->chat).size(), before);
}

void tst_SentFiles::send_again_isTheSame()
{
    Attachment file;
    file.id = m_at->upload(m_at->ada);
    SendMessage message{m_at->chat, u"once"_s, u""_s, 0, {}, {}, {file}};
    const auto first = m_at->services->messages.send(m_at->ada, message);
    QVERIFY(m_at->commit());
    const auto again = m_at->services->messages.send(m_at->ada, message);
    QVERIFY(first && again && again->isDuplicate);
    QCOMPARE(again->seq, first->seq);
    message.files[0].id = m_at->upload(m_at->ada, u"other"_s);
    QCOMPARE(reasonOf(m_at->services->messages.send(m_at->ada, message)), Reason::MessageIdReused);
}

void tst_SentFiles::read_isForMembers()
{
    const FileId file = m_at->upload(m_at->ada);
    QVERIFY(m_at->files().readable(m_at->ada, file)); // one's own, anyway
    QCOMPARE(reasonOf(m_at->files().readable(m_at->bob, file)), Reason::FileNotFound);
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {file}));
    QVERIFY(m_at->files().readable(m_at->bob, file));
    QCOMPARE(reasonOf(m_at->files().readable(m_at->eve, file)), Reason::FileNotFound);
    QCOMPARE(m_at->files().info(m_at->bob, file)->file.name, u"plan.txt"_s);
}

void tst_SentFiles::read_afterLeaving_isRefused()
{
    const ChatId group = m_at->group(m_at->ada, {m_at->bob, m_at->eve});
    const FileId file = m_at->upload(m_at->ada);
    QVERIFY(m_at->send(m_at->ada, group, {file}));
    QVERIFY(m_at->files().readable(m_at->eve, file));
    QVERIFY(m_at->services->members.remove(m_at->ada, {group, m_at->eve}));
    QVERIFY(m_at->commit());
    QCOMPARE(reasonOf(m_at->files().readable(m_at->eve, file)), Reason::FileNotFound);
    QVERIFY(m_at->files().readable(m_at->bob, file));
}

void tst_SentFiles::read_ofWhatWasBefore_isRefused()
{
    const ChatId group = m_at->group(m_at->ada, {m_at->bob});
    const FileId file = m_at->upload(m_at->ada);
    UpdateChat rule;
    rule.chat = group;
    rule.history = HistoryRule::Joined;
    QVERIFY(m_at->services->chats.update(m_at->ada, rule));
    QVERIFY(m_at->send(m_at->ada, group, {file}));
    QVERIFY(m_at->services->members.add(m_at->ada, {group, {m_at->eve}}));
    QVERIFY(m_at->commit());
    QCOMPARE(reasonOf(m_at->files().readable(m_at->eve, file)), Reason::FileNotFound);
}

void tst_SentFiles::forward_keepsTheFile()
{
    const FileId file = m_at->upload(m_at->ada);
    const Seq seq = m_at->send(m_at->ada, m_at->chat, {file})->seq;
    m_at->befriend(m_at->bob, m_at->eve);
    const ChatId third = m_at->direct(m_at->bob, m_at->eve);
    QVERIFY(m_at->services->messages.forward(m_at->bob, {m_at->chat, seq, third, u"fw"_s}));
    QVERIFY(m_at->commit());
    QVERIFY(m_at->files().readable(m_at->eve, file));
    QCOMPARE(m_at->log(m_at->eve, third).last()["files"_L1][0]["fileId"_L1].toString(),
             file.toString());
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    QVERIFY(m_at->files().readable(m_at->eve, file)); // it stands there still
}

void tst_SentFiles::edit_keepsTheFile()
{
    const FileId file = m_at->upload(m_at->ada);
    const Seq seq = m_at->send(m_at->ada, m_at->chat, {file}, u"one"_s)->seq;
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_at->chat, seq, u""_s, {}}));
    QVERIFY(m_at->commit());
    const auto chat = m_at->services->chats.list(m_at->bob)->chats[0];
    QCOMPARE(chat.last->text, QString());
    QCOMPARE(chat.last->files.size(), 1);
    const Seq bare = m_at->say(m_at->ada, m_at->chat, u"two"_s)->seq;
    QCOMPARE(reasonOf(m_at->services->messages.edit(m_at->ada, {m_at->chat, bare, u""_s, {}})),
             Reason::MessageEmpty);
}

void tst_SentFiles::remove_dropsThePlace()
{
    const FileId file = m_at->upload(m_at->ada);
    const Seq seq = m_at->send(m_at->ada, m_at->chat, {file}, u"words"_s)->seq;
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    QCOMPARE(reasonOf(m_at->files().readable(m_at->bob, file)), Reason::FileNotFound);
    const QJsonArray log = m_at->log(m_at->bob, m_at->chat);
    QVERIFY(!log[log.size() - 2].toObject().contains("files"_L1));
    m_at->clock.advance(25 * 3'600'000);
    QCOMPARE(m_at->files().removeStale().hashes, QList<QByteArray>{contentOf("plan.txt").hash});
}

void tst_SentFiles::remove_ofFileInMessage_isRefused()
{
    const FileId file = m_at->upload(m_at->ada);
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {file}));
    QCOMPARE(reasonOf(m_at->files().remove(m_at->ada, file)), Reason::FileInUse);
    QVERIFY(m_at->files().readable(m_at->bob, file));
}

void tst_SentFiles::conversion_takesFilesAlong()
{
    const FileId file = m_at->upload(m_at->ada);
    for (int number = 0; number < 5; ++number)
        QVERIFY(m_at->say(m_at->ada, m_at->chat, u"hi"_s));
    const Seq seq = m_at->send(m_at->ada, m_at->chat, {file})->seq;
    const ChatId fresh = m_at->group(m_at->bob, {m_at->ada});
    // Under the same seqs, into an empty log.
    auto ports = m_at->storage->ports();
    ports.log.copy(m_at->chat, fresh, ports.log.head(fresh));
    QVERIFY(m_at->commit());
    QCOMPARE(ports.fileUse.placesOf(file).size(), 2);
    QVERIFY(ports.fileUse.placesOf(file).contains(FilePlace{fresh, seq}));
}

void tst_SentFiles::search_findsByFileName()
{
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada, u"Budget 2027.txt"_s)}));
    SearchMessages query;
    query.query = u"budget"_s;
    query.limit = 10;
    const auto found = m_at->search(m_at->bob, query);
    QVERIFY(found);
    QCOMPARE(found->hits.size(), 1);
    QVERIFY(found->hits[0].snippet.contains(u"Budget 2027.txt"_s));
    QCOMPARE(found->hits[0].files.size(), 1);
    QCOMPARE(found->hits[0].files[0].name, u"Budget 2027.txt"_s);
}

void tst_SentFiles::search_findsByKind()
{
    const auto file =
        m_at->send(m_at->ada, m_at->chat, {m_at->upload(m_at->ada, u"Budget.txt"_s)}, u"look"_s);
    QVERIFY(m_at->send(m_at->ada, m_at->chat, {}, u"look at www.example.org"_s));
    const auto found = [this](const QList<MediaKind> &kinds, const QString &words = {}) {
        SearchMessages query;
        query.query = words;
        query.kinds = kinds;
        const auto page = m_at->search(m_at->bob, query);
        return page ? page->hits.size() : -1;
    };
    QCOMPARE(found({MediaKind::Files}), 1);
    QCOMPARE(found({MediaKind::Files}, u"look"_s), 1);
    QCOMPARE(found({MediaKind::Files}, u"example"_s), 0);
    QCOMPARE(found({MediaKind::Pictures, MediaKind::Voice}), 0);
    QCOMPARE(found({MediaKind::Links, MediaKind::Files}), 2); // any of them
    QCOMPARE(found({MediaKind::Links, MediaKind::Files}, u"loo"_s), 2);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_at->chat, file->seq, u"otherwise"_s, {}}));
    QVERIFY(m_at->commit());
    QCOMPARE(found({MediaKind::Files}, u"otherwise"_s), 1); // still with its file
}

void tst_SentFiles::kind_isWhatTheContentAllows()
{
    const auto sent = [this](const QString &type, AttachmentKind wanted) {
        const auto file = m_at->files().begin(m_at->ada, {u"x"_s, type, 10});
        (void)m_at->files().complete(file->id, contentOf("x", type));
        Attachment named;
        named.id = file->id;
        named.kind = wanted;
        named.durationMs = 700;
        named.waveform = "abc";
        return m_at->files().attached(m_at->ada, {named})->first();
    };
    QCOMPARE(sent(u"image/png"_s, AttachmentKind::Voice).kind, AttachmentKind::Image);
    QCOMPARE(sent(u"image/png"_s, AttachmentKind::File).kind, AttachmentKind::File);
    QCOMPARE(sent(u"text/plain"_s, AttachmentKind::Image).kind, AttachmentKind::File);
    const Attachment voice = sent(u"audio/ogg"_s, AttachmentKind::Voice);
    QCOMPARE(voice.kind, AttachmentKind::Voice);
    QCOMPARE(voice.durationMs, 700);
    QCOMPARE(voice.waveform, QByteArray("abc"));
    QVERIFY(sent(u"audio/ogg"_s, AttachmentKind::Audio).waveform.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SentFiles)
#include "tst_sent_files.moc"
