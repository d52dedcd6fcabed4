// Pinned chats moved by key, by menu and by dragging; files dropped on a chat of the list.
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/chat_list/pin_menu.h"
#include "tests/ui/signed_in.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_ChatOrder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void key_movesTheChosenChat();
    void menu_offersWhereItCanGo();
    void drag_putsItWhereItIsDropped();
    void drag_toAnUnpinnedOne_isRefused();
    void files_areDroppedOnAChat();

private:
    void put(int number, bool isPinned);
    QString names() const;
    static ChatId chat(int number) { return ChatId{{1, quint64(number)}}; }
    // Whether it was taken.
    bool drop(QMimeData &data, int row);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ChatListModel> m_model;
    std::unique_ptr<ChatListView> m_view;
};

void tst_ChatOrder::init()
{
    m_view.reset();
    m_model.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    signIn(m_desk->session);
    m_desk->session.chats().replaceAll({});
    for (const int number : {1, 2, 3})
        put(number, true);
    put(4, false);
    m_model = std::make_unique<ChatListModel>(m_desk->session);
    m_view = std::make_unique<ChatListView>(m_desk->theme, nullptr);
    m_view->setModel(m_model.get());
    m_view->resize(300, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

// The higher its number, the later something was written there.
void tst_ChatOrder::put(int number, bool isPinned)
{
    ChatSummary summary;
    summary.id = chat(number);
    summary.kind = ChatKind::Group;
    summary.title = QString::number(number);
    summary.preferences.pinned = isPinned;
    summary.activeAt = QDateTime(QDate(2026, 1, 1), QTime(number, 0), Qt::UTC);
    m_desk->session.chats().put(summary);
}

QString tst_ChatOrder::names() const
{
    QString names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row).data().toString();
    return names;
}

bool tst_ChatOrder::drop(QMimeData &data, int row)
{
    const QPointF at = m_view->visualRect(m_model->index(row)).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &enter);
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &move);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &drop);
    return move.isAccepted() && drop.isAccepted();
}

void tst_ChatOrder::key_movesTheChosenChat()
{
    QCOMPARE(names(), u"3214"_s);
    m_view->select(chat(1));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), u"3124"_s);
    QCOMPARE(m_view->selected(), chat(1));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), u"1324"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), u"3124"_s);
    m_view->select(chat(4));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), u"3124"_s);
}

void tst_ChatOrder::menu_offersWhereItCanGo()
{
    const auto offered = [this](int number) {
        QMenu menu;
        addPinMenu(menu, chat(number), *m_model, m_desk->theme);
        QStringList texts;
        const auto all = menu.actions();
        for (QAction *action : all)
            texts.append(action->text());
        if (!all.isEmpty())
            all.last()->trigger();
        return texts;
    };
    QCOMPARE(offered(3), QStringList{u"Move down"_s});
    QCOMPARE(names(), u"2314"_s);
    QCOMPARE(offered(3), QStringList({u"Move up"_s, u"Move down"_s}));
    QCOMPARE(names(), u"2134"_s);
    QCOMPARE(offered(3), QStringList{u"Move up"_s});
    QCOMPARE(names(), u"2314"_s);
    QCOMPARE(offered(4), QStringList());
}

void tst_ChatOrder::drag_putsItWhereItIsDropped()
{
    std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(2)}));
    QVERIFY(m_model->flags(m_model->index(2)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(drop(*data, 0));
    QCOMPARE(names(), u"1324"_s);
    QVERIFY(drop(*data, 2));
    QCOMPARE(names(), u"3214"_s);
}

void tst_ChatOrder::drag_toAnUnpinnedOne_isRefused()
{
    std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0)}));
    QVERIFY(!m_model->flags(m_model->index(3)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!drop(*data, 3));
    QVERIFY(!drop(*data, 0));
    QCOMPARE(names(), u"3214"_s);
}

void tst_ChatOrder::files_areDroppedOnAChat()
{
    QSignalSpy dropped(m_view.get(), &ChatListView::mediaDropped);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QCoreApplication::applicationFilePath())});
    QVERIFY(drop(files, 3));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first()[0].value<ChatId>(), chat(4));
    QCOMPARE(dropped.first()[1].value<ChosenMedia>().paths,
             QStringList{QCoreApplication::applicationFilePath()});
    QMimeData words;
    words.setText(u"Hello"_s);
    QVERIFY(!drop(words, 3));
    QCOMPARE(dropped.size(), 1);
}

QTEST_MAIN(tst_ChatOrder)
#include "tst_chat_order.moc"
