// What people say of themselves and of others, and how far their messages have come, in every look.
#include "client/models/message_model.h"
#include "client/state/synced_settings.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/own_menu.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/complaint_dialog.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/people/status_dialog.h"
#include "client/ui/settings/device_name_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_PeopleChoices : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup() { endLook(); }
    void ownStatus_isSaidAndCleared_data() { looks(); }
    void ownStatus_isSaidAndCleared();
    void statusOfAFriend_standsBesideTheName_data() { looks(); }
    void statusOfAFriend_standsBesideTheName();
    void ownProfile_isToldAtOnce_data() { looks(); }
    void ownProfile_isToldAtOnce();
    void message_reported_saysWhereItWent_data() { looks(); }
    void message_reported_saysWhereItWent();
    void stranger_offersWhatTheyTake_data() { looks(); }
    void stranger_offersWhatTheyTake();
    void delivered_isShownBetweenSentAndRead_data() { looks(); }
    void delivered_isShownBetweenSentAndRead();
    void privacy_ofMessages_isSavedAtOnce_data() { looks(); }
    void privacy_ofMessages_isSavedAtOnce();
    void device_isRenamed_data() { looks(); }
    void device_isRenamed();
    void unusedDevices_areSignedOutSooner_data() { looks(); }
    void unusedDevices_areSignedOutSooner();

private:
    void keep(const QString &name) { keepWhole(*m_window, u"choices-"_s + name); }
    WorkspaceView &workspace() const { return *m_window->findChild<WorkspaceView *>(); }
    SettingsDialog *openSettings(const QString &section)
    {
        auto *dialog = new SettingsDialog(m_desk->context, m_window->centralWidget());
        dialog->open();
        auto *list = dialog->findChild<QListWidget *>();
        list->setCurrentItem(itemWith(*list, section));
        return dialog;
    }
    User friendly() const
    {
        User user = m_desk->session.people().user(m_server->friendId);
        user.displayName = u"Ana Ruiz"_s;
        user.about = u"Builds things that stay built."_s;
        user.presence = Presence::Online;
        user.status = {u"🌴"_s, u"On holiday, back on Monday"_s,
                       QDateTime::currentDateTimeUtc().addDays(3)};
        user.timeZone = u"Asia/Tokyo"_s;
        user.languages = QStringList{u"es"_s, u"en"_s, u"ja"_s};
        return user;
    }
    void befriend()
    {
        const Contact contact{friendly(), ContactState::Friend, false, {}, {}};
        m_desk->session.contacts().apply(contact);
        m_server->answers.insert(u"profile.get"_s, {{u"contact"_s, json::fromContact(contact)},
                                                    {u"commonChats"_s, QJsonArray()}});
    }
};

void tst_PeopleChoices::init()
{
    beginLook();
    m_server->wire = LinkSecurity::TrustedTls;
    m_server->write(u"Shall we ship on Friday?"_s, false);
    Entry own;
    own.by = m_server->me;
    own.text = u"Friday it is. I have told everybody."_s;
    own.clientId = u"own-1"_s;
    m_server->append(own, false);
    openWindow();
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->findChild<WorkspaceView *>());
    workspace().openChat(m_server->chat);
    QTRY_COMPARE(m_desk->session.conversation(m_server->chat)->members().size(), 2);
}

void tst_PeopleChoices::ownStatus_isSaidAndCleared()
{
    (new StatusDialog(m_desk->context, m_window->centralWidget()))->open();
    auto *dialog = m_window->findChild<StatusDialog *>();
    QVERIFY(!buttonWith(*dialog, u"Save"_s)->isEnabled()); // of nothing
    buttonWith(*dialog, u"On holiday"_s)->click();
    keep(u"status"_s);
    m_server->answers.insert(
        u"status.set"_s,
        {{u"status"_s, QJsonObject{{u"emoji"_s, u"🌴"_s}, {u"text"_s, u"On holiday"_s}}}});
    buttonWith(*dialog, u"Save"_s)->click();
    QTRY_VERIFY(!m_window->findChild<StatusDialog *>());
    const QJsonObject said = sentParams(*m_server, u"status.set"_s).last();
    QCOMPARE(said.value("emoji"_L1).toString(), u"🌴"_s);
    QVERIFY(said.contains("until"_L1));
    QCOMPARE(m_desk->session.me().status.emoji, u"🌴"_s);
    auto *own = m_window->findChild<OwnMenu *>();
    own->refresh();
    const auto actions = own->actions();
    const auto way = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().contains(u"🌴"_s); });
    QVERIFY(way != actions.cend());
    (*way)->trigger();
    dialog = m_window->findChild<StatusDialog *>();
    m_server->answers.insert(u"status.set"_s, {{u"status"_s, QJsonObject()}});
    buttonWith(*dialog, u"Clear it"_s)->click();
    QTRY_VERIFY(m_desk->session.me().status.isEmpty());
    QVERIFY(sentParams(*m_server, u"status.set"_s).last().isEmpty());
    QTRY_VERIFY(labelWith(*m_window, u"Status changed."_s));
    keep(u"status-cleared"_s);
    buttonWith(*m_window, u"Undo"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"status.set"_s).last().value("text"_L1).toString(),
                 u"On holiday"_s);
}

