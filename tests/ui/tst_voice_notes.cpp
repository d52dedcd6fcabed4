// Recording a voice note: held, locked, clicked, listened to, gone on with.
#include "client/media/opus_reader.h"
#include "client/ui/chat/hold_gesture.h"
#include "client/ui/chat/waveform_slider.h"
#include "tests/ui/voice_window.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_VoiceNotes : public QObject
{
    Q_OBJECT

private slots:
    void init();
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
    void words_thatWait_stay();
    void firstNote_takesThePlaceOfTheSuggestions();
    void everyState_saysWhatCanBeDone();

private:
    std::unique_ptr<VoiceWindow> m_chat;
};

void tst_VoiceNotes::init()
{
    m_chat.reset();
    m_chat = std::make_unique<VoiceWindow>();
    m_chat->open();
}

void tst_VoiceNotes::hold_letGo_sends()
{
    m_chat->press();
    QVERIFY(!m_chat->page->composer().isVisible());
    m_chat->microphone.say(2400);
    QVERIFY(labelWith(*m_chat->bar, u"0:02"_s));
    m_chat->letGo();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->sentFile().kind, AttachmentKind::Voice);
    QCOMPARE(m_chat->sentFile().waveform.size(), 48); // one for every 50 ms
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(!m_chat->bar->isVisible());
    QVERIFY(!QFileInfo::exists(m_chat->path()));
}

