// What people see of each other, in every look.
#include "client/ui/chat/composer.h"
#include "client/ui/dashboard/own_menu.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/join_chat_dialog.h"
#include "client/ui/people/new_group_dialog.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QJsonArray>
#include <QMenu>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_PeopleScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init()
    {
        beginLook();
        script();
        openWindow();
    }
    void cleanup() { endLook(); }
    void joining_isDrawn_data() { looks(); }
    void joining_isDrawn();
    void waitingLink_isDrawn_data() { looks(); }
    void waitingLink_isDrawn();
    void privacy_isDrawnAndUndone_data() { looks(); }
    void privacy_isDrawnAndUndone();
    void conversion_isDrawnAndAsked_data() { looks(); }
    void conversion_isDrawnAndAsked();
    void consent_isDrawnAndGiven_data() { looks(); }
    void consent_isDrawnAndGiven();
    void otherDraft_isDrawnAndAdded_data() { looks(); }
    void otherDraft_isDrawnAndAdded();
    void presence_isDrawn_data() { mainLooks(); }
    void presence_isDrawn();
    void signUp_focusedByKeyboard_isInSight_data() { looks(); }
    void signUp_focusedByKeyboard_isInSight();
    void search_tooOften_saysWhenItGoesOn_data() { looks(); }
    void search_tooOften_saysWhenItGoesOn();

private:
    void enter();
    void script();
    void keep(const QString &name);
    Conversion conversionBy(UserId by) const
    {
        return {m_server->chat,
                by,
                u"Summer party"_s,
                {m_other},
                QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)};
    }
    void learnPeople();

    const UserId m_other{{1, 3}};
};

void tst_PeopleScreens::script()
{
    m_server->wire = LinkSecurity::TrustedTls;
    m_server->answers = {
        {u"chat.preview"_s,
         {{u"kind"_s, u"group"_s},
          {u"title"_s, u"Open house on Saturday"_s},
          {u"topic"_s, u"Who brings what, and when we begin. Everybody is welcome."_s},
          {u"memberCount"_s, 12},
          {u"isMember"_s, false}}},
        {u"privacy.get"_s, {{u"privacy"_s, json::fromPrivacy({})}}}};
    for (int at = 0; at < 3; ++at)
        m_server->write(u"A message of some length, number %1"_s.arg(at), false);
}

void tst_PeopleScreens::learnPeople()
{
    User peer = m_desk->session.people().user(m_server->friendId);
    peer.displayName = u"Ana Ruiz"_s;
    peer.presence = Presence::Busy;
    Contact contact;
    contact.user = peer;
    contact.state = ContactState::Friend;
    m_desk->session.contacts().apply(contact);
    contact.user.id = m_other;
    contact.user.username = u"bo"_s;
    contact.user.displayName = u"Bo Chen"_s;
    contact.user.presence = Presence::Away;
    m_desk->session.contacts().apply(contact);
    contact.user.id = UserId{{1, 4}};
    contact.user.username = u"pest"_s;
    contact.user.displayName = u"A Pest"_s;
    contact.state = ContactState::None;
    contact.blocked = true;
    m_desk->session.contacts().apply(contact);
}

void tst_PeopleScreens::enter()
{
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->findChild<WorkspaceView *>());
    m_window->findChild<WorkspaceView *>()->openChat(m_server->chat);
    const Conversation *conversation = m_desk->session.conversation(m_server->chat);
    QTRY_COMPARE(conversation->members().size(), 2);
    learnPeople();
}

void tst_PeopleScreens::keep(const QString &name)
{
    keepWhole(*m_window, u"people-"_s + name);
}

void tst_PeopleScreens::joining_isDrawn()
{
    enter();
    Dialogs &dialogs = m_window->findChild<WorkspaceView *>()->dialogs();
    dialogs.joinChat({});
    keep(u"join-ask"_s);
    auto *dialog = m_window->findChild<JoinChatDialog *>();
    fieldNamed(*dialog, u"Link to the chat"_s)
        ->setText(u"chatoyant://chat?server=chat.example.org&code=7K2M"_s);
    buttonWith(*dialog, u"Continue"_s)->click();
    QVERIFY(labelWith(*dialog, u"chat.example.org"_s));
    keep(u"join-elsewhere"_s);
    buttonWith(*dialog, u"Continue"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"Open house"_s));
    keep(u"join-preview"_s);
    m_server->refusals[u"chat.join"_s] = makeError(Reason::NotAllowed);
    buttonWith(*dialog, u"Join"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"You were removed"_s));
    keep(u"join-removed"_s);
}

void tst_PeopleScreens::waitingLink_isDrawn()
{
    m_desk->session.restore();
    m_window->openLink(u"chatoyant://chat?server=chat.example.org&code=7K2M"_s);
    QTRY_VERIFY(labelWith(*m_window, u"certificate valid"_s));
    keep(u"link-waits"_s);
}

