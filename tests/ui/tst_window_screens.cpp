// The way in, the dialogs of the chats and every page of the settings and of the administration, in
// every look.
#include "client/ui/admin/admin_window.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/new_chat_dialog.h"
#include "client/ui/people/new_group_dialog.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/settings/about_dialog.h"
#include "client/ui/settings/mood_card_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/widgets/toast.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"
#include "tests/ui/administered.h"
#include "tests/ui/busy_desk.h"

#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_WindowScreens : public BusyDeskTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init() { beginLook(m_files.factory()); }
    void cleanup() { endLook(); }
    void start_isDrawn_data() { mainLooks(); }
    void start_isDrawn();
    void people_areDrawn_data() { mainLooks(); }
    void people_areDrawn();
    void finding_isDrawn_data() { mainLooks(); }
    void finding_isDrawn();
    void questions_areDrawn_data() { mainLooks(); }
    void questions_areDrawn();
    void settings_areDrawn_data() { mainLooks(); }
    void settings_areDrawn();
    void administration_isDrawn_data() { mainLooks(); }
    void administration_isDrawn();

private:
    void enterTalk();
    void keep(const QString &name) { keepWhole(*m_window, u"window-"_s + name); }
    Dialog &top() { return *m_window->findChildren<Dialog *>().last(); }
    void shut() { top().reject(); }
    // What lies further down, too.
    void keepScrolled(QWidget &dialog, const QString &name);
    // The one that is chosen.
    void keepSection(QWidget &dialog, const QListWidget &list, const QString &name);
};

void tst_WindowScreens::enterTalk()
{
    m_server->makeGroup(ChatKind::Group, Role::Owner);
    m_server->shown.title = u"Hut weekend"_s;
    say(m_server->friendId, u"The hut is ours from Friday evening."_s, 12);
    say(m_server->me, u"I bring the bread."_s, 10);
    openTalk();
}

void tst_WindowScreens::keepScrolled(QWidget &dialog, const QString &name)
{
    keep(name);
    for (QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() < area->viewport()->height() / 4)
            continue;
        bar->setValue(bar->maximum());
        keep(name + u"-end"_s);
        bar->setValue(0);
    }
}

void tst_WindowScreens::start_isDrawn()
{
    openWindow({1024, 768});
    m_desk->session.restore();
    QTRY_VERIFY(m_window->start().isVisible());
    keep(u"start"_s);
    m_server->isUp = false;
    m_window->start().setServer(u"chat.example.org"_s);
    QTRY_VERIFY(!m_server->link() || !m_server->link()->isOpen);
    keep(u"start-unreachable"_s);
    m_server->isUp = true;
    m_window->openLink(u"chatoyant://join?server=chat.example.org&code=7K2M-9QXT-ABCD-EFGH"_s);
    QTRY_VERIFY(fieldNamed(*m_window, u"Invitation code"_s));
    keep(u"sign-up"_s);
    m_window->showStart(u"You were signed out on another device. Sign in to go on."_s);
    keep(u"start-farewell"_s);
    buttonWith(*m_window, u"Use an invitation link"_s)->click();
    keep(u"invitation"_s);
    (new AboutDialog(m_desk->context, &m_window->start()))->open();
    keep(u"about"_s);
    shut();
}

void tst_WindowScreens::people_areDrawn()
{
    enterTalk();
    Dialogs &dialogs = workspace().dialogs();
    dialogs.newChat();
    keep(u"new-chat"_s);
    buttonWith(*m_window, u"Cancel"_s)->click();
    dialogs.newGroup({});
    fieldNamed(*m_window, u"Name of the group"_s)->setText(u"Summer party"_s);
    keep(u"new-group"_s);
    buttonWith(*m_window, u"Next"_s)->click();
    keep(u"new-group-people"_s);
    buttonWith(*m_window, u"Back"_s)->click();
    buttonWith(*m_window, u"Cancel"_s)->click();
    dialogs.people();
    keep(u"friends"_s);
    buttonWith(*m_window, u"Incoming requests"_s)->click();
    keep(u"requests"_s);
    buttonWith(*m_window, u"Sent requests"_s)->click();
    keep(u"sent-requests"_s);
    m_server->answers.insert(u"user.search"_s, {{u"contacts"_s, QJsonArray()}});
    fieldNamed(*m_window->findChild<PeopleDialog *>(), u"Search by name"_s)->setText(u"zoe"_s);
    QTRY_VERIFY(labelWith(*m_window, u"No one found"_s));
    QTRY_VERIFY(buttonWith(*m_window, u"Invite somebody by link"_s));
    keep(u"nobody-found"_s);
    shut();
}

