// The program is killed while somebody records: what was said is found in its chat.
#include "client/media/opus_reader.h"
#include "client/ui/chat/voice_bar.h"
#include "tests/ui/fake_microphone.h"
#include "tests/ui/file_window.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int recorded = 3400; // ms
const QString victimFlag = u"--record-until-killed"_s;

// The program that is killed: a window on that profile, and somebody who speaks.
int recordUntilKilled(const QString &profile)
{
    FakeMicrophone microphone(nullptr);
    FileWindow chat(&microphone, profile);
    chat.open();
    chat.page->recordVoice();
    microphone.say(recorded);
    std::puts(microphone.isOn ? "recording" : "not recording");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

class tst_VoiceCrash : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recording_killed_isFoundAndSent();
    void recording_killed_isGoneOnWith();
    void recording_killed_isThrownAway();

private:
    void killWhileRecording();
    void findIt();

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeMicrophone> m_microphone;
    std::unique_ptr<FileWindow> m_chat;
    VoiceBar *m_bar = nullptr;
};

void tst_VoiceCrash::init()
{
    m_chat.reset();
    m_profile = std::make_unique<QTemporaryDir>();
    m_microphone = std::make_unique<FakeMicrophone>(nullptr);
    killWhileRecording();
    findIt();
}

void tst_VoiceCrash::killWhileRecording()
{
    constexpr int patience = 60'000;
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), {victimFlag, m_profile->path()});
    QVERIFY(victim.waitForReadyRead(patience));
    QCOMPARE(victim.readLine().trimmed(), "recording");
    victim.kill(); // SIGKILL: nothing of it runs any more
    QVERIFY(victim.waitForFinished(patience));
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
}

void tst_VoiceCrash::findIt()
{
    m_chat = std::make_unique<FileWindow>(m_microphone.get(), m_profile->path());
    m_chat->open();
    m_bar = m_chat->host.findChild<VoiceBar *>();
    QTRY_VERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_bar, u"The program ended while you were recording."_s));
    QVERIFY(labelWith(*m_bar, u"0:03"_s));
    for (const char *name : {"Listen", "Send", "Throw away"})
        QVERIFY2(buttonNamed(*m_bar, QString::fromLatin1(name)), name);
}

void tst_VoiceCrash::recording_killed_isFoundAndSent()
{
    buttonNamed(*m_bar, u"Send"_s)->click();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    const Attachment file = m_chat->server.log[0].files.value(0);
    QCOMPARE(file.kind, AttachmentKind::Voice);
    QVERIFY2(file.durationMs > recorded - 520, qPrintable(QString::number(file.durationMs)));
    QVERIFY(file.waveform.size() > 50);
    QVERIFY(m_chat->files.files.value(file.id).startsWith("OggS"));
    QTRY_VERIFY(m_chat->page->composer().isVisible());
}

void tst_VoiceCrash::recording_killed_isGoneOnWith()
{
    buttonNamed(*m_bar, u"Record more"_s)->click();
    m_microphone->say(2000);
    buttonNamed(*m_bar, u"Send"_s)->click();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    const Attachment file = m_chat->server.log[0].files.value(0);
    QVERIFY2(file.durationMs > recorded + 2000 - 520, qPrintable(QString::number(file.durationMs)));
}

void tst_VoiceCrash::recording_killed_isThrownAway()
{
    buttonNamed(*m_bar, u"Throw away"_s)->click();
    QVERIFY(m_chat->page->composer().isVisible());
    m_chat.reset();
    m_chat = std::make_unique<FileWindow>(m_microphone.get(), m_profile->path());
    m_chat->open();
    QVERIFY(!m_chat->desk.session.files().voiceDrafts().has(m_chat->server.chat));
    QVERIFY(m_chat->page->composer().isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == victimFlag)
        return recordUntilKilled(arguments.value(2));
    tst_VoiceCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_voice_crash.moc"
