#include "client/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QStyle>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace chatoyant::client;

namespace {

QImage drawn(const QString &name)
{
    return Icons().pixmap(name, Qt::black, 40, 1).toImage();
}

// What is not transparent.
QRect inked(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void pointing_rightToLeft_pointsTheOtherWay();
    void largerText_drawsThemLarger();
    void sameSize_onADenserScreen_isNotTwiceAsLarge();
};

void tst_Icons::pointing_rightToLeft_pointsTheOtherWay()
{
    const QImage send = drawn(u"send"_s), clock = drawn(u"waiting"_s), play = drawn(u"play"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(drawn(u"send"_s) != send);
    QCOMPARE(inked(drawn(u"send"_s)), inked(send.mirrored(true, false)));
    QCOMPARE(drawn(u"waiting"_s), clock);
    QCOMPARE(drawn(u"play"_s), play); // as on every machine that plays something
}

void tst_Icons::largerText_drawsThemLarger()
{
    Theme theme;
    theme.applyTo(*qApp);
    const QIcon icon = theme.icon(u"close"_s);
    const QRect usual = inked(icon.pixmap(20, 20).toImage());
    const QRect larger = inked(icon.pixmap(40, 40).toImage());
    QVERIFY(larger.width() > usual.width() * 3 / 2);
    QMenu menu;
    const int before = menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu);
    theme.setZoom(200);
    QCOMPARE(menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu), before * 3 / 2);
    theme.setZoom(100);
    QCOMPARE(menu.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu), before);
}

// Both come to the same number of pixels.
void tst_Icons::sameSize_onADenserScreen_isNotTwiceAsLarge()
{
    const Icons icons;
    QCOMPARE(icons.pixmap(u"close"_s, Qt::black, 40, 1).deviceIndependentSize(), QSizeF(40, 40));
    QCOMPARE(icons.pixmap(u"close"_s, Qt::black, 20, 2).deviceIndependentSize(), QSizeF(20, 20));
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
