// A group's rules, roles and ownership: what each may do, what is refused, and why.
#include "client/ui/people/group_card.h"
#include "client/ui/people/leave_chat.h"
#include "client/ui/people/link_rows.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/person_row.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_GroupCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lock_byAnAdmin_isSentAndFollowsTheLog();
    void lock_refused_goesBackWithTheReason();
    void history_byAnAdmin_isSent();
    void rules_ofAMember_areShownWithTheReason();
    void menu_ofAMember_isForMeeting();
    void rules_ofABroadcast_haveNoLock();
    void name_unlocked_isEditedByAMember();
    void menu_ofAnAdmin_refusesRolesInWords();
    void ownership_handedOver_asksFirst();
    void removal_asksFirst();
    void link_inTheTopic_isAButton();
    void lastOwner_leaving_choosesWhoTakesOver();
    void lastOwner_whoseLeavingFails_isToldWhatIsDone();
    void leaving_refusedAsTheLastOwner_leadsToTheChoice();
    void member_leaves_afterAQuestion();
    void id_isCopied();

private:
    void open(ChatKind kind, Role mine);
    template <typename Button>
    Button *control(const QString &name) const
    {
        const auto found = m_card->findChildren<Button *>();
        for (Button *each : found) {
            if (each->accessibleName().contains(name) || each->text().contains(name))
                return each;
        }
        return nullptr;
    }
    QList<QAction *> menuOf(const QString &person) const;
    QAction *action(const QString &person, const QString &words) const;
    // The question in front.
    Dialog *question() const
    {
        const auto all = m_host->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    void agree(const QString &words) const { buttonWith(*question(), words)->click(); }
    QJsonObject asked(const QString &method) const { return m_server->asked.value(method); }
    int count(const QString &method) const
    {
        return static_cast<int>(m_server->calls.count(method));
    }
    void change(const std::function<void(Entry &)> &how);
    void showRules() { buttonWith(*m_card, u"Permissions"_s)->click(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
    GroupCard *m_card = nullptr;
};

void tst_GroupCard::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
}

void tst_GroupCard::cleanup()
{
    m_host.reset();
    m_desk.reset();
}

void tst_GroupCard::open(ChatKind kind, Role mine)
{
    m_server->makeGroup(kind, mine);
    signIn(m_desk->session);
    m_host = std::make_unique<QWidget>();
    m_host->resize(480, 900);
    m_card = new GroupCard(m_desk->context, m_server->chat, m_host.get());
    columnIn(m_host.get())->addWidget(m_card);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    const Conversation *conversation = m_desk->session.conversation(m_server->chat);
    QTRY_COMPARE(conversation->members().size(), 3);
    QTRY_COMPARE(m_card->findChildren<PersonRow *>().size(), 3);
    QTRY_VERIFY(labelWith(*m_card, u"third"_s));
}

void tst_GroupCard::change(const std::function<void(Entry &)> &how)
{
    Entry entry;
    entry.kind = EntryKind::Chat;
    entry.by = m_server->me;
    how(entry);
    m_server->append(entry);
}

QList<QAction *> tst_GroupCard::menuOf(const QString &person) const
{
    auto *more = qobject_cast<QToolButton *>(buttonNamed(*m_card, u"What to do with "_s + person));
    return more && more->menu() ? more->menu()->actions() : QList<QAction *>();
}

QAction *tst_GroupCard::action(const QString &person, const QString &words) const
{
    const auto actions = menuOf(person);
    for (QAction *each : actions) {
        if (each->text().startsWith(words))
            return each;
    }
    return nullptr;
}

void tst_GroupCard::lock_byAnAdmin_isSentAndFollowsTheLog()
{
    open(ChatKind::Group, Role::Admin);
    showRules();
    auto *lock = control<QCheckBox>(u"Lock the name"_s);
    QVERIFY(lock->isEnabled() && lock->isChecked());
    lock->click();
    QVERIFY(!lock->isEnabled()); // until it is answered
    QTRY_COMPARE(count(u"chat.update"_s), 1);
    QCOMPARE(asked(u"chat.update"_s).value("locked"_L1).toBool(true), false);
    change([](Entry &entry) { entry.locked = false; });
    QTRY_VERIFY(lock->isEnabled() && !lock->isChecked());
    QVERIFY(labelWith(*m_card, u"Every member changes the name"_s));
    change([](Entry &entry) { entry.locked = true; }); // by another admin
    QTRY_VERIFY(lock->isChecked());
}

void tst_GroupCard::lock_refused_goesBackWithTheReason()
{
    open(ChatKind::Group, Role::Admin);
    m_server->refusals.insert(u"chat.update"_s, makeError(Reason::NotAllowed));
    showRules();
    auto *lock = control<QCheckBox>(u"Lock the name"_s);
    lock->click();
    QTRY_VERIFY(labelWith(*m_card, u"role in this chat does not allow"_s));
    QVERIFY(lock->isEnabled() && lock->isChecked());
}

void tst_GroupCard::history_byAnAdmin_isSent()
{
    open(ChatKind::Group, Role::Owner);
    QVERIFY(control<QRadioButton>(u"Everything"_s)->isChecked());
    control<QRadioButton>(u"What comes after"_s)->click();
    QTRY_COMPARE(count(u"chat.update"_s), 1);
    QCOMPARE(asked(u"chat.update"_s).value("history"_L1).toString(), u"joined"_s);
    change([](Entry &entry) { entry.history = HistoryRule::Joined; });
    QTRY_VERIFY(control<QRadioButton>(u"What comes after"_s)->isChecked());
}

void tst_GroupCard::rules_ofAMember_areShownWithTheReason()
{
    open(ChatKind::Group, Role::Member);
    QVERIFY(!control<QCheckBox>(u"Lock the name"_s)->isEnabled());
    QVERIFY(!control<QRadioButton>(u"Everything"_s)->isEnabled());
    showRules();
    QVERIFY(labelWith(*m_card, u"Only admins change this"_s));
    auto *edit = control<QPushButton>(u"Edit"_s);
    QVERIFY(!edit->isEnabled());
    QVERIFY(edit->accessibleDescription().contains(u"Only admins"_s));
    QVERIFY(edit->toolTip().contains(u"Only admins"_s));
    QVERIFY(!action(u"third"_s, u"Remove from the chat"_s));
    auto *picture = control<QPushButton>(u"Choose a picture"_s);
    QVERIFY(!picture->isEnabled());
    QVERIFY(picture->accessibleDescription().contains(u"Only admins"_s));
}

void tst_GroupCard::menu_ofAMember_isForMeeting()
{
    open(ChatKind::Group, Role::Member);
    QCOMPARE(menuOf(u"third"_s).size(), 3);
    QSignalSpy profiles(m_card, &GroupCard::profileWanted);
    QSignalSpy chats(m_card, &GroupCard::chatWanted);
    QSignalSpy mentions(m_card, &GroupCard::mentionWanted);
    action(u"third"_s, u"Show profile"_s)->trigger();
    action(u"third"_s, u"Mention"_s)->trigger();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles[0][0].value<UserId>(), m_server->thirdId);
    QCOMPARE(mentions[0][0].value<UserId>(), m_server->thirdId);
    QAction *message = action(u"third"_s, u"Send message"_s);
    QVERIFY(!message->isEnabled()); // no friend
    QVERIFY(message->toolTip().contains(u"not friends yet"_s));
    QVERIFY(menuOf(u"me"_s).isEmpty());
}

