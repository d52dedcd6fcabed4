// A link in a message that leads to a chat or to an account: what it says, and what a click does.
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/main_window.h"
#include "client/ui/people/join_chat_dialog.h"
#include "client/ui/workspace_view.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const QString chatLink = u"chatoyant://chat?server=127.0.0.1:7443&code=7K2M-9QXT"_s;

} // namespace

class tst_MessageLinks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void link_inAMessage_tellsItsServerAndIsFollowed();
    void link_inAMessage_toAnotherServer_offersAnAccount();

private:
    // Opens the chat where it is written; the place is in the view.
    QPoint placeOf(const QString &link);
    JoinChatDialog *dialog() const { return m_window->findChild<JoinChatDialog *>(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MessageLinks::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_server = std::make_unique<ScriptedServer>();
    m_server->answers = {{u"chat.preview"_s,
                          {{u"kind"_s, u"group"_s},
                           {u"title"_s, u"Open house"_s},
                           {u"topic"_s, u"Everybody is welcome"_s},
                           {u"memberCount"_s, 12},
                           {u"isMember"_s, false}}}};
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1000, 800);
    m_window->show();
}

void tst_MessageLinks::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QPoint tst_MessageLinks::placeOf(const QString &link)
{
    const Seq seq = m_server->write(link).seq;
    signIn(m_desk->session);
    [this] { QTRY_VERIFY(m_window->workspace()); }();
    WorkspaceView *workspace = m_window->workspace();
    workspace->openChat(m_server->chat);
    MessageView &view = workspace->page().view();
    int row = -1;
    const auto find = [&] {
        for (row = view.model()->rowCount() - 1; row >= 0; --row) {
            if (view.model()->index(row, 0).data(MessageModel::SeqRole).toLongLong() == seq)
                break;
        }
        return row >= 0 && !view.rowRect(row).isEmpty();
    };
    [&] { QTRY_VERIFY(find()); }();
    const BubbleLayout shown =
        layOut(bubbleFrom(view.model()->index(row, 0)),
               {view.viewport()->width(), Qt::LeftToRight, false}, m_desk->theme);
    const QTextLine line = shown.paragraphs.front()->lineAt(0);
    const QPointF inside(line.cursorToX(4), line.y() + line.height() / 2);
    return (shown.paragraphs.front()->position() + inside).toPoint() + view.rowRect(row).topLeft();
}

void tst_MessageLinks::link_inAMessage_tellsItsServerAndIsFollowed()
{
    const QPoint place = placeOf(chatLink);
    QWidget *view = m_window->workspace()->page().view().viewport();
    QHelpEvent help(QEvent::ToolTip, place, view->mapToGlobal(place));
    QApplication::sendEvent(view, &help);
    QVERIFY(QToolTip::text().contains(u"Leads to a chat on"_s));
    QVERIFY(QToolTip::text().contains(u"127.0.0.1"_s));
    QToolTip::hideText();
    QTest::mouseClick(view, Qt::LeftButton, {}, place);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(labelWith(*dialog(), u"Open house"_s));
    QVERIFY(!m_server->calls.contains(u"chat.join"_s)); // nobody is in unasked
}

void tst_MessageLinks::link_inAMessage_toAnotherServer_offersAnAccount()
{
    const QPoint place = placeOf(u"chatoyant://join?server=chat.example.org&code=SECRET"_s);
    QWidget *view = m_window->workspace()->page().view().viewport();
    QTest::mouseClick(view, Qt::LeftButton, {}, place);
    QTRY_VERIFY(labelWith(*m_window, u"None of your accounts is there"_s));
    QVERIFY(labelWith(*m_window, u"chat.example.org"_s));
    QCOMPARE(m_desk->accounts.accounts().size(), 1);
}

QTEST_MAIN(tst_MessageLinks)

#include "tst_message_links.moc"
