// A server that means harm, or is broken: the client says so or passes over it, and goes on.
// Rows F24 and F25 of the catalogue of attacks (docs/reliability.md).
#include "client/net/file_transfer.h"
#include "common/protocol/file_messages.h"
#include "tests/support/client/signed_in.h"

#include <QJsonDocument>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // a sanitizer takes its share

QJsonObject objectOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_HostileServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void F24_answers_ofOtherForms_doNoHarm_data();
    void F24_answers_ofOtherForms_doNoHarm();
    void F24_notifications_ofOtherForms_doNoHarm_data();
    void F24_notifications_ofOtherForms_doNoHarm();
    void F24_seqs_thatCannotBe_leaveTheLogAlone();
    void F24_manyChats_areAList();
    void F24_catchUp_thatNeverEnds_isEnded_data();
    void F24_catchUp_thatNeverEnds_isEnded();
    void F24_paths_inFileNames_areCleaned();
    void F25_uploadsPlace_onAnotherServer_isNotFollowed_data();
    void F25_uploadsPlace_onAnotherServer_isNotFollowed();
    void F25_fileIds_thatArePaths_areNone();

private:
    void goesOn();

    std::unique_ptr<SignedIn> m_person;
};

void tst_HostileServer::init()
{
    m_person = std::make_unique<SignedIn>();
    QVERIFY(m_person->isReady);
    m_person->server.write(u"the word before"_s);
    QTRY_VERIFY(m_person->session->chats().contains(m_person->server.chat));
}

// Still signed in, and what is written arrives.
void tst_HostileServer::goesOn()
{
    m_person->server.answers.clear();
    if (m_person->phase() != ConnectionState::Phase::Online)
        m_person->comeBack();
    Conversation *conversation = m_person->session->conversation(m_person->server.chat);
    conversation->open();
    const qsizetype before = m_person->server.log.size();
    conversation->send(u"still here"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_person->server.log.size(), before + 1, patience);
    QTRY_VERIFY(!conversation->lines().isEmpty());
}

void tst_HostileServer::F24_answers_ofOtherForms_doNoHarm_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("answer");
    const auto row = [](const char *name, const char *method, const char *json) {
        QTest::newRow(name) << QString::fromLatin1(method) << objectOf(json);
    };
    row("entries as a number", "log.read", R"({"entries":7,"head":"x"})");
    row("entries of other types", "log.read", R"({"entries":[1,"a",null,[],{}],"head":3})");
    row("a head far away", "log.read", R"({"entries":[],"head":9007199254740991})");
    row("a negative head", "log.read", R"({"entries":[{"seq":-1,"kind":"message"}],"head":-5})");
    row("an entry of no kind", "log.read", R"({"entries":[{"seq":1,"kind":"bomb"}],"head":1})");
    row("media as text", "log.media", R"({"entries":"x","before":[],"more":"yes"})");
    row("media without end", "log.media", R"({"entries":[],"before":0,"more":false})");
    row("hits as text", "message.search", R"({"hits":"many","more":1})");
    row("marks beyond the text", "message.search",
        R"({"hits":[{"chatId":"x","seq":1e300,"snippet":"a","marks":[[5,9e9],[-1,2]]}]})");
    row("pins of other types", "chat.pins", R"({"pins":[7,{"seq":{}}],"more":{}})");
    row("a catch-up of other types", "log.catchUp", R"({"chats":{"a":1},"gone":7,"more":false})");
}

void tst_HostileServer::F24_answers_ofOtherForms_doNoHarm()
{
    QFETCH(const QString, method);
    QFETCH(const QJsonObject, answer);
    m_person->server.answers.insert(method, answer);
    Session &session = *m_person->session;
    int answered = 0;
    session.conversation(m_person->server.chat)->open();
    session.readMedia({m_person->server.chat}, this, [&](const auto &) { ++answered; });
    SearchQuery query;
    query.text = u"word"_s;
    session.searchMessages(query, this, [&](const auto &) { ++answered; });
    QTRY_COMPARE(answered, 2);
    m_person->goOffline(); // and catches up
    m_person->comeBack();
    goesOn();
}