void tst_GroupCard::rules_ofABroadcast_haveNoLock()
{
    open(ChatKind::Broadcast, Role::Owner);
    showRules();
    QVERIFY(!control<QCheckBox>(u"Lock the name"_s)->isVisible());
    QVERIFY(control<QRadioButton>(u"Everything"_s)->isVisible());
}

void tst_GroupCard::name_unlocked_isEditedByAMember()
{
    m_server->shown.locked = false;
    open(ChatKind::Group, Role::Member);
    QVERIFY(control<QPushButton>(u"Edit"_s)->isEnabled());
    change([](Entry &entry) { entry.locked = true; });
    QTRY_VERIFY(!control<QPushButton>(u"Edit"_s)->isEnabled());
}

void tst_GroupCard::menu_ofAnAdmin_refusesRolesInWords()
{
    open(ChatKind::Group, Role::Admin);
    const QAction *make = action(u"third"_s, u"Make admin"_s);
    QVERIFY(make && !make->isEnabled());
    QVERIFY2(make->toolTip().contains(u"Only owners"_s), qPrintable(make->toolTip()));
    QVERIFY(action(u"third"_s, u"Remove"_s)->isEnabled());
    const QAction *owner = action(u"friend"_s, u"Remove"_s); // who owns the chat
    QVERIFY(owner && !owner->isEnabled());
    QVERIFY(owner->toolTip().contains(u"Only owners"_s));
    QVERIFY(!action(u"third"_s, u"Hand the chat over"_s));
}

