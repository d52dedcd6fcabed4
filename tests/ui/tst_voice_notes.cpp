// Recording a voice note: held, locked, clicked, listened to, thrown away; and what goes wrong.
#include "client/media/opus_reader.h"
#include "client/models/chat_list_model.h"
#include "client/ui/chat/chat_voice.h"
#include "client/ui/chat/hold_gesture.h"
#include "client/ui/chat/voice_bar.h"
#include "client/ui/chat/waveform_slider.h"
#include "tests/ui/fake_microphone.h"
#include "tests/ui/file_window.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_VoiceNotes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hold_letGo_sends();
    void hold_letGoAtOnce_goesOnRecording();
    void hold_slidUp_goesOnRecording();
    void hold_slidAway_throwsAway();
    void hold_slidAwayAndBack_sends();
    void hold_spaceKey_goesOnRecording();
    void hold_escapeKey_throwsAway();
    void hold_programLeft_goesOnRecording();
    void keys_pauseListenGoOnAndSend();
    void button_clicked_recordsWithoutBeingHeld();
    void shortcut_startsPausesAndGoesOn();
    void lastWord_afterLettingGo_isSent();
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
    void words_thatWait_stay();
    void everyState_saysWhatCanBeDone();

private:
    void send(QEvent::Type type, const QPoint &way, quint64 after);
    void press();
    void drag(const QPoint &way) { send(QEvent::MouseMove, way, 300); }
    void letGo(const QPoint &way = {}, quint64 after = 2000)
    {
        send(QEvent::MouseButtonRelease, way, after);
    }
    void click(const QString &name);
    void record(int milliseconds); // until it is paused
    QString path() const
    {
        return m_chat->desk.session.files().voiceDrafts().pathOf(m_chat->server.chat);
    }
    bool isSaid(const QString &words) const { return labelWith(m_chat->host, words) != nullptr; }
    // Of the message that has been sent.
    Attachment sentFile() const { return m_chat->server.log.value(0).files.value(0); }

    std::unique_ptr<FakeMicrophone> m_microphone;
    std::unique_ptr<FileWindow> m_chat;
    VoiceBar *m_bar = nullptr;
};

void tst_VoiceNotes::init()
{
    m_microphone = std::make_unique<FakeMicrophone>(nullptr);
    m_chat = std::make_unique<FileWindow>(m_microphone.get());
    m_chat->open();
    m_bar = m_chat->host.findChild<VoiceBar *>();
    QVERIFY(m_bar);
}

void tst_VoiceNotes::cleanup()
{
    m_chat.reset();
    m_microphone.reset();
}

// As from the window system: to whatever stands there by then.
void tst_VoiceNotes::send(QEvent::Type type, const QPoint &way, quint64 after)
{
    constexpr QPoint start(400, 400);
    constexpr quint64 begin = 10'000;
    const bool isMove = type == QEvent::MouseMove;
    const bool isRelease = type == QEvent::MouseButtonRelease;
    QWidget *target = type == QEvent::MouseButtonPress
                          ? buttonNamed(m_chat->host, u"Record a voice message"_s)
                          : static_cast<QWidget *>(m_bar);
    QVERIFY(target);
    QMouseEvent event(type, QPointF(5, 5), QPointF(5, 5), start + way,
                      isMove ? Qt::NoButton : Qt::LeftButton,
                      isRelease ? Qt::NoButton : Qt::LeftButton, {});
    event.setTimestamp(begin + after);
    QCoreApplication::sendEvent(target, &event);
}

void tst_VoiceNotes::press()
{
    send(QEvent::MouseButtonPress, {}, 0);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->state(), VoiceState::Held);
    QVERIFY(m_microphone->isOn);
}

