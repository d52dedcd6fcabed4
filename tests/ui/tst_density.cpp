// Compact: more chats and messages in the same window, at once and with nothing cut off.
#include "client/ui/chat/message_view.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/workspace_view.h"
#include "tests/ui/looks_test.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Density : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init() { beginLook(); }
    void cleanup() { endLook(); }
    void compact_showsMore_andBack_data() { looks(); }
    void compact_showsMore_andBack();

private:
    MessageView &messages() { return m_window->findChild<WorkspaceView *>()->page().view(); }
    int rowHeight() { return m_window->findChild<ChatListView *>()->sizeHintForRow(0); }
    int logHeight()
    {
        m_window->grab(); // what is drawn is laid out
        int height = 0;
        for (int row = 0; row < messages().model()->rowCount(); ++row)
            height += messages().rowRect(row).height();
        return height;
    }
};

void tst_Density::compact_showsMore_andBack()
{
    m_server->makeGroup(ChatKind::Group, Role::Member);
    for (const QString &text : {u"Good morning"_s, u"Is the build green again?"_s, u"It is."_s,
                                u"Then everything that was pushed since Friday is in it, and the "
                                "release can go out as planned."_s})
        m_server->write(text);
    signIn(m_desk->session);
    for (const quint64 number : {11U, 12U, 13U}) {
        ChatSummary other;
        other.id = ChatId{{2, number}};
        other.kind = ChatKind::Group;
        other.title = u"Group %1 gjpqy"_s.arg(number);
        other.unread = 3;
        m_desk->session.chats().put(other);
    }
    openWindow();
    m_window->showChats();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<WorkspaceView *>()->openChat(m_server->chat);
    QTRY_VERIFY(messages().model() && messages().model()->rowCount() >= 5);
    const int row = rowHeight();
    const int log = logHeight();
    keepWhole(*m_window, u"density-comfortable"_s);
    m_desk->theme.setDense(true);
    keepWhole(*m_window, u"density-compact"_s);
    QVERIFY2(rowHeight() < row * 9 / 10, qPrintable(QString::number(rowHeight())));
    QVERIFY2(logHeight() < log, qPrintable(QString::number(logHeight())));
    QVERIFY(QFontMetrics(m_desk->theme.font(TextRole::Name)).height() * 2 <= rowHeight());
    m_desk->theme.setDense(false);
    QCOMPARE(rowHeight(), row);
    QCOMPARE(logHeight(), log);
}

QTEST_MAIN(tst_Density)
#include "tst_density.moc"