void tst_HostileServer::F24_notifications_ofOtherForms_doNoHarm_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    const auto row = [](const char *name, const char *method, const char *json) {
        QTest::newRow(name) << QString::fromLatin1(method) << objectOf(json);
    };
    row("an entry of nowhere", "entry", R"({"chatId":"../..","entry":{"seq":1}})");
    row("an entry that is a list", "entry", R"({"chatId":7,"entry":[1,2,3]})");
    row("an unknown method", "format.disk", R"({"path":"/"})");
    row("presence of a number", "presence", R"({"userId":7,"state":{"a":1}})");
    row("read beyond the end", "read", R"({"chatId":"x","userId":"y","seq":1e308})");
    row("typing of nobody", "typing", R"({"chatId":null,"userId":[]})");
    row("a mood without bounds", "mood", R"({"chatId":"x","mood":{"score":1e308,"label":7}})");
    row("a draft of other types", "draft", R"({"chatId":"x","text":7,"at":"yesterday"})");
    row("a user entry of other types", "userEntry", R"({"seq":"x","kind":7})");
    row("lagged, of other types", "lagged", R"({"chats":"all"})");
}

void tst_HostileServer::F24_notifications_ofOtherForms_doNoHarm()
{
    QFETCH(const QString, method);
    QFETCH(QJsonObject, params);
    m_person->server.notify(method, params);
    params.insert("chatId"_L1, m_person->server.chat.toString());
    params.insert("userId"_L1, m_person->server.friendId.toString());
    m_person->server.notify(method, params);
    QCoreApplication::processEvents();
    goesOn();
}

// Far ahead, of the past, twice: what one has is what the server's log says.
void tst_HostileServer::F24_seqs_thatCannotBe_leaveTheLogAlone()
{
    Conversation *conversation = m_person->session->conversation(m_person->server.chat);
    conversation->open();
    QTRY_COMPARE(conversation->lines().size(), 1);
    Entry entry = m_person->server.log[0];
    for (const Seq seq : {Seq(1), Seq(0), Seq(-7), Seq(1) << 40}) {
        entry.seq = seq;
        entry.text = u"from %1"_s.arg(seq);
        m_person->server.tell(entry);
    }
    QCoreApplication::processEvents();
    goesOn();
    QTRY_COMPARE(conversation->lines().first().entry.text, u"the word before"_s);
}

void tst_HostileServer::F24_manyChats_areAList()
{
    constexpr int many = 20'000;
    QJsonObject overview = m_person->server.overview();
    QJsonArray chats = overview.value("chats"_L1).toArray();
    const QJsonObject one = chats.first().toObject();
    for (quint64 number = 1; number < many; ++number) {
        QJsonObject copy = one;
        copy.insert("chatId"_L1, ChatId{{9, number}}.toString());
        chats.append(copy);
    }
    overview.insert("chats"_L1, chats);
    m_person->server.answers.insert(u"chat.list"_s, overview);
    m_person->goOffline();
    m_person->comeBack();
    QTRY_VERIFY(m_person->session->chats().contains(m_person->server.chat));
    goesOn();
}

void tst_HostileServer::F24_catchUp_thatNeverEnds_isEnded_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("nothing, and more")
        << objectOf(R"({"chats":[],"gone":[],"user":{"head":0,"entries":[]},"more":true})");
    QTest::newRow("strangers, and more")
        << objectOf(R"({"chats":[{"chatId":"x","head":9,"entries":[]}],"gone":["y"],"more":true})");
    QTest::newRow("what was there, and more") << QJsonObject{
        {u"chats"_s,
         QJsonArray{QJsonObject{{u"chatId"_s, ChatId{{2, 1}}.toString()},
                                {u"head"_s, 1'000'000},
                                {u"entries"_s, QJsonArray{QJsonObject{{u"seq"_s, 1}}}}}}},
        {u"more"_s, true}};
}