void tst_VoiceNotes::click(const QString &name)
{
    QAbstractButton *button = buttonNamed(*m_bar, name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

void tst_VoiceNotes::record(int milliseconds)
{
    m_chat->page->recordVoice();
    m_microphone->say(milliseconds);
    click(u"Pause"_s);
    QCOMPARE(m_bar->state(), VoiceState::Review);
}

void tst_VoiceNotes::hold_letGo_sends()
{
    press();
    QVERIFY(!m_chat->page->composer().isVisible());
    m_microphone->say(2400);
    QVERIFY(labelWith(*m_bar, u"0:02"_s));
    letGo();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(sentFile().kind, AttachmentKind::Voice);
    QCOMPARE(sentFile().waveform.size(), 48); // one for every 50 ms
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(!m_bar->isVisible());
    QVERIFY(!QFileInfo::exists(path()));
}

void tst_VoiceNotes::hold_letGoAtOnce_goesOnRecording()
{
    press();
    letGo({}, HoldGesture::click - 1);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    m_microphone->say(1000);
    QVERIFY(m_chat->server.log.isEmpty());
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::hold_slidUp_goesOnRecording()
{
    press();
    m_microphone->say(500);
    drag({10, -HoldGesture::lockDistance + 1});
    QCOMPARE(m_bar->state(), VoiceState::Held);
    drag({10, -HoldGesture::lockDistance});
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    letGo({10, -100});
    m_microphone->say(500);
    QVERIFY(m_microphone->isOn);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    QVERIFY(m_chat->server.log.isEmpty());
}

void tst_VoiceNotes::hold_slidAway_throwsAway()
{
    press();
    m_microphone->say(3000);
    drag({-HoldGesture::awayDistance, 0});
    QCOMPARE(m_bar->state(), VoiceState::HeldAway);
    QVERIFY(labelWith(*m_bar, u"Let go to throw it away"_s));
    letGo({-HoldGesture::awayDistance, 0});
    QVERIFY(!m_microphone->isOn);
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(isSaid(u"thrown away"_s));
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

void tst_VoiceNotes::hold_slidAwayAndBack_sends()
{
    press();
    m_microphone->say(1000);
    drag({HoldGesture::awayDistance + 30, 20});
    drag({30, 0});
    QCOMPARE(m_bar->state(), VoiceState::Held);
    letGo({30, 0});
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::hold_spaceKey_goesOnRecording()
{
    press();
    m_microphone->say(800);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    letGo();
    QVERIFY(m_microphone->isOn);
}

void tst_VoiceNotes::hold_escapeKey_throwsAway()
{
    press();
    m_microphone->say(800);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_microphone->isOn);
    letGo();
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

// Nobody tells when the button is let go there.
void tst_VoiceNotes::hold_programLeft_goesOnRecording()
{
    press();
    m_microphone->say(800);
    QEvent away(QEvent::ApplicationDeactivate);
    QCoreApplication::sendEvent(qApp, &away);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    QVERIFY(m_microphone->isOn);
}

void tst_VoiceNotes::keys_pauseListenGoOnAndSend()
{
    auto *button = buttonNamed(m_chat->host, u"Record a voice message"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    QCOMPARE(QApplication::focusWidget(), m_bar);
    m_microphone->say(1500);
    QTest::keyClick(m_bar, Qt::Key_Space);
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(!m_microphone->isOn);
    QCOMPARE(QApplication::focusWidget(), m_bar);
    QTest::keyClick(m_bar, Qt::Key_R);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    m_microphone->say(1500);
    QVERIFY(labelWith(*m_bar, u"0:03"_s));
    QTest::keyClick(m_bar, Qt::Key_Return);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY2(sentFile().durationMs >= 3000 && sentFile().durationMs < 3060,
             qPrintable(QString::number(sentFile().durationMs)));
    QVERIFY(m_chat->page->composer().isAncestorOf(QApplication::focusWidget()));
}

void tst_VoiceNotes::button_clicked_recordsWithoutBeingHeld()
{
    buttonNamed(m_chat->host, u"Record a voice message"_s)->click(); // as screen readers do
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    m_microphone->say(2000);
    click(u"Pause"_s);
    QCOMPARE(m_bar->state(), VoiceState::Review);
    auto *wave = m_bar->findChild<WaveformSlider *>();
    QVERIFY(wave->isVisible());
    QVERIFY(wave->maximum() >= 2000);
    click(u"Record more"_s);
    m_microphone->say(1000);
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY(sentFile().durationMs >= 3000);
}

void tst_VoiceNotes::shortcut_startsPausesAndGoesOn()
{
    m_chat->page->recordVoice();
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    m_microphone->say(1000);
    m_chat->page->recordVoice();
    QCOMPARE(m_bar->state(), VoiceState::Review);
    m_chat->page->recordVoice();
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    QCOMPARE(m_microphone->starts, 2);
}

void tst_VoiceNotes::lastWord_afterLettingGo_isSent()
{
    press();
    m_microphone->say(1200);
    m_microphone->tail = 240;
    letGo();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_microphone->said, 1440);
    QVERIFY(sentFile().durationMs >= 1440);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"note.ogg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_chat->files.files.value(sentFile().id));
    file.close();
    const RecordedSound sound = readRecording(file.fileName());
    QVERIFY(sound.isClosed);
    QVERIFY2(sound.durationMs() >= 1440 && sound.durationMs() < 1480,
             qPrintable(QString::number(sound.durationMs())));
}

void tst_VoiceNotes::chatChanged_whileSending_sends()
{
    press();
    m_microphone->say(1500);
    m_microphone->isSlow = true;
    letGo();
    m_chat->page->setChat({});
    m_microphone->finish();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::chatChanged_whileRecording_keepsIt()
{
    ChatListModel chats(m_chat->desk.session);
    const auto draft = [&] { return chats.index(0, 0).data(ChatListModel::DraftRole).toString(); };
    m_chat->page->recordVoice();
    m_microphone->say(2000);
    m_chat->page->setChat({});
    QVERIFY(!m_microphone->isOn);
    QVERIFY(m_chat->server.log.isEmpty());
    QTRY_COMPARE(draft(), u"Voice message"_s);
    m_chat->page->setChat(m_chat->server.chat);
    QTRY_VERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_bar, u"0:02"_s));
    QVERIFY(!isSaid(u"until then"_s)); // nothing went wrong
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QTRY_COMPARE(draft(), QString());
}

void tst_VoiceNotes::recording_thrownAway_canBeHadBack()
{
    record(2000);
    click(u"Throw away"_s);
    QVERIFY(m_chat->page->composer().isVisible());
    QAbstractButton *undo = buttonWith(m_chat->host, u"Undo"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_VERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_bar, u"0:02"_s));
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::recording_thrownAway_goesForGood()
{
    record(2000);
    click(u"Throw away"_s);
    m_chat->host.findChild<Toast *>()->settle(); // its time is over
    const QFileInfo gone(path());
    QCOMPARE(gone.dir().entryList(QDir::Files), QStringList());
}

void tst_VoiceNotes::recording_asLongAsCanBe_stops()
{
    QCOMPARE(ChatVoice::usualLongest, 60 * 60 * 1000);
    m_chat->page->findChild<ChatVoice *>()->setLongest(20'000);
    m_chat->page->recordVoice();
    m_microphone->say(9000);
    QVERIFY(!labelWith(*m_bar, u"left"_s));
    m_microphone->say(6000);
    QCOMPARE(m_bar->state(), VoiceState::Recording);
    QVERIFY(labelWith(*m_bar, u"5 second"_s));
    m_microphone->say(5000);
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(!m_microphone->isOn);
    QVERIFY(!buttonNamed(*m_bar, u"Record more"_s)->isEnabled());
}

void tst_VoiceNotes::slipOfTheFinger_isNothing()
{
    press();
    m_microphone->say(400);
    letGo();
    QVERIFY(isSaid(u"too short"_s));
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void tst_VoiceNotes::microphone_missing_isSaid()
{
    m_microphone->refusal = VoiceFault::NoMicrophone;
    m_chat->page->recordVoice();
    QVERIFY(isSaid(u"No microphone is connected. Connect one and try again."_s));
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(!QFileInfo::exists(path()));
    m_microphone->refusal.reset();
    m_chat->page->recordVoice();
    QVERIFY(m_bar->isVisible());
}

void tst_VoiceNotes::microphone_refused_isSaid()
{
    m_microphone->refusal = VoiceFault::Refused;
    m_chat->page->recordVoice();
    QVERIFY(isSaid(u"Close other programs that record"_s));
    QVERIFY(m_chat->page->composer().isVisible());
}

void tst_VoiceNotes::microphone_unplugged_keepsWhatWasSaid()
{
    press();
    m_microphone->say(3000);
    m_microphone->lose();
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(labelWith(*m_bar, u"The microphone is gone"_s));
    QVERIFY(labelWith(*m_bar, u"0:03"_s));
    letGo(); // is not a wish to send it any more
    QVERIFY(m_chat->server.log.isEmpty());
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY(sentFile().durationMs >= 3000);
}

void tst_VoiceNotes::microphone_missingAfterAPause_keepsWhatWasSaid()
{
    record(2000);
    m_microphone->refusal = VoiceFault::NoMicrophone;
    click(u"Record more"_s);
    QVERIFY(isSaid(u"No microphone is connected"_s));
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(m_bar->isVisible());
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY(sentFile().durationMs >= 2000);
}

void tst_VoiceNotes::disk_refusing_isSaid()
{
    const QString folder = QFileInfo(path()).path();
    QVERIFY(QDir(folder).removeRecursively());
    m_chat->page->recordVoice();
    QVERIFY(isSaid(u"There is no room on the disk"_s));
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(QDir().mkpath(folder));
    record(2000);
    const QString outgoing = m_chat->desk.session.files().outgoingFolder();
    QVERIFY(QDir(outgoing).removeRecursively());
    click(u"Send"_s);
    QVERIFY(isSaid(u"There is no room on the disk"_s));
    QCOMPARE(m_bar->state(), VoiceState::Review);
    QVERIFY(QFileInfo::exists(path()));
    QVERIFY(QDir().mkpath(outgoing));
    click(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::words_thatWait_stay()
{
    QTest::keyClicks(m_chat->page->composer().findChild<QPlainTextEdit *>(), u"half a word"_s);
    press();
    m_microphone->say(1500);
    letGo();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->server.log[0].text, QString());
    QCOMPARE(m_chat->page->composer().text(), u"half a word"_s);
}

void tst_VoiceNotes::everyState_saysWhatCanBeDone()
{
    press();
    m_microphone->say(1000);
    QVERIFY(labelWith(*m_bar, u"Let go to send"_s));
    QCOMPARE(m_bar->accessibleName(), u"Recording a voice message"_s);
    QVERIFY(m_bar->accessibleDescription().contains(u"Space"_s));
    drag({0, -80});
    QVERIFY(labelWith(*m_bar, u"Esc throws away"_s));
    for (const char *name : {"Throw away", "Pause", "Send"})
        QVERIFY2(buttonNamed(*m_bar, QString::fromLatin1(name)), name);
    click(u"Pause"_s);
    QCOMPARE(m_bar->accessibleName(), u"Voice message, not sent yet"_s);
    for (const char *name : {"Throw away", "Listen", "Record more", "Send"})
        QVERIFY2(buttonNamed(*m_bar, QString::fromLatin1(name)), name);
    m_chat->host.resize(380, 600);
    QTRY_COMPARE(clippedLabels(*m_bar), QStringList());
}

QTEST_MAIN(tst_VoiceNotes)
#include "tst_voice_notes.moc"
