// Pinned chats in the order their person wants: on every device, at every start.
#include "client/models/chat_list_model.h"
#include "client/state/pin_order.h"
#include "tests/support/client/signed_in.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_PinOrder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pinned_unmoved_standByActivity();
    void moved_staysWhereItWasPut();
    void movedDown_standsBehindTheOther();
    void pinnedLater_comesFirst();
    void unpinnedOne_isMovedNowhere();
    void order_fromAnotherDevice_isTakenOver();
    void order_atTheNextStart_isThere();
    void chosenRow_staysChosen();

private:
    void put(int number, bool isPinned);
    QString names() const;
    static ChatId chat(int number) { return ChatId{{1, quint64(number)}}; }

    std::unique_ptr<SignedIn> m_in;
    std::unique_ptr<ChatListModel> m_model;
};

void tst_PinOrder::init()
{
    m_model.reset();
    m_in = std::make_unique<SignedIn>();
    m_in->session->chats().replaceAll({});
    for (const int number : {1, 2, 3})
        put(number, true);
    put(4, false);
    m_model = std::make_unique<ChatListModel>(*m_in->session);
}

// The higher its number, the later something was written there.
void tst_PinOrder::put(int number, bool isPinned)
{
    ChatSummary summary;
    summary.id = chat(number);
    summary.kind = ChatKind::Group;
    summary.title = QString::number(number);
    summary.preferences.pinned = isPinned;
    summary.activeAt = QDateTime(QDate(2026, 1, 1), QTime(number, 0), Qt::UTC);
    m_in->session->chats().put(summary);
}

QString tst_PinOrder::names() const
{
    QString names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row).data().toString();
    return names;
}

void tst_PinOrder::pinned_unmoved_standByActivity()
{
    QCOMPARE(names(), u"3214"_s);
}

void tst_PinOrder::moved_staysWhereItWasPut()
{
    m_model->move(chat(1), chat(3));
    QCOMPARE(names(), u"1324"_s);
    put(2, true); // heard of again
    QCOMPARE(names(), u"1324"_s);
    const QJsonObject sent =
        m_in->server.asked.value(u"settings.set"_s).value("settings"_L1).toObject();
    QCOMPARE(sent.value(PinOrder::setting).toArray().size(), 3);
}

void tst_PinOrder::movedDown_standsBehindTheOther()
{
    m_model->move(chat(3), chat(2));
    QCOMPARE(names(), u"2314"_s);
    m_model->move(chat(2), chat(1));
    QCOMPARE(names(), u"3124"_s);
}

void tst_PinOrder::pinnedLater_comesFirst()
{
    m_model->move(chat(1), chat(3));
    put(4, true);
    QCOMPARE(names(), u"4132"_s);
}

void tst_PinOrder::unpinnedOne_isMovedNowhere()
{
    QVERIFY(!m_model->canMove(chat(4), chat(1)));
    QVERIFY(!m_model->canMove(chat(1), chat(4)));
    QVERIFY(!m_model->canMove(chat(1), chat(1)));
    m_model->move(chat(4), chat(3));
    m_model->move(chat(1), chat(9));
    QCOMPARE(names(), u"3214"_s);
}

void tst_PinOrder::order_fromAnotherDevice_isTakenOver()
{
    const QJsonArray order{chat(2).toString(), chat(2).toString(), u"nonsense"_s, 7,
                           chat(1).toString()};
    m_in->session->settings().apply({{PinOrder::setting, order}});
    QCOMPARE(names(), u"3214"_s); // the third was never moved
    m_in->session->settings().apply({{PinOrder::setting, QJsonArray{chat(1).toString()}}});
    QCOMPARE(names(), u"3214"_s);
    m_in->session->settings().apply({{PinOrder::setting, u"nonsense"_s}});
    QCOMPARE(names(), u"3214"_s);
    m_model->move(chat(3), chat(1));
    QCOMPARE(names(), u"2134"_s);
}

void tst_PinOrder::order_atTheNextStart_isThere()
{
    m_model->move(chat(1), chat(3));
    m_model.reset();
    m_in->server.isUp = false;
    m_in->start();
    QTRY_COMPARE(m_in->session->chats().chats().size(), 4);
    m_model = std::make_unique<ChatListModel>(*m_in->session);
    QCOMPARE(names(), u"1324"_s);
}

void tst_PinOrder::chosenRow_staysChosen()
{
    const QPersistentModelIndex chosen = m_model->index(2);
    QCOMPARE(chosen.data().toString(), u"1"_s);
    m_model->move(chat(1), chat(3));
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(chosen.data().toString(), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_PinOrder)
#include "tst_pin_order.moc"
