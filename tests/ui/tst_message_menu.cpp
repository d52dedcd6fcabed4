// What the menu of a message offers, and what it refuses with a reason.
#include "client/ui/chat/versions_dialog.h"
#include "common/protocol/account_messages.h"
#include "tests/ui/conversation_window.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_MessageMenu : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void pin_byAMember_pinsAndUnpins();
    void pin_byAReader_isRefusedInWords();
    void message_forwardedByOneself_isNotEdited();
    void message_edited_offersItsEarlierTexts();
    void deletion_afterTheWindow_isRefusedInWords();
    void deletion_withinTheWindow_isOffered();
    void deletion_byAnAdmin_hasNoWindow();

private:
    static Entry own(const ConversationWindow &window, const QString &text)
    {
        Entry entry;
        entry.by = window.server.me;
        entry.clientId = u"own-%1"_s.arg(window.server.log.size());
        entry.text = text;
        return entry;
    }
    static void setWindow(ConversationWindow &window, qint64 seconds)
    {
        ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
        info.deleteWindow = seconds;
        window.server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    }
};

void tst_MessageMenu::pin_byAMember_pinsAndUnpins()
{
    ConversationWindow window;
    window.server.write(u"read this"_s);
    window.server.answers.insert(u"message.pin"_s, {{u"seq"_s, 2}});
    window.open();
    window.actionWith(window.menuOf(1), u"Pin"_s)->trigger();
    QTRY_VERIFY(window.server.calls.contains(u"message.pin"_s));
    QVERIFY(window.server.asked[u"message.pin"_s].value("on"_L1).toBool());
    QAction *unpin = window.actionWith(window.menuOf(1), u"Unpin"_s);
    QVERIFY(unpin);
    unpin->trigger();
    QTRY_VERIFY(!window.server.asked[u"message.pin"_s].value("on"_L1).toBool());
    QTRY_VERIFY(window.actionWith(window.menuOf(1), u"Pin"_s));
}

void tst_MessageMenu::pin_byAReader_isRefusedInWords()
{
    ConversationWindow window;
    window.server.makeGroup(ChatKind::Broadcast, Role::Reader);
    window.server.write(u"news"_s);
    window.open();
    const QAction *pin = window.actionWith(window.menuOf(1), u"Pin"_s);
    QVERIFY(pin && !pin->isEnabled());
    QVERIFY2(pin->toolTip().contains(u"Only admins"_s), qPrintable(pin->toolTip()));
    QVERIFY(window.actionWith(window.menuOf(1), u"Forward…"_s)->isEnabled());
}

// It would put words into somebody else's mouth.
void tst_MessageMenu::message_forwardedByOneself_isNotEdited()
{
    ConversationWindow window;
    Entry copy = own(window, u"said by somebody"_s);
    copy.forwarded = Origin{window.server.friendId, QDateTime::currentDateTimeUtc()};
    window.server.append(copy);
    window.server.append(own(window, u"said by me"_s));
    window.open();
    QVERIFY(!window.actionWith(window.menuOf(1), u"Edit"_s));
    QVERIFY(window.actionWith(window.menuOf(2), u"Edit"_s));
    const QString text = window.row(1).data(MessageModel::ForwardedRole).toString();
    QVERIFY2(text.startsWith(u"Forwarded from"_s) && text.contains(u"friend"_s), qPrintable(text));
}

void tst_MessageMenu::message_edited_offersItsEarlierTexts()
{
    ConversationWindow window;
    window.server.write(u"at noon"_s);
    window.open();
    QVERIFY(!window.actionWith(window.menuOf(1), u"Earlier texts…"_s));
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.by = window.server.friendId;
    edit.target = 1;
    edit.text = u"at one"_s;
    window.server.append(edit);
    QTRY_VERIFY(window.row(1).data(MessageModel::EditedRole).toBool());
    QAction *texts = window.actionWith(window.menuOf(1), u"Earlier texts…"_s);
    QVERIFY(texts);
    texts->trigger();
    QVERIFY(window.dialog<VersionsDialog>());
}

void tst_MessageMenu::deletion_afterTheWindow_isRefusedInWords()
{
    ConversationWindow window;
    setWindow(window, 2 * 24 * 3600);
    window.server.append(own(window, u"long ago"_s)); // the scripted server's time is long past
    window.open();
    const QAction *deletion = window.actionWith(window.menuOf(1), u"Delete for everybody"_s);
    QVERIFY(deletion && !deletion->isEnabled());
    QVERIFY2(deletion->toolTip().contains(u"2 day"_s), qPrintable(deletion->toolTip()));
    QSignalSpy said(window.page, &ChatPage::failedWith);
    emit window.page->view().deleteWanted(window.row(1));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), deletion->toolTip());
}

void tst_MessageMenu::deletion_withinTheWindow_isOffered()
{
    ConversationWindow window;
    setWindow(window, 100LL * 365 * 24 * 3600);
    window.server.append(own(window, u"just now"_s));
    window.open();
    QVERIFY(window.actionWith(window.menuOf(1), u"Delete for everybody"_s)->isEnabled());
}

void tst_MessageMenu::deletion_byAnAdmin_hasNoWindow()
{
    ConversationWindow window;
    setWindow(window, 60);
    window.server.makeGroup(ChatKind::Group, Role::Admin);
    window.server.append(own(window, u"long ago"_s));
    window.server.write(u"by another"_s);
    window.open();
    for (const Seq seq : {1, 2})
        QVERIFY(window.actionWith(window.menuOf(seq), u"Delete for everybody"_s)->isEnabled());
}

QTEST_MAIN(tst_MessageMenu)
#include "tst_message_menu.moc"
