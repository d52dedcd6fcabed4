// A group's tabs: who asks, what is allowed, who is banned, what admins did, and its end; finding
// public groups; slow mode above the keys.
#include "client/ui/chat/composer.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/delete_group_dialog.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/join_chat_dialog.h"
#include "client/ui/people/outsiders_page.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/person_row.h"
#include "client/ui/widgets/qr_picture.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/client/fake_file_server.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QBuffer>
#include <QComboBox>
#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const FileId doorPicture{{8, 1}};
constexpr QRgb door = 0xff0a7c4e;

} // namespace

class tst_GroupScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup() { endLook(); }
    void requests_areAnswered_data() { mainLooks(); }
    void requests_areAnswered();
    void rules_areChosenAndFollowTheLog_data() { mainLooks(); }
    void rules_areChosenAndFollowTheLog();
    void links_areInPlace_data() { mainLooks(); }
    void links_areInPlace();
    void bans_areMadeAndLifted_data() { looks(); }
    void bans_areMadeAndLifted();
    void deeds_areRead_data() { looks(); }
    void deeds_areRead();
    void member_readsWhyTabsAreClosed_data() { looks(); }
    void member_readsWhyTabsAreClosed();
    void group_isDeletedByItsName_data() { looks(); }
    void group_isDeletedByItsName();
    void publicGroup_isFoundAndAskedFor_data() { mainLooks(); }
    void publicGroup_isFoundAndAskedFor();
    void slowMode_keepsWhatIsWritten_data() { mainLooks(); }
    void slowMode_keepsWhatIsWritten();

private:
    void enter(Role mine);
    GroupCard *card() const { return m_window->findChild<GroupCard *>(); }
    // Rows show themselves a moment after they came.
    void press(const QString &words)
    {
        QTRY_VERIFY(buttonWith(*card(), words));
        buttonWith(*card(), words)->click();
    }
    void agree(const QString &words)
    {
        buttonWith(*m_window->findChildren<Dialog *>().last(), words)->click();
    }
    void answer(const QString &method, const QString &list, const QJsonArray &items)
    {
        m_server->answers[method] = {{list, items}};
    }
    QJsonObject outsider(int number, const QString &name, UserId by = {}) const
    {
        User user;
        user.id = UserId{{1, quint64(number)}};
        user.username = name.toLower();
        user.displayName = name;
        return json::fromOutsider({user, by, QDateTime::currentDateTimeUtc()});
    }
    QJsonObject deed(qint64 number, const QString &action, const QString &details = {}) const
    {
        ChatDeed deed{number, QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC), action, {}, {},
                      details};
        deed.actor.id = m_server->friendId;
        deed.actor.displayName = u"Ana Ruiz"_s;
        if (action.startsWith("chat.member"_L1)) {
            deed.subject.id = m_server->thirdId;
            deed.subject.displayName = u"Bo Chen"_s;
        }
        return json::fromDeed(deed);
    }
    QJsonObject link(int number, UserId by, int used) const
    {
        return json::fromChatInvite({InviteId{{9, quint64(number)}}, by,
                                     QDateTime::currentDateTimeUtc(),
                                     QDateTime::currentDateTimeUtc().addDays(6), 100, used});
    }
    QJsonObject asked(const QString &method) const
    {
        return sentParams(*m_server, method).value(0);
    }
    void keep(const QString &name) { keepWhole(*m_window, u"group-"_s + name); }
    // Their picture, not their initials.
    static bool showsTheDoor(const QWidget &dialog)
    {
        const auto avatars = dialog.findChildren<Avatar *>();
        return std::any_of(avatars.cbegin(), avatars.cend(), [](Avatar *avatar) {
            const QImage drawn = avatar->grab().toImage();
            return avatar->isVisible() && drawn.pixel(drawn.rect().center()) == door;
        });
    }

    FakeFileServer m_files;
};

void tst_GroupScreens::init()
{
    beginLook(m_files.factory());
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(door);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "png");
    m_files.files.insert(doorPicture, bytes);
    for (int at = 0; at < 3; ++at)
        m_server->write(u"A message of some length, number %1"_s.arg(at), false);
    openWindow({1240, 900});
}

void tst_GroupScreens::enter(Role mine)
{
    m_server->makeGroup(ChatKind::Group, mine);
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->findChild<WorkspaceView *>());
    auto *view = m_window->findChild<WorkspaceView *>();
    view->openChat(m_server->chat);
    view->toggleDetails();
    QTRY_VERIFY(card() && card()->findChildren<PersonRow *>().size() >= 3);
}

