// When memory goes back to the system.
#include "server/app/memory_return.h"

#include <QTest>

using chatoyant::server::MemoryReturn;

class tst_MemoryReturn : public QObject
{
    Q_OBJECT

private slots:
    void rush_over_givesBackOnce();
    void rush_goingOn_waits();
    void few_neverMatter();
};

void tst_MemoryReturn::rush_over_givesBackOnce()
{
    MemoryReturn memory;
    QVERIFY(!memory.look(4000));
    QVERIFY(memory.look(4010));
    QVERIFY(!memory.look(4000));
    QVERIFY(!memory.look(4200)); // an eighth is 500
    QVERIFY(!memory.look(4200));
    QVERIFY(!memory.look(10)); // all go
    QVERIFY(memory.look(10));
    QVERIFY(!memory.look(10));
}

void tst_MemoryReturn::rush_goingOn_waits()
{
    MemoryReturn memory;
    for (int connections = 0; connections < 4000; connections += 400)
        QVERIFY(!memory.look(connections));
}

void tst_MemoryReturn::few_neverMatter()
{
    MemoryReturn memory;
    for (const int connections : {0, 200, 200, 0, 0, 255, 255})
        QVERIFY(!memory.look(connections));
}

QTEST_GUILESS_MAIN(tst_MemoryReturn)
#include "tst_memory_return.moc"
