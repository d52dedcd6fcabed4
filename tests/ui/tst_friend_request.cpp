// A friend request, and the word that goes with it.
#include "client/ui/people/request_dialog.h"
#include "common/protocol/contact_messages.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QLineEdit>
#include <QPointer>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_FriendRequest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void word_goesWithTheRequest();
    void word_mayBeMissing();
    void refusal_isSaid_andTheWordStays();

private:
    QLineEdit &note() const { return *m_dialog->findChild<QLineEdit *>(); }
    QJsonObject asked() const { return m_server->asked.value(u"contact.request"_s); }

    User m_bo;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
    QPointer<RequestDialog> m_dialog;
};

void tst_FriendRequest::init()
{
    m_host.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_bo.id = m_server->thirdId;
    m_bo.username = u"bo"_s;
    m_bo.displayName = u"Bo"_s;
    Contact answer;
    answer.user = m_bo;
    answer.state = ContactState::Outgoing;
    m_server->answers[u"contact.request"_s] = {{u"contact"_s, json::fromContact(answer)}};
    m_desk = std::make_unique<Desk>(m_server->factory());
    signIn(m_desk->session);
    m_host = std::make_unique<QWidget>();
    m_host->resize(700, 500);
    m_host->show();
    m_dialog = new RequestDialog(m_desk->context, m_bo, m_host.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_host.get()));
}

void tst_FriendRequest::word_goesWithTheRequest()
{
    QVERIFY(labelWith(*m_dialog, u"Bo"_s));
    QTest::keyClicks(&note(), u"We met at the fair "_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(asked().value("note"_L1).toString(), u"We met at the fair"_s);
    QCOMPARE(m_desk->session.contacts().contact(m_bo.id).state, ContactState::Outgoing);
}

void tst_FriendRequest::word_mayBeMissing()
{
    buttonWith(*m_dialog, u"Send"_s)->click();
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(asked().value("note"_L1).toString().isEmpty());
}

void tst_FriendRequest::refusal_isSaid_andTheWordStays()
{
    m_server->refusals[u"contact.request"_s] = makeError(Reason::ServerBusy);
    QTest::keyClicks(&note(), u"Hello"_s);
    buttonWith(*m_dialog, u"Send"_s)->click();
    QTRY_VERIFY(labelWith(*m_dialog, Sentences::reason(makeError(Reason::ServerBusy))));
    QCOMPARE(note().text(), u"Hello"_s);
    m_server->refusals.clear();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Send"_s)->isEnabled());
    buttonWith(*m_dialog, u"Send"_s)->click();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(asked().value("note"_L1).toString(), u"Hello"_s);
}

QTEST_MAIN(tst_FriendRequest)
#include "tst_friend_request.moc"
