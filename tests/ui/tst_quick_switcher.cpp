// Ctrl+K: every chat, person and command by a few letters.
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat_list/chat_row_delegate.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dashboard/switcher_model.h"
#include "client/ui/dialogs.h"
#include "client/ui/main_window.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QAction>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_QuickSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void nothingTyped_showsUnreadChatsFirst();
    void corners_areRound_withAndWithoutWhatMixesWindows();
    void letters_findInOrder_data();
    void letters_findInOrder();
    void group_archived_isOpened();
    void command_showsItsKeysAndRuns();
    void command_ofTheTheme_isKept();
    void command_ofASection_opensIt();
    void command_thatIsNoneNow_isNotOffered();
    void nothingFound_isSaidAndDoesNothing();
    void commands_leaveNoneOfTheKeyMapOut();
    void friend_withoutAChat_isMet();
    void nothingTyped_withoutChats_showsCommands();

private:
    void addChat(quint64 number, const QString &title, int minutesAgo, int unread, bool isArchived);
    void addFriend(quint64 number, const QString &username, const QString &name);
    void type(const QString &letters);
    void press(Qt::Key key) { QTest::keyClick(m_switcher->findChild<QLineEdit *>(), key); }
    const QAbstractItemModel &rows() const
    {
        return *m_switcher->findChild<QListView *>()->model();
    }
    QStringList names() const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QuickSwitcher> m_switcher;
};

// One window for all: what a slot leaves behind is told to the next by init().
void tst_QuickSwitcher::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1000, 800);
    m_window->show();
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->workspace());
}

void tst_QuickSwitcher::init()
{
    addChat(11, u"Team build"_s, 10, 0, false);
    addChat(12, u"Tea and cake"_s, 60, 2, false);
    addChat(13, u"Old plans"_s, 5, 0, true);
    addFriend(21, u"zoe.w"_s, u"Maria Weiss"_s);
}

void tst_QuickSwitcher::cleanup()
{
    delete m_switcher;
    qDeleteAll(m_window->findChildren<Dialog *>());
    m_window->workspace()->closeChat();
}

void tst_QuickSwitcher::cleanupTestCase()
{
    m_window.reset();
    m_desk.reset();
}

void tst_QuickSwitcher::addChat(
    quint64 number, const QString &title, int minutesAgo, int unread, bool isArchived)
{
    ChatSummary chat;
    chat.id = ChatId{{2, number}};
    chat.kind = ChatKind::Group;
    chat.title = title;
    chat.memberCount = 3;
    chat.head = 1;
    chat.unread = unread;
    chat.preferences.archived = isArchived;
    chat.activeAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    m_desk->session.chats().put(chat);
}

void tst_QuickSwitcher::addFriend(quint64 number, const QString &username, const QString &name)
{
    Contact made;
    made.user.id = UserId{{1, number}};
    made.user.username = username;
    made.user.displayName = name;
    made.state = ContactState::Friend;
    m_desk->session.contacts().apply(made);
}

void tst_QuickSwitcher::type(const QString &letters)
{
    if (!m_switcher) {
        m_window->workspace()->dialogs().switchChat();
        m_switcher = m_window->findChild<QuickSwitcher *>();
    }
    m_switcher->findChild<QLineEdit *>()->setText(letters);
}

QStringList tst_QuickSwitcher::names() const
{
    QStringList names;
    for (int row = 0; row < rows().rowCount(); ++row)
        names.append(rows().index(row, 0).data(ChatListModel::NameRole).toString());
    return names;
}

void tst_QuickSwitcher::nothingTyped_showsUnreadChatsFirst()
{
    type({});
    QCOMPARE(names(), (QStringList{u"Tea and cake"_s, u"Team build"_s, u"friend"_s}));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace()->chat(), (ChatId{{2, 12}}));
}

