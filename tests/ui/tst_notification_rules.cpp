// What one is notified of, chat by chat: in the chat's menu, beside it, and in the settings.
#include "client/ui/chat_list/alert_menu.h"
#include "client/ui/chat_list/chat_choices.h"
#include "client/ui/chat_list/unread_menu.h"
#include "client/ui/settings/alert_exceptions.h"
#include "client/ui/settings/notification_page.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_NotificationRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void menu_choosesARule_andShowsIt();
    void menu_ofAMutedChat_saysWhatThatMeans();
    void button_saysTheRule_andChangesIt();
    void exceptions_areListed_changedAndRemoved();
    void exceptions_mutedChats_areAmongThem();
    void exceptions_removed_keepTheFocus();
    void everyChange_canBeTakenBack_data();
    void everyChange_canBeTakenBack();
    void sample_isAskedFor_andTheAnswerSaid();
    void unread_isMarkedInTheMenu();

private:
    QAction *choice(QMenu &menu, const QString &words) const
    {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(words))
                return action;
        }
        return nullptr;
    }
    AlertRules &rules() { return m_desk->session.alertRules(); }
    NotificationPage *openPage()
    {
        auto *page = new NotificationPage(m_desk->context, m_host.get());
        columnIn(m_host.get())->addWidget(page);
        m_host->show();
        return page;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
};

void tst_NotificationRules::init()
{
    m_host.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_server->makeGroup(ChatKind::Group, Role::Member);
    m_server->shown.title = u"Team build"_s;
    m_server->write(u"One"_s, false);
    m_desk = std::make_unique<Desk>(m_server->factory());
    signIn(m_desk->session);
    QTRY_VERIFY(m_desk->session.chats().contains(m_server->chat));
    m_host = std::make_unique<QWidget>();
    m_host->resize(520, 900);
}

void tst_NotificationRules::menu_choosesARule_andShowsIt()
{
    QMenu menu;
    fillAlertMenu(menu, m_server->chat, m_desk->context);
    QVERIFY(choice(menu, u"As in Settings (All messages)"_s)->isChecked());
    choice(menu, u"Mentions only"_s)->trigger();
    QCOMPARE(rules().chosenFor(m_server->chat), AlertScope::Mentions);
    QMenu again;
    addAlertMenu(again, m_server->chat, m_desk->context);
    QMenu *inside = again.actions().first()->menu();
    QVERIFY(choice(*inside, u"Mentions only"_s)->isChecked());
    choice(*inside, u"As in Settings"_s)->trigger();
    QVERIFY(!rules().chosenFor(m_server->chat));
}

void tst_NotificationRules::menu_ofAMutedChat_saysWhatThatMeans()
{
    m_desk->session.mutes().mute(m_server->chat);
    QMenu menu;
    fillAlertMenu(menu, m_server->chat, m_desk->context);
    QAction *note = choice(menu, u"Muted: mentions at most"_s);
    QVERIFY(note && !note->isEnabled());
}

void tst_NotificationRules::button_saysTheRule_andChangesIt()
{
    ChatChoices choices(m_desk->context, m_server->chat, nullptr);
    choices.show();
    auto *shown =
        qobject_cast<QPushButton *>(buttonWith(choices, u"Notifications: All messages"_s));
    QVERIFY(shown);
    emit shown->menu()->aboutToShow();
    choice(*shown->menu(), u"Nothing"_s)->trigger();
    QCOMPARE(shown->text(), u"Notifications: Nothing"_s);
    m_desk->preferences.setValue(preference::alertScope, u"mentions"_s);
    rules().choose(m_server->chat, {});
    QCOMPARE(shown->text(), u"Notifications: Mentions only"_s);
}

void tst_NotificationRules::exceptions_areListed_changedAndRemoved()
{
    NotificationPage *page = openPage();
    QVERIFY(labelWith(*page, u"None. A chat’s menu has them"_s));
    rules().choose(m_server->chat, AlertScope::Nothing);
    QVERIFY(labelWith(*page, u"Team build"_s));
    const auto *list = page->findChild<AlertExceptions *>();
    QVERIFY(labelWith(*list, u"Nothing"_s));
    auto *change = qobject_cast<QPushButton *>(buttonNamed(*page, u"Change, Team build"_s));
    QVERIFY(change && change->menu());
    choice(*change->menu(), u"All messages"_s)->trigger();
    QVERIFY(labelWith(*list, u"All messages"_s));
    std::function<void()> undo;
    connect(page, &NotificationPage::replaced, this,
            [&undo](const QString &, const std::function<void()> &way) { undo = way; });
    buttonNamed(*page, u"Remove, Team build"_s)->click();
    QVERIFY(!rules().chosenFor(m_server->chat));
    QVERIFY(labelWith(*page, u"None. A chat’s menu has them"_s));
    undo();
    QCOMPARE(rules().chosenFor(m_server->chat), AlertScope::All);
}

