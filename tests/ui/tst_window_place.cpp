// Where windows stood, at each of the desks that somebody sits at.
#include "client/ui/window_place.h"
#include "tests/ui/look.h"

#include <QTest>

using namespace chatoyant::client;

class tst_WindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void columns_areThoseOfTheScreens();
    void window_isWhereItWasOnTheseScreens();
};

void tst_WindowPlace::columns_areThoseOfTheScreens()
{
    MemoryPreferences preferences;
    keepColumns(preferences, "at home", QStringLiteral("one large"));
    keepColumns(preferences, "travelling", QStringLiteral("one small"));
    QCOMPARE(keptColumns(preferences, QStringLiteral("one large")), "at home");
    QCOMPARE(keptColumns(preferences, QStringLiteral("one small")), "travelling");
    QCOMPARE(keptColumns(preferences, QStringLiteral("two")), "travelling"); // as it was last
}

void tst_WindowPlace::window_isWhereItWasOnTheseScreens()
{
    MemoryPreferences preferences;
    QWidget window;
    window.resize(500, 490);
    keepPlace(window, preferences);
    // Elsewhere it was of another size since.
    window.resize(640, 520);
    preferences.setValue(preference::geometry, window.saveGeometry());
    QWidget again;
    restorePlace(again, preferences);
    QCOMPARE(again.size(), QSize(500, 490));
    preferences.setValue(preference::geometries, {});
    QWidget fresh;
    restorePlace(fresh, preferences);
    QCOMPARE(fresh.size(), QSize(640, 520));
}

QTEST_MAIN(tst_WindowPlace)
#include "tst_window_place.moc"