void tst_GroupScreens::requests_areAnswered()
{
    answer(u"chat.requests"_s, u"requests"_s,
           {outsider(11, u"Zoe Blum"_s), outsider(12, u"Yann Petit"_s)});
    enter(Role::Admin);
    QTRY_VERIFY(buttonWith(*card(), u"Requests 2"_s)); // before anybody opens it
    press(u"Requests"_s);
    QTRY_COMPARE(card()->findChild<OutsidersPage *>()->findChildren<PersonRow *>().size(), 2);
    keep(u"requests"_s);
    answer(u"chat.requests"_s, u"requests"_s, {});
    press(u"Accept"_s);
    QTRY_VERIFY(labelWith(*card(), u"Nobody asks to join"_s));
    QCOMPARE(asked(u"chat.answerRequest"_s).value("userId"_L1).toString(),
             (UserId{{1, 11}}.toString()));
    QVERIFY(asked(u"chat.answerRequest"_s).value("accept"_L1).toBool());
    QVERIFY(!buttonWith(*card(), u"Requests 2"_s));
    // Somebody else asks meanwhile.
    answer(u"chat.requests"_s, u"requests"_s, {outsider(13, u"Xavi Roca"_s)});
    m_server->notify(u"userEntry"_s,
                     {{u"entry"_s, QJsonObject{{u"seq"_s, 1},
                                               {u"kind"_s, u"joinRequest"_s},
                                               {u"chatId"_s, m_server->chat.toString()},
                                               {u"userId"_s, UserId{{1, 13}}.toString()},
                                               {u"change"_s, u"asked"_s}}}});
    QTRY_VERIFY(buttonWith(*card(), u"Requests 1"_s));
}

void tst_GroupScreens::rules_areChosenAndFollowTheLog()
{
    enter(Role::Admin);
    press(u"Permissions"_s);
    keep(u"permissions"_s);
    const auto boxes = card()->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 4);
    QComboBox *slow = boxes.last();
    slow->setCurrentIndex(slow->findData(30));
    emit slow->activated(slow->currentIndex());
    QVERIFY(!slow->isEnabled()); // until it is answered
    QTRY_COMPARE(asked(u"chat.update"_s).value("rules"_L1).toObject(),
                 (QJsonObject{{u"slow"_s, 30}}));
    Entry entry;
    entry.kind = EntryKind::Chat;
    entry.by = m_server->me;
    entry.rules.slow = 30;
    entry.rules.isPublic = true;
    m_server->append(entry);
    QTRY_VERIFY(slow->isEnabled());
    QTRY_VERIFY(labelWith(*card(), u"finds the group by its name"_s));
    QCOMPARE(slow->currentData().toInt(), 30);
    m_server->refusals.insert(u"chat.update"_s, makeError(Reason::NotAllowed));
    boxes.first()->setCurrentIndex(1);
    emit boxes.first()->activated(1);
    QTRY_VERIFY(labelWith(*card(), u"does not allow"_s));
    QCOMPARE(boxes.first()->currentIndex(), 0); // as it was
    keep(u"permissions-refused"_s);
}

void tst_GroupScreens::links_areInPlace()
{
    answer(u"chat.invites"_s, u"invites"_s,
           {link(1, m_server->friendId, 3), link(2, m_server->thirdId, 0)});
    m_server->answers[u"chat.invite"_s] = {
        {u"invite"_s, link(3, m_server->me, 0)},
        {u"link"_s, u"chatoyant://chat?server=chat.example.org&code=7K2M-9QXT-ABCD-EFGH"_s}};
    enter(Role::Admin);
    press(u"Invite by link"_s);
    QVERIFY(buttonWith(*card(), u"Links"_s)->hasFocus());
    QTRY_VERIFY(labelWith(*card(), u"3 of 100 used"_s));
    QVERIFY(!buttonWith(*card(), u"Copy"_s)); // others made them
    press(u"New link"_s);
    keep(u"link-new"_s);
    answer(u"chat.invites"_s, u"invites"_s,
           {link(3, m_server->me, 0), link(1, m_server->friendId, 3)});
    buttonWith(*m_window, u"Create"_s)->click();
    QTRY_VERIFY(fieldNamed(*m_window, u"Link to the chat"_s));
    keep(u"link-made"_s);
    agree(u"Close"_s);
    press(u"Copy"_s);
    QTRY_VERIFY(labelWith(*card(), u"The link is copied"_s));
    keep(u"links"_s);
    press(u"QR code"_s);
    QVERIFY(m_window->findChildren<Dialog *>().last()->findChild<QrPicture *>());
    keep(u"link-code"_s);
}

