// A recording on the disk: whole when it was closed, playable when it was cut off, and small.
#include "client/media/opus_reader.h"
#include "client/media/opus_writer.h"
#include "common/sound/ogg_pages.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int second = OpusWriter::rate;

// Like a voice: a tone with overtones that swells and ebbs four times a second.
QList<qint16> voice(int milliseconds, qreal loudest = 0.5)
{
    QList<qint16> samples;
    for (int at = 0; at < milliseconds * (second / 1000); ++at) {
        const qreal time = qreal(at) / second;
        const qreal swell = 0.5 - 0.5 * std::cos(2 * M_PI * 4 * time);
        qreal sum = 0;
        for (int overtone = 1; overtone <= 12; ++overtone)
            sum += std::sin(2 * M_PI * 130 * overtone * time) / overtone;
        samples.append(static_cast<qint16>(32767 * loudest * swell * sum / 2));
    }
    return samples;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_OpusFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recording_isAsLongAsWhatWasFed();
    void recording_isAsLoudAsWhatWasFed();
    void recording_takesTwentyFourKilobits();
    void recording_saysNothingOfItsPlace();
    void recording_leftOpen_isThereButForHalfASecond();
    void recording_cutAnywhere_keepsWhatIsWhole();
    void recording_damaged_isReadUntilThere();
    void recording_goneOnWith_isOne();
    void recording_goneOnWithAfterACrash_isOne();
    void file_ofOthers_isNothing_data();
    void file_ofOthers_isNothing();
    void disk_thatRefuses_isTold();

private:
    // Fed in the uneven pieces that microphones give.
    void record(int milliseconds);
    RecordedSound heard() const { return readRecording(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_OpusFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"note.ogg"_s);
}

void tst_OpusFile::record(int milliseconds)
{
    constexpr size_t piece = 1733;
    OpusWriter writer;
    QVERIFY(QFileInfo::exists(m_path) ? writer.goOn(m_path) : writer.create(m_path));
    const QList<qint16> all = voice(milliseconds);
    std::span<const qint16> rest(all);
    while (!rest.empty()) {
        const auto now = rest.first(std::min(piece, rest.size()));
        QVERIFY(writer.write(now));
        rest = rest.subspan(now.size());
    }
    QVERIFY(writer.close());
}

void tst_OpusFile::recording_isAsLongAsWhatWasFed()
{
    record(3333);
    const RecordedSound sound = heard();
    QVERIFY(sound.isClosed);
    QVERIFY2(sound.durationMs() >= 3333 && sound.durationMs() <= 3333 + 30,
             qPrintable(QString::number(sound.durationMs())));
}

void tst_OpusFile::recording_isAsLoudAsWhatWasFed()
{
    record(2000);
    double fed = 0;
    for (const qint16 sample : voice(2000))
        fed += double(sample) * sample;
    double came = 0;
    readRecording(m_path, [&came](std::span<const qint16> samples) {
        for (const qint16 sample : samples)
            came += double(sample) * sample;
    });
    QVERIFY2(std::abs(10 * std::log10(came / fed)) < 1, "more than 1 dB off");
}

void tst_OpusFile::recording_takesTwentyFourKilobits()
{
    record(20'000);
    const qint64 bits = QFileInfo(m_path).size() * 8 / 20;
    QVERIFY2(bits > 16'000 && bits < 27'000, qPrintable(QString::number(bits)));
    QVERIFY(content(m_path).contains("OpusHead\x01\x01")); // one channel
}

void tst_OpusFile::recording_saysNothingOfItsPlace()
{
    record(500);
    QVERIFY(!content(m_path).contains(m_folder->path().toUtf8()));
    QVERIFY(content(m_path).contains(QByteArray("OpusTags\0\0\0\0\0\0\0\0", 16)));
}

// As it lies there when the program ends by itself.
void tst_OpusFile::recording_leftOpen_isThereButForHalfASecond()
{
    OpusWriter writer;
    QVERIFY(writer.create(m_path));
    QVERIFY(writer.write(voice(4200)));
    const RecordedSound sound = heard();
    QVERIFY(!sound.isClosed);
    QVERIFY2(sound.durationMs() > 4200 - 520, qPrintable(QString::number(sound.durationMs())));
}

void tst_OpusFile::recording_cutAnywhere_keepsWhatIsWhole()
{
    record(4000);
    const QByteArray whole = content(m_path);
    for (qsizetype size = whole.size() - 1; size > whole.size() / 2; size -= 97) {
        put(m_path, whole.first(size));
        const RecordedSound sound = heard();
        QVERIFY(!sound.isClosed);
        const qint64 expected = 4000 * size / whole.size();
        QVERIFY2(sound.durationMs() > expected - 1000 && sound.durationMs() < 4000,
                 qPrintable(QString::number(size)));
    }
}

void tst_OpusFile::recording_damaged_isReadUntilThere()
{
    record(4000);
    QByteArray bytes = content(m_path);
    bytes[bytes.size() * 3 / 4] = static_cast<char>(bytes[bytes.size() * 3 / 4] ^ 0x55);
    put(m_path, bytes);
    const qint64 duration = heard().durationMs();
    QVERIFY2(duration > 1900 && duration < 3600, qPrintable(QString::number(duration)));
}

void tst_OpusFile::recording_goneOnWith_isOne()
{
    record(1500);
    record(2000);
    record(700);
    const RecordedSound sound = heard();
    QVERIFY(sound.isClosed);
    QVERIFY2(sound.durationMs() >= 4200 && sound.durationMs() <= 4200 + 90,
             qPrintable(QString::number(sound.durationMs())));
    QByteArray bytes = content(m_path);
    const QList<OggPage> pages = oggPages(bytes);
    QCOMPARE(pages.last().end(), bytes.size());
    for (qsizetype at = 0; at < pages.size(); ++at) {
        QCOMPARE(pages[at].number, quint32(at));
        QCOMPARE(pages[at].serial, pages[0].serial);
        QCOMPARE(pages[at].isLast, at == pages.size() - 1);
        QVERIFY(at == 0 || pages[at].granule >= pages[at - 1].granule);
    }
    QCOMPARE(bytes.count("OpusHead"), 1);
}

void tst_OpusFile::recording_goneOnWithAfterACrash_isOne()
{
    record(3000);
    const QByteArray whole = content(m_path);
    put(m_path, whole.first(whole.size() - 333));
    const qint64 before = heard().durationMs();
    record(1000);
    const RecordedSound sound = heard();
    QVERIFY(sound.isClosed);
    QVERIFY2(sound.durationMs() >= before + 1000 && sound.durationMs() <= before + 1050,
             qPrintable(QString::number(sound.durationMs())));
}

void tst_OpusFile::file_ofOthers_isNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("OggS and what follows");
    QTest::newRow("head only") << QByteArray("OggS").leftJustified(27, '\0');
    QTest::newRow("all 0xFF") << QByteArray(5000, '\xFF');
    QRandomGenerator random(7);
    QByteArray noise(20'000, '\0');
    for (char &byte : noise)
        byte = static_cast<char>(random.bounded(256));
    QTest::newRow("noise") << "OggS" + noise;
}

void tst_OpusFile::file_ofOthers_isNothing()
{
    QFETCH(const QByteArray, bytes);
    put(m_path, bytes);
    QCOMPARE(heard().durationMs(), 0);
    QVERIFY(!heard().isClosed);
    record(800); // begins anew in its place
    QVERIFY(heard().durationMs() >= 800);
}

void tst_OpusFile::disk_thatRefuses_isTold()
{
    OpusWriter writer;
    QVERIFY(!writer.create(m_folder->filePath(u"no/such/folder.ogg"_s)));
    QCOMPARE(readRecording(m_folder->filePath(u"none.ogg"_s)).samples, 0);
    if (!QFileInfo(u"/dev/full"_s).isWritable())
        QSKIP("no /dev/full");
    QVERIFY(!writer.create(u"/dev/full"_s));
}

QTEST_GUILESS_MAIN(tst_OpusFile)
#include "tst_opus_file.moc"
