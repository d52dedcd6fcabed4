// How loud a voice note is: the level while one speaks, and the bars that are sent along.
#include "client/media/loudness.h"

#include <QTest>

#include <cmath>

using namespace chatoyant::client;

namespace {

QList<qint16> tone(int steps, qreal amplitude)
{
    QList<qint16> samples;
    for (int at = 0; at < steps * Loudness::samplesPerStep; ++at)
        samples.append(static_cast<qint16>(32767 * amplitude * std::sin(at * 0.3)));
    return samples;
}

int barAt(const QByteArray &waveform, qsizetype at)
{
    return static_cast<uchar>(waveform.at(at));
}

} // namespace

class tst_Loudness : public QObject
{
    Q_OBJECT

private slots:
    void silence_isNoLevel();
    void louder_isHigher();
    void waveform_hasAtMostAHundredBars();
    void waveform_followsTheVoice();
    void whisper_staysLow();
    void nothing_hasNoBars();
};

void tst_Loudness::silence_isNoLevel()
{
    Loudness loudness;
    loudness.add(tone(3, 0));
    QCOMPARE(loudness.level(), 0.0);
}

void tst_Loudness::louder_isHigher()
{
    Loudness quiet;
    quiet.add(tone(3, 0.05));
    Loudness loud;
    loud.add(tone(3, 0.8));
    QVERIFY(quiet.level() > 0.2);
    QVERIFY(loud.level() > quiet.level() + 0.2);
    QVERIFY(loud.level() <= 1);
}

void tst_Loudness::waveform_hasAtMostAHundredBars()
{
    Loudness note;
    note.add(tone(7, 0.5));
    QCOMPARE(note.waveform().size(), 7);
    note.add(tone(2000, 0.5));
    QCOMPARE(note.waveform().size(), Loudness::bars);
}

void tst_Loudness::waveform_followsTheVoice()
{
    Loudness note;
    note.add(tone(100, 0.001));
    note.add(tone(100, 0.7));
    const QByteArray bars = note.waveform();
    QCOMPARE(barAt(bars, 99), 255);
    QVERIFY(barAt(bars, 10) < 80);
}

void tst_Loudness::whisper_staysLow()
{
    Loudness note;
    note.add(tone(100, 0.002));
    QVERIFY(barAt(note.waveform(), 50) < 160);
}

void tst_Loudness::nothing_hasNoBars()
{
    QVERIFY(Loudness().waveform().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Loudness)
#include "tst_loudness.moc"
