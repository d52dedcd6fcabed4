// What people reported, as administrators see it: in their menu, in the list, closed and taken
// back.
#include "client/ui/admin/admin_window.h"
#include "client/ui/admin/report_card.h"
#include "client/ui/commands.h"
#include "client/ui/dashboard/own_menu.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/workspace_view.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"
#include "tests/support/client/sent_params.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Reports : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup() { endLook(); }
    void menu_isForAdministratorsAlone_data() { looks(); }
    void menu_isForAdministratorsAlone();
    void report_isReadClosedAndTakenBack_data() { looks(); }
    void report_isReadClosedAndTakenBack();
    void nothingAndFailures_areSaid_data() { looks(); }
    void nothingAndFailures_areSaid();

private:
    void keep(const QString &name) { keepWhole(*m_window, u"reports-"_s + name); }
    WorkspaceView &workspace() const { return *m_window->findChild<WorkspaceView *>(); }
    Reports &reports() const { return m_desk->session.account().reports(); }
    QAction *inMenu(const QString &words = u"Reports"_s) const
    {
        auto *menu = m_window->findChild<OwnMenu *>();
        for (QAction *action : menu->actions()) {
            if (plainWords(action->text()).startsWith(words))
                return action;
        }
        return nullptr;
    }
    // As high as what they say.
    static bool areAllWhole(const AdminWindow &dialog)
    {
        const auto cards = dialog.findChildren<ReportCard *>();
        return std::ranges::all_of(cards, [](const ReportCard *card) {
            return card->isVisible() && card->height() >= card->heightForWidth(card->width());
        });
    }
    AdminWindow *openReports() const
    {
        inMenu()->trigger();
        return m_window->findChild<AdminWindow *>();
    }
    static QJsonObject person(int number, const QString &username, const QString &name)
    {
        User user;
        user.id = UserId{{1, quint64(number)}};
        user.username = username;
        user.displayName = name;
        return json::fromUser(user);
    }
    QJsonObject report(int number, const QString &reason) const
    {
        return {{u"number"_s, number},
                {u"at"_s, json::timeToText(QDateTime({2026, 11, 27}, {9, 30}, Qt::UTC))},
                {u"by"_s, person(2, u"ana"_s, u"Ana Ruiz"_s)},
                {u"about"_s, person(7, u"mallory"_s, u"Mallory Quick"_s)},
                {u"reason"_s, reason}};
    }
    void fill()
    {
        QJsonObject message = report(12, u"harassment"_s);
        message.insert("chatId"_L1, m_server->chat.toString());
        message.insert("seq"_L1, 1);
        message.insert("text"_L1, u"You will be sorry for that, all of you.\n[threat.png]"_s);
        message.insert("note"_L1, u"It is the third time this week."_s);
        QJsonObject elsewhere = report(11, u"illegal"_s);
        elsewhere.insert("chatId"_L1, ChatId{{9, 9}}.toString());
        elsewhere.insert("seq"_L1, 4);
        elsewhere.insert("text"_L1, u"Cheap <b>papers</b> for everybody!"_s);
        m_server->answers.insert(
            u"report.list"_s, {{u"reports"_s, QJsonArray{message, elsewhere, report(9, u"spam"_s)}},
                               {u"open"_s, 3},
                               {u"more"_s, true}});
        m_server->answers.insert(u"report.close"_s, {{u"open"_s, 2}});
    }
};

void tst_Reports::init()
{
    beginLook();
    m_server->wire = LinkSecurity::TrustedTls;
    m_server->write(u"Shall we ship on Friday?"_s, false);
    User me;
    me.id = m_server->me;
    me.username = u"me"_s;
    me.displayName = u"Ben Otter"_s;
    m_server->answers.insert(u"profile.get"_s,
                             {{u"contact"_s, json::fromContact({me, {}, false, {}, {}})},
                              {u"commonChats"_s, QJsonArray()},
                              {u"openReports"_s, 3}});
    fill();
    openWindow();
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->findChild<WorkspaceView *>());
    workspace().openChat(m_server->chat);
    QTRY_VERIFY(reports().areForMe());
}

