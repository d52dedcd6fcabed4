// Small pictures: what is made of pictures, and that whatever they hold, the server goes on.
#include "server/domain/preview_set.h"
#include "server/integrations/preview_worker.h"
#include "server/previews/small_pictures.h"
#include "server/storage/disk_blob_store.h"
#include "tests/support/common/beside_test.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage half(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(format == QImage::Format_RGB32 ? Qt::red : Qt::transparent);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::blue);
    return image;
}

std::optional<PreviewSet> made(QByteArray picture)
{
    QBuffer buffer(&picture);
    buffer.open(QIODevice::ReadOnly);
    return smallPictures(buffer);
}

// How a camera says that it was held upright: an EXIF block with one entry, orientation 6.
QByteArray turned(const QByteArray &jpeg)
{
    const QByteArray exif("\xff\xe1\x00\x22"
                          "Exif\0\0"
                          "MM\0*\0\0\0\x08"
                          "\0\x01"
                          "\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                          "\0\0\0\0",
                          36);
    return jpeg.first(2) + exif + jpeg.sliced(2);
}

} // namespace

class tst_Previews : public QObject
{
    Q_OBJECT

private slots:
    void picture_hasTwoSizesAndABlur();
    void small_isNotEnlarged();
    void alpha_staysAlpha();
    void F16_orientation_isKept();
    void F13_animation_isItsFirstPicture();
    void F10_otherFormats_areNotDecoded_data();
    void F10_otherFormats_areNotDecoded();
    void F12_broken_isNothing_data();
    void F12_broken_isNothing();
    void set_isReadStrictly_data();
    void set_isReadStrictly();
    void worker_makesAndKeeps();
    void worker_thatFails_leavesNothing_data();
    void worker_thatFails_leavesNothing();

private:
    QByteArray store(const QByteArray &content);

    QTemporaryDir m_folder;
    std::unique_ptr<DiskBlobStore> m_blobs = *DiskBlobStore::open(m_folder.filePath(u"media"_s));
    quint64 m_last = 0;
};

void tst_Previews::picture_hasTwoSizesAndABlur()
{
    for (const char *format : {"png", "jpeg", "webp"}) {
        const auto set = made(encoded(half({3000, 1500}), format));
        QVERIFY2(set, format);
        QCOMPARE(QSize(set->width, set->height), QSize(3000, 1500));
        const QImage small = QImage::fromData(set->small.bytes);
        const QImage large = QImage::fromData(set->large.bytes);
        QCOMPARE(small.size(), QSize(480, 240));
        QCOMPARE(large.size(), QSize(1600, 800));
        QCOMPARE(set->small.type, QByteArray("image/jpeg"));
        QVERIFY(qBlue(large.pixel(400, 400)) > 200 && qRed(large.pixel(1200, 400)) > 200);
        const QImage blur = QImage::fromData(set->blur);
        QCOMPARE(blur.size(), QSize(20, 10));
        QVERIFY(qBlue(blur.pixel(4, 5)) > 150 && qRed(blur.pixel(15, 5)) > 150);
    }
}

void tst_Previews::small_isNotEnlarged()
{
    const auto set = made(encoded(half({30, 20}), "png"));
    QVERIFY(set);
    QCOMPARE(QImage::fromData(set->large.bytes).size(), QSize(30, 20));
    const auto thin = made(encoded(half({4000, 2}), "png"));
    QVERIFY(thin);
    QCOMPARE(QImage::fromData(thin->small.bytes).size(), QSize(480, 1));
}

void tst_Previews::alpha_staysAlpha()
{
    const auto set = made(encoded(half({600, 600}, QImage::Format_ARGB32), "png"));
    QVERIFY(set);
    QCOMPARE(set->small.type, QByteArray("image/png"));
    QCOMPARE(qAlpha(QImage::fromData(set->small.bytes).pixel(400, 100)), 0);
}

void tst_Previews::F16_orientation_isKept()
{
    const auto set = made(turned(encoded(half({600, 300}), "jpeg")));
    QVERIFY(set);
    QCOMPARE(QSize(set->width, set->height), QSize(300, 600));
    const QImage small = QImage::fromData(set->small.bytes);
    QCOMPARE(small.size(), QSize(240, 480));
    QVERIFY(qBlue(small.pixel(120, 60)) > 200 && qRed(small.pixel(120, 420)) > 200);
    QVERIFY(!set->small.bytes.contains("Exif"));
}

void tst_Previews::F13_animation_isItsFirstPicture()
{
    const QByteArray head = QByteArray::fromHex("47494638396101000100800000ffffff000000");
    const QByteArray frame = QByteArray::fromHex("21f9040100000000"
                                                 "2c00000000010001000002024401"
                                                 "00");
    const auto set = made(head + frame.repeated(20'000) + ';');
    QVERIFY(set);
    QCOMPARE(QSize(set->width, set->height), QSize(1, 1));
}

void tst_Previews::F10_otherFormats_areNotDecoded_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                       "height='9'/>");
    QTest::newRow("bmp") << encoded(half({9, 9}), "bmp");
    QTest::newRow("ppm") << encoded(half({9, 9}), "ppm");
    QTest::newRow("xpm") << encoded(half({9, 9}), "xpm");
    QTest::newRow("nothing") << QByteArray();
}

