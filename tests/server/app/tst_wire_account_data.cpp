// Taking one's data along and deleting one's account, over the wire against the real server.
#include "tests/server/app/wire_files.h"
#include "tests/server/app/wire_people.h"
#include "tests/support/server/zip_file.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireAccountData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void export_holdsWhatIsOnesOwn();
    void export_holdsNobodysSecrets();
    void export_dropped_isGone();
    void export_ofThoseWhoLeft_holdsTheirWordsOnly();
    void export_byTheOperator_isTheSame();
    void deletion_wrongPassword_changesNothing();
    void deletion_ofTheLastOwner_waitsForAnother();
    void deletion_ofTheLastAdministrator_isRefused();
    void deletion_endsAllSessions();
    void deletion_leavesWordsAndFreesTheName();
    void deletion_erasesEveryTraceInTheData();

private:
    // Asks until it is there; its content.
    QByteArray exported(RpcClient &who);
    QMap<QString, QByteArray> opened(RpcClient &who) { return unzipped(exported(who)); }
    QString group(RpcClient &owner, const QList<RpcClient *> &others);
    QString send(RpcClient &who, const QString &chat, const QByteArray &content);
    QString nameOf(RpcClient &who)
    {
        return who.call(u"profile.get"_s, {{u"userId"_s, who.userId()}})
            .value("contact"_L1)["user"_L1]["username"_L1]
            .toString();
    }
    QString refused(RpcClient &who, const QString &password = testPassword())
    {
        return who.refusal(u"account.delete"_s, {{u"password"_s, password}});
    }
    // Of the data folder, but for the records, which are only added to.
    bool isInTheData(const QByteArray &word);

    WirePeople m_people;
    std::unique_ptr<WireFiles> m_files;
    std::unique_ptr<RpcClient> m_ada, m_ben;
};

void tst_WireAccountData::initTestCase()
{
    QVERIFY2(m_people.start(), m_people.server().log().constData());
    m_files = std::make_unique<WireFiles>(m_people.server());
}

void tst_WireAccountData::init()
{
    m_ada = m_people.person(u"ada"_s);
    m_ben = m_people.person(u"ben"_s);
    QVERIFY(m_ada && m_ben);
    QVERIFY(befriend(*m_ada, *m_ben));
}

QByteArray tst_WireAccountData::exported(RpcClient &who)
{
    QJsonObject state;
    const auto isReady = [&] {
        state = who.call(u"account.export"_s);
        return state.value("state"_L1).toString() != u"making"_s;
    };
    constexpr int longEnoughMs = 30'000;
    if (!QTest::qWaitFor(isReady, longEnoughMs) || state.value("state"_L1) != u"ready"_s)
        return {};
    const QByteArray content = m_files->content(who, state.value("fileId"_L1).toString());
    return content.size() == state.value("bytes"_L1).toInteger() ? content : QByteArray();
}

QString tst_WireAccountData::group(RpcClient &owner, const QList<RpcClient *> &others)
{
    QJsonArray members;
    for (const RpcClient *other : others)
        members.append(other->userId());
    return owner
        .call(u"chat.create"_s,
              {{u"kind"_s, u"group"_s}, {u"members"_s, members}, {u"title"_s, u"Tea"_s}})
        .value("chatId"_L1)
        .toString();
}

QString tst_WireAccountData::send(RpcClient &who, const QString &chat, const QByteArray &content)
{
    const QString file = m_files->upload(who, content);
    const QJsonArray files{QJsonObject{{u"fileId"_s, file}}};
    who.call(u"message.send"_s, {{u"chatId"_s, chat},
                                 {u"clientId"_s, u"file-"_s + file},
                                 {u"text"_s, u""_s},
                                 {u"files"_s, files}});
    return who.lastReason().isEmpty() ? file : QString();
}

bool tst_WireAccountData::isInTheData(const QByteArray &word)
{
    const QDir folder(m_people.server().dataFolder());
    QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            return true;
    }
    return false;
}