void tst_NotificationRules::exceptions_mutedChats_areAmongThem()
{
    NotificationPage *page = openPage();
    m_desk->session.mutes().mute(m_server->chat);
    QVERIFY(labelWith(*page, u"Muted for ever"_s));
    rules().choose(m_server->chat, AlertScope::Mentions);
    QVERIFY(labelWith(*page, u"Mentions only · Muted for ever"_s));
    buttonNamed(*page, u"Remove, Team build"_s)->click();
    QVERIFY(!m_desk->session.chats().summary(m_server->chat).preferences.muted);
    QVERIFY(rules().exceptions().isEmpty());
}

void tst_NotificationRules::exceptions_removed_keepTheFocus()
{
    const QJsonObject rule{{m_server->chat.toString(), u"nothing"_s}};
    m_server->answers[u"settings.set"_s] = {
        {u"settings"_s, QJsonObject{{AlertRules::setting, rule}}}};
    NotificationPage *page = openPage();
    rules().choose(m_server->chat, AlertScope::Nothing);
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    QAbstractButton *remove = buttonNamed(*page, u"Remove, Team build"_s);
    remove->setFocus();
    m_server->answers[u"settings.set"_s] = {{u"settings"_s, QJsonObject()}};
    QTest::keyClick(remove, Qt::Key_Space);
    QTRY_VERIFY(!buttonNamed(*page, u"Remove, Team build"_s));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QCOMPARE(QApplication::focusWidget(), buttonWith(*page, u"Show a test notification"_s));
}

void tst_NotificationRules::everyChange_canBeTakenBack_data()
{
    QTest::addColumn<QString>("choice");
    for (const QString &words :
         {u"Messages in chats of two"_s, u"Friend requests"_s, u"Messages that mention me"_s,
          u"The name only"_s, u"Play a sound"_s, u"Quiet hours"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void tst_NotificationRules::everyChange_canBeTakenBack()
{
    QFETCH(const QString, choice);
    const auto kept = [this] {
        const Preferences &all = m_desk->preferences;
        const AlertTypes types = alertTypes(all);
        return std::tuple(types.direct, types.mentions, types.requests, alertPreview(all),
                          all.value(preference::alertSound, true).toBool(),
                          all.value(preference::quiet, false).toBool());
    };
    NotificationPage *page = openPage();
    std::function<void()> undo;
    connect(page, &NotificationPage::replaced, this,
            [&undo](const QString &, const std::function<void()> &way) { undo = way; });
    QAbstractButton *button = buttonWith(*page, choice);
    const auto before = kept();
    const bool wasOn = button->isChecked();
    button->click();
    QVERIFY(undo && kept() != before);
    undo();
    QCOMPARE(kept(), before);
    QCOMPARE(button->isChecked(), wasOn);
}

void tst_NotificationRules::sample_isAskedFor_andTheAnswerSaid()
{
    NotificationPage *page = openPage();
    QSignalSpy asked(&m_desk->session.alerts(), &Alerts::sampleWanted);
    buttonWith(*page, u"Show a test notification"_s)->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(labelWith(*page, u"If nothing appears"_s));
    m_desk->session.alerts().answerSample(false);
    QVERIFY(labelWith(*page, u"Nothing on this desktop shows notifications"_s));
}

void tst_NotificationRules::unread_isMarkedInTheMenu()
{
    m_server->write(u"Two"_s);
    QTRY_VERIFY(m_desk->session.chats().summary(m_server->chat).unread > 0);
    QMenu menu;
    addUnreadMenu(menu, m_server->chat, m_desk->context);
    choice(menu, u"Mark as read"_s)->trigger();
    QTRY_COMPARE(m_desk->session.chats().summary(m_server->chat).unread, 0);
    QMenu again;
    addUnreadMenu(again, m_server->chat, m_desk->context);
    choice(again, u"Mark as unread"_s)->trigger();
    QMenu last;
    addUnreadMenu(last, m_server->chat, m_desk->context);
    QVERIFY(choice(last, u"Mark as read"_s));
}

QTEST_MAIN(tst_NotificationRules)
#include "tst_notification_rules.moc"
