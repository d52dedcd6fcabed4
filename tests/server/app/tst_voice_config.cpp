// Whether and by whom voice notes are written down: what the configuration may say.
#include "server/app/voice_config.h"

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
