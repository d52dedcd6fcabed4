// What could not be sent: that it shows, why, and that nothing is lost but by one's own decision.
#include "client/ui/chat/composer.h"
#include "client/ui/dashboard/outbox_dialog.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_OutboxDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusedMessage_isShownWithItsReason();
    void retry_sendsIt();
    void discard_asksFirst();
    void everythingSent_saysSo();
    void edit_makesItTheDraftAgain();
    void heldMessage_goesWhenThePersonSaysSo();

private:
    void refuse()
    {
        m_server->sendRefusal = makeError(Reason::NotAllowed);
        m_desk->session.conversation(m_server->chat)->send(u"Lunch at noon?"_s);
        QTRY_VERIFY(m_desk->session.outbox().hasFailed(m_server->chat));
        m_dialog->show();
        QTRY_VERIFY(labelWith(*m_dialog, u"Lunch at noon?"_s));
    }
    // Of the sheet that asks.
    QAbstractButton *answer(const QString &word) const
    {
        const auto sheets = m_window->findChildren<Dialog *>();
        for (Dialog *sheet : sheets) {
            if (sheet != m_dialog && sheet->isVisible())
                return buttonWith(*sheet, word);
        }
        return nullptr;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    OutboxDialog *m_dialog = nullptr; // a child of the window
};

void tst_OutboxDialog::init()
{
    m_window.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    signIn(m_desk->session);
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 700);
    m_window->show();
    m_dialog = new OutboxDialog(m_desk->context, m_window.get());
}

void tst_OutboxDialog::refusedMessage_isShownWithItsReason()
{
    refuse();
    QVERIFY(labelWith(*m_dialog, m_desk->session.chats().title(m_server->chat)));
    QVERIFY(labelWith(*m_dialog, Sentences::reason(makeError(Reason::NotAllowed))));
    QSignalSpy wanted(m_dialog, &OutboxDialog::chatWanted);
    QTest::mouseClick(buttonWith(*m_dialog, u"Show"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void tst_OutboxDialog::retry_sendsIt()
{
    refuse();
    m_server->sendRefusal.reset();
    QTest::mouseClick(buttonWith(*m_dialog, u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(m_server->log.size(), 1);
    QCOMPARE(m_server->log.last().text, u"Lunch at noon?"_s);
    QTRY_VERIFY(labelWith(*m_dialog, u"Everything has been sent."_s));
}

void tst_OutboxDialog::discard_asksFirst()
{
    refuse();
    QTest::mouseClick(buttonWith(*m_dialog, u"Discard"_s), Qt::LeftButton);
    QVERIFY(m_desk->session.outbox().hasFailed(m_server->chat)); // not yet
    QTRY_VERIFY(answer(u"Discard"_s));
    QTest::mouseClick(answer(u"Discard"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->session.outbox().all().isEmpty());
    QCOMPARE(m_server->log.size(), 0);
}

void tst_OutboxDialog::everythingSent_saysSo()
{
    m_dialog->show();
    QVERIFY(labelWith(*m_dialog, u"Everything has been sent."_s));
}

void tst_OutboxDialog::edit_makesItTheDraftAgain()
{
    QWidget window;
    ChatPage *page = addChatPage(window, *m_desk);
    window.show();
    page->setChat(m_server->chat);
    connect(m_dialog, &OutboxDialog::editWanted, page,
            [page](ChatId, const QString &clientId) { page->editUnsent(clientId); });
    refuse();
    QTest::keyClicks(page->composer().findChild<QPlainTextEdit *>(), u"Or later."_s);
    QTest::mouseClick(buttonWith(*m_dialog, u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Lunch at noon?"_s);
    QTest::mouseClick(buttonWith(*m_dialog, u"Edit"_s), Qt::LeftButton);
    QCOMPARE(page->composer().text(), u"Lunch at noon?\nOr later."_s);
    QTRY_VERIFY(m_desk->session.outbox().all().isEmpty());
    QCOMPARE(m_server->log.size(), 0);
}

void tst_OutboxDialog::heldMessage_goesWhenThePersonSaysSo()
{
    constexpr int day = 24 * 60 * 60;
    OutboxItem old;
    old.message.chat = m_server->chat;
    old.message.clientId = u"0123456789abcdef0123456789abcdef"_s;
    old.message.text = u"Lunch at noon?"_s;
    old.queuedAt = QDateTime::currentDateTimeUtc().addSecs(-day);
    m_desk->session.outbox().restore({old});
    m_desk->session.outbox().setOnline(true);
    m_dialog->show();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Send now"_s));
    QTest::mouseClick(buttonWith(*m_dialog, u"Send now"_s), Qt::LeftButton);
    QTRY_COMPARE(m_server->log.size(), 1);
}

QTEST_MAIN(tst_OutboxDialog)
#include "tst_outbox_dialog.moc"