// Drawn where windows are mixed, cut off where they are not.
void tst_QuickSwitcher::corners_areRound_withAndWithoutWhatMixesWindows()
{
    type({});
    const QImage drawn = m_switcher->grab().toImage();
    QCOMPARE(drawn.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(drawn.pixelColor(drawn.width() - 1, drawn.height() - 1).alpha(), 0);
    QCOMPARE(drawn.pixelColor(drawn.width() / 2, 0).alpha(), 255);
    const QRegion kept = m_switcher->mask();
    QCOMPARE(kept.boundingRect(), m_switcher->rect());
    QVERIFY(!kept.contains(QPoint(0, 0)));
    QVERIFY(!kept.contains(m_switcher->rect().bottomRight()));
    type(u"nothing is called so"_s); // which makes it lower
    QTRY_COMPARE(m_switcher->mask().boundingRect(), m_switcher->rect());
}

void tst_QuickSwitcher::nothingTyped_withoutChats_showsCommands()
{
    const auto all = m_desk->session.chats().chats();
    for (const ChatSummary &chat : all)
        m_desk->session.chats().remove(chat.id);
    type({});
    QVERIFY(names().contains(u"New group"_s));
}

void tst_QuickSwitcher::letters_findInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found"); // at first
    QTest::addColumn<QString>("missing");
    QTest::newRow("the beginning; the shorter name first")
        << u"tea"_s << QStringList{u"Team build"_s, u"Tea and cake"_s} << u"friend"_s;
    QTest::newRow("letters apart")
        << u"tmbd"_s << QStringList{u"Team build"_s} << u"Tea and cake"_s;
    QTest::newRow("archived") << u"old pl"_s << QStringList{u"Old plans"_s} << u"Team build"_s;
    QTest::newRow("people") << u"@"_s << QStringList{u"friend"_s, u"Maria Weiss"_s}
                            << u"Team build"_s;
    QTest::newRow("a user name") << u"@zoe"_s << QStringList{u"Maria Weiss"_s} << u"friend"_s;
    QTest::newRow("a user name without the sign")
        << u"zoe"_s << QStringList{u"Maria Weiss"_s} << u"friend"_s;
    QTest::newRow("groups") << u"#"_s << QStringList{u"Tea and cake"_s, u"Team build"_s}
                            << u"friend"_s;
    QTest::newRow("a group") << u"# build"_s << QStringList{u"Team build"_s} << u"Tea and cake"_s;
    QTest::newRow("commands") << u">new"_s << QStringList{u"New chat"_s, u"New group"_s}
                              << u"friend"_s;
    QTest::newRow("a command without the sign")
        << u"dark"_s << QStringList{u"Dark theme"_s} << u"Light theme"_s;
}

void tst_QuickSwitcher::letters_findInOrder()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QFETCH(QString, missing);
    type(typed);
    QCOMPARE(names().mid(0, found.size()), found);
    QVERIFY(!names().contains(missing));
}

void tst_QuickSwitcher::friend_withoutAChat_isMet()
{
    ChatSummary made;
    made.id = ChatId{{2, 30}};
    made.kind = ChatKind::Direct;
    made.peer.id = UserId{{1, 21}};
    made.peer.username = u"zoe.w"_s;
    m_server->answers[u"chat.create"_s] = {{u"chatId"_s, made.id.toString()},
                                           {u"chat"_s, json::fromSummary(made)}};
    type(u"mwei"_s);
    const QModelIndex row = rows().index(0, 0);
    QVERIFY(row.data(ChatListModel::PreviewRole).toString().contains(u"@zoe.w"_s));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Maria Weiss"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace()->chat(), made.id);
}

void tst_QuickSwitcher::group_archived_isOpened()
{
    type(u"#old"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace()->chat(), (ChatId{{2, 13}}));
}

void tst_QuickSwitcher::command_showsItsKeysAndRuns()
{
    m_window->workspace()->openChat(m_server->chat);
    type(u">search in"_s);
    const QModelIndex row = rows().index(0, 0);
    QCOMPARE(row.data(ChatListModel::NameRole).toString(), u"Search in this chat"_s);
    QCOMPARE(row.data(ChatRowDelegate::sideRole).toString(), u"Ctrl+F"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Ctrl+F"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(fieldNamed(m_window->workspace()->page(), u"Search in this chat"_s));
}

void tst_QuickSwitcher::command_ofTheTheme_isKept()
{
    type(u">dark"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->theme.mode(), ThemeMode::Dark);
    QCOMPARE(m_desk->preferences.value(preference::theme, {}).toString(), u"dark"_s);
}

void tst_QuickSwitcher::command_ofASection_opensIt()
{
    type(u">settings: app"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<SettingsDialog *>());
    const auto *list = m_window->findChild<SettingsDialog *>()->findChild<QListWidget *>();
    QCOMPARE(list->currentItem()->text(), u"Appearance"_s);
}

void tst_QuickSwitcher::command_thatIsNoneNow_isNotOffered()
{
    type(u">"_s);
    QVERIFY(names().contains(u"Lock"_s));
    QVERIFY(!names().contains(u"Chat 3"_s));
    QVERIFY(!names().contains(u"Edit my last message (in an empty field)"_s));
    QVERIFY(!names().contains(u"Settings: Language"_s)); // there is only one here
}

void tst_QuickSwitcher::nothingFound_isSaidAndDoesNothing()
{
    type(u">"_s);
    const int whole = m_switcher->height();
    type(u"@qqqq"_s);
    QCOMPARE(names(), QStringList{u"Nothing found"_s});
    QVERIFY(m_switcher->height() < whole); // no empty room below it
    press(Qt::Key_Return);
    QVERIFY(m_switcher && m_switcher->isVisible());
}

// But for chats and accounts, which are found by their names, and keys of a part of the window.
void tst_QuickSwitcher::commands_leaveNoneOfTheKeyMapOut()
{
    type(u">"_s);
    const QStringList offered = names();
    const auto actions = m_window->actions();
    QVERIFY(actions.size() > 30);
    for (const QAction *action : actions) {
        const QString name = action->objectName();
        const bool isElsewhere = name.startsWith("chat-"_L1) || name.startsWith("account-"_L1) ||
                                 name == "go-to-chat"_L1;
        QVERIFY2(isElsewhere || offered.contains(plainWords(action->text())), qPrintable(name));
    }
}

QTEST_MAIN(tst_QuickSwitcher)

#include "tst_quick_switcher.moc"