void tst_Previews::F10_otherFormats_areNotDecoded()
{
    QFETCH(const QByteArray, picture);
    QVERIFY(!made(picture));
}

void tst_Previews::F12_broken_isNothing_data()
{
    QTest::addColumn<QByteArray>("picture");
    const QByteArray whole = encoded(half({64, 64}), "png");
    QTest::newRow("its mark only") << whole.first(8);
    QTest::newRow("its head only") << whole.first(33);
    QByteArray wide = whole; // 2^31 - 1 pixels wide
    wide.replace(16, 4, "\x7f\xff\xff\xff");
    QTest::newRow("a width of 2^31") << wide;
    QTest::newRow("noise") << whole.first(8) + QByteArray(500, '\x5a');
}

void tst_Previews::F12_broken_isNothing()
{
    QFETCH(const QByteArray, picture);
    QVERIFY(!made(picture));
}

void tst_Previews::set_isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    const QByteArray mark = "chatoyant-previews-1 ";
    QTest::newRow("whole") << mark + "4 4 1 image/jpeg 2 image/png 3\nbssLLL" << true;
    QTest::newRow("cut off") << mark + "4 4 1 image/jpeg 2 image/png 3\nbssLL" << false;
    QTest::newRow("with more") << mark + "4 4 1 image/jpeg 2 image/png 3\nbssLLLx" << false;
    QTest::newRow("another type") << mark + "4 4 1 text/html 2 image/png 3\nbssLLL" << false;
    QTest::newRow("a negative size") << mark + "4 4 -1 image/jpeg 4 image/png 3\nbssLLL" << false;
    QTest::newRow("no width") << mark + "0 4 1 image/jpeg 2 image/png 3\nbssLLL" << false;
    QTest::newRow("a wide one") << mark + "4000000 4 1 image/jpeg 2 image/png 3\nbssLLL" << false;
    QTest::newRow("another mark") << QByteArray("previews-1 4 4 1 image/jpeg 2 image/png 3\nb")
                                  << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too much") << mark + "4 4 0 image/jpeg 4194304 image/png 1\n" +
                                     QByteArray(previewSetBytes + 1, 'x')
                              << false;
}

void tst_Previews::set_isReadStrictly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, fits);
    const auto set = readPreviewSet(text);
    QCOMPARE(set.has_value(), fits);
    if (set)
        QCOMPARE(writePreviewSet(*set), text);
}

QByteArray tst_Previews::store(const QByteArray &content)
{
    const FileId file{{0, ++m_last}};
    {
        const auto writer = m_blobs->resume(file);
        if (!writer || !(*writer)->append(content))
            return {};
    }
    return *m_blobs->finish(file, {});
}

void tst_Previews::worker_makesAndKeeps()
{
    const QString program = besideTest(u"chatoyant-previews");
    PreviewWorker worker({program, m_folder.filePath(u"previews"_s)}, *m_blobs);
    const QByteArray hash = store(encoded(half({2000, 1000}), "png"));
    const PictureFacts facts = worker.make(hash);
    QCOMPARE(QSize(facts.width, facts.height), QSize(2000, 1000));
    QVERIFY(facts.hasPreviews && !facts.blur.isEmpty());
    const auto small = worker.preview(hash, PreviewSize::Small);
    const auto large = worker.preview(hash, PreviewSize::Large);
    QVERIFY(small && large);
    QCOMPARE(QImage::fromData(small->bytes).width(), 480);
    QCOMPARE(QImage::fromData(large->bytes).width(), 1600);
    worker.forget(hash);
    QVERIFY(!worker.preview(hash, PreviewSize::Small));
}

void tst_Previews::worker_thatFails_leavesNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("is not there") << u"/nonexistent"_s;
    QTest::newRow("says nothing") << u"/bin/true"_s;
    QTest::newRow("says something else") << u"/bin/cat"_s;
    QTest::newRow("fails") << u"/bin/false"_s;
    QTest::newRow("never ends") << u"/usr/bin/yes"_s; // and says too much
}

void tst_Previews::worker_thatFails_leavesNothing()
{
    QFETCH(const QString, program);
    PreviewWorker worker({program, m_folder.filePath(u"none"_s)}, *m_blobs);
    const QByteArray hash = store(encoded(half({9, 9}), "png"));
    QCOMPARE(worker.make(hash), PictureFacts());
    QVERIFY(!worker.preview(hash, PreviewSize::Small));
    QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
}

QTEST_GUILESS_MAIN(tst_Previews)
#include "tst_previews.moc"
