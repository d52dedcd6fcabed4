// What is asked below /files, read strictly; and the heads of what is answered.
#include "server/net/files/byte_range.h"
#include "server/net/files/file_request.h"
#include "server/net/files/file_response.h"
#include "server/net/files/file_traffic.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using Kind = FileRequest::Kind;

namespace {

const QByteArray id = "01JAAAAAAAAAAAAAAAAAAAAAAA";
const QByteArray bearer = "Authorization: Bearer secret\r\n";
const QByteArray tus = "Tus-Resumable: 1.0.0\r\n";
const QByteArray piece = "Content-Type: application/offset+octet-stream\r\n";

Expected<FileRequest, HttpResponse> read(const QByteArray &head)
{
    const auto request = readHead(head + "\r\n", std::numeric_limits<qsizetype>::max());
    if (!request)
        return HttpResponse{request.error(), {}, {}, {}, {}};
    return readFileRequest(*request);
}

QByteArray patch(const QByteArray &headers)
{
    return "PATCH /files/" + id + " HTTP/1.1\r\n" + tus + bearer + headers;
}

QByteArray post(const QByteArray &headers)
{
    return "POST /files HTTP/1.1\r\n" + tus + bearer + headers;
}

StoredFile storedFile()
{
    StoredFile file;
    file.id = FileId::fromString(QString::fromLatin1(id));
    file.name = u"Bericht \"1\"\u00E4.pdf"_s;
    file.type = u"application/pdf"_s;
    file.bytes = 100;
    file.state = FileState::Complete;
    file.hash = QByteArray(32, 'x');
    return file;
}

} // namespace

class tst_FileRequest : public QObject
{
    Q_OBJECT

private slots:
    void request_isRefused_data();
    void request_isRefused();
    void request_isRead_data();
    void request_isRead();
    void begin_readsItsMetadata();
    void patch_readsOffsetAndChecksum();
    void link_isRead();
    void metadata_isStrict_data();
    void metadata_isStrict();
    void range_isRead_data();
    void range_isRead();
    void download_saysHowItIsToBeTreated();
    void refusal_hasReasonAndStatus();
    void traffic_isLimited();
    void upload_isHeldByOne();
};

void tst_FileRequest::request_isRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const QByteArray file = "/files/" + id + " HTTP/1.1\r\n";
    const QByteArray length = "Upload-Length: 5\r\n";
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    row("no token", "GET " + file, 401);
    row("another scheme", "GET " + file + "Authorization: Basic eDp5\r\n", 401);
    row("an empty token", "GET " + file + "Authorization: Bearer \r\n", 401);
    row("not an id", "GET /files/etc HTTP/1.1\r\n" + bearer, 404);
    row("a path in the id", "GET /files/../../etc/passwd HTTP/1.1\r\n" + bearer, 404);
    row("something below", "GET /files/" + id + "/raw HTTP/1.1\r\n" + bearer, 404);
    row("a list", "GET /files HTTP/1.1\r\n" + bearer, 405);
    row("PUT", "PUT " + file + bearer, 405);
    row("PATCH of a preview", "PATCH /files/" + id + "/preview HTTP/1.1\r\n" + bearer, 405);
    row("no version", "DELETE " + file + bearer, 412);
    row("another version", "HEAD " + file + bearer + "Tus-Resumable: 0.2.2\r\n", 412);
    row("POST without length", post({}), 400);
    row("negative length", post("Upload-Length: -1\r\n"), 400);
    row("length of 2^63", post("Upload-Length: 9223372036854775808\r\n"), 413);
    row("length with a unit", post("Upload-Length: 5k\r\n"), 400);
    row("deferred length", post(length + "Upload-Defer-Length: 1\r\n"), 400);
    row("concatenation", post(length + "Upload-Concat: partial\r\n"), 400);
    row("broken metadata", post(length + "Upload-Metadata: filename !!!\r\n"), 400);
    row("body of another type", post(length + "Content-Length: 2\r\n"), 415);
    row("body beyond the length", post(length + piece + "Content-Length: 6\r\n"), 413);
    row("PATCH of another type", patch("Upload-Offset: 0\r\nContent-Length: 2\r\n"), 415);
    row("PATCH without length", patch(piece + "Upload-Offset: 0\r\n"), 411);
    row("PATCH without offset", patch(piece + "Content-Length: 2\r\n"), 400);
    row("negative offset", patch(piece + "Upload-Offset: -1\r\nContent-Length: 2\r\n"), 400);
    row("offset of 2^63",
        patch(piece + "Upload-Offset: 9223372036854775808\r\nContent-Length: 2\r\n"), 400);
    row("PATCH in chunks", patch(piece + "Upload-Offset: 0\r\nTransfer-Encoding: chunked\r\n"),
        501);
    const QByteArray sound = piece + "Upload-Offset: 0\r\nContent-Length: 2\r\n";
    row("unknown checksum", patch(sound + "Upload-Checksum: crc32 AAAA\r\n"), 400);
    row("short checksum", patch(sound + "Upload-Checksum: sha1 AAAA\r\n"), 400);
    row("checksum without value", patch(sound + "Upload-Checksum: sha1\r\n"), 400);
    row("token in the address", "POST /files?token=x HTTP/1.1\r\n" + tus + bearer + length, 400);
    row("unknown in the address", "GET /files/" + id + "?token=x HTTP/1.1\r\n" + bearer, 400);
    row("body of a GET", "GET " + file + bearer + "Content-Length: 2\r\n", 400);
}

