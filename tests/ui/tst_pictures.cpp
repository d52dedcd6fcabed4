// Pictures: what is decoded and what is not, and what is made of a photo before it is sent.
#include "client/media/photo_maker.h"
#include "client/media/picture_decoder.h"
#include "client/ui/chat/attachment_layout.h"
#include "client/ui/chat/attachment_maker.h"
#include "client/ui/chat/bubble_measure.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

QImage landscape(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(255 * x / width, 255 * y / height, 90));
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

// A JPEG as a camera writes it: turned by a quarter, and with the place.
QByteArray cameraJpeg(int width, int height)
{
    const QByteArray plain = encoded(landscape(width, height), "jpeg");
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08", 14);
    exif += QByteArray("\0\x02", 2);                              // two entries
    exif += QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 12); // orientation: 6
    exif += QByteArray("\x88\x25\0\x04\0\0\0\x01\0\0\0\x26", 12); // a directory of places
    exif += QByteArray("\0\0\0\0", 4);                            // no further directory
    exif += QByteArray("\0\0\0\0\0\0", 6);                        // an empty one
    const auto length = static_cast<quint16>(exif.size() + 2);
    QByteArray segment("\xff\xe1", 2);
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    return plain.left(2) + segment + exif + plain.mid(2);
}

} // namespace

class tst_Pictures : public QObject
{
    Q_OBJECT

private slots:
    void bytes_areToldByTheirContent_data();
    void bytes_areToldByTheirContent();
    void picture_isDecodedNoLargerThanAsked();
    void picture_ofTooManyPixels_isRefused();
    void photo_isTurnedUpright();
    void photo_losesWhatTheCameraNoted();
    void photo_thatIsSmall_keepsItsSize();
    void screenshot_staysSharp();
    void blur_isTiny();
    void chosen_thatCannotBeSent_isTold_data();
    void chosen_thatCannotBeSent_isTold();
    void photo_sentAsFile_isUntouched();
    void album_takesTheRoomItIsGiven_data();
    void album_takesTheRoomItIsGiven();
    void picture_alone_reachesTheRim_withItsTimeOnIt_data();
    void picture_alone_reachesTheRim_withItsTimeOnIt();

private:
    QString written(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString tst_Pictures::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void tst_Pictures::bytes_areToldByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    const QByteArray png = encoded(landscape(8, 6), "png");
    QTest::newRow("png") << png << QByteArray("png");
    QTest::newRow("jpeg") << encoded(landscape(8, 6), "jpeg") << QByteArray("jpeg");
    QTest::newRow("bmp") << encoded(landscape(8, 6), "bmp") << QByteArray();
    QTest::newRow("xpm") << encoded(landscape(8, 6), "xpm") << QByteArray();
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='8' "
                                       "height='6'><rect width='8' height='6'/></svg>")
                         << QByteArray();
    QTest::newRow("cut off in its head") << png.left(20) << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("noise") << QByteArray(1000, '\x7f') << QByteArray();
}

void tst_Pictures::bytes_areToldByTheirContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, format);
    const PictureFacts facts = pictureFacts(bytes);
    QCOMPARE(facts.isPicture() ? facts.format : QByteArray(), format);
    QCOMPARE(decodePicture(bytes).isNull(), format.isEmpty());
    if (!format.isEmpty())
        QCOMPARE(facts.size, QSize(8, 6));
}

void tst_Pictures::picture_isDecodedNoLargerThanAsked()
{
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray bytes = encoded(landscape(900, 300), format);
        QCOMPARE(decodePicture(bytes, {300, 300}).size(), QSize(300, 100));
        QCOMPARE(decodePicture(bytes, {2000, 2000}).size(), QSize(900, 300));
    }
}