void tst_PeopleScreens::privacy_isDrawnAndUndone()
{
    enter();
    auto *dialog = new SettingsDialog(m_desk->context, m_window->centralWidget());
    dialog->open();
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentItem(itemWith(*list, u"Privacy"_s));
    QTRY_VERIFY(labelWith(*dialog, u"Who sees whether I am there"_s));
    QVERIFY(labelWith(*dialog, u"@pest"_s) || buttonNamed(*dialog, u"Unblock, A Pest"_s));
    keep(u"privacy"_s);
    const Privacy hidden{PresenceAudience::Nobody, true};
    m_server->answers[u"privacy.set"_s] = {{u"privacy"_s, json::fromPrivacy(hidden)}};
    buttonWith(*dialog, u"Nobody"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"Nobody sees any more"_s));
    keep(u"privacy-changed"_s);
    m_server->answers[u"privacy.set"_s] = {{u"privacy"_s, json::fromPrivacy({})}};
    buttonWith(*dialog, u"Undo"_s)->click();
    QTRY_VERIFY(buttonWith(*dialog, u"My friends"_s)->isChecked());
    QCOMPARE(sentParams(*m_server, u"privacy.set"_s).last(), json::fromPrivacy({}));
    m_server->refusals[u"privacy.set"_s] = makeError(Reason::ServerBusy);
    buttonWith(*dialog, u"what I have read"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"busy"_s));
    QVERIFY(buttonWith(*dialog, u"what I have read"_s)->isChecked()); // as it is still
    keep(u"privacy-refused"_s);
}

void tst_PeopleScreens::conversion_isDrawnAndAsked()
{
    enter();
    auto *dialog = new NewGroupDialog(m_desk->context, m_server->chat, m_window->centralWidget());
    dialog->open();
    fieldNamed(*dialog, u"Name of the group"_s)->setText(u"Summer party"_s);
    QVERIFY(buttonWith(*dialog, u"Start anew"_s)->isChecked());
    buttonWith(*dialog, u"Take the history along"_s)->click();
    keep(u"conversion"_s);
    buttonWith(*dialog, u"Next"_s)->click();
    keep(u"conversion-people"_s);
    buttonWith(*dialog, u"Ask"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"chat.convert"_s).size(), 1);
    QVERIFY(sentParams(*m_server, u"chat.convert"_s).first().value("history"_L1).toBool());
    m_desk->session.conversions().apply(conversionBy(m_server->me), u"asked"_s);
    QTRY_VERIFY(labelWith(*m_window, u"You asked whether"_s));
    keep(u"conversion-waits"_s);
    m_desk->session.conversions().apply(conversionBy(m_server->me), u"declined"_s);
    QVERIFY(labelWith(*m_window, u"does not want"_s));
    keep(u"conversion-declined"_s);
}

void tst_PeopleScreens::consent_isDrawnAndGiven()
{
    enter();
    m_desk->session.conversions().apply(conversionBy(m_server->friendId), u"asked"_s);
    QVERIFY(labelWith(*m_window, u"wants to make the group"_s));
    keep(u"consent"_s);
    m_server->refusals[u"chat.consent"_s] = makeError(Reason::ServerBusy);
    buttonWith(*m_window, u"Agree"_s)->click();
    QTRY_VERIFY(labelWith(*m_window, u"busy"_s));
    m_server->refusals.clear();
    ChatSummary group;
    group.id = ChatId{{2, 9}};
    group.kind = ChatKind::Group;
    group.title = u"Summer party"_s;
    m_server->answers[u"chat.consent"_s] = {{u"chatId"_s, group.id.toString()},
                                            {u"chat"_s, json::fromSummary(group)}};
    buttonWith(*m_window, u"Agree"_s)->click();
    QTRY_COMPARE(m_window->findChild<WorkspaceView *>()->chat(), group.id);
    QVERIFY(sentParams(*m_server, u"chat.consent"_s).last().value("accept"_L1).toBool());
}

void tst_PeopleScreens::otherDraft_isDrawnAndAdded()
{
    enter();
    auto *composer = m_window->findChild<Composer *>();
    Session &session = m_desk->session;
    session.drafts().set(m_server->chat, {u"Typed at the desk"_s, 0, 0});
    session.draftSync().heard(m_server->chat, {u"Typed on the way, on the telephone"_s, 0, 0});
    QVERIFY(buttonNamed(*m_window, u"Add the draft from another device to this one"_s));
    QCOMPARE(composer->text(), u"Typed at the desk"_s);
    keep(u"other-draft"_s);
    buttonNamed(*m_window, u"Add the draft from another device to this one"_s)->click();
    QVERIFY(composer->text().endsWith(u"on the telephone"_s));
    QVERIFY(!buttonNamed(*m_window, u"Add the draft from another device to this one"_s));
}

