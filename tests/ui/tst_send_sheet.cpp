// What is chosen to be sent: under which names, and in which order.
#include "client/ui/chat/send_row.h"
#include "tests/ui/file_window.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_SendSheet : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_chat = std::make_unique<FileWindow>(); }
    void cleanup() { m_chat.reset(); }
    void files_areRenamedAndMoved();

private:
    std::unique_ptr<FileWindow> m_chat;
};

void tst_SendSheet::files_areRenamedAndMoved()
{
    m_chat->open();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_chat->made(u"a.txt"_s, "first")),
                   QUrl::fromLocalFile(m_chat->made(u"b.txt"_s, "second"))});
    SendSheet *sheet = m_chat->paste(data);
    QVERIFY(sheet);
    QTRY_VERIFY(buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled());
    QList<SendRow *> rows = sheet->findChildren<SendRow *>();
    QCOMPARE(rows.size(), 2);
    if (rows[0]->name() != u"a.txt"_s)
        rows.swapItemsAt(0, 1); // whichever was looked at first
    QTRY_VERIFY(rows[0]->y() < rows[1]->y());
    auto *name = rows[0]->findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"a.txt"_s);
    name->setText(u"letter/of the hut"_s);
    QTest::keyClick(name, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(rows[0]->y() > rows[1]->y());
    QVERIFY(!buttonNamed(*rows[0], u"Move a.txt down"_s)->isEnabled());
    buttonWith(*sheet, u"Send"_s)->click();
    QTRY_COMPARE(m_chat->server.log.size(), 1);
    const QList<Attachment> sent = m_chat->server.log[0].files;
    QCOMPARE(sent.value(0).name, u"b.txt"_s);
    QVERIFY(sent.value(1).name.endsWith("of the hut.txt"_L1));
}

QTEST_MAIN(tst_SendSheet)
#include "tst_send_sheet.moc"