void tst_Pictures::picture_ofTooManyPixels_isRefused()
{
    QByteArray jpeg = encoded(landscape(8, 6), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    QVERIFY(frame > 0);
    jpeg.replace(frame + 5, 4, "\x4e\x20\x4e\x20"); // 20,000 × 20,000
    QVERIFY(!pictureFacts(jpeg).isPicture());
    QVERIFY(decodePicture(jpeg, {100, 100}).isNull());
}

void tst_Pictures::photo_isTurnedUpright()
{
    const QByteArray photo = cameraJpeg(64, 32);
    QCOMPARE(pictureFacts(photo).size, QSize(32, 64));
    QCOMPARE(decodePicture(photo).size(), QSize(32, 64));
}

void tst_Pictures::photo_losesWhatTheCameraNoted()
{
    const QString path = written(u"camera.jpg"_s, cameraJpeg(3000, 1500));
    QVERIFY(saysPlace(path));
    const ChosenFile chosen = examineFile(path);
    QVERIFY(chosen.isPhoto() && chosen.saysPlace);
    const auto made = makeOutgoing(chosen, true, m_folder.path());
    QVERIFY(made.has_value());
    QVERIFY(made->isOurs && made->path != path);
    QVERIFY(!saysPlace(made->path));
    QCOMPARE(made->file.name, u"camera.jpg"_s);
    QCOMPARE(QSize(made->file.width, made->file.height), QSize(1024, 2048)); // turned, and smaller
    QCOMPARE(pictureFactsOf(made->path).size, QSize(1024, 2048));
    QCOMPARE(made->file.bytes, QFileInfo(made->path).size());
    QCOMPARE(made->file.kind, AttachmentKind::Image);
    QVERIFY(!made->file.blur.isEmpty());
}

void tst_Pictures::photo_thatIsSmall_keepsItsSize()
{
    const QString path = written(u"small.jpg"_s, encoded(landscape(320, 200), "jpeg"));
    const auto made = makeOutgoing(examineFile(path), true, m_folder.path());
    QVERIFY(made.has_value());
    QCOMPARE(QSize(made->file.width, made->file.height), QSize(320, 200));
}

void tst_Pictures::screenshot_staysSharp()
{
    QImage screen(800, 600, QImage::Format_RGB32);
    screen.fill(Qt::white);
    QPainter(&screen).fillRect(100, 100, 50, 50, Qt::black);
    const ChosenFile chosen = keepPasted(screen, m_folder.path(), u"Picture.png"_s);
    QCOMPARE(chosen.name, u"Picture.png"_s);
    QVERIFY(chosen.isOurs);
    const auto made = makeOutgoing(chosen, true, m_folder.path());
    QVERIFY(made.has_value());
    QCOMPARE(made->file.type, u"image/png"_s);
    QCOMPARE(decodePictureOf(made->path).convertToFormat(QImage::Format_RGB32), screen);
}

void tst_Pictures::blur_isTiny()
{
    const QByteArray blur = makeBlur(landscape(4000, 3000));
    QVERIFY(!blur.isEmpty());
    QVERIFY(blur.size() <= 1024);
    QCOMPARE(pictureFacts(blur).format, QByteArray("jpeg"));
}

void tst_Pictures::chosen_thatCannotBeSent_isTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileFault>("fault");
    QTest::newRow("a folder") << m_folder.path() << FileFault::Folder;
    QTest::newRow("nothing there") << m_folder.filePath(u"none"_s) << FileFault::Unreadable;
    QTest::newRow("empty") << written(u"empty.txt"_s, {}) << FileFault::Empty;
    QTest::newRow("a text") << written(u"words.txt"_s, "words") << FileFault::None;
}

void tst_Pictures::chosen_thatCannotBeSent_isTold()
{
    QFETCH(const QString, path);
    QFETCH(const FileFault, fault);
    QCOMPARE(examineFile(path).fault, fault);
}

void tst_Pictures::photo_sentAsFile_isUntouched()
{
    const QString path = written(u"camera.jpg"_s, cameraJpeg(64, 32));
    const auto made = makeOutgoing(examineFile(path), false, m_folder.path());
    QVERIFY(made.has_value());
    QCOMPARE(made->path, path);
    QVERIFY(!made->isOurs);
    QCOMPARE(made->file.kind, AttachmentKind::File);
    QCOMPARE(made->file.type, u"image/jpeg"_s);
}

void tst_Pictures::album_takesTheRoomItIsGiven_data()
{
    QTest::addColumn<int>("count");
    for (int count = 1; count <= 10; ++count)
        QTest::addRow("%d", count) << count;
}

void tst_Pictures::album_takesTheRoomItIsGiven()
{
    QFETCH(const int, count);
    constexpr qreal most = 400;
    Theme theme;
    QList<FileShown> files;
    for (int number = 0; number < count; ++number) {
        FileShown shown;
        shown.file.kind = AttachmentKind::Image;
        shown.file.width = number % 3 == 0 ? 300 : 4000;
        shown.file.height = number % 2 == 0 ? 3000 : 200;
        shown.number = number;
        files.append(shown);
    }
    const auto places = layOutFiles(files, most, theme);
    QCOMPARE(places.size(), size_t(count));
    QRectF all;
    for (size_t at = 0; at < places.size(); ++at) {
        QVERIFY(places[at].box.width() >= 40 && places[at].box.height() >= 40);
        QVERIFY(places[at].box.right() <= most + 0.5);
        for (size_t other = 0; other < at; ++other)
            QVERIFY(!places[at].box.intersects(places[other].box));
        all |= places[at].box;
    }
    QCOMPARE(sizeOf(places), all.size());
}

void tst_Pictures::picture_alone_reachesTheRim_withItsTimeOnIt_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<bool>("isPhoto");
    QTest::newRow("picture alone") << QString() << true;
    QTest::newRow("picture with words") << u"From the walk"_s << true;
    QTest::newRow("document alone") << QString() << false;
}

void tst_Pictures::picture_alone_reachesTheRim_withItsTimeOnIt()
{
    QFETCH(const QString, caption);
    QFETCH(const bool, isPhoto);
    const Theme theme;
    Bubble bubble;
    bubble.text = caption;
    bubble.at = QDateTime(QDate(2026, 1, 20), QTime(10, 43));
    FileShown file;
    file.file.kind = isPhoto ? AttachmentKind::Image : AttachmentKind::File;
    file.file.width = 1600;
    file.file.height = 900;
    bubble.files.append(file);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const BubbleLayout layout = layOut(bubble, {700, direction, false}, theme);
        const QRectF box = layout.files[0].box;
        const int frame = isPhoto ? BubbleMeasure::pictureFrame : space::medium;
        QCOMPARE(box.left() - layout.outline.left(), frame);
        QCOMPARE(layout.outline.right() - box.right(), frame);
        QCOMPARE(box.contains(layout.time), caption.isEmpty());
        QCOMPARE(layout.isTimeOnPicture, isPhoto && caption.isEmpty());
        if (isPhoto)
            QCOMPARE(box.top() - layout.outline.top(), frame);
        if (layout.isTimeOnPicture)
            QCOMPARE(layout.outline.bottom() - box.bottom(), frame);
        QVERIFY(layout.outline.contains(layout.time));
    }
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
