// A message in another language, over real sockets: from a reader through the server to a service
// that speaks as LibreTranslate does.
#include "server/app/policy.h"
#include "tests/server/app/access_scene.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/fake_libre_translate.h"

#include <QFile>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;

class tst_WireTranslation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_service.reply.clear(); }
    void hello_saysWhoTranslates_intoWhat();
    void message_isTranslated_inTheFormOfTheBook();
    void refusals_haveTheirReasons();
    void service_thatFails_harmsNobody();
    void doctor_asksTheService();
    void configuration_isCompleted_data();
    void configuration_isCompleted();
    void mistake_isRefusedInWords_data();
    void mistake_isRefusedInWords();

private:
    QJsonObject translate(RpcClient &who, qint64 seq, const QString &to = u"de"_s)
    {
        return who.call(u"message.translate"_s, wanted(seq, to));
    }
    QString refusal(RpcClient &who, qint64 seq, const QString &to = u"de"_s)
    {
        return who.refusal(u"message.translate"_s, wanted(seq, to));
    }
    QJsonObject wanted(qint64 seq, const QString &to) const
    {
        return {{u"chatId"_s, m_chat}, {u"seq"_s, seq}, {u"to"_s, to}};
    }

    FakeLibreTranslate m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;
    RpcClient m_ada, m_ben, m_cleo;
    QString m_chat;
};