void tst_Reports::menu_isForAdministratorsAlone()
{
    QCOMPARE(plainWords(inMenu()->text()), u"Reports (3)"_s);
    m_server->notify(u"reports"_s, {{u"open"_s, 4}, {u"new"_s, true}});
    QTRY_COMPARE(plainWords(inMenu()->text()), u"Reports (4)"_s);
    QTRY_VERIFY(labelWith(*m_window, u"Somebody reported something"_s));
    keep(u"arrived"_s);
    m_server->notify(u"reports"_s, {{u"open"_s, 0}});
    QTRY_COMPARE(plainWords(inMenu()->text()), u"Reports"_s);
    const auto offersPages = [this] {
        const QList<Command> commands = workspace().dialogs().commands();
        return std::ranges::any_of(commands, [](const Command &command) {
            return plainWords(command.name).startsWith("Administration: "_L1);
        });
    };
    QVERIFY(inMenu(u"Administration"_s) && offersPages());
    m_server->notify(u"reports"_s, {}); // an administrator no more
    QTRY_VERIFY(!inMenu() && !inMenu(u"Administration"_s) && !offersPages());
    m_server->notify(u"reports"_s, {{u"open"_s, 1}});
    QTRY_COMPARE(plainWords(inMenu()->text()), u"Reports (1)"_s);
}

void tst_Reports::report_isReadClosedAndTakenBack()
{
    AdminWindow *dialog = openReports();
    QTRY_VERIFY(labelWith(*dialog, u"Insults, threats or harassment"_s));
    QVERIFY(labelWith(*dialog, u"reported a message by"_s));
    QVERIFY(labelWith(*dialog, u"threat.png"_s));
    QVERIFY(labelWith(*dialog, u"It is the third time this week."_s));
    QVERIFY(labelWith(*dialog, u"<b>papers</b>"_s)); // as it was written
    QVERIFY(labelWith(*dialog, u"You are not in the chat"_s));
    QVERIFY(buttonWith(*dialog, u"Open (3)"_s));
    keep(u"open"_s);
    buttonWith(*dialog, u"Show older"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"report.list"_s).last().value("before"_L1).toInt(), 9);
    buttonWith(*dialog, u"Close report"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"Report closed."_s));
    const QJsonObject closed = sentParams(*m_server, u"report.close"_s).last();
    QCOMPARE(closed, (QJsonObject{{u"number"_s, 12}, {u"closed"_s, true}}));
    QTRY_COMPARE(dialog->findChildren<ReportCard *>().size(), 3); // and not the older ones
    QTRY_VERIFY(areAllWhole(*dialog));
    keep(u"closed"_s);
    buttonWith(*dialog, u"Undo"_s)->click();
    QTRY_COMPARE(sentParams(*m_server, u"report.close"_s).size(), 2);
    QCOMPARE(sentParams(*m_server, u"report.close"_s).last().value("closed"_L1).toBool(true),
             false);
    buttonWith(*dialog, u"Closed"_s)->click();
    QTRY_VERIFY(sentParams(*m_server, u"report.list"_s).last().value("closed"_L1).toBool());
    QTRY_VERIFY(buttonWith(*dialog, u"Open chat"_s));
    buttonWith(*dialog, u"Open chat"_s)->click();
    QTRY_VERIFY(!m_window->findChild<AdminWindow *>());
    QCOMPARE(workspace().chat(), m_server->chat);
}

void tst_Reports::nothingAndFailures_areSaid()
{
    m_server->answers.insert(u"report.list"_s,
                             {{u"reports"_s, QJsonArray()}, {u"open"_s, 0}, {u"more"_s, false}});
    AdminWindow *dialog = openReports();
    QTRY_VERIFY(labelWith(*dialog, u"No report is open."_s));
    keep(u"none"_s);
    buttonWith(*dialog, u"Closed"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"No report has been closed yet."_s));
    m_server->refusals.insert(u"report.list"_s, makeError(Reason::ServerBusy));
    buttonWith(*dialog, u"Open"_s)->click();
    QTRY_VERIFY(buttonWith(*dialog, u"Try again"_s));
    m_server->refusals.remove(u"report.list"_s);
    fill();
    buttonWith(*dialog, u"Try again"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"Something illegal"_s));
    m_server->refusals.insert(u"report.close"_s, makeError(Reason::AdminOnly));
    buttonWith(*dialog, u"Close report"_s)->click();
    QTRY_VERIFY(labelWith(*dialog, u"Only administrators"_s));
    QVERIFY(!buttonWith(*dialog, u"Undo"_s));
}

QTEST_MAIN(tst_Reports)
#include "tst_reports.moc"
