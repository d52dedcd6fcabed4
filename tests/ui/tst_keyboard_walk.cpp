// From the first start to the farewell by keys alone, on the real server: no mouse, no slot called,
// no focus set; and after each key it is somewhere that can be seen.
#include "client/ui/chat/composer.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_popover.h"
#include "client/ui/viewer/image_viewer.h"
#include "client/ui/workspace_view.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/find.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/person.h"

#include <QClipboard>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 20000;

} // namespace

class tst_KeyboardWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void account_isMade();
    void person_isFoundAndAsked();
    void chat_isBegunAndWrittenIn();
    void message_isAnsweredAndChanged();
    void message_isReactedToAndCopied();
    void words_areFoundAgain();
    void picture_isSentAndLookedAt();
    void group_isMadeAndChanged();
    void profile_isLookedAt();
    void setting_isChangedAndTakenBack();
    void chats_areSwitchedAndArchived();
    void mood_isExplained();
    void unsent_isSentAgain();
    void goodbye();

private:
    Session &session() { return m_ada->desk.session; }
    QMainWindow &window() { return m_ada->window; }
    WorkspaceView *chats() { return m_ada->window.findChild<WorkspaceView *>(); }
    static QString here() { return Keyboard::here(); }
    template <typename Shown>
    Shown *shown()
    {
        const auto all = window().findChildren<Shown *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [](const Shown *each) { return each->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    }
    bool isLast(const QString &text);
    void write(const QString &text);
    void hearFromBen(const QString &text);

    test::TestServer m_server;
    test::RpcClient m_ben;
    std::unique_ptr<Person> m_ada;
    Keyboard m_keys;
    ChatId m_chat;
    bool m_isLost = false; // each goes on where the one before it ended
};

void tst_KeyboardWalk::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY2(m_server.start(), m_server.log().constData());
    QVERIFY(m_ben.open(m_server.webSocketUrl()) && m_ben.signUp(u"ben"_s));
    m_ada = std::make_unique<Person>();
    window().resize(1200, 800);
    m_ada->desk.preferences.setValue(preference::saveFolder, m_ada->desk.folder.path());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void tst_KeyboardWalk::init()
{
    if (m_isLost)
        QSKIP("The walk ended before.");
}

void tst_KeyboardWalk::cleanup()
{
    m_isLost = m_isLost || QTest::currentTestFailed();
}

void tst_KeyboardWalk::cleanupTestCase()
{
    m_ada.reset();
}

bool tst_KeyboardWalk::isLast(const QString &text)
{
    const auto &lines = session().conversation(m_chat)->lines();
    return !lines.isEmpty() && lines.last().entry.text == text && lines.last().entry.seq > 0;
}

void tst_KeyboardWalk::write(const QString &text)
{
    QCOMPARE(here(), u"Message"_s);
    m_keys.type(text);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(text), patience);
}

void tst_KeyboardWalk::hearFromBen(const QString &text)
{
    QVERIFY(test::sendText(m_ben, m_chat.toString(), text) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(text), patience);
    QCOMPARE(here(), u"Message"_s);
}

