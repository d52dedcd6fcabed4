// Sending a message on: where it may go, with what word, and what happens without a connection.
#include "client/ui/chat/forward_dialog.h"
#include "client/ui/widgets/fields.h"
#include "tests/ui/conversation_window.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_ForwardDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void chats_whereOneOnlyReads_areRefusedInWords();
    void search_findsByName_andKeepsWhatIsTicked();
    void forwarding_toSeveral_sendsToEachWithTheComment();
    void forwarding_withoutAChat_isNotPossible();
    void forwarding_offline_saysThatItWaits();
    void forwarding_inSlowMode_waits();

private:
    void openDialog();
    ChatSummary group(int number, const QString &title, ChatKind kind, Role role) const;
    QCheckBox *boxOf(const QString &name) const;
    QLineEdit &field(const QString &name) const { return *fieldNamed(*m_dialog, name); }
    QAbstractButton &sendButton() const { return *buttonWith(*m_dialog, u"Forward"_s); }

    std::unique_ptr<ConversationWindow> m_window;
    ForwardDialog *m_dialog = nullptr;
};

ChatSummary
tst_ForwardDialog::group(int number, const QString &title, ChatKind kind, Role role) const
{
    ChatSummary chat;
    chat.id = ChatId{{2, quint64(number)}};
    chat.kind = kind;
    chat.title = title;
    chat.role = role;
    chat.memberCount = 3;
    chat.activeAt = QDateTime::currentDateTimeUtc().addSecs(-number);
    return chat;
}

void tst_ForwardDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window = std::make_unique<ConversationWindow>();
    m_window->server.write(u"The build is green again"_s);
    m_window->open();
    ChatList &chats = m_window->desk.session.chats();
    chats.put(group(11, u"Team build"_s, ChatKind::Group, Role::Member));
    chats.put(group(12, u"Football"_s, ChatKind::Group, Role::Member));
    chats.put(group(13, u"News"_s, ChatKind::Broadcast, Role::Reader));
}

void tst_ForwardDialog::openDialog()
{
    m_window->actionWith(m_window->menuOf(1), u"Forward…"_s)->trigger();
    m_dialog = m_window->dialog<ForwardDialog>();
    QVERIFY(m_dialog);
}

QCheckBox *tst_ForwardDialog::boxOf(const QString &name) const
{
    const auto boxes = m_dialog->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible() && box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void tst_ForwardDialog::chats_whereOneOnlyReads_areRefusedInWords()
{
    openDialog();
    QVERIFY(labelWith(*m_dialog, u"The build is green again"_s));
    QVERIFY(boxOf(u"Team build"_s)->isEnabled());
    QVERIFY(!boxOf(u"News"_s)->isEnabled());
    QVERIFY(boxOf(u"News"_s)->accessibleDescription().contains(u"Only admins"_s));
    QVERIFY(labelWith(*m_dialog, u"Only admins write here"_s));
}

void tst_ForwardDialog::search_findsByName_andKeepsWhatIsTicked()
{
    openDialog();
    boxOf(u"Team build"_s)->click();
    auto *search = m_dialog->findChild<SearchField *>();
    search->setText(u"foot"_s);
    QTRY_VERIFY(!boxOf(u"Team build"_s));
    QTRY_VERIFY(boxOf(u"Football"_s));
    QVERIFY(sendButton().isEnabled());
    search->setText(u"nothing like it"_s);
    QTRY_VERIFY(labelWith(*m_dialog, u"No chat is called so"_s));
    search->clear();
    QTRY_VERIFY(boxOf(u"Team build"_s));
    QVERIFY(boxOf(u"Team build"_s)->isChecked());
}

void tst_ForwardDialog::forwarding_toSeveral_sendsToEachWithTheComment()
{
    openDialog();
    m_window->goOffline(); // so that all of it can be seen waiting
    boxOf(u"Team build"_s)->click();
    boxOf(u"Football"_s)->click();
    field(u"A word of your own"_s).setText(u"  at last "_s);
    QSignalSpy said(m_dialog, &ForwardDialog::forwarded);
    sendButton().click();
    QCOMPARE(said.size(), 1);
    for (const quint64 number : {11, 12}) {
        const auto items = m_window->desk.session.outbox().items(ChatId{{2, number}});
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().message.text, u"at last"_s);
        QVERIFY(!items.first().message.forwarding);
        QCOMPARE(items.last().message.forwarding->seq, 1);
        QCOMPARE(items.last().message.forwarding->chat, m_window->server.chat);
    }
    QTRY_VERIFY(!m_window->dialog<ForwardDialog>());
}

void tst_ForwardDialog::forwarding_withoutAChat_isNotPossible()
{
    openDialog();
    QVERIFY(!sendButton().isEnabled());
    boxOf(u"Football"_s)->click();
    QVERIFY(sendButton().isEnabled());
    boxOf(u"Football"_s)->click();
    QVERIFY(!sendButton().isEnabled());
}

void tst_ForwardDialog::forwarding_offline_saysThatItWaits()
{
    openDialog();
    QVERIFY(!labelWith(*m_dialog, u"waits on this device"_s));
    m_window->goOffline();
    QVERIFY(labelWith(*m_dialog, u"waits on this device"_s));
}

void tst_ForwardDialog::forwarding_inSlowMode_waits()
{
    ChatSummary slow = group(12, u"Football"_s, ChatKind::Group, Role::Member);
    slow.rules.slow = 3600;
    m_window->desk.session.chats().put(slow);
    openDialog();
    boxOf(u"Football"_s)->click();
    QVERIFY(sendButton().isEnabled());
    field(u"A word of your own"_s).setText(u"at last"_s); // which would be two messages
    QVERIFY(!sendButton().isEnabled());
    QVERIFY(labelWith(*m_dialog, u"one message at a time"_s));
    field(u"A word of your own"_s).clear();
    QVERIFY(sendButton().isEnabled());
    Entry last;
    last.seq = 1;
    last.by = m_window->server.me;
    last.at = QDateTime::currentDateTimeUtc();
    last.text = u"Just now"_s;
    slow.last = last;
    m_window->desk.session.chats().put(slow);
    QVERIFY(!sendButton().isEnabled());
    QVERIFY(sendButton().accessibleDescription().startsWith(u"Slow mode in"_s));
    QVERIFY(labelWith(*m_dialog, u"you can send there in"_s));
    boxOf(u"Football"_s)->click();
    QVERIFY(!labelWith(*m_dialog, u"you can send there in"_s));
    slow.role = Role::Admin;
    m_window->desk.session.chats().put(slow);
    boxOf(u"Football"_s)->click();
    QVERIFY(sendButton().isEnabled()); // admins do not wait
}

QTEST_MAIN(tst_ForwardDialog)
#include "tst_forward_dialog.moc"
