// In a group with slow mode files and voice notes wait as texts do: as they are, and told why.
#include "client/ui/chat/send_row.h"
#include "tests/ui/voice_window.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_SlowMode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup() { m_chat.reset(); }
    void files_waitInTheirSheet();
    void edit_doesNotWait_butFilesDo();
    void note_waitsInItsBar();
    void note_heldAndLetGo_isKept();

private:
    Composer &composer() { return m_chat->page->composer(); }
    QAbstractButton *sendIn(const QWidget &part) { return buttonWith(part, u"Send"_s); }
    bool saysWhy(const QWidget &part) { return labelWith(part, u"Slow mode"_s) != nullptr; }
    SendSheet *offerFile()
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(m_chat->made(u"list.txt"_s, "bread"))});
        return m_chat->paste(data);
    }
    // How many files are with what is on its way.
    qsizetype filesUnderWay()
    {
        qsizetype count = 0;
        for (const OutboxItem &item : m_chat->desk.session.outbox().items(m_chat->server.chat))
            count += item.message.files.size();
        return count;
    }
    void endSlowMode()
    {
        Entry entry;
        entry.kind = EntryKind::Chat;
        entry.by = m_chat->server.friendId;
        entry.rules.slow = 0;
        m_chat->server.append(entry);
    }

    std::unique_ptr<VoiceWindow> m_chat;
};

// A first message has just been sent.
void tst_SlowMode::init()
{
    m_chat = std::make_unique<VoiceWindow>();
    m_chat->server.makeGroup(ChatKind::Group, Role::Member);
    m_chat->server.shown.rules.slow = 3600;
    m_chat->server.isAnsweringSends = false;
    m_chat->open();
    composer().setText(u"The first one"_s);
    composer().send();
    QTRY_VERIFY(composer().isPaused());
}

void tst_SlowMode::files_waitInTheirSheet()
{
    SendSheet *sheet = offerFile();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->findChild<SendRow *>() && sendIn(*sheet));
    QVERIFY(saysWhy(*sheet));
    QVERIFY(!sendIn(*sheet)->isEnabled());
    QVERIFY(sendIn(*sheet)->accessibleDescription().contains(u"Slow mode"_s));
    QLineEdit *caption = fieldNamed(*sheet, u"Caption"_s);
    caption->setText(u"What to bring"_s);
    QTest::keyClick(caption, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    QCOMPARE(filesUnderWay(), 0);
    endSlowMode();
    QTRY_VERIFY(sendIn(*sheet)->isEnabled());
    QVERIFY(!saysWhy(*sheet));
    QTest::keyClick(caption, Qt::Key_Return);
    QTRY_COMPARE(filesUnderWay(), 1);
}

void tst_SlowMode::edit_doesNotWait_butFilesDo()
{
    m_chat->conversation()->setDraft({u"It was: "_s, 0, 1});
    QTRY_VERIFY(!composer().isPaused());
    SendSheet *sheet = offerFile();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->findChild<SendRow *>() && sendIn(*sheet));
    QVERIFY(!sendIn(*sheet)->isEnabled());
}

void tst_SlowMode::note_waitsInItsBar()
{
    m_chat->record(2000);
    QVERIFY(saysWhy(*m_chat->bar));
    QVERIFY(!buttonNamed(*m_chat->bar, u"Send"_s)->isEnabled());
    QTest::keyClick(m_chat->bar, Qt::Key_Return);
    QVERIFY(m_chat->bar->isVisible());
    QCOMPARE(m_chat->bar->state(), VoiceState::Review);
    QCOMPARE(filesUnderWay(), 0);
    endSlowMode();
    QTRY_VERIFY(buttonNamed(*m_chat->bar, u"Send"_s)->isEnabled());
    QVERIFY(!saysWhy(*m_chat->bar));
    QTest::keyClick(m_chat->bar, Qt::Key_Return);
    QTRY_COMPARE(filesUnderWay(), 1);
    QVERIFY(!m_chat->bar->isVisible());
}

// It is not sent, and not lost either.
void tst_SlowMode::note_heldAndLetGo_isKept()
{
    m_chat->press();
    QVERIFY(saysWhy(*m_chat->bar));
    m_chat->microphone.say(2000);
    m_chat->letGo();
    QTRY_COMPARE(m_chat->bar->state(), VoiceState::Review);
    QCOMPARE(filesUnderWay(), 0);
    QVERIFY(m_chat->desk.session.files().voiceDrafts().has(m_chat->server.chat));
}

QTEST_MAIN(tst_SlowMode)
#include "tst_slow_mode.moc"