void tst_PeopleChoices::statusOfAFriend_standsBesideTheName()
{
    befriend();
    const QModelIndex row = workspace().findChild<ChatListView *>()->model()->index(0, 0);
    QCOMPARE(row.data(ChatListModel::StatusRole).toString(), u"🌴"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"On holiday"_s));
    const auto *header = workspace().findChild<ChatHeader *>();
    QVERIFY(labelWith(*header, u"On holiday"_s));
    workspace().dialogs().profile(m_server->friendId);
    const auto *card = m_window->findChild<ProfileCard *>();
    QTRY_VERIFY(labelWith(*card, u"On holiday"_s));
    QVERIFY(labelWith(*card, u"until"_s));
    QVERIFY(labelWith(*card, u"local time"_s));
    QVERIFY(labelWith(*card, u"Japanese"_s) || m_look.words != Words::English);
    keep(u"profile"_s);
    // Its time is over: the server says so.
    m_server->notify(u"status"_s,
                     {{u"userId"_s, m_server->friendId.toString()}, {u"status"_s, QJsonObject()}});
    QTRY_VERIFY(!labelWith(*header, u"On holiday"_s));
    QVERIFY(!labelWith(*card, u"On holiday"_s));
    QCOMPARE(row.data(ChatListModel::StatusRole).toString(), QString());
}

void tst_PeopleChoices::ownProfile_isToldAtOnce()
{
    User me = m_desk->session.me();
    me.timeZone = u"Europe/Madrid"_s;
    m_server->answers.insert(u"profile.update"_s, {{u"user"_s, json::fromUser(me)}});
    auto *dialog = openSettings(u"My profile"_s);
    auto *box = qobject_cast<QCheckBox *>(buttonWith(*dialog, u"my local"_s));
    QVERIFY(box && !box->isChecked());
    keep(u"own"_s);
    box->click();
    QTRY_COMPARE(m_desk->session.me().timeZone, u"Europe/Madrid"_s);
    QVERIFY(!sentParams(*m_server, u"profile.update"_s)
                 .last()
                 .value("timeZone"_L1)
                 .toString()
                 .isEmpty());
    // And taken back.
    QTRY_VERIFY(labelWith(*dialog, u"Saved."_s));
    keep(u"own-saved"_s);
    buttonWith(*dialog, u"Undo"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"profile.update"_s).size(), 2);
    QCOMPARE(sentParams(*m_server, u"profile.update"_s).last().value("timeZone"_L1).toString(),
             QString());
    m_server->refusals.insert(u"profile.update"_s, makeError(Reason::ServerBusy));
    box->click();
    QTRY_VERIFY(labelWith(*dialog, u"busy"_s));
    QVERIFY(box->isChecked()); // as it is still
}

void tst_PeopleChoices::message_reported_saysWhereItWent()
{
    befriend();
    const Complained about{m_server->friendId, m_server->chat, 1, u"Shall we ship on Friday?"_s};
    (new ComplaintDialog(m_desk->context, about, m_window->centralWidget()))->open();
    auto *dialog = m_window->findChild<ComplaintDialog *>();
    auto *send = buttonWith(*dialog, u"Send the report"_s);
    QVERIFY(!send->isEnabled());
    buttonWith(*dialog, u"harassment"_s)->click();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"For the third time."_s);
    keep(u"report"_s);
    m_server->refusals.insert(u"report.message"_s, makeError(Reason::ServerBusy));
    send->click();
    QTRY_VERIFY(labelWith(*dialog, u"busy"_s));
    m_server->refusals.clear();
    buttonWith(*dialog, u"Block"_s)->click();
    send->click();
    QTRY_VERIFY(labelWith(*dialog, u"Sent to the administrators of"_s));
    keep(u"reported"_s);
    const QJsonObject sent = sentParams(*m_server, u"report.message"_s).last();
    QCOMPARE(sent.value("reason"_L1).toString(), u"harassment"_s);
    QCOMPARE(sent.value("note"_L1).toString(), u"For the third time."_s);
    QCOMPARE(sent.value("seq"_L1).toInt(), 1);
    QVERIFY(labelWith(*dialog, u"For the third time"_s));
    QTRY_VERIFY(sentParams(*m_server, u"contact.block"_s).size() == 1);
}