void tst_FileRequest::request_isRefused()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, status);
    const auto request = read(head);
    QVERIFY(!request);
    QCOMPARE(request.error().status, status);
}

void tst_FileRequest::request_isRead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("kind");
    const QByteArray file = "/files/" + id + " HTTP/1.1\r\n";
    const auto row = [](const char *name, const QByteArray &head, Kind kind) {
        QTest::newRow(name) << head << int(kind);
    };
    row("OPTIONS needs no token", "OPTIONS /files HTTP/1.1\r\n", Kind::Options);
    row("POST", post("Upload-Length: 5\r\n"), Kind::Begin);
    row("POST with a slash", "POST /files/ HTTP/1.1\r\n" + tus + bearer + "Upload-Length: 5\r\n",
        Kind::Begin);
    row("HEAD of tus", "HEAD " + file + tus + bearer, Kind::Look);
    row("HEAD", "HEAD " + file + bearer, Kind::Download);
    row("GET", "GET " + file + bearer, Kind::Download);
    row("preview", "GET /files/" + id + "/preview HTTP/1.1\r\n" + bearer, Kind::Preview);
    row("DELETE", "DELETE " + file + tus + bearer, Kind::Remove);
    row("DELETE by way of POST",
        "POST " + file + tus + bearer + "X-HTTP-Method-Override: DELETE\r\n", Kind::Remove);
    row("PATCH", patch(piece + "Upload-Offset: 5\r\nContent-Length: 0\r\n"), Kind::Patch);
}

void tst_FileRequest::request_isRead()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, kind);
    const auto request = read(head);
    QVERIFY2(request, request ? "" : request.error().body.constData());
    QCOMPARE(int(request->kind), kind);
    QCOMPARE(request->token, request->kind == Kind::Options ? QString() : u"secret"_s);
}

void tst_FileRequest::begin_readsItsMetadata()
{
    const auto request = read(post("Upload-Length: 9007199254740992\r\nUpload-Metadata: filename "
                                   "w6QucG5n,filetype aW1hZ2UvcG5n,empty\r\n"));
    QVERIFY(request);
    QCOMPARE(request->wanted.name, u"\u00E4.png"_s);
    QCOMPARE(request->wanted.type, u"image/png"_s);
    QCOMPARE(request->wanted.bytes, 9007199254740992LL);
}

void tst_FileRequest::patch_readsOffsetAndChecksum()
{
    const QByteArray sum(20, 's');
    const auto request =
        read(patch(piece + "Upload-Offset: 70\r\nContent-Length: 3000000000\r\n" +
                   "Expect: 100-Continue\r\nUpload-Checksum: sha1 " + sum.toBase64() + "\r\n"));
    QVERIFY(request);
    QCOMPARE(request->offset, 70);
    QCOMPARE(request->bodyBytes, 3'000'000'000);
    QVERIFY(request->expectsContinue);
    QVERIFY(request->checksum);
    QCOMPARE(request->checksum->value, sum);
    QCOMPARE(request->checksum->algorithm, QCryptographicHash::Sha1);
}

void tst_FileRequest::link_isRead()
{
    const QByteArray link = "GET /files/" + id + "?session=" + id + "&expires=17&signature=ab";
    const auto request = read(link + " HTTP/1.1\r\n");
    QVERIFY(request && request->link);
    QCOMPARE(request->link->session, SessionId::fromString(QString::fromLatin1(id)));
    QCOMPARE(request->link->expires, 17);
    QCOMPARE(request->link->signature, QByteArray("ab"));
    const auto withToken = read(link + " HTTP/1.1\r\n" + bearer);
    QVERIFY(withToken && !withToken->link); // the token says more
    QVERIFY(read("GET /files/" + id + "/preview?size=large HTTP/1.1\r\n" + bearer)->isLarge);
}

void tst_FileRequest::metadata_isStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("one") << QByteArray("a YQ==") << 1;
    QTest::newRow("without value") << QByteArray("a") << 1;
    QTest::newRow("with spaces between") << QByteArray("a YQ==, b YQ==") << 2;
    QTest::newRow("twice the same") << QByteArray("a YQ==,a YQ==") << -1;
    QTest::newRow("an empty key") << QByteArray("a YQ==,,b YQ==") << -1;
    QTest::newRow("not Base64") << QByteArray("a Y_Q!") << -1;
    QTest::newRow("two values") << QByteArray("a YQ== YQ==") << -1;
}