void tst_GroupScreens::bans_areMadeAndLifted()
{
    answer(u"chat.bans"_s, u"bans"_s, {outsider(14, u"Troll Hammarsson"_s, m_server->friendId)});
    enter(Role::Owner);
    QTRY_VERIFY(buttonNamed(*card(), u"What to do with third"_s));
    auto *more = qobject_cast<QToolButton *>(buttonNamed(*card(), u"What to do with third"_s));
    QAction *ban = nullptr;
    for (QAction *each : more->menu()->actions()) {
        if (plainWords(each->text()).startsWith(u"Ban"_s))
            ban = each;
    }
    QVERIFY(ban && ban->isEnabled());
    const auto before = m_window->findChildren<Dialog *>().size(); // where the card may be
    ban->trigger();
    keep(u"ban-question"_s);
    agree(u"Ban"_s);
    QTRY_COMPARE(sentParams(*m_server, u"chat.removeMember"_s).size(), 1);
    QVERIFY(asked(u"chat.removeMember"_s).value("ban"_L1).toBool());
    QTRY_COMPARE(m_window->findChildren<Dialog *>().size(), before);
    press(u"Banned"_s);
    const auto *page = card()->findChildren<OutsidersPage *>().last();
    QTRY_VERIFY(page->findChild<PersonRow *>());
    QVERIFY(
        plainWords(page->findChild<PersonRow *>()->accessibleDescription()).contains(u"friend"_s));
    keep(u"banned"_s);
    answer(u"chat.bans"_s, u"bans"_s, {});
    press(u"Unban"_s);
    QVERIFY(!m_server->calls.contains(u"chat.unban"_s)); // it asks first
    agree(u"Unban"_s);
    QTRY_VERIFY(labelWith(*card(), u"Nobody is banned"_s));
    QCOMPARE(sentParams(*m_server, u"chat.unban"_s).size(), 1);
}

void tst_GroupScreens::deeds_areRead()
{
    answer(u"chat.audit"_s, u"records"_s,
           {deed(5, u"chat.member_banned"_s), deed(4, u"chat.changed"_s, u"title slow=30"_s),
            deed(3, u"chat.link_made"_s), deed(2, u"chat.something_new"_s)});
    enter(Role::Admin);
    press(u"Activity"_s);
    QTRY_VERIFY(labelWith(*card(), u"banned"_s));
    QVERIFY(labelWith(*card(), u"slow mode: one message in"_s));
    QVERIFY(labelWith(*card(), u"changed the group"_s)); // of a newer version
    keep(u"activity"_s);
}

void tst_GroupScreens::member_readsWhyTabsAreClosed()
{
    enter(Role::Member);
    for (const QString &name : {u"Requests"_s, u"Links"_s, u"Banned"_s, u"Activity"_s}) {
        const QAbstractButton *tab = buttonWith(*card(), name);
        QVERIFY(tab && !tab->isEnabled());
        QVERIFY(plainWords(tab->accessibleDescription()).contains(u"Only admins"_s));
    }
    QVERIFY(!m_server->calls.contains(u"chat.requests"_s));
    QVERIFY(!buttonWith(*card(), u"Delete group"_s));
    press(u"Permissions"_s);
    const QComboBox *box = card()->findChild<QComboBox *>();
    QVERIFY(!box->isEnabled());
    QVERIFY(plainWords(box->toolTip()).contains(u"Only admins"_s));
    keep(u"of-a-member"_s);
}