void tst_KeyboardWalk::account_isMade()
{
    QTRY_COMPARE(here(), u"Server"_s);
    m_keys.type(m_server.webSocketUrl().toString());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"not encrypted"_s), patience);
    m_keys.go(u"Create account"_s);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE(here(), u"User name"_s);
    m_keys.type(u"ada"_s);
    m_keys.go(u"Name that others see"_s);
    m_keys.type(u"Ada"_s);
    m_keys.go(u"Password"_s);
    m_keys.type(test::testPassword());
    QAbstractButton *create = buttonWith(window(), u"Create account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), patience);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"What others see of me"_s), patience);
    m_keys.go(u"Start"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY(!labelWith(window(), u"What others see of me"_s));
    QTRY_COMPARE(Keyboard::fault(), QString());
}

void tst_KeyboardWalk::person_isFoundAndAsked()
{
    m_keys.press(u"Ctrl+N"_s);
    m_keys.go(u"Find people"_s);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE(here(), u"Search by name or user name"_s);
    m_keys.type(u"ben"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(window(), u"Add, ben"_s), patience);
    m_keys.go(u"Add, ben"_s);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE(here(), u"A word with it, if you like"_s);
    m_keys.type(u"from the course"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(window(), u"Withdraw, ben"_s), patience);
    QTRY_COMPARE(Keyboard::fault(), QString());
    m_keys.press(u"Escape"_s);
    const QString me = session().me().id.toString();
    QCOMPARE(m_ben.refusal(u"contact.respond"_s, {{u"userId"_s, me}, {u"accept"_s, true}}),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(session().contacts().friends().size(), 1, patience);
}

void tst_KeyboardWalk::chat_isBegunAndWrittenIn()
{
    m_keys.press(u"Ctrl+K"_s);
    m_keys.type(u"ben"_s);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(here(), u"Message"_s, patience);
    m_chat = chats()->chat();
    QVERIFY(m_chat.isValid());
    write(u"The first words"_s);
    hearFromBen(u"And the second ones"_s);
}

void tst_KeyboardWalk::message_isAnsweredAndChanged()
{
    const auto line = [this] { return session().conversation(m_chat)->lines().last(); };
    const Seq heard = line().entry.seq;
    m_keys.press(u"Shift+Up"_s); // to what came last
    write(u"My anser"_s);
    QCOMPARE(line().entry.replyTo, heard);
    m_keys.press(u"Up Ctrl+A"_s);
    m_keys.type(u"My answer"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEdited && line().entry.text == u"My answer", patience);
    m_keys.press(u"Shift+F6"_s); // to the messages
    QCOMPARE(here(), u"Messages"_s);
    m_keys.press(u"Up"_s); // from one's own to what it answers
    m_keys.press(u"Alt+Shift+R"_s);
    write(u"Once more"_s);
    QCOMPARE(line().entry.replyTo, heard);
}

void tst_KeyboardWalk::message_isReactedToAndCopied()
{
    const auto line = [this] { return session().conversation(m_chat)->lines().last(); };
    m_keys.press(u"Ctrl+Shift+E"_s); // the last one, whatever was chosen before
    QTRY_COMPARE(here(), u"Search emoji"_s);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line().reactions.size(), 1, patience);
    m_keys.press(u"Ctrl+Shift+E Down"_s); // into the emoji
    m_keys.press(u"Right Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(line().reactions.size(), 2, patience);
    QTRY_COMPARE(here(), u"Message"_s);
    m_keys.press(u"Shift+F6"_s); // back at what was answered
    m_keys.press(u"Down Down Ctrl+C"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Once more"_s);
    m_keys.press(u"Escape"_s);
    QCOMPARE(here(), u"Message"_s);
}

void tst_KeyboardWalk::words_areFoundAgain()
{
    m_keys.press(u"Ctrl+F"_s);
    QCOMPARE(here(), u"Search in this chat"_s);
    m_keys.type(u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(window(), u"1 of 1"_s), patience);
    m_keys.press(u"Return Escape"_s);
    QCOMPARE(here(), u"Message"_s);
    m_keys.press(u"Ctrl+Shift+F"_s);
    QTRY_COMPARE(here(), u"Search in all messages"_s);
    m_keys.type(u"first words"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown<QListView>() && shown<QDialog>() &&
                                 shown<QDialog>()->findChild<QListView *>()->isVisible(),
                             patience);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE(here(), u"Message"_s);
    QCOMPARE(chats()->chat(), m_chat);
}

void tst_KeyboardWalk::picture_isSentAndLookedAt()
{
    const QString path = m_ada->desk.folder.filePath(u"hills.png"_s);
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path));
    m_keys.press(u"Ctrl+U"_s);
    QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeWindow()));
    m_keys.type(path);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE(here(), u"Caption"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(*shown<QDialog>(), u"Send"_s)->isEnabled(), patience);
    m_keys.type(u"Where we were"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(u"Where we were"_s), patience);
    QTRY_COMPARE(here(), u"Message"_s);
    m_keys.press(u"Shift+F6 Down Down Down Down"_s); // to the newest, wherever one was
    m_keys.press(u"Tab Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown<ImageViewer>(), patience);
    m_keys.go(u"Close"_s);
    m_keys.press(u"Escape"_s);
    QTRY_VERIFY(!shown<ImageViewer>());
    QTRY_COMPARE(here(), u"Messages"_s);
    m_keys.press(u"Escape Escape"_s); // from its part to the message, and to where one writes
    QCOMPARE(here(), u"Message"_s);
}