void tst_VoiceNotes::hold_letGoAtOnce_goesOnRecording()
{
    m_chat->press();
    m_chat->letGo({}, HoldGesture::click - 1);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    m_chat->microphone.say(1000);
    QVERIFY(m_chat->server.log.isEmpty());
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::hold_slidUp_goesOnRecording()
{
    m_chat->press();
    m_chat->microphone.say(500);
    m_chat->drag({10, -HoldGesture::lockDistance + 1});
    QCOMPARE(m_chat->bar->state(), VoiceState::Held);
    m_chat->drag({10, -HoldGesture::lockDistance});
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    m_chat->letGo({10, -100});
    m_chat->microphone.say(500);
    QVERIFY(m_chat->microphone.isOn);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    QVERIFY(m_chat->server.log.isEmpty());
}

void tst_VoiceNotes::hold_slidAway_throwsAway()
{
    m_chat->press();
    m_chat->microphone.say(3000);
    m_chat->drag({-HoldGesture::awayDistance, 0});
    QCOMPARE(m_chat->bar->state(), VoiceState::HeldAway);
    QVERIFY(labelWith(*m_chat->bar, u"Let go to throw it away"_s));
    m_chat->letGo({-HoldGesture::awayDistance, 0});
    QVERIFY(!m_chat->microphone.isOn);
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(m_chat->isSaid(u"thrown away"_s));
    QVERIFY(!QFileInfo::exists(m_chat->path()));
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

void tst_VoiceNotes::hold_slidAwayAndBack_sends()
{
    m_chat->press();
    m_chat->microphone.say(1000);
    m_chat->drag({HoldGesture::awayDistance + 30, 20});
    m_chat->drag({30, 0});
    QCOMPARE(m_chat->bar->state(), VoiceState::Held);
    m_chat->letGo({30, 0});
    QTRY_COMPARE(m_chat->server.log.size(), 1);
}

void tst_VoiceNotes::hold_spaceKey_goesOnRecording()
{
    m_chat->press();
    m_chat->microphone.say(800);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    m_chat->letGo();
    QVERIFY(m_chat->microphone.isOn);
}

void tst_VoiceNotes::hold_escapeKey_throwsAway()
{
    m_chat->press();
    m_chat->microphone.say(800);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_chat->microphone.isOn);
    m_chat->letGo();
    QVERIFY(m_chat->page->composer().isVisible());
    QVERIFY(m_chat->desk.session.outbox().all().isEmpty());
}

// Nobody tells when the button is let go there.
void tst_VoiceNotes::hold_programLeft_goesOnRecording()
{
    m_chat->press();
    m_chat->microphone.say(800);
    QEvent away(QEvent::ApplicationDeactivate);
    QCoreApplication::sendEvent(qApp, &away);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    QVERIFY(m_chat->microphone.isOn);
}

void tst_VoiceNotes::keys_pauseListenGoOnAndSend()
{
    auto *button = buttonNamed(m_chat->host, u"Record a voice message"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    QCOMPARE(QApplication::focusWidget(), m_chat->bar);
    m_chat->microphone.say(1500);
    QTest::keyClick(m_chat->bar, Qt::Key_Space);
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QVERIFY(!m_chat->microphone.isOn);
    QCOMPARE(QApplication::focusWidget(), m_chat->bar);
    QTest::keyClick(m_chat->bar, Qt::Key_R);
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    m_chat->microphone.say(1500);
    QVERIFY(labelWith(*m_chat->bar, u"0:03"_s));
    QTest::keyClick(m_chat->bar, Qt::Key_Return);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY2(m_chat->sentFile().durationMs >= 3000 && m_chat->sentFile().durationMs < 3060,
             qPrintable(QString::number(m_chat->sentFile().durationMs)));
    QVERIFY(m_chat->page->composer().isAncestorOf(QApplication::focusWidget()));
}

void tst_VoiceNotes::button_clicked_recordsWithoutBeingHeld()
{
    buttonNamed(m_chat->host, u"Record a voice message"_s)->click(); // as screen readers do
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    m_chat->microphone.say(2000);
    m_chat->clickOn(u"Pause"_s);
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    auto *wave = m_chat->bar->findChild<WaveformSlider *>();
    QVERIFY(wave->isVisible());
    QVERIFY(wave->maximum() >= 2000);
    m_chat->clickOn(u"Record more"_s);
    m_chat->microphone.say(1000);
    m_chat->clickOn(u"Send"_s);
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QVERIFY(m_chat->sentFile().durationMs >= 3000);
}

void tst_VoiceNotes::shortcut_startsPausesAndGoesOn()
{
    m_chat->page->recordVoice();
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    m_chat->microphone.say(1000);
    m_chat->page->recordVoice();
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    m_chat->page->recordVoice();
    QCOMPARE(m_chat->bar->state(), VoiceState::Recording);
    QCOMPARE(m_chat->microphone.starts, 2);
}

void tst_VoiceNotes::lastWord_afterLettingGo_isSent()
{
    m_chat->press();
    m_chat->microphone.say(1200);
    m_chat->microphone.tail = 240;
    m_chat->letGo();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->microphone.said, 1440);
    QVERIFY(m_chat->sentFile().durationMs >= 1440);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"note.ogg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_chat->files.files.value(m_chat->sentFile().id));
    file.close();
    const RecordedSound sound = readRecording(file.fileName());
    QVERIFY(sound.isClosed);
    QVERIFY2(sound.durationMs() >= 1440 && sound.durationMs() < 1480,
             qPrintable(QString::number(sound.durationMs())));
}

void tst_VoiceNotes::words_thatWait_stay()
{
    QTest::keyClicks(m_chat->page->composer().findChild<QPlainTextEdit *>(), u"half a word"_s);
    m_chat->press();
    m_chat->microphone.say(1500);
    m_chat->letGo();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    QCOMPARE(m_chat->server.log[0].text, QString());
    QCOMPARE(m_chat->page->composer().text(), u"half a word"_s);
}

void tst_VoiceNotes::firstNote_takesThePlaceOfTheSuggestions()
{
    const auto areOffered = [this] {
        return buttonWith(m_chat->host, u"How are you?"_s) != nullptr;
    };
    QTRY_VERIFY(areOffered());
    m_chat->page->recordVoice();
    QVERIFY(!areOffered());
    QTest::keyClick(m_chat->bar, Qt::Key_Escape);
    QTRY_VERIFY(areOffered());
}

void tst_VoiceNotes::everyState_saysWhatCanBeDone()
{
    m_chat->press();
    m_chat->microphone.say(1000);
    QVERIFY(labelWith(*m_chat->bar, u"Let go to send"_s));
    QCOMPARE(m_chat->bar->accessibleName(), u"Recording a voice message"_s);
    QVERIFY(m_chat->bar->accessibleDescription().contains(u"Space"_s));
    m_chat->drag({0, -80});
    QVERIFY(labelWith(*m_chat->bar, u"Esc throws away"_s));
    for (const char *name : {"Throw away", "Pause", "Send"})
        QVERIFY2(buttonNamed(*m_chat->bar, QString::fromLatin1(name)), name);
    m_chat->clickOn(u"Pause"_s);
    QCOMPARE(m_chat->bar->accessibleName(), u"Voice message, not sent yet"_s);
    for (const char *name : {"Throw away", "Listen", "Record more", "Send"})
        QVERIFY2(buttonNamed(*m_chat->bar, QString::fromLatin1(name)), name);
    m_chat->host.resize(380, 600);
    QTRY_COMPARE(clippedLabels(*m_chat->bar), QStringList());
}

QTEST_MAIN(tst_VoiceNotes)
#include "tst_voice_notes.moc"