void tst_WireTranslation::initTestCase()
{
    QFile key(m_folder.filePath(u"translate-key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("of the operator\n") > 0);
    key.close();
    m_server = std::make_unique<TestServer>(
        TestServer::Options{{},
                            {u"CHATOYANT_TRANSLATE_URL="_s + m_service.origin(),
                             u"CHATOYANT_TRANSLATE_KEY_FILE="_s + key.fileName()},
                            {}});
    QVERIFY2(m_server->start(), m_server->log().constData());
    for (const auto &[client, name] :
         {std::pair(&m_ada, u"ada"_s), std::pair(&m_ben, u"ben"_s), std::pair(&m_cleo, u"cleo"_s)})
        QVERIFY(client->open(m_server->webSocketUrl()) && client->signUp(name));
    QVERIFY(befriend(m_ada, m_ben));
    m_chat = directChat(m_ada, m_ben);
    QTRY_VERIFY(!m_service.requests.isEmpty()); // it asks for the languages by itself
}

void tst_WireTranslation::hello_saysWhoTranslates_intoWhat()
{
    const auto offer = [this] {
        return m_ben.call(u"session.hello"_s).value("translation"_L1).toObject();
    };
    QTRY_COMPARE(offer().value("languages"_L1).toArray(), (QJsonArray{u"en"_s, u"de"_s}));
    QCOMPARE(offer().value("provider"_L1).toString(), u"LibreTranslate"_s);
    QVERIFY(offer().value("host"_L1).isUndefined()); // on this machine
    QVERIFY(m_ben.call(u"session.hello"_s)["features"_L1].toArray().contains(u"translation"_s));
}

void tst_WireTranslation::message_isTranslated_inTheFormOfTheBook()
{
    const qint64 seq = sendText(m_ada, m_chat, u"mira `x` @ben: buenos días"_s);
    const QJsonObject answer = translate(m_ben, seq);
    QCOMPARE(answer, QJsonObject({{u"text"_s, u"de(mira `x` @ben: buenos días)"_s},
                                  {u"from"_s, u"es"_s},
                                  {u"provider"_s, u"LibreTranslate"_s}}));
    const QJsonObject asked = m_service.asked().last();
    QCOMPARE(asked["q"_L1].toString(), u"mira [#1] [#2]: buenos días"_s);
    QCOMPARE(asked["api_key"_L1].toString(), u"of the operator"_s);
    const qsizetype before = m_service.asked().size();
    QCOMPARE(translate(m_ada, seq), answer);
    QCOMPARE(m_service.asked().size(), before);
    QVERIFY(!m_server->log().contains("buenos"));
    QVERIFY(!m_server->log().contains("of the operator"));
}

void tst_WireTranslation::refusals_haveTheirReasons()
{
    const qint64 seq = sendText(m_ada, m_chat, u"hola"_s);
    QCOMPARE(refusal(m_cleo, seq), u"chat.not_found"_s);
    QCOMPARE(refusal(m_ben, seq + 100), u"message.not_found"_s);
    QCOMPARE(refusal(m_ben, seq, u"xx"_s), u"translate.language"_s);
    QCOMPARE(refusal(m_ben, seq, u"x"_s), u"rpc.invalid_field"_s);
    QCOMPARE(refusal(m_ben, seq, QString(36, u'x')), u"rpc.invalid_field"_s);
    QCOMPARE(m_ben.refusal(u"message.translate"_s, {{u"chatId"_s, m_chat}, {u"seq"_s, seq}}),
             u"rpc.missing_field"_s);
    QCOMPARE(refusal(m_ben, sendText(m_ada, m_chat, u"casa "_s.repeated(1200))),
             u"translate.too_long"_s);
    m_ada.call(u"message.delete"_s, {{u"chatId"_s, m_chat}, {u"seq"_s, seq}});
    QCOMPARE(refusal(m_ben, seq), u"message.deleted"_s);
}

void tst_WireTranslation::service_thatFails_harmsNobody()
{
    m_service.reply = FakeLibreTranslate::http(500, "out of order");
    const qint64 seq = sendText(m_ada, m_chat, u"ya no"_s);
    QCOMPARE(refusal(m_ben, seq), u"translate.unavailable"_s);
    QVERIFY(m_server->log().contains("a message is not translated"));
    QVERIFY(sendText(m_ada, m_chat, u"people go on writing"_s) > seq);
    m_service.reply.clear();
    QCOMPARE(translate(m_ben, seq)["text"_L1].toString(), u"de(ya no)"_s);
}

void tst_WireTranslation::doctor_asksTheService()
{
    const auto look = [this](const QString &url) {
        // Beside the loop in which the service answers.
        QProcess doctor;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CHATOYANT_TRANSLATE_URL"_s, url);
        doctor.setProcessEnvironment(environment);
        doctor.start(besideTest(u"chatoyant-server"),
                     {u"doctor"_s, u"--data"_s, m_server->dataFolder()});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(doctor.state(), QProcess::NotRunning, 30'000); }();
        return doctor.readAllStandardOutput();
    };
    const QByteArray well = look(m_service.origin());
    QVERIFY2(well.contains("✓ The translation service on 127.0.0.1 answers."), well.constData());
    const QByteArray ill = look(u"http://127.0.0.1:1"_s);
    QVERIFY2(ill.contains("! Messages are not translated: http://127.0.0.1:1/languages"),
             ill.constData());
}

void tst_WireTranslation::configuration_isCompleted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("told"); // the host, to people
    QTest::newRow("off") << QString() << QString() << QString();
    QTest::newRow("elsewhere") << u"https://tr.example/"_s << u"https://tr.example"_s
                               << u"tr.example"_s;
    QTest::newRow("of the method")
        << u"https://tr.example/a/translate"_s << u"https://tr.example/a"_s << u"tr.example"_s;
    QTest::newRow("on this machine")
        << u"http://localhost:5000"_s << u"http://localhost:5000"_s << QString();
}

void tst_WireTranslation::configuration_isCompleted()
{
    QFETCH(const QString, url);
    QFETCH(const QString, service);
    QFETCH(const QString, told);
    const auto read = server::readTranslateSection({url, {}, {}, m_folder.path()});
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->has_value() ? (*read)->url : QString(), service);
    server::Config config;
    config.translator = *read;
    const server::ServerPolicy policy = server::policyFrom(config);
    QCOMPARE(policy.translationHost, told);
    QCOMPARE(policy.features.contains(u"translation"_s), !url.isEmpty());
}

void tst_WireTranslation::mistake_isRefusedInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("words");
    QTest::newRow("no URL") << u"tr.example"_s << QString() << u"expected https://HOST"_s;
    QTest::newRow("a name in it") << u"https://me:key@tr.example"_s << QString()
                                  << u"expected https://HOST"_s;
    QTest::newRow("a query") << u"https://tr.example?a=b"_s << QString()
                             << u"expected https://HOST"_s;
    QTest::newRow("in plain text") << u"http://tr.example"_s << QString() << u"use https://"_s;
    QTest::newRow("no such key") << u"https://tr.example"_s << u"none"_s << u"translate.key_file"_s;
}

void tst_WireTranslation::mistake_isRefusedInWords()
{
    QFETCH(const QString, url);
    QFETCH(const QString, keyFile);
    QFETCH(const QString, words);
    const auto read = server::readTranslateSection({url, keyFile, {}, m_folder.path()});
    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
    QVERIFY2(read.error().contains(u"translate."_s), qPrintable(read.error()));
}

QTEST_GUILESS_MAIN(tst_WireTranslation)
#include "tst_wire_translation.moc"
