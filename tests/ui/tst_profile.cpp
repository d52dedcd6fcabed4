// Oneself: where one's profile is found, how it is saved, and that typed words are not lost.
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/dashboard/own_menu.h"
#include "client/ui/main_window.h"
#include "client/ui/settings/profile_page.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
#include "tests/ui/signed_in.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
#include <algorithm>

using namespace chatoyant;
using namespace chatoyant::client;

namespace {

QAbstractButton *buttonWith(const QWidget &root, const QString &words)
{
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_Profile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void words_typedThenEscape_areAskedAbout();
    void words_typedThenSaved_close();
    void words_refusedOnTheWayOut_stay();
    void words_savedOffline_waitForTheConnection();
    void words_refusedLater_stayInTheirField();
    void words_unchangedThenEscape_closeAtOnce();
    void words_typedThenWindowHidden_areThereAgain();
    void enter_inAField_saves();
    void ownName_clicked_opensItsMenu();
    void ownMenu_standsAtTheHead();
    void status_chosen_isShownAndTold();
    void title_ofTheWindow_followsTheName();

private:
    // In front of the settings, if there is one.
    Dialog *question() const
    {
        const auto all = m_host->findChildren<Dialog *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [this](const Dialog *each) { return each != m_dialog; });
        return found == all.cend() ? nullptr : *found;
    }

    static QAction *action(const QMenu &menu, const QString &text)
    {
        const auto all = menu.actions();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&text](const QAction *each) {
            return each->text() == text;
        });
        return found == all.cend() ? nullptr : *found;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
    QPointer<SettingsDialog> m_dialog;
    QLineEdit *m_name = nullptr;
};

void tst_Profile::init()
{
    m_host.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    User me;
    me.id = m_server->me;
    me.username = u"me"_s;
    me.displayName = u"Me Myself"_s;
    m_server->answers.insert(u"profile.update"_s, {{u"user"_s, json::fromUser(me)}});
    m_desk = std::make_unique<Desk>(m_server->factory());
    signIn(m_desk->session);
    m_host = std::make_unique<QWidget>();
    m_host->show();
    m_dialog = new SettingsDialog(m_desk->context, m_host.get());
    m_dialog->open();
    m_name = m_dialog->findChild<ProfilePage *>()->findChild<QLineEdit *>();
}