void tst_GroupScreens::group_isDeletedByItsName()
{
    enter(Role::Owner);
    press(u"Delete group"_s);
    auto *dialog = m_window->findChild<DeleteGroupDialog *>();
    QAbstractButton *erase = buttonWith(*dialog, u"Delete for everybody"_s);
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(u"Team"_s);
    QVERIFY(!erase->isEnabled());
    keep(u"delete"_s);
    name->setText(u" team build "_s);
    QVERIFY(erase->isEnabled());
    m_server->refusals.insert(u"chat.delete"_s, makeError(Reason::ServerBusy));
    erase->click();
    QTRY_VERIFY(labelWith(*dialog, u"busy"_s));
    m_server->refusals.clear();
    erase->click();
    QTRY_VERIFY(!m_window->findChild<DeleteGroupDialog *>());
    m_server->notify(
        u"userEntry"_s,
        {{u"entry"_s,
          QJsonObject{{u"seq"_s, 1},
                      {u"kind"_s, u"chat"_s},
                      {u"chatId"_s, m_server->chat.toString()},
                      {u"change"_s, u"left"_s},
                      {u"deleted"_s, QJsonObject{{u"title"_s, u"Team build"_s},
                                                 {u"by"_s, m_server->me.toString()}}}}}});
    QTRY_VERIFY(labelWith(*m_window, u"You deleted"_s));
    QVERIFY(!m_desk->session.chats().contains(m_server->chat));
    QVERIFY(!m_window->findChild<WorkspaceView *>()->chat().isValid());
    keep(u"deleted"_s);
}

void tst_GroupScreens::publicGroup_isFoundAndAskedFor()
{
    const ChatId found{{2, 9}};
    answer(u"chat.find"_s, u"chats"_s,
           {QJsonObject{{u"kind"_s, u"group"_s},
                        {u"title"_s, u"Open house on Saturday"_s},
                        {u"topic"_s, u"Everybody is welcome"_s},
                        {u"memberCount"_s, 12},
                        {u"isMember"_s, false},
                        {u"approval"_s, true},
                        {u"asked"_s, false},
                        {u"picture"_s, doorPicture.toString()},
                        {u"chatId"_s, found.toString()}}});
    m_server->answers[u"chat.join"_s] = {{u"asked"_s, true}};
    enter(Role::Member);
    m_window->findChild<WorkspaceView *>()->dialogs().joinChat({});
    auto *dialog = m_window->findChild<JoinChatDialog *>();
    auto *name = fieldNamed(*dialog, u"find a public group"_s);
    QVERIFY(name);
    name->setText(u"house"_s);
    QTRY_VERIFY(dialog->findChild<PersonRow *>() && dialog->findChild<PersonRow *>()->isVisible());
    QTRY_VERIFY(showsTheDoor(*dialog));
    keep(u"found"_s);
    QTest::keyClick(dialog->findChild<PersonRow *>(), Qt::Key_Return);
    QTRY_VERIFY(showsTheDoor(*dialog));
    QVERIFY(labelWith(*dialog, u"An admin decides"_s));
    keep(u"ask"_s);
    buttonWith(*dialog, u"Ask to join"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"Asked to join"_s));
    QCOMPARE(asked(u"chat.join"_s).value("chatId"_L1).toString(), found.toString());
    QVERIFY(!buttonWith(*dialog, u"Ask to join"_s));
    keep(u"asked"_s);
    m_server->refusals.insert(u"chat.withdrawRequest"_s, makeError(Reason::ServerBusy));
    buttonWith(*dialog, u"Withdraw the request"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"busy"_s));
    m_server->refusals.clear();
    buttonWith(*dialog, u"Withdraw the request"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"The request is withdrawn"_s));
    QCOMPARE(asked(u"chat.withdrawRequest"_s).value("chatId"_L1).toString(), found.toString());
    QVERIFY(buttonWith(*dialog, u"Ask to join"_s)->isEnabled()); // one may think again
    keep(u"withdrawn"_s);
}

void tst_GroupScreens::slowMode_keepsWhatIsWritten()
{
    m_server->shown.rules.slow = 3600;
    m_server->isAnsweringSends = false; // it is on its way
    enter(Role::Member);
    auto *composer = m_window->findChild<Composer *>();
    QVERIFY(!composer->isPaused());
    composer->setText(u"The first one"_s);
    composer->send();
    QTRY_VERIFY(composer->isPaused());
    QVERIFY(labelWith(*composer, u"Slow mode"_s));
    composer->setText(u"The next one"_s);
    composer->send();
    QCOMPARE(composer->text(), u"The next one"_s); // kept, and not sent
    QVERIFY(!buttonNamed(*composer, u"Send"_s)->isEnabled());
    keep(u"slow"_s);
    Entry entry;
    entry.kind = EntryKind::Chat;
    entry.by = m_server->friendId;
    entry.rules.slow = 0;
    m_server->append(entry);
    QTRY_VERIFY(!composer->isPaused());
    QVERIFY(buttonNamed(*composer, u"Send"_s)->isEnabled());
}

QTEST_MAIN(tst_GroupScreens)
#include "tst_group_screens.moc"