void tst_FileRequest::metadata_isStrict()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, count);
    const auto found = readUploadMetadata(text);
    QCOMPARE(found ? int(found->size()) : -1, count);
}

void tst_FileRequest::range_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *text, int status, qint64 first, qint64 bytes) {
        QTest::newRow(text) << QByteArray(text) << status << first << bytes;
    };
    row("bytes=0-9", 206, 0, 10);
    row("bytes=90-", 206, 90, 10);
    row("bytes=90-200", 206, 90, 10);
    row("bytes=-30", 206, 70, 30);
    row("bytes=-300", 206, 0, 100);
    row("bytes=99-99", 206, 99, 1);
    row("bytes=100-", 416, 0, 0);
    row("bytes=99999999999999999999-", 416, 0, 0);
    row("bytes=0-99999999999999999999", 206, 0, 100);
    row("bytes=-0", 416, 0, 0);
    row("bytes=5-4", 200, 0, 100);
    row("bytes=-", 200, 0, 100);
    row("bytes=a-b", 200, 0, 100);
    row("bytes=0-1,5-6", 200, 0, 100);
    row("bytes=0", 200, 0, 100);
    row("lines=0-9", 200, 0, 100);
    row("", 200, 0, 100);
}

void tst_FileRequest::range_isRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    QFETCH(const qint64, first);
    QFETCH(const qint64, bytes);
    QCOMPARE(readRange(text, 100), (ByteRange{status, first, bytes}));
}

void tst_FileRequest::download_saysHowItIsToBeTreated()
{
    StoredFile file = storedFile();
    QCOMPARE(dispositionOf(file), QByteArray("attachment; filename=\"Bericht _1__.pdf\"; "
                                             "filename*=UTF-8''Bericht%20%221%22%C3%A4.pdf"));
    file.type = u"image/png"_s;
    QVERIFY(dispositionOf(file).startsWith("inline; "));
    const QByteArray head =
        writeResponse(downloadHead(file, partOf(file, "bytes=10-19", {})), true);
    QVERIFY(head.startsWith("HTTP/1.1 206 "));
    for (const char *line : {"Content-Length: 10\r\n", "Content-Range: bytes 10-19/100\r\n",
                             "X-Content-Type-Options: nosniff\r\n",
                             "Content-Security-Policy: default-src 'none'; sandbox\r\n",
                             "Cache-Control: private, no-cache\r\n", "Content-Type: image/png\r\n"})
        QVERIFY2(head.contains(line), line);
    QVERIFY(!head.contains("no-store"));
    QCOMPARE(partOf(file, "bytes=10-19", "\"other\"").status, 200);
    QVERIFY(isKnownTo(file, "\"a\", W/\"" + file.hash.toHex() + "\""));
    QVERIFY(!isKnownTo(file, "\"a\""));
    const QByteArray known = writeResponse(notModified(file), true);
    QVERIFY(known.startsWith("HTTP/1.1 304 ") && !known.contains("Content-Length"));
}

void tst_FileRequest::refusal_hasReasonAndStatus()
{
    const QList<std::pair<Reason, int>> table{
        {Reason::SessionExpired, 401}, {Reason::FileNotFound, 404},  {Reason::FileGone, 410},
        {Reason::FileTooLarge, 413},   {Reason::FileQuota, 507},     {Reason::StorageFull, 507},
        {Reason::FileInUse, 409},      {Reason::ServerStopping, 503}};
    for (const auto &[reason, status] : table) {
        const HttpResponse response = refusal(makeError(reason));
        QCOMPARE(response.status, status);
        QVERIFY(response.body.contains(reasonInfo(reason).name));
    }
    QVERIFY(writeResponse(refusal(makeError(Reason::ServerStopping)), false)
                .contains("Retry-After: 1\r\n"));
}

void tst_FileRequest::traffic_isLimited()
{
    FileTraffic traffic;
    const UserId ada{{0, 1}};
    const UserId bob{{0, 2}};
    QList<std::shared_ptr<FileTraffic::Seat>> seats;
    for (int number = 0; number < FileTraffic::mostOfOne; ++number)
        seats.append(traffic.enter(ada));
    QVERIFY(seats.last());
    QVERIFY(!traffic.enter(ada));
    QVERIFY(traffic.enter(bob));
    seats.removeLast();
    QVERIFY(traffic.enter(ada));
}

void tst_FileRequest::upload_isHeldByOne()
{
    FileTraffic traffic;
    const FileId file{{0, 1}};
    auto first = traffic.hold(file);
    QVERIFY(first && !first->isWanted());
    QVERIFY(!traffic.hold(file));
    QVERIFY(first->isWanted()); // and lets go
    QVERIFY(traffic.hold(FileId{{0, 2}}));
    first.reset();
    QVERIFY(traffic.hold(file));
    QCOMPARE(traffic.uploads(), 0);
}

QTEST_GUILESS_MAIN(tst_FileRequest)
#include "tst_file_request.moc"