void tst_PeopleChoices::stranger_offersWhatTheyTake()
{
    Contact stranger{friendly(), ContactState::None, false, {}, {}};
    stranger.user.status = {};
    m_server->answers.insert(
        u"profile.get"_s, {{u"contact"_s, json::fromContact(stranger)},
                           {u"commonChats"_s, QJsonArray()},
                           {u"may"_s, QJsonObject{{u"message"_s, true}, {u"request"_s, false}}}});
    m_desk->session.contacts().apply(stranger);
    workspace().dialogs().profile(m_server->friendId);
    const auto *card = m_window->findChild<ProfileCard *>();
    QTRY_VERIFY(buttonWith(*card, u"Message"_s));
    QVERIFY(!buttonWith(*card, u"Send a friend request"_s));
    QVERIFY(labelWith(*card, u"no friend requests"_s));
    QVERIFY(buttonWith(*card, u"Report"_s));
    keep(u"stranger"_s);
}

void tst_PeopleChoices::delivered_isShownBetweenSentAndRead()
{
    const auto state = [this] {
        const auto *model = workspace().findChild<MessageView *>()->model();
        const auto found = model->match(model->index(0, 0), MessageModel::SeqRole, 3);
        return found.isEmpty() ? QString()
                               : plainWords(found[0].data(Qt::AccessibleTextRole).toString());
    };
    const auto sent = [this](const QString &method, Seq seq) {
        m_server->notify(method, {{u"chatId"_s, m_server->chat.toString()},
                                  {u"userId"_s, m_server->friendId.toString()},
                                  {u"seq"_s, seq}});
    };
    Entry own;
    own.by = m_server->me;
    own.text = u"I have the cake, too."_s;
    own.clientId = u"own-2"_s;
    m_server->append(own);
    QTRY_COMPARE(m_desk->session.chats().summary(m_server->chat).head, Seq(3));
    const QModelIndex row = workspace().findChild<ChatListView *>()->model()->index(0, 0);
    const auto delivery = [&row] {
        return static_cast<Delivery>(row.data(ChatListModel::DeliveryRole).toInt());
    };
    QCOMPARE(delivery(), Delivery::Sent);
    keep(u"sent"_s);
    sent(u"received"_s, 3);
    QTRY_COMPARE(delivery(), Delivery::Delivered);
    QTRY_VERIFY2(state().contains(u"Delivered"_s), qPrintable(state()));
    keep(u"delivered"_s);
    sent(u"read"_s, 3);
    QTRY_COMPARE(delivery(), Delivery::Read);
    keep(u"read"_s);
    sent(u"received"_s, 1); // an old one changes nothing
    QCOMPARE(delivery(), Delivery::Read);
}

void tst_PeopleChoices::privacy_ofMessages_isSavedAtOnce()
{
    m_server->answers.insert(u"privacy.get"_s, {{u"privacy"_s, json::fromPrivacy({})}});
    auto *dialog = openSettings(u"Privacy"_s);
    QTRY_VERIFY(labelWith(*dialog, u"Who can begin a conversation with me"_s));
    keep(u"privacy"_s);
    QComboBox *box = nullptr;
    for (auto *each : dialog->findChildren<QComboBox *>()) {
        if (each->isVisible() &&
            plainWords(each->accessibleName()).contains(u"begin a conversation"_s))
            box = each;
    }
    QVERIFY(box);
    Privacy open;
    open.messages = Audience::Everybody;
    m_server->answers.insert(u"privacy.set"_s, {{u"privacy"_s, json::fromPrivacy(open)}});
    box->setCurrentIndex(0);
    emit box->activated(0);
    QTRY_COMPARE(sentParams(*m_server, u"privacy.set"_s).size(), 1);
    QCOMPARE(sentParams(*m_server, u"privacy.set"_s).last(), json::fromPrivacy(open));
    QTRY_VERIFY(labelWith(*dialog, u"begin a conversation with you"_s));
    buttonWith(*dialog, u"Undo"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"privacy.set"_s).last(), json::fromPrivacy({}));
}

