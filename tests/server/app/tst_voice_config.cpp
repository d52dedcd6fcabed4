// Whether and by whom voice notes are written down: what the configuration may say.
#include "server/app/policy.h"
#include "server/app/policy_warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_VoiceConfig : public QObject
{
    Q_OBJECT

private slots:
    void nothing_isWrittenDown_byDefault();
    void pocketsphinx_needsNothingMore();
    void endpoint_isCompleted_data();
    void endpoint_isCompleted();
    void key_isTheFirstLineOfItsFile();
    void workplace_listensOnlyToWhoSaysSo_data();
    void workplace_listensOnlyToWhoSaysSo();
    void people_areToldWhoWritesDown_data();
    void people_areToldWhoWritesDown();
    void warnings_sayWhatToDo_data();
    void warnings_sayWhatToDo();
    void mistake_isRefusedInWords_data();
    void mistake_isRefusedInWords();

private:
    VoiceSection section(const QString &endpoint) const
    {
        return {u"server"_s, u"endpoint"_s, endpoint, {}, u"whisper-1"_s, m_folder.path()};
    }

    QTemporaryDir m_folder;
};

void tst_VoiceConfig::nothing_isWrittenDown_byDefault()
{
    VoiceSection off = section(u"not even looked at"_s);
    off.voice = u"off"_s;
    const auto read = readVoiceSection(off);
    QVERIFY(read);
    QVERIFY(!read->has_value());
}

void tst_VoiceConfig::pocketsphinx_needsNothingMore()
{
    const auto read = readVoiceSection({u"server"_s, u"pocketsphinx"_s, {}, {}, {}, {}});
    QVERIFY(read && read->has_value());
    QVERIFY(!(*read)->endpoint);
}

void tst_VoiceConfig::endpoint_isCompleted_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("url");
    const QString whole = u"https://speech.example/v1/audio/transcriptions"_s;
    QTest::newRow("of the service") << u"https://speech.example/v1"_s << whole;
    QTest::newRow("with a slash") << u"https://speech.example/v1/"_s << whole;
    QTest::newRow("of the method") << whole << whole;
    QTest::newRow("on this machine")
        << u"http://127.0.0.1:9000/v1"_s << u"http://127.0.0.1:9000/v1/audio/transcriptions"_s;
    QTest::newRow("by name") << u"http://localhost:9000"_s
                             << u"http://localhost:9000/audio/transcriptions"_s;
}

void tst_VoiceConfig::endpoint_isCompleted()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, url);
    const auto read = readVoiceSection(section(endpoint));
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE((*read)->endpoint->url, url);
    QCOMPARE((*read)->endpoint->model, u"whisper-1"_s);
    QVERIFY((*read)->endpoint->key.isEmpty());
}

void tst_VoiceConfig::key_isTheFirstLineOfItsFile()
{
    QFile file(m_folder.filePath(u"voice-key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sk-1 2\r\nmore\n") > 0);
    file.close();
    VoiceSection wanted = section(u"https://speech.example/v1"_s);
    wanted.keyFile = u"voice-key"_s;
    const auto read = readVoiceSection(wanted);
    QVERIFY(read);
    QCOMPARE((*read)->endpoint->key, QByteArray("sk-1 2"));
}

void tst_VoiceConfig::workplace_listensOnlyToWhoSaysSo_data()
{
    QTest::addColumn<ServerContext>("context");
    QTest::addColumn<bool>("isAcknowledged");
    QTest::addColumn<bool>("listens");
    QTest::newRow("personal") << ServerContext::Personal << false << true;
    QTest::newRow("community") << ServerContext::Community << false << true;
    QTest::newRow("workplace") << ServerContext::Workplace << false << false;
    QTest::newRow("workplace, acknowledged") << ServerContext::Workplace << true << true;
}

void tst_VoiceConfig::workplace_listensOnlyToWhoSaysSo()
{
    QFETCH(const ServerContext, context);
    QFETCH(const bool, isAcknowledged);
    QFETCH(const bool, listens);
    VoiceSection wanted{u"server"_s, u"pocketsphinx"_s, {}, {}, {}, {}};
    wanted.context = context;
    wanted.isAcknowledged = isAcknowledged;
    const auto read = readVoiceSection(wanted);
    QVERIFY(read);
    QCOMPARE(read->has_value(), listens);
    QCOMPARE(isVoiceWithheld(wanted), !listens);
    wanted.voice = u"off"_s;
    QVERIFY(!isVoiceWithheld(wanted)); // nobody asked for it
}

