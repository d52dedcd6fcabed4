// Several accounts in one window as they come and go: added, ended, signed out one by one, and
// there again at the next start.
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/widgets/fields.h"
#include "tests/ui/several_accounts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_SeveralAccounts : public SeveralAccounts
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { meetPeople(); }
    void cleanup() { leave(); }
    void account_added_standsBesideTheFirst();
    void adding_cancelled_goesBack();
    void sameAccountTwice_isRefusedAndShown();
    void session_endedInTheHiddenOne_disturbsNobody();
    void signedOut_isGoneAlone_andFindsItsHistoryAgain();
    void deleted_isGone_andTheOtherSaysSo();
    void restart_findsAll_andShowsTheLastShown();
    void list_damaged_isSaid_andTheFoldersAreFound();
};

void tst_SeveralAccounts::account_added_standsBesideTheFirst()
{
    begin(1);
    QVERIFY(!m_program->button(0) || !m_program->button(0)->isVisible());
    inMenu(u"Add account"_s)->trigger();
    QVERIFY(window().start().isVisible());
    signInAs(u"ben%1"_s.arg(m_count));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isOnline(1), patience);
    QTRY_VERIFY(window().workspace());
    QVERIFY(m_program->isOnline(0)); // both at once
    QTRY_VERIFY(m_program->button(0) && m_program->button(0)->isVisible());
    QVERIFY(m_program->button(1)->isChecked());
    QVERIFY(m_program->button(0)->accessibleName().contains(u"ana%1"_s.arg(m_count)));
    QVERIFY(m_program->button(0)->toolTip().contains(u"127.0.0.1"_s));
    const auto cacheOf = [this](int place, int folder) {
        return QFile::exists(m_disk->folder(folder) + u'/' +
                             m_program->account(place).owner().toString() + u".sqlite"_s);
    };
    QVERIFY(cacheOf(0, 1) && cacheOf(1, 2));
    QVERIFY(!cacheOf(1, 1) && !cacheOf(0, 2));
    QCOMPARE(m_disk->tokens.tokens.size(), 2);
}

void tst_SeveralAccounts::adding_cancelled_goesBack()
{
    begin(1);
    chats().openChat(chatOf(0));
    chats().page().composer().setText(u"half a sen"_s);
    m_program->accounts.add();
    QTRY_VERIFY(buttonWith(window().start(), u"Back to my chats"_s));
    QVERIFY(qobject_cast<QLineEdit *>(window().focusWidget()));
    fieldNamed(window().start(), u"Server"_s)->setText(u"chat.example.org"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(window().workspace());
    QCOMPARE(chats().page().composer().text(), u"half a sen"_s);
    QVERIFY(chats().isAncestorOf(window().focusWidget()));
    m_program->accounts.add(); // what was typed is still there, and no second place was made
    QCOMPARE(fieldNamed(window().start(), u"Server"_s)->text(), u"chat.example.org"_s);
    QCOMPARE(m_program->accounts.sessions().size(), 2);
}

void tst_SeveralAccounts::sameAccountTwice_isRefusedAndShown()
{
    begin();
    m_program->accounts.add();
    signInAs(u"ana%1"_s.arg(m_count));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    QVERIFY(labelWith(*dialog(), u"one of your accounts"_s));
    QVERIFY(labelWith(*dialog(), u"ana%1"_s.arg(m_count)));
    QCOMPARE(m_program->accounts.accounts().size(), 2);
    buttonWith(*dialog(), u"Show it"_s)->click();
    QTRY_COMPARE(&m_program->accounts.shown(), &m_program->account(0));
    QVERIFY(m_program->isOnline(0));
    QCOMPARE(m_disk->tokens.tokens.size(), 2); // the one that was there stays
    QTRY_COMPARE(m_ana->call(u"session.list"_s).value("sessions"_L1).toArray().size(), 2);
}

void tst_SeveralAccounts::session_endedInTheHiddenOne_disturbsNobody()
{
    begin();
    chats().openChat(chatOf(0));
    chats().page().composer().setText(u"unmoved"_s);
    const QWidget *focus = window().focusWidget();
    m_ben->call(u"session.revokeOthers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->account(1).needsSignIn(), patience);
    QTRY_VERIFY(m_program->button(1)->accessibleName().contains(u"Sign in again"_s));
    QVERIFY(inMenu(u"Sign in again"_s));
    QCOMPARE(window().focusWidget(), focus);
    QCOMPARE(chats().page().composer().text(), u"unmoved"_s);
    m_program->press(Qt::Key_2);
    QVERIFY(window().start().isVisible());
    QVERIFY(labelWith(window(), u"signed out from elsewhere"_s));
    QTRY_VERIFY(qobject_cast<PasswordField *>(window().focusWidget()));
    signInAs(u"ben%1"_s.arg(m_count));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isOnline(1) && window().workspace(), patience);
    QTRY_VERIFY(!m_program->button(1)->accessibleName().contains(u"Sign in again"_s));
}

void tst_SeveralAccounts::signedOut_isGoneAlone_andFindsItsHistoryAgain()
{
    begin();
    const QString history =
        m_disk->folder(1) + u'/' + m_program->account(0).owner().toString() + u".sqlite"_s;
    emit chats().signOutWanted(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->accounts.accounts().size(), 1, patience);
    QTRY_VERIFY(window().workspace());
    QCOMPARE(m_program->account(0).me().username, u"ben%1"_s.arg(m_count));
    QVERIFY(m_program->isOnline(0));
    QVERIFY(QFile::exists(history));
    QCOMPARE(m_disk->tokens.tokens.size(), 1);
    inMenu(u"Add account"_s)->trigger();
    signInAs(u"ana%1"_s.arg(m_count));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->accounts.accounts().size(), 2, patience);
    QTRY_VERIFY(window().workspace());
    QVERIFY(!QFile::exists(m_disk->folder(3))); // it came back to where it was
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isOnline(1), patience);
    for (int left = 2; left > 0; --left) {
        QTRY_VERIFY(window().workspace());
        emit chats().signOutWanted(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->accounts.accounts().size(), left - 1, patience);
    }
    QTRY_VERIFY(window().start().isVisible()); // nobody is left
    QVERIFY(!buttonWith(window().start(), u"Back to my chats"_s));
}