void tst_PeopleChoices::device_isRenamed()
{
    DeviceSession device;
    device.id = SessionId{{8, 1}};
    device.device = u"Debian GNU/Linux 12 (bookworm)"_s;
    device.address = u"192.0.2.7"_s;
    device.usedAt = QDateTime::currentDateTimeUtc();
    device.isCurrent = true;
    device.isOnline = true;
    device.program = u"Chatoyant 1.4"_s;
    device.system = device.device;
    DeviceSession other = device;
    other.id = SessionId{{8, 2}};
    other.device = u"Laptop at home"_s;
    other.isCurrent = false;
    other.system = u"Fedora Linux 40"_s;
    m_server->answers.insert(
        u"session.list"_s,
        {{u"sessions"_s, QJsonArray{json::fromSession(device), json::fromSession(other)}},
         {u"mostIdleDays"_s, 30}});
    m_server->answers.insert(u"session.rename"_s, {});
    auto *settings = openSettings(u"Devices"_s);
    QTRY_VERIFY(labelWith(*settings, u"Chatoyant 1.4 · Fedora Linux 40"_s));
    keep(u"devices"_s);
    buttonWith(*settings, u"Rename"_s)->click();
    auto *dialog = m_window->findChild<DeviceNameDialog *>();
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(u"  "_s);
    QVERIFY(!buttonWith(*dialog, u"Save"_s)->isEnabled());
    field->setText(u"Work"_s);
    keep(u"device-name"_s);
    buttonWith(*dialog, u"Save"_s)->click();
    QTRY_VERIFY(!m_window->findChild<DeviceNameDialog *>());
    QCOMPARE(sentParams(*m_server, u"session.rename"_s).last().value("device"_L1).toString(),
             u"Work"_s);
    QTRY_COMPARE(sentParams(*m_server, u"session.list"_s).size(), 2);
    QTRY_VERIFY(labelWith(*settings, u"Device renamed."_s));
    buttonWith(*settings, u"Undo"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"session.rename"_s).last().value("device"_L1).toString(),
                 device.device);
}

void tst_PeopleChoices::unusedDevices_areSignedOutSooner()
{
    m_server->answers.insert(u"session.list"_s,
                             {{u"sessions"_s, QJsonArray()}, {u"mostIdleDays"_s, 30}});
    auto *settings = openSettings(u"Devices"_s);
    QTRY_VERIFY(buttonWith(*settings, u"Sign out unused devices"_s));
    auto *row = qobject_cast<QPushButton *>(buttonWith(*settings, u"Sign out unused devices"_s));
    QVERIFY(plainWords(row->text()).contains(u"30"_s) || m_look.words != Words::English);
    emit row->menu()->aboutToShow();
    const auto days = row->menu()->actions();
    QCOMPARE(days.size(), 3); // a day, a week, the server's own
    QVERIFY(days[2]->isChecked());
    const QJsonObject settled{{SyncedSettings::sessionDays, 7}};
    m_server->answers.insert(u"settings.set"_s, {{u"settings"_s, settled}});
    days[1]->trigger();
    QTRY_COMPARE(sentParams(*m_server, u"settings.set"_s).last().value("settings"_L1).toObject(),
                 settled);
    QTRY_VERIFY(labelWith(*settings, u"Changed for all your devices."_s));
    keep(u"unused-devices"_s);
    buttonWith(*settings, u"Undo"_s)->click();
    QTRY_VERIFY(sentParams(*m_server, u"settings.set"_s)
                    .last()
                    .value("settings"_L1)
                    .toObject()
                    .value(SyncedSettings::sessionDays)
                    .isNull());
    // An operator who leaves no choice.
    m_server->answers.insert(u"session.list"_s,
                             {{u"sessions"_s, QJsonArray()}, {u"mostIdleDays"_s, 1}});
    settings->accept();
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
    settings = openSettings(u"Devices"_s);
    QTRY_VERIFY(labelWith(*settings, u"Set by your server"_s));
    QVERIFY(!buttonWith(*settings, u"Sign out unused devices"_s)->isEnabled());
    keep(u"unused-devices-locked"_s);
}

QTEST_MAIN(tst_PeopleChoices)
#include "tst_people_choices.moc"