void tst_WireAccountData::export_holdsWhatIsOnesOwn()
{
    const QString chat = directChat(*m_ada, *m_ben);
    QVERIFY(sendText(*m_ada, chat, u"we meet at the old mill"_s) > 0);
    QVERIFY(sendText(*m_ben, chat, u"I bring the cake"_s) > 0);
    const QString file = send(*m_ada, chat, "a plan of the old mill");
    QVERIFY(!file.isEmpty());
    m_ada->call(u"settings.set"_s, {{u"settings"_s, QJsonObject{{u"colour"_s, u"teal"_s}}}});
    m_ada->call(u"draft.set"_s, {{u"chatId"_s, chat}, {u"text"_s, u"half a thought"_s}});

    const auto files = opened(*m_ada);
    QCOMPARE(QJsonDocument::fromJson(files[u"about.json"_s]).object().value("userId"_L1).toString(),
             m_ada->userId());
    QVERIFY(files[u"account.json"_s].contains(nameOf(*m_ada).toUtf8()));
    QVERIFY(files[u"settings.json"_s].contains("teal"));
    QVERIFY(files[u"drafts.json"_s].contains("half a thought"));
    QVERIFY(files[u"contacts.json"_s].contains(nameOf(*m_ben).toUtf8()));
    QVERIFY(files[u"sessions.json"_s].contains("sessionId"));
    QVERIFY(files[u"records.json"_s].contains("account.created"));
    QVERIFY(files[u"chats.json"_s].contains(chat.toUtf8()));
    const auto log = QJsonDocument::fromJson(files[u"chats/%1.json"_s.arg(chat)]).array();
    QStringList texts;
    for (const QJsonValue &entry : log)
        texts.append(entry["text"_L1].toString());
    QVERIFY(texts.contains(u"we meet at the old mill"_s));
    QVERIFY(texts.contains(u"I bring the cake"_s));
    const auto list = QJsonDocument::fromJson(files[u"files.json"_s]).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0]["fileId"_L1].toString(), file);
    QCOMPARE(files[list[0]["path"_L1].toString()], QByteArray("a plan of the old mill"));
}

// Hashes, tokens, moods of others, where and when others are: none of it.
void tst_WireAccountData::export_holdsNobodysSecrets()
{
    const QString chat = directChat(*m_ada, *m_ben);
    QVERIFY(sendText(*m_ben, chat, u"I am so happy and glad about it, wonderful"_s) > 0);
    const QString bensFile = send(*m_ben, chat, "what ben sent");
    auto other = m_people.person(u"cyd"_s);
    QVERIFY(befriend(*other, *m_ben));
    QVERIFY(sendText(*other, directChat(*other, *m_ben), u"between cyd and ben"_s) > 0);

    const QByteArray all = QByteArrayList(opened(*m_ada).values()).join('\n');
    QVERIFY(all.contains("wonderful"));
    for (const QByteArray &secret :
         {QByteArray("argon2"), QByteArray("oken"), QByteArray("assword"), QByteArray("ash\":"),
          QByteArray("\"mood\":{"), QByteArray("between cyd"), QByteArray("what ben sent"),
          m_ada->token().toUtf8()})
        QVERIFY2(!all.contains(secret), secret.constData());
    const auto contacts = opened(*m_ada)[u"contacts.json"_s];
    QVERIFY(!contacts.contains("lastSeen") && !contacts.contains("online"));
    // Nobody else gets it.
    const QString file = m_ada->call(u"account.export"_s).value("fileId"_L1).toString();
    QVERIFY(!file.isEmpty());
    QCOMPARE(m_files->status(*m_ben, file, false), 404);
}

void tst_WireAccountData::export_dropped_isGone()
{
    QVERIFY(!exported(*m_ada).isEmpty());
    const QString file = m_ada->call(u"account.export"_s).value("fileId"_L1).toString();
    QCOMPARE(m_files->status(*m_ada, file, false), 200);
    m_ada->call(u"account.dropExport"_s);
    QCOMPARE(m_files->status(*m_ada, file, false), 404);
    QCOMPARE(m_ada->call(u"account.export"_s).value("state"_L1).toString(), u"making"_s);
    m_ada->call(u"account.dropExport"_s); // in the making
    QCOMPARE(m_ada->lastReason(), QString());
    for (int more = 0; more < 10; ++more) { // who wants it all day long
        m_ada->call(u"account.export"_s);
        if (m_ada->lastReason() == u"rate.limited"_s)
            return;
        m_ada->call(u"account.dropExport"_s);
    }
    QFAIL("without end");
}

