// Messages with files: what goes when, and what a broken wire, disk or server does to it.
#include "client/state/files.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Uploads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void file_isSentInPieces_thenItsMessage();
    void text_sentLater_passesTheFile();
    void files_ofTwoMessages_keepTheirOrder();
    void wire_thatBreaks_isGoneOnAt();
    void timeLeft_isToldOnceItIsKnown();
    void connection_lostAndBack_goesOn();
    void client_startedAgain_goesOn();
    void upload_goneOnTheServer_beginsAgain();
    void file_deletedMeanwhile_isSaid();
    void file_changedMeanwhile_isNotSent();
    void refusal_isSaid_andRetryGoesOn_data();
    void refusal_isSaid_andRetryGoesOn();
    void F07_tooManyBegun_waitsAndGoesOn();
    void pause_stops_andGoesOn();
    void discard_cancelsOnTheServer();
    void copy_ofOurs_goesWithItsMessage();
    void copy_ofNobody_isTidiedUp();
    void message_refusedForLostFiles_sendsThemAgain();

private:
    OutgoingFile made(const QString &name, const QByteArray &content) const;
    QString send(const QList<OutgoingFile> &files, const QString &text = {});
    Line lastLine() const;
    QByteArray stored() const;

    std::unique_ptr<SignedIn> m_person;
    QTemporaryDir m_folder;
    const QByteArray m_large = QByteArray(9 << 20, 'x'); // three pieces
};

void tst_Uploads::init()
{
    m_person = std::make_unique<SignedIn>();
    QVERIFY(m_person->isReady);
    m_person->session->conversation(m_person->server.chat)->open();
}