// The same question would be asked for ever, and nobody would get in.
void tst_HostileServer::F24_catchUp_thatNeverEnds_isEnded()
{
    QFETCH(const QJsonObject, answer);
    m_person->goOffline();
    m_person->server.write(u"meanwhile"_s, false);
    m_person->server.answers.insert(u"log.catchUp"_s, answer);
    m_person->server.calls.clear();
    m_person->comeBack();
    QTRY_COMPARE(m_person->phase(), ConnectionState::Phase::Online);
    QVERIFY(m_person->server.calls.count(u"log.catchUp"_s) <= 3);
    goesOn();
}

void tst_HostileServer::F24_paths_inFileNames_areCleaned()
{
    for (const QString &name : {u"../../.bashrc"_s, u"/etc/passwd"_s, u"C:\\x\\y"_s, u"a\0b"_s}) {
        const auto file = json::toAttachment(
            {{u"fileId"_s, FileId{{5, 1}}.toString()}, {u"name"_s, name}, {u"bytes"_s, 1}});
        QVERIFY(file);
        QVERIFY2(!file->name.contains(u'/') && !file->name.contains(u'\\') &&
                     !file->name.contains(QChar(0)) && !file->name.startsWith(u'.'),
                 qPrintable(file->name));
    }
}

namespace {

// Says where an upload goes on.
class PlaceLink final : public FileLink
{
public:
    explicit PlaceLink(const QByteArray &place)
        : m_place(place)
    {}
    void setServer(const FileServer & /*server*/) override {}
    quint64 send(const FileRequest &request,
                 const FileProgress & /*progress*/,
                 QObject * /*context*/,
                 Reply<FileAnswer> reply) override
    {
        paths.append(request.path);
        reply(FileAnswer{201, {{"location", m_place}, {"upload-offset", "0"}}});
        return 1;
    }
    void abort(quint64 /*request*/) override {}

    QStringList paths;

private:
    QByteArray m_place;
};

} // namespace

void tst_HostileServer::F25_uploadsPlace_onAnotherServer_isNotFollowed_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<bool>("isTaken");
    const QByteArray id = FileId{{5, 1}}.toString().toLatin1();
    QTest::newRow("here") << "/files/" + id << true;
    QTest::newRow("another server") << "https://evil.example/files/" + id << true;
    QTest::newRow("another path") << "//evil.example/steal/" + id << true;
    QTest::newRow("a file of this device") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("a path of no file") << QByteArray("/files/../../admin") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

// At most the id of a file is taken over: requests go to one's own server, below /files.
void tst_HostileServer::F25_uploadsPlace_onAnotherServer_isNotFollowed()
{
    QFETCH(const QByteArray, place);
    QFETCH(const bool, isTaken);
    auto owned = std::make_unique<PlaceLink>(place);
    PlaceLink &link = *owned;
    FileTransfer transfer(std::move(owned));
    Attachment file;
    file.name = u"x"_s;
    file.bytes = 1;
    std::optional<Result<QString>> begun;
    transfer.begin(file, this, [&](const Result<QString> &got) { begun = got; });
    QVERIFY(begun);
    QCOMPARE(bool(*begun), isTaken);
    if (isTaken)
        transfer.offset(**begun, this, [](const auto &) {});
    const QString below = u"/files/"_s + FileId{{5, 1}}.toString();
    for (const QString &path : std::as_const(link.paths))
        QVERIFY2(path == u"/files"_s || path == below, qPrintable(path));
}

void tst_HostileServer::F25_fileIds_thatArePaths_areNone()
{
    for (const char *id :
         {"../../etc/passwd", "file:///etc/passwd", "https://evil.example/x", ""}) {
        const auto file =
            json::toAttachment({{u"fileId"_s, QString::fromLatin1(id)}, {u"name"_s, u"a"_s}});
        QVERIFY2(!file, id);
    }
}

QTEST_GUILESS_MAIN(tst_HostileServer)
#include "tst_hostile_server.moc"