void tst_PeopleScreens::presence_isDrawn()
{
    enter();
    m_server->answers[u"settings.set"_s] = {
        {u"settings"_s, QJsonObject{{u"presence.status"_s, u"busy"_s}}}};
    m_desk->session.ownPresence().choose(Presence::Busy);
    if (!m_look.isSmall) // the list is not there beside the chat
        QTRY_VERIFY(labelWith(*m_window, u"Do not disturb"_s)); // oneself, below
    keep(u"presence"_s);
    auto *menu = m_window->findChild<OwnMenu *>();
    menu->popup(m_window->mapToGlobal(QPoint(20, 20)));
    keepWhole(*menu, u"people-own-menu"_s);
    menu->close();
    const Contact contact = m_desk->session.contacts().contact(m_server->friendId);
    m_server->answers[u"profile.get"_s] = {{u"contact"_s, json::fromContact(contact)}};
    m_window->findChild<WorkspaceView *>()->dialogs().profile(m_server->friendId);
    QTRY_VERIFY(buttonWith(*m_window, u"Remove from friends"_s));
    keep(u"profile"_s);
    buttonWith(*m_window, u"Close"_s)->click();
    m_window->findChild<WorkspaceView *>()->dialogs().profile(m_server->me);
    QTRY_VERIFY(buttonWith(*m_window, u"Change my status"_s));
    keep(u"own-profile"_s);
    QTRY_VERIFY(buttonWith(*m_window, u"Change my status"_s));
    buttonWith(*m_window, u"Change my status"_s)->click();
    auto *card = m_window->findChildren<ProfileCard *>().last();
    const auto choices = card->findChild<QMenu *>()->actions();
    QCOMPARE(choices.size(), 5); // and what one says of oneself
    QVERIFY(plainWords(choices[2]->text()).contains(u"Do not disturb"_s));
    QVERIFY(choices[2]->text().contains(u'✓'));
    m_server->answers[u"settings.set"_s] = {
        {u"settings"_s, QJsonObject{{u"presence.status"_s, u"invisible"_s}}}};
    choices[3]->trigger();
    QTRY_COMPARE(sentParams(*m_server, u"presence.set"_s).last().value("state"_L1).toString(),
                 u"invisible"_s);
}

void tst_PeopleScreens::signUp_focusedByKeyboard_isInSight()
{
    fit(*m_window, {900, 560});
    m_desk->session.restore();
    m_window->openLink(u"chatoyant://join?server=chat.example.org&code=7K2M-9QXT-ABCD-EFGH"_s);
    QTRY_VERIFY(fieldNamed(*m_window, u"Password"_s));
    fieldNamed(*m_window, u"User name"_s)->setText(u"ana"_s);
    m_server->answers[u"account.available"_s] = {{u"available"_s, true}};
    fieldNamed(*m_window, u"Password"_s)->setText(u"battery staple"_s);
    QAbstractButton *create = buttonWith(*m_window, u"Create account"_s);
    QTRY_VERIFY(create->isEnabled());
    fieldNamed(*m_window, u"Password"_s)->setFocus();
    for (int tabs = 0; tabs < 4 && m_window->focusWidget() != create; ++tabs)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), create);
    // All of it.
    const auto isInSight = [this, create] {
        return m_window->rect().contains(
                   QRect(create->mapTo(m_window.get(), QPoint()), create->size())) &&
               create->visibleRegion().boundingRect() == create->rect();
    };
    QTRY_VERIFY(isInSight());
    keep(u"sign-up-button"_s);
}

void tst_PeopleScreens::search_tooOften_saysWhenItGoesOn()
{
    enter();
    Error tooOften = makeError(Reason::RateLimited);
    tooOften.retryAfterMs = 28000;
    m_server->refusals[u"user.search"_s] = tooOften;
    auto *dialog =
        new PeopleDialog(m_desk->context, PeopleDialog::Page::Friends, m_window->centralWidget());
    dialog->open();
    dialog->findChild<QLineEdit *>()->setText(u"zoe"_s);
    QTRY_VERIFY(labelWith(*dialog, u"goes on in 28"_s));
    keep(u"search-waits"_s);
    m_server->refusals[u"user.search"_s] = makeError(Reason::ServerBusy);
    dialog->findChild<QLineEdit *>()->setText(u"zoey"_s);
    QTRY_VERIFY(labelWith(*dialog, u"goes on in 27"_s)); // that wait holds for all
}

QTEST_MAIN(tst_PeopleScreens)
#include "tst_people_screens.moc"