OutgoingFile tst_Uploads::made(const QString &name, const QByteArray &content) const
{
    OutgoingFile outgoing;
    outgoing.path = m_folder.filePath(name);
    QFile file(outgoing.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    outgoing.changedAt = QFileInfo(outgoing.path).lastModified();
    outgoing.file.name = name;
    outgoing.file.bytes = content.size();
    return outgoing;
}

QString tst_Uploads::send(const QList<OutgoingFile> &files, const QString &text)
{
    return m_person->session->conversation(m_person->server.chat)->send(text, 0, {}, files);
}

Line tst_Uploads::lastLine() const
{
    const auto &lines = m_person->session->conversation(m_person->server.chat)->lines();
    return lines.isEmpty() ? Line() : lines.last();
}

QByteArray tst_Uploads::stored() const
{
    const auto &files = m_person->files.files;
    return files.isEmpty() ? QByteArray() : *files.cbegin();
}

void tst_Uploads::file_isSentInPieces_thenItsMessage()
{
    send({made(u"report.pdf"_s, m_large)}, u"as asked"_s);
    QCOMPARE(lastLine().delivery, Delivery::Queued);
    QCOMPARE(lastLine().entry.files.value(0).name, u"report.pdf"_s);
    QTRY_COMPARE(m_person->server.log.size(), 1);
    const Entry entry = m_person->server.log.first();
    QCOMPARE(entry.text, u"as asked"_s);
    QCOMPARE(entry.files.size(), 1);
    QCOMPARE(m_person->files.files.value(entry.files[0].id), m_large);
    QCOMPARE(m_person->files.calls,
             (QStringList{u"POST"_s, u"PATCH 0+4194304"_s, u"PATCH 4194304+4194304"_s,
                          u"PATCH 8388608+1048576"_s}));
    QCOMPARE(m_person->files.server.token, u"token"_s);
    QCOMPARE(m_person->files.server.url, QUrl(u"http://127.0.0.1:7443"_s));
}

void tst_Uploads::text_sentLater_passesTheFile()
{
    m_person->files.isHolding = true;
    send({made(u"slow.bin"_s, m_large)});
    send({}, u"the text"_s);
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(m_person->server.log[0].text, u"the text"_s);
    m_person->files.release();
    QTRY_COMPARE(m_person->server.log.size(), 2);
    QCOMPARE(m_person->server.log[1].files.size(), 1);
}

void tst_Uploads::files_ofTwoMessages_keepTheirOrder()
{
    m_person->files.isHolding = true;
    send({made(u"first.bin"_s, m_large)}, u"first"_s);
    send({made(u"second.bin"_s, "small")}, u"second"_s);
    m_person->files.release();
    QTRY_COMPARE(m_person->server.log.size(), 2);
    QCOMPARE(m_person->server.log[0].text, u"first"_s);
    QCOMPARE(m_person->server.log[1].text, u"second"_s);
}

void tst_Uploads::wire_thatBreaks_isGoneOnAt()
{
    m_person->files.cutAfter = 1'000'000;
    send({made(u"report.pdf"_s, m_large)});
    QTRY_COMPARE(m_person->files.calls.size(), 2);
    QTRY_COMPARE(m_person->session->files().uploads().sentBytes(lastLine().entry.clientId, 0), 0);
    QCOMPARE(lastLine().delivery, Delivery::Queued);
    QTRY_VERIFY(
        (m_person->timers.advance(std::chrono::seconds(2)), m_person->server.log.size() == 1));
    QCOMPARE(stored(), m_large);
    QVERIFY(m_person->files.calls.contains(u"HEAD"_s));
    QVERIFY(m_person->files.calls.contains(u"PATCH 1000000+4194304"_s));
    QCOMPARE(m_person->files.sentBytes(), m_large.size()); // nothing twice
}

void tst_Uploads::timeLeft_isToldOnceItIsKnown()
{
    const Uploads &uploads = m_person->session->files().uploads();
    const QString id = send({made(u"report.pdf"_s, m_large)});
    std::optional<qint64> atOnce;
    std::optional<qint64> later;
    connect(&uploads, &Uploads::progressed, this, [&] {
        const qint64 left = uploads.secondsLeft(id, 0, m_large.size());
        if (!atOnce)
            atOnce = left;
        else if (left > 0 && !later)
            later = left;
        m_person->clock.advance(4000);
    });
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(atOnce.value_or(-1), 0); // nobody knows yet
    QVERIFY2(later.value_or(0) > 0 && *later < 60, qPrintable(QString::number(later.value_or(-1))));
    QCOMPARE(uploads.secondsLeft(id, 0, m_large.size()), 0);
}

void tst_Uploads::connection_lostAndBack_goesOn()
{
    m_person->files.isHolding = true;
    send({made(u"report.pdf"_s, m_large)});
    QTRY_VERIFY(m_person->files.calls.contains(u"POST"_s));
    m_person->files.isUp = false;
    m_person->goOffline();
    m_person->files.release();
    m_person->files.isUp = true;
    m_person->comeBack();
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(m_person->files.calls.count(u"POST"_s), 1);
    QCOMPARE(stored(), m_large);
}

void tst_Uploads::client_startedAgain_goesOn()
{
    m_person->files.cutAfter = 2'000'000;
    send({made(u"report.pdf"_s, m_large)}, u"as asked"_s);
    QTRY_COMPARE(m_person->files.calls.size(), 2);
    m_person->start();
    m_person->waitOnline();
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(m_person->server.log[0].text, u"as asked"_s);
    QCOMPARE(m_person->files.calls.count(u"POST"_s), 1);
    QVERIFY(m_person->files.calls.contains(u"PATCH 2000000+4194304"_s));
    QCOMPARE(stored(), m_large);
    QVERIFY(m_person->session->outbox().all().isEmpty());
}

void tst_Uploads::upload_goneOnTheServer_beginsAgain()
{
    m_person->files.cutAfter = 2'000'000;
    send({made(u"report.pdf"_s, m_large)});
    QTRY_COMPARE(m_person->files.calls.size(), 2);
    m_person->files.uploads.clear();
    QTRY_VERIFY(
        (m_person->timers.advance(std::chrono::seconds(2)), m_person->server.log.size() == 1));
    QCOMPARE(m_person->files.calls.count(u"POST"_s), 2);
    QCOMPARE(stored(), m_large);
}

void tst_Uploads::file_deletedMeanwhile_isSaid()
{
    m_person->files.isHolding = true;
    const OutgoingFile file = made(u"report.pdf"_s, m_large);
    send({file});
    QTRY_VERIFY(m_person->files.calls.contains(u"POST"_s));
    QVERIFY(QFile::remove(file.path));
    m_person->files.release();
    QTRY_COMPARE(lastLine().delivery, Delivery::Failed);
    QCOMPARE(lastLine().error->reason, Reason::FileUnreadable);
    QVERIFY(m_person->server.log.isEmpty());
}

void tst_Uploads::file_changedMeanwhile_isNotSent()
{
    const OutgoingFile file = made(u"report.pdf"_s, "what was chosen");
    made(u"report.pdf"_s, "what stands there by now");
    send({file});
    QTRY_COMPARE(lastLine().delivery, Delivery::Failed);
    QCOMPARE(lastLine().error->reason, Reason::FileChanged);
    QVERIFY(m_person->files.calls.isEmpty());
}

void tst_Uploads::refusal_isSaid_andRetryGoesOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *what, const QByteArray &method, int status,
                        const QByteArray &name, Reason reason) {
        QTest::newRow(what) << method << status << name << reason;
    };
    row("too large", "POST", 413, "file.too_large", Reason::FileTooLarge);
    row("too large, in no words", "POST", 413, "", Reason::FileTooLarge);
    row("quota", "POST", 507, "file.quota", Reason::FileQuota);
    row("disk full in the middle", "PATCH", 507, "server.full", Reason::StorageFull);
    row("disk full, in no words", "PATCH", 507, "", Reason::StorageFull);
    row("empty", "POST", 400, "file.empty", Reason::FileEmpty);
}