void tst_WireAccountData::export_ofThoseWhoLeft_holdsTheirWordsOnly()
{
    const QString chat = group(*m_ada, {m_ben.get()});
    QVERIFY(sendText(*m_ben, chat, u"ben was here"_s) > 0);
    QVERIFY(sendText(*m_ada, chat, u"ada was here"_s) > 0);
    m_ben->call(u"chat.leave"_s, {{u"chatId"_s, chat}});
    m_ada->call(u"chat.update"_s, {{u"chatId"_s, chat}, {u"title"_s, u"Without ben"_s}});
    const auto files = opened(*m_ben);
    const QByteArray log = files[u"chats/%1.json"_s.arg(chat)];
    QVERIFY(log.contains("ben was here"));
    QVERIFY(!log.contains("ada was here"));
    QVERIFY(!files[u"chats.json"_s].contains("Without ben"));
    QVERIFY(!files[u"chats.json"_s].contains("Tea"));
}

void tst_WireAccountData::export_byTheOperator_isTheSame()
{
    QVERIFY(sendText(*m_ada, directChat(*m_ada, *m_ben), u"for the operator"_s) > 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.zip"_s);
    const QStringList arguments{u"export"_s,
                                u"user"_s,
                                nameOf(*m_ada),
                                u"--to"_s,
                                path,
                                u"--data"_s,
                                m_people.server().dataFolder()};
    const auto run = TestServer::run(arguments);
    QVERIFY2(run.code == 0, run.errors.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto files = unzipped(file.readAll());
    QCOMPARE(files.keys(), opened(*m_ada).keys());
    QVERIFY(QByteArrayList(files.values()).join().contains("for the operator"));
    QCOMPARE(TestServer::run(arguments).code, 1); // over nothing that is there
}

void tst_WireAccountData::deletion_wrongPassword_changesNothing()
{
    QCOMPARE(m_ada->refusal(u"account.delete"_s), u"rpc.missing_field"_s);
    QCOMPARE(refused(*m_ada, u"not her password"_s), u"session.bad_credentials"_s);
    QCOMPARE(m_ada->call(u"chat.list"_s).contains("chats"_L1), true);
    for (int guess = 0; guess < 9; ++guess)
        refused(*m_ada, u"guess %1"_s.arg(guess));
    QCOMPARE(refused(*m_ada), u"rate.limited"_s); // like all guesses
}

void tst_WireAccountData::deletion_ofTheLastOwner_waitsForAnother()
{
    const QString chat = group(*m_ada, {m_ben.get()});
    QVERIFY(!group(*m_ada, {}).isEmpty()); // nobody to hand it to
    const auto chats = m_ada->call(u"account.deletion"_s).value("chats"_L1).toArray();
    QCOMPARE(chats.size(), 1);
    QCOMPARE(chats[0]["chatId"_L1].toString(), chat);
    QCOMPARE(chats[0]["title"_L1].toString(), u"Tea"_s);
    QCOMPARE(chats[0]["others"_L1].toInt(), 1);
    QCOMPARE(refused(*m_ada), u"chat.last_owner"_s);
    m_ada->call(u"chat.setRole"_s,
                {{u"chatId"_s, chat}, {u"userId"_s, m_ben->userId()}, {u"role"_s, u"owner"_s}});
    QCOMPARE(m_ada->call(u"account.deletion"_s).value("chats"_L1).toArray().size(), 0);
    m_ben->forgetHeard();
    QCOMPARE(refused(*m_ada), QString());
    QVERIFY(m_ben->waitToHear(u"entry"_s)); // she has left
    const auto members = m_ben->call(u"chat.get"_s, {{u"chatId"_s, chat}}).value("members"_L1);
    QCOMPARE(members.toArray().size(), 1);
}

void tst_WireAccountData::deletion_ofTheLastAdministrator_isRefused()
{
    const QString data = m_people.server().dataFolder();
    const auto makeAdmin = [&](RpcClient &who) {
        return TestServer::run({u"user"_s, u"role"_s, nameOf(who), u"admin"_s, u"--data"_s, data})
                   .code == 0;
    };
    QVERIFY(makeAdmin(*m_ada));
    QCOMPARE(m_ada->call(u"account.deletion"_s).value("lastAdministrator"_L1).toBool(), true);
    QCOMPARE(refused(*m_ada), u"account.last_administrator"_s);
    QVERIFY(makeAdmin(*m_ben));
    QCOMPARE(m_ada->call(u"account.deletion"_s).value("lastAdministrator"_L1).toBool(), false);
    QCOMPARE(refused(*m_ada), QString());
}

void tst_WireAccountData::deletion_endsAllSessions()
{
    const QString name = nameOf(*m_ada);
    RpcClient telephone;
    QVERIFY(telephone.open(m_people.server().webSocketUrl()));
    telephone.call(u"session.login"_s, {{u"login"_s, name}, {u"password"_s, testPassword()}});
    QVERIFY(!exported(*m_ada).isEmpty());
    QCOMPARE(refused(*m_ada), QString()); // the answer comes before the end
    QVERIFY(m_ada->heard(u"sessionEnded"_s).isEmpty());
    QCOMPARE(m_ada->refusal(u"chat.list"_s), u"session.not_signed_in"_s);
    QVERIFY(telephone.waitToHear(u"sessionEnded"_s));
    QCOMPARE(telephone.heard(u"sessionEnded"_s)[0].value("reason"_L1).toString(),
             u"account.deleted"_s);
    // Who was away is told why; who makes a token up is not.
    QCOMPARE(m_ada->refusal(u"session.resume"_s, {{u"token"_s, m_ada->token()}}),
             u"account.deleted"_s);
    QCOMPARE(m_ada->refusal(u"session.resume"_s, {{u"token"_s, m_ada->token() + u'x'}}),
             u"session.expired"_s);
    QCOMPARE(
        m_ada->refusal(u"session.login"_s, {{u"login"_s, name}, {u"password"_s, testPassword()}}),
        u"session.bad_credentials"_s);
}

void tst_WireAccountData::deletion_leavesWordsAndFreesTheName()
{
    const QString name = nameOf(*m_ada);
    const QString chat = directChat(*m_ada, *m_ben);
    QVERIFY(sendText(*m_ada, chat, u"this stays"_s) > 0);
    m_ben->forgetHeard();
    QCOMPARE(refused(*m_ada), QString());
    QVERIFY(m_ben->waitToHear(u"userEntry"_s));
    const QJsonObject heard = m_ben->heard(u"userEntry"_s).last().value("entry"_L1).toObject();
    QCOMPARE(heard.value("contact"_L1)["user"_L1]["displayName"_L1].toString(),
             u"Deleted account"_s);
    QCOMPARE(heard.value("contact"_L1)["state"_L1].toString(), u"none"_s);
    const QJsonObject log = m_ben->call(u"log.read"_s, {{u"chatId"_s, chat}});
    QVERIFY(QJsonDocument(log).toJson().contains("this stays"));
    RpcClient next;
    QVERIFY(next.open(m_people.server().webSocketUrl()));
    QVERIFY(next.signUp(name));
    QVERIFY(next.userId() != m_ada->userId());
    QVERIFY(next.call(u"chat.list"_s).value("chats"_L1).toArray().isEmpty());
}

void tst_WireAccountData::deletion_erasesEveryTraceInTheData()
{
    auto cyd = m_people.person(u"cyd"_s);
    cyd->call(u"profile.update"_s, {{u"about"_s, u"canary-about"_s}});
    cyd->call(u"account.changeEmail"_s,
              {{u"password"_s, testPassword()}, {u"email"_s, u"canary@example.org"_s}});
    cyd->call(u"settings.set"_s, {{u"settings"_s, QJsonObject{{u"key"_s, u"canary-set"_s}}}});
    const QString own = group(*cyd, {});
    cyd->call(u"draft.set"_s, {{u"chatId"_s, own}, {u"text"_s, u"canary-draft"_s}});
    QVERIFY(isInTheData("canary-draft"));
    QCOMPARE(refused(*cyd), QString());
    for (auto *client : {&cyd, &m_ada, &m_ben})
        client->reset();      // who is there is waited for
    m_people.server().stop(); // the log of the database goes into its file
    for (const char *canary : {"canary-about", "canary@", "canary-set", "canary-draft"})
        QVERIFY2(!isInTheData(canary), canary);
    QVERIFY(m_people.start());
}

QTEST_GUILESS_MAIN(tst_WireAccountData)
#include "tst_wire_account_data.moc"
