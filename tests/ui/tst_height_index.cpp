#include "client/ui/chat/height_index.h"

#include <QTest>

using chatoyant::client::HeightIndex;

class tst_HeightIndex : public QObject
{
    Q_OBJECT

private slots:
    void emptyIndex_hasNoRow();
    void heights_giveTops();
    void everyPoint_findsItsRow();
    void insertedRows_moveOthersDown();
    void removedRows_moveOthersUp();
};

void tst_HeightIndex::emptyIndex_hasNoRow()
{
    const HeightIndex index(40);
    QCOMPARE(index.rowAt(0), -1);
    QCOMPARE(index.total(), 0);
}

void tst_HeightIndex::heights_giveTops()
{
    HeightIndex index(40);
    index.reset(5);
    index.setHeight(1, 100);
    index.setHeight(3, 10);
    QCOMPARE(index.top(0), 0);
    QCOMPARE(index.top(2), 140);
    QCOMPARE(index.top(4), 190);
    QCOMPARE(index.total(), 230);
    QVERIFY(index.isMeasured(1));
    QVERIFY(!index.isMeasured(2));
}

void tst_HeightIndex::everyPoint_findsItsRow()
{
    HeightIndex index(40);
    index.reset(1000);
    for (int row = 0; row < 1000; ++row)
        index.setHeight(row, 20 + row * 37 % 91);
    qint64 top = 0;
    for (int row = 0; row < 1000; ++row) {
        QCOMPARE(index.top(row), top);
        QCOMPARE(index.rowAt(top), row);
        QCOMPARE(index.rowAt(top + index.height(row) - 1), row);
        top += index.height(row);
    }
    QCOMPARE(index.rowAt(top + 1000), 999);
}

void tst_HeightIndex::insertedRows_moveOthersDown()
{
    HeightIndex index(40);
    index.reset(2);
    index.setHeight(1, 77);
    index.insert(0, 3);
    QCOMPARE(index.count(), 5);
    QCOMPARE(index.height(4), 77);
    QCOMPARE(index.top(4), 160);
}

void tst_HeightIndex::removedRows_moveOthersUp()
{
    HeightIndex index(40);
    index.reset(4);
    index.setHeight(3, 77);
    index.remove(0, 2);
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.height(1), 77);
    QCOMPARE(index.total(), 117);
}

QTEST_GUILESS_MAIN(tst_HeightIndex)
#include "tst_height_index.moc"
