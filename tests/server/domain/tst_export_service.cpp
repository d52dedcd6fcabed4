// The file of one's own data: one at a time, for a day, and never in the way.
#include "common/model/seq_ranges.h"
#include "server/domain/personal_archive.h"
#include "tests/server/domain/files_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Makes nothing until the test says what came of it.
class FakeMaker final : public ArchiveMaker
{
public:
    void make(const ArchiveOrder &order,
              const std::shared_ptr<ArchiveProgress> &progress,
              Done done) override
    {
        orders.append({order, progress, std::move(done)});
    }

    struct Order
    {
        ArchiveOrder what;
        std::shared_ptr<ArchiveProgress> progress;
        Done done;
    };
    QList<Order> orders;
};

// All files in a heap.
class HeapSink final : public ArchiveSink
{
public:
    Result<void> begin(const ArchivedFile &) override { return {}; }
    Result<void> write(QByteArrayView bytes) override
    {
        written += bytes;
        return {};
    }

    QByteArray written;
};

} // namespace

class tst_ExportService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asked_againMeanwhile_isTheSame();
    void made_isAFileOfItsOwner();
    void made_isGoneAfterADay();
    void failed_isSaidOnceAndBegunAnew();
    void dropped_whatIsMadeIsNotKept();
    void turnFails_nothingIsMade();
    void diskIsFull_isRefused();
    void archive_leavesOutWhatOthersWroteAndOneDeletedForOneself();

private:
    ExportService &exports() { return m_world->services->exports; }
    Result<AccountExport> ask()
    {
        auto asked = exports().ask(m_world->ada);
        return m_world->commit() ? asked : Result<AccountExport>(makeError(Reason::StorageFailed));
    }
    static MadeArchive made() { return {contentOf("zip").hash, 1234}; }

    FakeMaker m_maker;
    std::unique_ptr<FilesWorld> m_world;
};

void tst_ExportService::init()
{
    m_maker.orders.clear();
    m_world = std::make_unique<FilesWorld>();
    m_world->archives = &m_maker;
    m_world->reopen();
}

void tst_ExportService::asked_againMeanwhile_isTheSame()
{
    const auto begun = ask();
    QVERIFY(begun && !begun->isReady);
    m_maker.orders[0].progress->bytes = 77;
    const auto again = ask();
    QCOMPARE(again->file.id, begun->file.id);
    QCOMPARE(again->file.bytes, 77);
    QCOMPARE(m_maker.orders.size(), 1);
    QVERIFY(exports().ask(m_world->bob)); // of another one
    QVERIFY(m_world->commit());
    QCOMPARE(m_maker.orders.size(), 2);
}

void tst_ExportService::archive_leavesOutWhatOthersWroteAndOneDeletedForOneself()
{
    const auto say = [this](UserId who, const QString &text) {
        return m_world->say(who, m_world->chat, text)->seq;
    };
    const Seq mine = say(m_world->ada, u"my own words"_s);
    const Seq gone = say(m_world->bob, u"what I cannot bear"_s);
    say(m_world->bob, u"what stays"_s);
    QVERIFY(m_world->services->messages.edit(
        m_world->bob, {m_world->chat, gone, u"what I cannot bear any more"_s, {}}));
    m_world->commit();
    const QSet<Seq> hidden{mine, gone};
    const QJsonObject setting{{m_world->chat.toString(), writtenSeqs(hidden)}};
    QVERIFY(
        m_world->services->profiles.setSettings(m_world->ada, {{hiddenMessagesSetting, setting}}));
    m_world->commit();
    HeapSink sink;
    PersonalArchive archive(m_world->storage->ports(), m_world->blobs, sink);
    QVERIFY(archive.write(m_world->ada, m_world->clock.now()));
    QVERIFY(sink.written.contains("my own words"));
    QVERIFY(sink.written.contains("what stays"));
    QVERIFY(!sink.written.contains("cannot bear"));
}

void tst_ExportService::made_isAFileOfItsOwner()
{
    const FileId file = ask()->file.id;
    QVERIFY(!m_world->files().readable(m_world->ada, file)); // not before it is whole
    m_maker.orders[0].done(made());
    const auto ready = ask();
    QVERIFY(ready->isReady);
    QCOMPARE(ready->file.bytes, 1234);
    QVERIFY(ready->file.name.endsWith(".zip"_L1));
    QVERIFY(m_world->files().readable(m_world->ada, file));
    QVERIFY(!m_world->files().readable(m_world->bob, file));
}

void tst_ExportService::made_isGoneAfterADay()
{
    const FileId file = ask()->file.id;
    const QDateTime madeAt = m_world->clock.now();
    m_maker.orders[0].done(made());
    QCOMPARE(ask()->expiresAt, madeAt.addDays(1));
    m_world->clock.advance(25 * 3600 * 1000);
    m_world->files().removeStale();
    QVERIFY(m_world->commit());
    QVERIFY(!m_world->files().readable(m_world->ada, file));
    const auto next = ask();
    QVERIFY(!next->isReady && next->file.id != file);
}

void tst_ExportService::failed_isSaidOnceAndBegunAnew()
{
    const FileId file = ask()->file.id;
    m_maker.orders[0].done(makeError(Reason::StorageFailed));
    QCOMPARE(reasonOf(exports().ask(m_world->ada)), Reason::StorageFailed);
    QCOMPARE(reasonOf(m_world->files().own(m_world->ada, file)), Reason::FileGone);
    QVERIFY(ask());
    QCOMPARE(m_maker.orders.size(), 2);
}

void tst_ExportService::dropped_whatIsMadeIsNotKept()
{
    const FileId file = ask()->file.id;
    exports().drop(m_world->ada);
    QVERIFY(m_world->commit());
    QVERIFY(m_maker.orders[0].progress->isUnwanted);
    m_maker.orders[0].done(made()); // it was too late to stop it
    QVERIFY(!m_world->files().readable(m_world->ada, file));
    const auto next = ask();
    QVERIFY(next->file.id != file);
    m_maker.orders[0].done(made());
    QVERIFY(!ask()->isReady); // that was the one before
}

void tst_ExportService::turnFails_nothingIsMade()
{
    QVERIFY(exports().ask(m_world->ada));
    m_world->storage->ports().accounts.addAccount({}); // no row of the table can be that
    QVERIFY(!m_world->commit());
    QVERIFY(m_maker.orders.isEmpty());
    QVERIFY(ask());
    QCOMPARE(m_maker.orders.size(), 1);
}

void tst_ExportService::diskIsFull_isRefused()
{
    m_world->blobs.free = 10'000;
    QCOMPARE(reasonOf(ask()), Reason::StorageFull);
    QVERIFY(m_maker.orders.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ExportService)
#include "tst_export_service.moc"