void tst_WindowScreens::finding_isDrawn()
{
    enterTalk();
    workspace().dialogs().switchChat();
    auto *switcher = m_window->findChild<QuickSwitcher *>();
    QVERIFY(switcher);
    keepWhole(*switcher, u"window-switcher"_s);
    switcher->findChild<QLineEdit *>()->setText(u"hut"_s);
    keepWhole(*switcher, u"window-switcher-found"_s);
    switcher->reject();
    workspace().dialogs().searchEverywhere();
    keep(u"search"_s);
    QJsonArray hits;
    for (int at = 0; at < 6; ++at)
        hits.append(QJsonObject{
            {u"chatId"_s, m_server->chat.toString()},
            {u"seq"_s, 1 + at % 2},
            {u"at"_s, json::timeToText(ago(at * 700))},
            {u"by"_s, (at % 2 ? m_server->me : m_server->friendId).toString()},
            {u"snippet"_s, u"The hut is ours from Friday evening, and everybody is welcome"_s},
            {u"marks"_s, QJsonArray{QJsonArray{4, 3}}}});
    m_server->answers.insert(u"message.search"_s, {{u"hits"_s, hits}, {u"more"_s, false}});
    fieldNamed(*m_window, u"Search in all messages"_s)->setText(u"hut"_s);
    QTRY_VERIFY(top().findChild<QListView *>()->isVisible());
    keep(u"search-found"_s);
    m_server->answers.insert(u"message.search"_s, {{u"hits"_s, QJsonArray()}, {u"more"_s, false}});
    fieldNamed(*m_window, u"Search in all messages"_s)
        ->setText(u"huts from:me in:hut after:2025-12-31 has:image has:link is:unread"_s);
    QTRY_VERIFY(labelWith(*m_window, u"Nothing found"_s));
    keep(u"search-nothing"_s);
    buttonWith(top(), u"People"_s)->click();
    fieldNamed(top(), u"Search by name or user"_s)->clear();
    QTRY_VERIFY(top().findChild<QListView *>()->isVisible());
    keep(u"search-people"_s);
}

void tst_WindowScreens::questions_areDrawn()
{
    enterTalk();
    Dialogs &dialogs = workspace().dialogs();
    dialogs.signOut();
    keep(u"sign-out"_s);
    buttonWith(*m_window, u"Cancel"_s)->click();
    dialogs.follow(u"chatoyant://join?server=chat.example.org&code=7K2M-9QXT-ABCD-EFGH"_s);
    keep(u"already-in"_s);
    shut();
    dialogs.shortcuts();
    keepScrolled(top(), u"shortcuts"_s);
    shut();
    auto *card = new MoodCardDialog(&workspace());
    card->open();
    keepScrolled(*card, u"mood-card"_s);
    card->reject();
    dialogs.details(m_server->chat);
    QTRY_VERIFY(buttonWith(*m_window, u"Add members"_s));
    keepScrolled(top(), u"group-info"_s);
}

void tst_WindowScreens::keepSection(QWidget &dialog, const QListWidget &list, const QString &name)
{
    const QString section = plainWords(list.currentItem()->text()).simplified();
    keepScrolled(dialog, u"%1-%2-%3"_s.arg(name)
                             .arg(list.currentRow(), 2, 10, QChar(u'0'))
                             .arg(QString(section).replace(u' ', u'-')));
}

void tst_WindowScreens::settings_areDrawn()
{
    m_server->answers.insert(u"privacy.get"_s, {{u"privacy"_s, json::fromPrivacy({})}});
    m_server->answers.insert(u"session.list"_s, {{u"sessions"_s, QJsonArray()}});
    m_server->answers.insert(u"factor.get"_s, {{u"on"_s, false}, {u"recoveryCodes"_s, 0}});
    m_desk->preferences.setValue(preference::quiet, true);
    enterTalk();
    workspace().dialogs().settings();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    for (int section = 0; section < list->count(); ++section) {
        list->setCurrentRow(section);
        keepSection(*dialog, *list, u"settings"_s);
    }
}

void tst_WindowScreens::administration_isDrawn()
{
    administer(*m_server);
    enterTalk();
    workspace().dialogs().administration();
    auto *window = m_window->findChild<AdminWindow *>();
    QVERIFY(window);
    auto *list = window->findChild<QListWidget *>();
    const QStringList words{u"Delivery"_s,  u"Ana Ruiz"_s,  u"Advertising"_s,  u"the fair"_s,
                            u"suspended"_s, u"All right"_s, u"server.listen"_s};
    QCOMPARE(list->count(), words.size());
    for (int section = 0; section < list->count(); ++section) {
        list->setCurrentRow(section);
        QTRY_VERIFY2(labelWith(*window, words.at(section)), qPrintable(words.at(section)));
        keepSection(*window, *list, u"administration"_s);
    }
    window->showSection(u"invite"_s);
    QTRY_VERIFY(labelWith(*window, u"the fair"_s));
    buttonWith(*window, u"New invitation"_s)->click();
    keep(u"invitation-new"_s);
}

QTEST_MAIN(tst_WindowScreens)
#include "tst_window_screens.moc"