void tst_VoiceConfig::people_areToldWhoWritesDown_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<VoiceWords>("told");
    QTest::newRow("nobody") << QString() << VoiceWords();
    QTest::newRow("PocketSphinx") << u"none"_s << VoiceWords{VoiceWriter::Server, {}};
    QTest::newRow("a service on this machine")
        << u"http://localhost:9000"_s << VoiceWords{VoiceWriter::Server, {}};
    QTest::newRow("a service elsewhere")
        << u"https://speech.example/v1"_s << VoiceWords{VoiceWriter::Service, u"speech.example"_s};
}

void tst_VoiceConfig::people_areToldWhoWritesDown()
{
    QFETCH(const QString, endpoint);
    QFETCH(const VoiceWords, told);
    Config config;
    if (endpoint == "none"_L1)
        config.voice.emplace();
    else if (!endpoint.isEmpty())
        config.voice = **readVoiceSection(section(endpoint));
    const ServerPolicy policy = policyFrom(config);
    QCOMPARE(policy.voice, told);
    QCOMPARE(policy.features.contains(u"transcripts"_s), told != VoiceWords());
}

void tst_VoiceConfig::warnings_sayWhatToDo_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing is amiss") << QStringList{u"context = workplace"_s} << QString();
    QTest::newRow("withheld") << QStringList{u"context = workplace"_s, u"[mood]"_s,
                                             u"voice = server"_s}
                              << u"has no effect in a workplace"_s;
    QTest::newRow("acknowledged") << QStringList{u"context = workplace"_s, u"[mood]"_s,
                                                 u"voice = server"_s, u"voice_ack = on"_s}
                                  << u"AI Act"_s;
    QTest::newRow("at home") << QStringList{u"context = personal"_s, u"[mood]"_s,
                                            u"voice = server"_s}
                             << QString();
    QTest::newRow("open to all") << QStringList{u"registration = open"_s, u"listen = 0.0.0.0:1"_s}
                                 << u"can make an account"_s;
    QTest::newRow("open on loopback") << QStringList{u"registration = open"_s} << QString();
}

void tst_VoiceConfig::warnings_sayWhatToDo()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QString, words);
    QFile file(m_folder.filePath(u"server.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[server]\n" + lines.join(u'\n').toUtf8());
    file.close();
    ConfigSources sources;
    sources.dataFolder = m_folder.path();
    const auto loaded = loadConfig(sources);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error()));
    const QStringList warnings = policyWarnings(loaded->config);
    QCOMPARE(warnings.size(), words.isEmpty() ? 0 : 1);
    QVERIFY2(warnings.value(0).contains(words), qPrintable(warnings.value(0)));
    QVERIFY(words.isEmpty() || warnings[0].contains(u"Set "_s)); // what to do
}

void tst_VoiceConfig::mistake_isRefusedInWords_data()
{
    QTest::addColumn<VoiceSection>("wanted");
    QTest::addColumn<QString>("words");
    const auto with = [this](auto change) {
        VoiceSection wanted = section(u"https://speech.example/v1"_s);
        change(wanted);
        return wanted;
    };
    QTest::newRow("no endpoint") << section({}) << u"needs voice.endpoint"_s;
    QTest::newRow("no URL") << section(u"speech.example"_s) << u"expected https://"_s;
    QTest::newRow("another protocol")
        << section(u"ftp://speech.example"_s) << u"expected https://"_s;
    QTest::newRow("a name in it") << section(u"https://me:key@speech.example"_s)
                                  << u"expected https://"_s;
    QTest::newRow("in plain text") << section(u"http://speech.example/v1"_s) << u"use https://"_s;
    QTest::newRow("no model") << with([](VoiceSection &wanted) { wanted.model.clear(); })
                              << u"voice.endpoint_model"_s;
    QTest::newRow("no such key") << with([](VoiceSection &wanted) { wanted.keyFile = u"none"_s; })
                                 << u"voice.endpoint_key_file"_s;
}

void tst_VoiceConfig::mistake_isRefusedInWords()
{
    QFETCH(const VoiceSection, wanted);
    QFETCH(const QString, words);
    const auto read = readVoiceSection(wanted);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
}

QTEST_GUILESS_MAIN(tst_VoiceConfig)
#include "tst_voice_config.moc"