void tst_KeyboardWalk::group_isMadeAndChanged()
{
    m_keys.press(u"Ctrl+Shift+N"_s);
    QTRY_COMPARE(here(), u"Name of the group"_s);
    m_keys.type(u"Walkers"_s);
    m_keys.press(u"Return"_s);
    m_keys.go(u"ben"_s);
    m_keys.press(u"Space Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(chats()->chat().isValid() && chats()->chat() != m_chat, patience);
    const ChatId group = chats()->chat();
    QTRY_COMPARE(here(), u"Message"_s);
    m_keys.press(u"Ctrl+. F6"_s); // from the composer to the details
    m_keys.go(u"2 member"_s);
    m_keys.go(u"Permissions"_s, u"Right"_s);
    m_keys.go(u"Slow mode"_s);
    m_keys.press(u"Down"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session().chats().summary(group).rules.slow, 10, patience);
    QTRY_COMPARE(Keyboard::fault(), QString());
    QTRY_COMPARE(here(), u"Slow mode"_s);
    m_keys.press(u"Ctrl+."_s);
    QTRY_COMPARE(Keyboard::fault(), QString());
}

void tst_KeyboardWalk::profile_isLookedAt()
{
    m_keys.press(u"Ctrl+K"_s);
    m_keys.type(u"@ben"_s);
    m_keys.press(u"Return"_s);
    QTRY_COMPARE(here(), u"Message"_s);
    QCOMPARE(chats()->chat(), m_chat);
    m_keys.go(u"More actions"_s, u"Shift+Tab"_s);
    m_keys.chooseBehind(u"Space"_s, u"Profile"_s);
    QTRY_VERIFY(labelWith(window(), u"@ben"_s));
    m_keys.go(u"Remove from friends"_s);
    m_keys.press(u"Escape"_s);
    QTRY_COMPARE(here(), u"More actions"_s);
}

void tst_KeyboardWalk::setting_isChangedAndTakenBack()
{
    const auto isOn = [this] {
        return m_ada->desk.preferences.value(preference::alertSound, true).toBool();
    };
    m_keys.press(u"Ctrl+,"_s);
    m_keys.go(u"Search settings"_s, u"Shift+Tab"_s);
    m_keys.type(u"play a sound"_s);
    m_keys.go(u"Play a sound"_s);
    m_keys.press(u"Space"_s);
    QTRY_VERIFY(!isOn());
    m_keys.go(u"Undo"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY(isOn());
    QTRY_COMPARE(Keyboard::fault(), QString());
    m_keys.press(u"Escape"_s);
    QTRY_COMPARE(here(), u"More actions"_s);
}

void tst_KeyboardWalk::chats_areSwitchedAndArchived()
{
    m_keys.press(u"Ctrl+K"_s);
    m_keys.type(u"walk"_s);
    m_keys.press(u"Return"_s);
    const ChatId group = chats()->chat();
    QVERIFY(group != m_chat);
    m_keys.press(u"Alt+Down"_s);
    QCOMPARE(chats()->chat(), m_chat);
    m_keys.press(u"Alt+Up"_s);
    QCOMPARE(chats()->chat(), group);
    m_keys.press(u"F6 F6"_s); // behind the composer: the tabs, and the list
    QCOMPARE(here(), u"Chats"_s);
    m_keys.openMenu();
    m_keys.choose(u"Archive"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().chats().summary(group).preferences.archived, patience);
    QTRY_COMPARE(Keyboard::fault(), QString());
    m_keys.press(u"Return"_s); // what is left in the list
    QCOMPARE(chats()->chat(), m_chat);
    QCOMPARE(here(), u"Message"_s);
}

void tst_KeyboardWalk::mood_isExplained()
{
    m_keys.go(u"Mood of the conversation"_s, u"Shift+Tab"_s);
    const QString pill = here();
    m_keys.press(u"Space"_s);
    QTRY_VERIFY(qobject_cast<MoodPopover *>(QApplication::activePopupWidget()));
    m_keys.press(u"Tab Escape"_s);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(here(), pill);
}

void tst_KeyboardWalk::unsent_isSentAgain()
{
    const QString me = session().me().id.toString();
    const auto block = [&](bool isOn) {
        return m_ben.refusal(u"contact.block"_s, {{u"userId"_s, me}, {u"blocked"_s, isOn}});
    };
    QCOMPARE(block(true), QString());
    m_keys.press(u"F6 F6"_s); // from the header to the messages, and to where one writes
    QCOMPARE(here(), u"Message"_s);
    m_keys.type(u"Are you there?"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(window(), u"1 unsent message"_s), patience);
    QCOMPARE(block(false), QString());
    m_keys.go(u"1 unsent message"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY(labelWith(window(), u"Unsent messages"_s));
    m_keys.go(u"Retry"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(u"Are you there?"_s), patience);
    QTRY_COMPARE(Keyboard::fault(), QString());
    m_keys.press(u"Escape"_s);
    QTRY_COMPARE(Keyboard::fault(), QString());
}

void tst_KeyboardWalk::goodbye()
{
    m_keys.go(u"My profile"_s);
    m_keys.press(u"Space"_s);
    m_keys.choose(u"Sign out"_s);
    m_keys.go(u"Sign out"_s);
    m_keys.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->window.start().isVisible(), patience);
    QTRY_COMPARE(here(), u"Password"_s);
}

QTEST_MAIN(tst_KeyboardWalk)
#include "tst_keyboard_walk.moc"
