// The sounds for new messages: each is one of its own, quiet, and without a click.
#include "client/media/chimes.h"
#include "client/models/alert_words.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Chimes : public QObject
{
    Q_OBJECT

private slots:
    void chime_isQuietAndWhole_data();
    void chime_isQuietAndWhole();
    void chimes_differ_inSoundAndName();
    void unknownName_hasNoSound();

private:
    static QList<qint16> samples(QLatin1StringView name)
    {
        const QByteArray bytes = Chimes::samples(name);
        const auto *first = reinterpret_cast<const qint16 *>(bytes.constData());
        return {first, first + bytes.size() / qsizetype(sizeof(qint16))};
    }
};

void tst_Chimes::chime_isQuietAndWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const Chime &chime : Chimes::all())
        QTest::newRow(chime.name.latin1()) << QString(chime.name);
}

void tst_Chimes::chime_isQuietAndWhole()
{
    QFETCH(const QString, name);
    const QList<qint16> sound = samples(QLatin1StringView(name.toLatin1()));
    QVERIFY(sound.size() > Chimes::rate / 5 && sound.size() < Chimes::rate);
    const auto [low, high] = std::ranges::minmax(sound);
    QVERIFY2(high > 1500 && high < 10000 && low > -10000, qPrintable(QString::number(high)));
    QVERIFY(std::abs(sound.first()) < 100 && std::abs(sound.last()) < 100);
}

void tst_Chimes::chimes_differ_inSoundAndName()
{
    QSet<QByteArray> sounds;
    QSet<QString> words;
    for (const Chime &chime : Chimes::all()) {
        sounds.insert(Chimes::samples(chime.name));
        words.insert(AlertWords::chime(chime.name));
    }
    QCOMPARE(sounds.size(), Chimes::all().size());
    QCOMPARE(words.size(), Chimes::all().size());
}

void tst_Chimes::unknownName_hasNoSound()
{
    QVERIFY(Chimes::samples("thunder"_L1).isEmpty());
    QVERIFY(Chimes::samples({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Chimes)
#include "tst_chimes.moc"
