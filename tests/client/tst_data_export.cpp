// The way of an export onto this device: asked for until it is made, over lost connections, and
// taken back where it is not wanted; and the end of an account that this device was away from.
#include "tests/support/client/signed_in.h"

#include <QDir>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using ExportPhase = DataExportState::Phase;

class tst_DataExport : public QObject
{
    Q_OBJECT

private slots:
    void making_saysHowFarItIs();
    void connectionLost_goesOnByItself();
    void refused_saysWhyAndMayBeTriedAgain();
    void cancelled_isTakenBack();
    void signedOut_isForgotten();
    void accountDeletedWhileAway_isForgottenHere();

private:
    static constexpr auto method = "account.export"_L1;

    static QJsonObject making(qint64 bytes)
    {
        return {{u"state"_s, u"making"_s}, {u"bytes"_s, bytes}};
    }
    static DataExport &exportOf(SignedIn &device) { return device.session->account().dataExport(); }
    static void start(SignedIn &device)
    {
        device.server.answers[method] = making(7);
        exportOf(device).start(device.folder.filePath(u"mine.zip"_s));
        QTRY_COMPARE(exportOf(device).state().done, 7);
        QCOMPARE(exportOf(device).state().phase, ExportPhase::Making);
    }
    static qsizetype asked(const SignedIn &device)
    {
        return device.server.calls.count(QString(method));
    }
};

void tst_DataExport::making_saysHowFarItIs()
{
    SignedIn device;
    start(device);
    QCOMPARE(device.server.calls.at(device.server.calls.indexOf(QString(method)) - 1),
             u"account.dropExport"_s); // one from before is not as of now
    device.server.answers[method] = making(20);
    device.timers.advance(150ms);
    QTRY_COMPARE(exportOf(device).state().done, 20);
    const qsizetype before = asked(device);
    device.timers.advance(50ms); // less often now
    QCoreApplication::processEvents();
    QCOMPARE(asked(device), before);
    const FileId file{{9, 9}};
    device.files.files.insert(file, QByteArray(30, 'z'));
    device.server.answers[method] = {
        {u"state"_s, u"ready"_s}, {u"bytes"_s, 30}, {u"fileId"_s, file.toString()}};
    device.timers.advance(5s);
    QTRY_COMPARE(exportOf(device).state().phase, ExportPhase::Saved);
    QFile saved(device.folder.filePath(u"mine.zip"_s));
    QCOMPARE(exportOf(device).state().path, saved.fileName());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray(30, 'z'));
    QTRY_COMPARE(device.server.calls.last(), u"account.dropExport"_s);
}

void tst_DataExport::connectionLost_goesOnByItself()
{
    SignedIn device;
    start(device);
    device.goOffline();
    device.timers.advance(1s);
    QCOMPARE(exportOf(device).state().phase, ExportPhase::Making);
    const qsizetype before = asked(device);
    device.server.answers[method] = making(99);
    device.comeBack();
    QTRY_COMPARE(exportOf(device).state().done, 99);
    QCOMPARE(asked(device), before + 1);
}

void tst_DataExport::refused_saysWhyAndMayBeTriedAgain()
{
    SignedIn device;
    start(device);
    device.server.refusals[method] = makeError(Reason::StorageFull);
    device.timers.advance(1s);
    QTRY_COMPARE(exportOf(device).state().phase, ExportPhase::Failed);
    QCOMPARE(exportOf(device).state().error->reason, Reason::StorageFull);
    const qsizetype before = asked(device);
    device.timers.advance(5s); // not again and again
    QCoreApplication::processEvents();
    QCOMPARE(asked(device), before);
    device.server.refusals.remove(method);
    start(device);
}

void tst_DataExport::cancelled_isTakenBack()
{
    SignedIn device;
    start(device);
    const qsizetype drops = device.server.calls.count(u"account.dropExport"_s);
    exportOf(device).cancel();
    QCOMPARE(exportOf(device).state(), DataExportState());
    QTRY_COMPARE(device.server.calls.count(u"account.dropExport"_s), drops + 1);
    const qsizetype before = asked(device);
    device.timers.advance(5s);
    QCoreApplication::processEvents();
    QCOMPARE(asked(device), before);
}

void tst_DataExport::signedOut_isForgotten()
{
    SignedIn device;
    start(device);
    const QSignalSpy out(device.session.get(), &Session::signedOut);
    device.session->signOut();
    QTRY_COMPARE(out.size(), 1);
    QCOMPARE(exportOf(device).state(), DataExportState());
    QVERIFY(!exportOf(device).isRunning());
}

void tst_DataExport::accountDeletedWhileAway_isForgottenHere()
{
    SignedIn device;
    device.server.write(u"remembered"_s);
    QTRY_COMPARE(device.session->chats().summary(device.server.chat).head, 1);
    const auto histories = [&device] {
        return QDir(device.folder.path()).entryList({u"*.sqlite"_s}).size();
    };
    device.goOffline();
    QCOMPARE(histories(), 1);
    QSignalSpy out(device.session.get(), &Session::signedOut);
    device.server.refusals.insert(u"session.resume"_s, makeError(Reason::AccountDeleted));
    device.server.isUp = true;
    device.session->retryNow();
    QTRY_COMPARE(out.size(), 1);
    QCOMPARE(out[0][1].value<Error>().reason, Reason::AccountDeleted);
    QCOMPARE(histories(), 0);
    QVERIFY(!device.session->owner().isValid());
    QVERIFY(!device.session->chats().contains(device.server.chat));
    QVERIFY(device.tokens.tokens.isEmpty());
}

QTEST_GUILESS_MAIN(tst_DataExport)
#include "tst_data_export.moc"
