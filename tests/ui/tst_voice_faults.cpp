// What comes between a voice note and its chat: nothing of it is lost.
#include "client/models/chat_list_model.h"
#include "client/ui/chat/chat_voice.h"
#include "tests/ui/voice_window.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_VoiceFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chatChanged_whileSending_sends();
    void chatChanged_whileRecording_keepsIt();
    void recording_thrownAway_canBeHadBack();
    void recording_thrownAway_goesForGood();
    void recording_asLongAsCanBe_stops();
    void slipOfTheFinger_isNothing();
    void microphone_missing_isSaid();
    void microphone_refused_isSaid();
    void microphone_unplugged_keepsWhatWasSaid();
    void microphone_missingAfterAPause_keepsWhatWasSaid();
    void disk_refusing_isSaid();

private:
    std::unique_ptr<VoiceWindow> m_chat;
};

void tst_VoiceFaults::init()
{
    m_chat.reset();
    m_chat = std::make_unique<VoiceWindow>();
    m_chat->open();
}

void tst_VoiceFaults::chatChanged_whileSending_sends()
{
    m_chat->press();
    m_chat->microphone.say(1500);
    m_chat->microphone.isSlow = true;
    m_chat->letGo();
    m_chat->page->setChat({});
    m_chat->microphone.finish();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceFaults::chatChanged_whileRecording_keepsIt()
{
    ChatListModel chats(m_chat->desk.session);
    const auto draft = [&] { return chats.index(0, 0).data(ChatListModel::DraftRole).toString(); };
    m_chat->page->recordVoice();
    m_chat->microphone.say(2000);
    m_chat->page->setChat({});
    QVERIFY(!m_chat->microphone.isOn);
    QVERIFY(m_chat->server.log.isEmpty());
    QTRY_COMPARE(draft(), u"Voice message"_s);
    m_chat->page->setChat(m_chat->server.chat);
    QTRY_VERIFY(m_chat->bar->isVisible());
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_chat->bar, u"0:02"_s));
    QVERIFY(!m_chat->isSaid(u"until then"_s)); // nothing went wrong
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QTRY_COMPARE(draft(), QString());
}

void tst_VoiceFaults::recording_thrownAway_canBeHadBack()
{
    m_chat->record(2000);
    m_chat->clickOn(u"Throw away"_s);
    QVERIFY(m_chat->page->composer().isVisible());
    QAbstractButton *undo = buttonWith(m_chat->host, u"Undo"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_VERIFY(m_chat->bar->isVisible());
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_chat->bar, u"0:02"_s));
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceFaults::recording_thrownAway_goesForGood()
{
    m_chat->record(2000);
    m_chat->clickOn(u"Throw away"_s);
    m_chat->host.findChild<Toast *>()->settle(); // its time is over
    const QFileInfo gone(m_chat->path());
    QCOMPARE(gone.dir().entryList(QDir::Files), QStringList());
}

void tst_VoiceFaults::recording_asLongAsCanBe_stops()
{
    QCOMPARE(ChatVoice::usualLongest, 60 * 60 * 1000);
    m_chat->page->findChild<ChatVoice *>()->setLongest(20'000);
    m_chat->page->recordVoice();
    m_chat->microphone.say(9000);
    QVERIFY(!labelWith(*m_chat->bar, u"left"_s));
    m_chat->microphone.say(6000);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    QVERIFY(labelWith(*m_chat->bar, u"5 second"_s));
    m_chat->microphone.say(5000);
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(!m_chat->microphone.isOn);
    QVERIFY(!buttonNamed(*m_chat->bar, u"Record more"_s)->isEnabled());
}

void tst_VoiceFaults::slipOfTheFinger_isNothing()
{
    m_chat->press();
    m_chat->microphone.say(400);
    m_chat->letGo();
    QVERIFY(m_chat->isSaid(u"too short"_s));
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
    QVERIFY(!QFileInfo::exists(m_chat->path()));
}

void tst_VoiceFaults::microphone_missing_isSaid()
{
    m_chat->microphone.refusal = VoiceFault::NoMicrophone;
    m_chat->page->recordVoice();
    QVERIFY(m_chat->isSaid(u"No microphone is connected. Connect one and try again."_s));
    QVERIFY(!m_chat->bar->isVisible());
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(!QFileInfo::exists(m_chat->path()));
    m_chat->microphone.refusal.reset();
    m_chat->page->recordVoice();
    QVERIFY(m_chat->bar->isVisible());
}

void tst_VoiceFaults::microphone_refused_isSaid()
{
    m_chat->microphone.refusal = VoiceFault::Refused;
    m_chat->page->recordVoice();
    QVERIFY(m_chat->isSaid(u"Close other programs that record"_s));
    QVERIFY(m_chat->page->composer().isVisible());
}

void tst_VoiceFaults::microphone_unplugged_keepsWhatWasSaid()
{
    m_chat->press();
    m_chat->microphone.say(3000);
    m_chat->microphone.lose();
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_chat->bar, u"The microphone is gone"_s));
    QVERIFY(labelWith(*m_chat->bar, u"0:03"_s));
    m_chat->letGo(); // is not a wish to send it any more
    QVERIFY(m_chat->server.log.isEmpty());
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY(m_chat->sentFile().durationMs >= 3000);
}

void tst_VoiceFaults::microphone_missingAfterAPause_keepsWhatWasSaid()
{
    m_chat->record(2000);
    m_chat->microphone.refusal = VoiceFault::NoMicrophone;
    m_chat->clickOn(u"Record more"_s);
    QVERIFY(m_chat->isSaid(u"No microphone is connected"_s));
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(m_chat->bar->isVisible());
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY(m_chat->sentFile().durationMs >= 2000);
}

void tst_VoiceFaults::disk_refusing_isSaid()
{
    const QString folder = QFileInfo(m_chat->path()).path();
    QVERIFY(QDir(folder).removeRecursively());
    m_chat->page->recordVoice();
    QVERIFY(m_chat->isSaid(u"There is no room on the disk"_s));
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(QDir().mkpath(folder));
    m_chat->record(2000);
    const QString outgoing = m_chat->desk.session.files().outgoingFolder();
    QVERIFY(QDir(outgoing).removeRecursively());
    m_chat->clickOn(u"Send"_s);
    QVERIFY(m_chat->isSaid(u"There is no room on the disk"_s));
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(QFileInfo::exists(m_chat->path()));
    QVERIFY(QDir().mkpath(outgoing));
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

QTEST_MAIN(tst_VoiceFaults)
#include "tst_voice_faults.moc"
