// The picture in the tray: the program's own, and a number on it where something is unread.
#include "client/app/tray.h"

#include <QTest>

using namespace chatoyant::client;

class tst_Tray : public QObject
{
    Q_OBJECT

private slots:
    void number_isOnThePictureWhereSomethingIsUnread();
    void manyMessages_fitOnThePicture();

private:
    QImage picture(int unread) const
    {
        return Tray::picture(unread, m_theme).pixmap(QSize(64, 64)).toImage();
    }
    // Pixels in the badge's colour.
    int badgePixels(const QImage &image) const
    {
        int count = 0;
        const QRgb badge = m_theme.palette().badge.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == badge ? 1 : 0;
        }
        return count;
    }

    Theme m_theme;
};

void tst_Tray::number_isOnThePictureWhereSomethingIsUnread()
{
    QCOMPARE(badgePixels(picture(0)), 0);
    QVERIFY(badgePixels(picture(3)) > 200);
    QVERIFY(picture(3) != picture(4));
}

void tst_Tray::manyMessages_fitOnThePicture()
{
    const QImage image = picture(1234);
    QCOMPARE(image, picture(100)); // "99+"
    const QRgb badge = m_theme.palette().badge.rgb();
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(image.pixelColor(0, y).rgb() != badge); // no cut at the other side
}

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