void tst_SeveralAccounts::deleted_isGone_andTheOtherSaysSo()
{
    begin();
    m_program->account(0).account().deleteAccount(test::testPassword(), {}, this,
                                                  [](const Result<void> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_program->accounts.accounts().size(), 1, patience);
    QCOMPARE(m_program->account(0).me().username, u"ben%1"_s.arg(m_count));
    QTRY_VERIFY(window().workspace());
    QTRY_VERIFY(labelWith(window(), u"The account is deleted"_s));
    QCOMPARE(m_disk->tokens.tokens.size(), 1);
    QVERIFY(m_program->isOnline(0));
}

void tst_SeveralAccounts::restart_findsAll_andShowsTheLastShown()
{
    begin();
    m_program->press(Qt::Key_2);
    chats().openChat(chatOf(1));
    const ChatId open = chatOf(1);
    QTRY_VERIFY(QFile::exists(m_disk->profile.filePath(u"accounts.json"_s)));
    QCoreApplication::processEvents();
    m_program.reset();
    m_program = std::make_unique<Program>(*m_disk);
    QCOMPARE(m_program->accounts.accounts().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isOnline(0) && m_program->isOnline(1), patience);
    QCOMPARE(m_program->accounts.shown().me().username, u"ben%1"_s.arg(m_count));
    QTRY_VERIFY(window().workspace());
    QCOMPARE(chats().chat(), open);
}

void tst_SeveralAccounts::list_damaged_isSaid_andTheFoldersAreFound()
{
    QFile list(m_disk->profile.filePath(u"accounts.json"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{\"accounts\": [2, ");
    list.close();
    begin();
    QTRY_VERIFY(labelWith(window(), u"found again by their folders"_s));
    QVERIFY(m_program->account(0).me().username.startsWith(u"ana"_s));
    m_program.reset();
    m_program = std::make_unique<Program>(*m_disk); // it was written anew
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace(), patience);
    QVERIFY(!labelWith(window(), u"found again by their folders"_s));
}

QTEST_MAIN(tst_SeveralAccounts)
#include "tst_several_accounts.moc"
