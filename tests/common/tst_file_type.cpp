// What a file is, told from its first bytes, whatever it calls itself.
#include "common/base/file_type.h"

#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

class tst_FileType : public QObject
{
    Q_OBJECT

private slots:
    void content_isKnown_data();
    void content_isKnown();
    void F03_claim_countsWhereTheContentAgrees_data();
    void F03_claim_countsWhereTheContentAgrees();
    void F10_svg_isNeverAPicture();
    void inPlace_isShort();
};

void tst_FileType::content_isKnown_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("type");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"image/png"_s;
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << u"image/jpeg"_s;
    QTest::newRow("gif") << QByteArray("GIF89a..") << u"image/gif"_s;
    QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << u"image/webp"_s;
    QTest::newRow("wave") << QByteArray("RIFF....WAVEfmt ") << u"audio/wav"_s;
    QTest::newRow("riff of another kind") << QByteArray("RIFF....AVI LIST") << QString();
    QTest::newRow("webp without its riff") << QByteArray("JUNK....WEBPVP8 ") << QString();
    QTest::newRow("ogg") << QByteArray("OggS\0\x02", 6) << u"audio/ogg"_s;
    QTest::newRow("flac") << QByteArray("fLaC") << u"audio/flac"_s;
    QTest::newRow("mp3 with tags") << QByteArray("ID3\x04") << u"audio/mpeg"_s;
    QTest::newRow("mp3") << QByteArray("\xff\xfb\x90\x00", 4) << u"audio/mpeg"_s;
    QTest::newRow("bytes like mp3") << QByteArray("\xff\xff\xff\xff", 4) << QString();
    QTest::newRow("mp4") << QByteArray("\0\0\0\x20"
                                       "ftypisom",
                                       12)
                         << u"video/mp4"_s;
    QTest::newRow("m4a") << QByteArray("\0\0\0\x20"
                                       "ftypM4A ",
                                       12)
                         << u"audio/mp4"_s;
    QTest::newRow("heic") << QByteArray("\0\0\0\x20"
                                        "ftypheic",
                                        12)
                          << QString();
    QTest::newRow("webm") << QByteArray("\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm") << u"video/webm"_s;
    QTest::newRow("matroska") << QByteArray("\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska")
                              << QString();
    QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"application/pdf"_s;
    QTest::newRow("text") << QByteArray("hello") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("half a mark") << QByteArray("\x89PN") << QString();
}

void tst_FileType::content_isKnown()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QString, type);
    QCOMPARE(contentType(head), type);
}

void tst_FileType::F03_claim_countsWhereTheContentAgrees_data()
{
    QTest::addColumn<QString>("claimed");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("judged");
    const QString unknown = u"application/octet-stream"_s;
    QTest::newRow("a program that says it is a picture")
        << u"image/png"_s << QByteArray("MZ\x90") << unknown;
    QTest::newRow("a picture that says it is text")
        << u"text/plain"_s << QByteArray("GIF89a") << u"image/gif"_s;
    QTest::newRow("text") << u"text/plain; charset=utf-8"_s << QByteArray("hello")
                          << u"text/plain"_s;
    QTest::newRow("a voice in a box for videos")
        << u"audio/webm;codecs=opus"_s << QByteArray("\x1a\x45\xdf\xa3webm") << u"audio/webm"_s;
    QTest::newRow("no type") << QString() << QByteArray("hello") << unknown;
    QTest::newRow("a header in it") << u"text/plain\r\nX: y"_s << QByteArray("hello") << unknown;
    QTest::newRow("html") << u"TEXT/HTML"_s << QByteArray("<html>") << u"text/html"_s;
}

void tst_FileType::F03_claim_countsWhereTheContentAgrees()
{
    QFETCH(const QString, claimed);
    QFETCH(const QByteArray, head);
    QFETCH(const QString, judged);
    QCOMPARE(judgedType(claimed, head), judged);
}

void tst_FileType::F10_svg_isNeverAPicture()
{
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>";
    QCOMPARE(judgedType(u"image/png"_s, svg), u"application/octet-stream"_s);
    QCOMPARE(judgedType(u"image/svg+xml"_s, svg), u"application/octet-stream"_s);
    QVERIFY(!isShownInPlace(u"image/svg+xml"_s));
}

void tst_FileType::inPlace_isShort()
{
    QVERIFY(isShownInPlace(u"image/jpeg"_s) && isShownInPlace(u"audio/ogg"_s));
    for (const QString &type : {u"text/html"_s, u"application/pdf"_s, u"text/plain"_s, QString()})
        QVERIFY2(!isShownInPlace(type), qPrintable(type));
}

QTEST_GUILESS_MAIN(tst_FileType)
#include "tst_file_type.moc"
