#include "client/theme/mood_theme.h"
#include "client/theme/palette.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

// WCAG 2.x: relative luminance and contrast ratio.
double linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

constexpr double textNeeds = 4.5;
constexpr double shapeNeeds = 3.0;

} // namespace

class tst_Palette : public QObject
{
    Q_OBJECT

private slots:
    void pair_isReadable_data();
    void pair_isReadable();
    void theme_withoutAToken_isRefused();
    void person_hasOneColour();
    void text_onEveryPlaceOfAScene_isReadable_data();
    void text_onEveryPlaceOfAScene_isReadable();

private:
    void addPairs(const Palette &p, const char *theme);
};

void tst_Palette::text_onEveryPlaceOfAScene_isReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// Hills, water, lights and patterns lie under days and names.
void tst_Palette::text_onEveryPlaceOfAScene_isReadable()
{
    QFETCH(bool, isDark);
    const Palette palette = builtInPalette(isDark);
    for (const MoodLabel label : allMoodLabels) {
        QImage image(640, 700, QImage::Format_RGB32);
        QPainter painter(&image);
        MoodTheme::paint(painter, image.rect(), label, palette);
        painter.end();
        double least = 100;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                least = qMin(least, contrast(palette.text, image.pixelColor(x, y)));
        }
        qInfo("%s: %.2f", qPrintable(moodName(label)), least);
        QVERIFY2(least >= textNeeds, qPrintable(moodName(label)));
    }
}

void tst_Palette::addPairs(const Palette &p, const char *theme)
{
    const auto row = [&](const QString &name, const QColor &a, const QColor &b, double needs) {
        QTest::newRow(qPrintable(u"%1, %2"_s.arg(name, QLatin1StringView(theme))))
            << a << b << needs;
    };
    row(u"text on window"_s, p.text, p.window, textNeeds);
    row(u"text on surface"_s, p.text, p.surface, textNeeds);
    row(u"text on hover"_s, p.text, p.hover, textNeeds);
    row(u"text on in bubble"_s, p.text, p.inBubble, textNeeds);
    row(u"text on out bubble"_s, p.text, p.outBubble, textNeeds);
    row(u"weak text on surface"_s, p.text2, p.surface, textNeeds);
    row(u"weak text on selected"_s, p.text2, p.selected, textNeeds);
    row(u"time on in bubble"_s, p.inMeta, p.inBubble, textNeeds);
    row(u"time on out bubble"_s, p.outMeta, p.outBubble, textNeeds);
    row(u"placeholder on surface"_s, p.placeholder, p.surface, textNeeds);
    row(u"text on accent"_s, p.onAccent, p.accent, textNeeds);
    row(u"text on accent hovered"_s, p.onAccent, p.accentHover, textNeeds);
    row(u"link on in bubble"_s, p.link, p.inBubble, textNeeds);
    row(u"link on out bubble"_s, p.link, p.outBubble, textNeeds);
    row(u"danger on in bubble"_s, p.danger, p.inBubble, textNeeds);
    row(u"danger on out bubble"_s, p.danger, p.outBubble, textNeeds);
    row(u"danger on its ground"_s, p.danger, p.dangerBg, textNeeds);
    row(u"warning on its ground"_s, p.warning, p.warningBg, textNeeds);
    row(u"success on its ground"_s, p.success, p.successBg, textNeeds);
    row(u"badge"_s, p.onBadge, p.badge, textNeeds);
    row(u"muted badge"_s, p.onBadge, p.badgeMuted, textNeeds);
    row(u"mention"_s, p.onBadge, p.mention, textNeeds);
    row(u"name in an in bubble"_s, p.mentionText, p.inBubble, textNeeds);
    row(u"name in an out bubble"_s, p.mentionText, p.outBubble, textNeeds);
    row(u"own name on its ground"_s, p.mentionText, p.mentionGround, textNeeds);
    row(u"chip"_s, p.chipText, p.chip, textNeeds);
    row(u"search hit"_s, p.text, p.searchHit, textNeeds);
    row(u"control on surface"_s, p.control, p.surface, shapeNeeds);
    row(u"focus on surface"_s, p.focus, p.surface, shapeNeeds);
    row(u"online"_s, p.online, p.surface, shapeNeeds);
    row(u"away"_s, p.away, p.surface, shapeNeeds);
    row(u"offline"_s, p.offline, p.surface, shapeNeeds);
    for (const QColor &name : p.names)
        row(u"name "_s + name.name(), name, p.inBubble, textNeeds);
    for (const QColor &series : p.charts)
        row(u"chart "_s + series.name(), series, p.surface, textNeeds);
    for (const MoodLabel label : allMoodLabels) {
        const MoodColors &mood = p.mood(label);
        row(moodName(label) + u" pill"_s, mood.ink, p.chip, textNeeds);
        for (const QColor &ground : {mood.top, mood.bottom}) {
            row(moodName(label) + u" text on "_s + ground.name(), p.text, ground, textNeeds);
            row(moodName(label) + u" focus on "_s + ground.name(), p.focus, ground, shapeNeeds);
            row(moodName(label) + u" strong outline on "_s + ground.name(), p.highContrastOutline,
                ground, shapeNeeds);
        }
    }
}

void tst_Palette::pair_isReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("needs");
    addPairs(builtInPalette(false), "light");
    addPairs(builtInPalette(true), "dark");
}

void tst_Palette::pair_isReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, needs);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= needs, qPrintable(QString::number(ratio)));
}

void tst_Palette::theme_withoutAToken_isRefused()
{
    const auto palette = readPalette(R"({"window": "#ffffff"})", false);
    QVERIFY(!palette);
    QCOMPARE(palette.error().field, u"surface"_s);
}

void tst_Palette::person_hasOneColour()
{
    const Palette palette = builtInPalette(false);
    const UserId user{{1, 2}};
    QCOMPARE(palette.nameColor(user), palette.nameColor(user));
}

QTEST_GUILESS_MAIN(tst_Palette)
#include "tst_palette.moc"