void tst_GroupCard::ownership_handedOver_asksFirst()
{
    open(ChatKind::Group, Role::Owner);
    action(u"friend"_s, u"Hand the chat over"_s)->trigger();
    QVERIFY(question());
    QVERIFY(labelWith(*question(), u"you become an admin"_s));
    QCOMPARE(count(u"chat.handOver"_s), 0);
    m_server->refusals.insert(u"chat.handOver"_s, makeError(Reason::ChatNotMember));
    agree(u"Hand over"_s);
    QTRY_VERIFY(labelWith(*question(), u"not a member of the chat"_s)); // it stays, and says why
    m_server->refusals.clear();
    agree(u"Hand over"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(asked(u"chat.handOver"_s).value("userId"_L1).toString(),
             m_server->friendId.toString());
}

void tst_GroupCard::removal_asksFirst()
{
    open(ChatKind::Group, Role::Owner);
    action(u"third"_s, u"Remove"_s)->trigger();
    QCOMPARE(count(u"chat.removeMember"_s), 0);
    agree(u"Remove"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(asked(u"chat.removeMember"_s).value("userId"_L1).toString(),
             m_server->thirdId.toString());
}

void tst_GroupCard::link_inTheTopic_isAButton()
{
    open(ChatKind::Group, Role::Owner);
    const QString link = u"chatoyant://chat?server=chat.example.org&code=7K2M"_s;
    QVERIFY(!m_card->findChild<LinkRows *>()->isVisible());
    change(
        [&link](Entry &entry) { entry.topic = u"Guests: %1, others: chatoyant://x"_s.arg(link); });
    QTRY_VERIFY(m_card->findChild<LinkRows *>()->isVisible());
    const auto rows = m_card->findChild<LinkRows *>()->findChildren<QPushButton *>();
    QCOMPARE(rows.size(), 1); // the other one leads nowhere
    QVERIFY(plainWords(rows.first()->text()).contains(u"chat.example.org"_s));
    QVERIFY(rows.first()->accessibleDescription().contains(link));
    QSignalSpy wanted(m_card, &GroupCard::linkWanted);
    QTest::mouseClick(rows.first(), Qt::LeftButton);
    QCOMPARE(wanted.value(0).value(0).toString(), link);
}

void tst_GroupCard::lastOwner_leaving_choosesWhoTakesOver()
{
    open(ChatKind::Group, Role::Owner);
    QSignalSpy left(m_card, &GroupCard::left);
    control<QPushButton>(u"Leave"_s)->click();
    auto *choice = m_host->findChild<HandOverDialog *>();
    QVERIFY(choice);
    QVERIFY(labelWith(*choice, u"only owner of"_s));
    const auto rows = choice->findChildren<PersonRow *>();
    QCOMPARE(rows.size(), 2); // all but oneself
    QTest::keyClick(rows.last(), Qt::Key_Return);
    QVERIFY(question() != choice);
    agree(u"Hand over and leave"_s);
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(asked(u"chat.handOver"_s).value("userId"_L1).toString(), m_server->thirdId.toString());
    QCOMPARE(count(u"chat.leave"_s), 1);
    QVERIFY(m_server->calls.lastIndexOf(u"chat.leave"_s) >
            m_server->calls.lastIndexOf(u"chat.handOver"_s));
    QTRY_VERIFY(!question());
}

void tst_GroupCard::lastOwner_whoseLeavingFails_isToldWhatIsDone()
{
    open(ChatKind::Group, Role::Owner);
    control<QPushButton>(u"Leave"_s)->click();
    auto *choice = m_host->findChild<HandOverDialog *>();
    QTest::keyClick(choice->findChildren<PersonRow *>().last(), Qt::Key_Return);
    m_server->refusals.insert(u"chat.leave"_s, makeError(Reason::ServerBusy));
    agree(u"Hand over and leave"_s);
    QTRY_VERIFY(labelWith(*question(), u"has a new owner, but you are still in it"_s));
    m_server->refusals.clear();
    agree(u"Hand over and leave"_s);
    QTRY_COMPARE(count(u"chat.leave"_s), 2);
    QCOMPARE(count(u"chat.handOver"_s), 1); // not once more
    QTRY_VERIFY(!question());
}

// This device may know of an owner who is none any more.
void tst_GroupCard::leaving_refusedAsTheLastOwner_leadsToTheChoice()
{
    open(ChatKind::Group, Role::Member);
    m_server->refusals.insert(u"chat.leave"_s, makeError(Reason::ChatLastOwner));
    control<QPushButton>(u"Leave"_s)->click();
    QVERIFY(!m_host->findChild<HandOverDialog *>());
    agree(u"Leave"_s);
    QTRY_VERIFY(m_host->findChild<HandOverDialog *>());
}

void tst_GroupCard::member_leaves_afterAQuestion()
{
    open(ChatKind::Group, Role::Member);
    QSignalSpy left(m_card, &GroupCard::left);
    control<QPushButton>(u"Leave"_s)->click();
    QCOMPARE(count(u"chat.leave"_s), 0);
    agree(u"Leave"_s);
    QTRY_COMPARE(left.size(), 1);
    QTRY_VERIFY(!question());
}

void tst_GroupCard::id_isCopied()
{
    open(ChatKind::Group, Role::Member);
    const QString id = m_server->chat.toString();
    QVERIFY(labelWith(*m_card, id));
    buttonNamed(*m_card, u"Copy the ID"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
}

QTEST_MAIN(tst_GroupCard)
#include "tst_group_card.moc"