void tst_Profile::words_typedThenEscape_areAskedAbout()
{
    m_name->setText(u"Me Myself"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(question());
    buttonWith(*question(), u"Keep editing"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_name->text(), u"Me Myself"_s);
    QTRY_VERIFY(!question());
    buttonWith(*m_dialog, u"Close"_s)->click();
    buttonWith(*question(), u"Discard"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!m_server->calls.contains(u"profile.update"_s));
}

void tst_Profile::words_typedThenSaved_close()
{
    m_name->setText(u"  "_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!buttonWith(*question(), u"Save"_s)->isEnabled()); // nobody has no name
    buttonWith(*question(), u"Keep editing"_s)->click();
    QTRY_VERIFY(!question());
    m_name->setText(u"Me Myself"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    buttonWith(*question(), u"Save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_desk->session.me().displayName, u"Me Myself"_s);
}

void tst_Profile::words_refusedOnTheWayOut_stay()
{
    m_server->refusals.insert(u"profile.update"_s, makeError(Reason::InvalidField));
    m_name->setText(u"Me Myself"_s);
    buttonWith(*m_dialog, u"Close"_s)->click();
    buttonWith(*question(), u"Save"_s)->click();
    QTRY_VERIFY(m_server->calls.contains(u"profile.update"_s) && !question());
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(m_name->text(), u"Me Myself"_s);
    m_server->refusals.clear();
    QTest::keyClick(m_name, Qt::Key_Return); // which is no way out
    QTRY_COMPARE(m_desk->session.me().displayName, u"Me Myself"_s);
    QVERIFY(m_dialog && m_dialog->isVisible());
}

void tst_Profile::words_savedOffline_waitForTheConnection()
{
    const auto waits = [this] {
        const auto labels = m_dialog->findChild<ProfilePage *>()->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(u"when there is a connection"_s);
        });
    };
    QVERIFY(!waits());
    m_server->isUp = false;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
    m_name->setText(u"Me Myself"_s);
    QTest::keyClick(m_name, Qt::Key_Return);
    QTRY_VERIFY(waits());
    QCOMPARE(m_desk->session.me().displayName, u"Me Myself"_s);
    m_server->calls.clear();
    m_server->isUp = true;
    m_desk->session.retryNow();
    QTRY_VERIFY(m_server->calls.contains(u"profile.update"_s));
    QTRY_VERIFY(!waits());
}

void tst_Profile::words_refusedLater_stayInTheirField()
{
    Contact me;
    me.user = m_desk->session.me();
    m_server->answers[u"profile.get"_s] = {{u"contact"_s, json::fromContact(me)}};
    m_server->refusals[u"profile.update"_s] = makeError(Reason::InvalidField);
    m_server->isUp = false;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
    m_name->setText(u"Me Myself"_s);
    QTest::keyClick(m_name, Qt::Key_Return);
    QTRY_COMPARE(m_desk->session.me().displayName, u"Me Myself"_s);
    m_server->isUp = true;
    m_desk->session.retryNow();
    QTRY_COMPARE(m_desk->session.me().displayName, me.user.displayName);
    QCOMPARE(m_name->text(), u"Me Myself"_s);
    QVERIFY(buttonWith(*m_dialog, u"Save profile"_s)->isEnabled());
}

void tst_Profile::words_unchangedThenEscape_closeAtOnce()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void tst_Profile::words_typedThenWindowHidden_areThereAgain()
{
    m_name->setText(u"Me Myself"_s);
    m_host->hide();
    QVERIFY(!question()); // nobody would see it
    m_host->show();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(m_name->text(), u"Me Myself"_s);
}

void tst_Profile::enter_inAField_saves()
{
    m_name->setText(u"Me Myself"_s);
    QTest::keyClick(m_name, Qt::Key_Return);
    QTRY_COMPARE(m_desk->session.me().displayName, u"Me Myself"_s);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void tst_Profile::ownName_clicked_opensItsMenu()
{
    QMenu menu;
    Dashboard dashboard(m_desk->context, menu, nullptr);
    dashboard.resize(320, 600);
    dashboard.show();
    const auto labels = dashboard.findChildren<ElidedLabel *>();
    const auto name = std::find_if(labels.begin(), labels.end(), [](const ElidedLabel *label) {
        return label->text() == u"Me"_s;
    });
    QVERIFY(name != labels.end());
    const QPoint at = (*name)->mapTo(&dashboard, (*name)->rect().center());
    QTest::mouseClick(dashboard.childAt(at), Qt::LeftButton);
    auto *own = dashboard.findChild<OwnMenu *>();
    QVERIFY(own->isVisible());
    own->close();
    const std::pair<QString, void (Dashboard::*)()> ways[] = {
        {u"My profile"_s, &Dashboard::profileWanted},
        {u"Settings"_s, &Dashboard::settingsWanted},
        {u"Sign out…"_s, &Dashboard::signOutWanted}};
    for (const auto &[text, signal] : ways) {
        QSignalSpy wanted(&dashboard, signal);
        action(*own, text)->trigger();
        QVERIFY2(wanted.size() == 1, qPrintable(text));
    }
}

void tst_Profile::ownMenu_standsAtTheHead()
{
    QMenu menu;
    menu.addAction(u"New chat"_s);
    const Dashboard dashboard(m_desk->context, menu, nullptr);
    const auto *own = dashboard.findChild<OwnMenu *>();
    const auto menus = dashboard.findChildren<QMenu *>();
    const auto main = std::ranges::find_if(menus, [own](const QMenu *each) {
        return !each->isEmpty() && each->actions().first()->menu() == own;
    });
    QVERIFY(main != menus.cend());
    QCOMPARE((*main)->actions().first()->text(), u"Me"_s);
    QVERIFY((*main)->actions().contains(menu.actions().first())); // and what the window can do
}

void tst_Profile::status_chosen_isShownAndTold()
{
    QMenu menu;
    const Dashboard dashboard(m_desk->context, menu, nullptr);
    auto *own = dashboard.findChild<OwnMenu *>();
    const auto says = [&dashboard](const QString &word) {
        const auto labels = dashboard.findChildren<ElidedLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&word](const ElidedLabel *label) { return label->text() == word; });
    };
    QVERIFY(says(u"Online"_s));
    action(*own, u"Away"_s)->trigger();
    QVERIFY(says(u"Away"_s));
    QTRY_VERIFY(m_server->calls.contains(u"presence.set"_s));
}

void tst_Profile::title_ofTheWindow_followsTheName()
{
    MainWindow window(m_desk->context);
    window.showChats();
    window.findChild<WorkspaceView *>()->openChat(m_server->chat);
    QVERIFY(window.windowTitle().contains(u"friend"_s));
    User renamed = m_desk->session.people().user(m_server->friendId);
    renamed.displayName = u"Ben New"_s;
    m_desk->session.people().learn(renamed);
    QVERIFY2(window.windowTitle().contains(u"Ben New"_s), qPrintable(window.windowTitle()));
}

QTEST_MAIN(tst_Profile)
#include "tst_profile.moc"