void tst_Uploads::refusal_isSaid_andRetryGoesOn()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const QByteArray, name);
    QFETCH(const Reason, reason);
    m_person->files.refusals.insert(method, {status, name});
    const QString clientId = send({made(u"report.pdf"_s, "words")});
    QTRY_COMPARE(lastLine().delivery, Delivery::Failed);
    QCOMPARE(lastLine().error->reason, reason);
    QVERIFY(m_person->server.log.isEmpty());
    m_person->files.refusals.clear();
    m_person->session->outbox().retry(clientId);
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(stored(), QByteArray("words"));
}

// 429 and Retry-After: nobody is asked, nothing is lost.
void tst_Uploads::F07_tooManyBegun_waitsAndGoesOn()
{
    m_person->files.refusals.insert("POST", {429, "rate.limited", 7});
    send({made(u"report.pdf"_s, "words")});
    QTRY_COMPARE(m_person->files.calls, QStringList{u"POST"_s});
    QCoreApplication::processEvents(); // the answer
    QCOMPARE(lastLine().delivery, Delivery::Queued);
    m_person->files.refusals.clear();
    m_person->timers.advance(std::chrono::milliseconds(6900));
    QCoreApplication::processEvents();
    QCOMPARE(m_person->files.calls.size(), 1);
    m_person->timers.advance(std::chrono::milliseconds(100));
    QTRY_COMPARE(m_person->server.log.size(), 1);
}

void tst_Uploads::pause_stops_andGoesOn()
{
    m_person->files.isHolding = true;
    const QString clientId = send({made(u"report.pdf"_s, m_large)});
    QTRY_VERIFY(m_person->files.calls.contains(u"POST"_s));
    m_person->session->files().uploads().setPaused(clientId, true);
    m_person->files.release();
    m_person->start(); // it is paused from one start to the next, too
    m_person->waitOnline();
    m_person->session->conversation(m_person->server.chat)->open();
    QTRY_COMPARE(m_person->session->outbox().all().size(), 1);
    QVERIFY(m_person->session->outbox().all().first().message.files.first().isPaused);
    QVERIFY(!m_person->files.calls.join(u' ').contains(u"PATCH"_s));
    m_person->session->files().uploads().setPaused(clientId, false);
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(stored(), m_large);
}

void tst_Uploads::discard_cancelsOnTheServer()
{
    m_person->files.isHolding = true;
    OutgoingFile file = made(u"copy.jpg"_s, m_large);
    file.isOurs = true;
    const QString clientId = send({file});
    QTRY_VERIFY(m_person->files.calls.contains(u"POST"_s));
    QTRY_VERIFY(!m_person->session->outbox().all().first().message.files.first().place.isEmpty());
    QVERIFY(m_person->session->outbox().discard(clientId));
    m_person->files.release();
    QTRY_VERIFY(m_person->files.calls.contains(u"DELETE"_s));
    QVERIFY(m_person->files.uploads.empty());
    QVERIFY(!QFileInfo::exists(file.path));
    QVERIFY(m_person->session->conversation(m_person->server.chat)->lines().isEmpty());
}

void tst_Uploads::copy_ofOurs_goesWithItsMessage()
{
    OutgoingFile ours = made(u"copy.jpg"_s, "small");
    ours.isOurs = true;
    const OutgoingFile theirs = made(u"theirs.pdf"_s, "small too");
    send({ours, theirs});
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(m_person->server.log[0].files.size(), 2);
    QTRY_VERIFY(!QFileInfo::exists(ours.path));
    QVERIFY(QFileInfo::exists(theirs.path));
}

void tst_Uploads::copy_ofNobody_isTidiedUp()
{
    const QString folder = m_person->session->files().outgoingFolder();
    QVERIFY(QDir(folder).exists());
    QFile left(folder + u"/left.jpg"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    m_person->start();
    m_person->waitOnline();
    QVERIFY(!left.exists());
}

void tst_Uploads::message_refusedForLostFiles_sendsThemAgain()
{
    m_person->server.sendRefusal = makeError(Reason::FileNotFound);
    const QString clientId = send({made(u"report.pdf"_s, "words")});
    QTRY_COMPARE(lastLine().delivery, Delivery::Failed);
    m_person->server.sendRefusal.reset();
    m_person->session->outbox().retry(clientId);
    QTRY_COMPARE(m_person->server.log.size(), 1);
    QCOMPARE(m_person->files.calls.count(u"POST"_s), 2);
}

QTEST_GUILESS_MAIN(tst_Uploads)
#include "tst_uploads.moc"
