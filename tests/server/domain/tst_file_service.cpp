// Files: who may upload how much, for how long it is kept, and addresses without a token.
#include "tests/server/domain/files_world.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_FileService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<FilesWorld>(); }
    void begin_ofWhatDoesNotFit_isRefused_data();
    void begin_ofWhatDoesNotFit_isRefused();
    void F07_quotas_countWhatGrows();
    void F07_manyUnsent_areRefused();
    void F07_fullDisk_refusesUploads();
    void F07_uploadsBegunTooFast_haveToWait();
    void upload_isItsOwners();
    void upload_cancelled_isGoneAndTakesNoRoom();
    void F06_upload_givenUp_isGoneAndTakesNoRoom();
    void upload_thatGoesOn_isKept();
    void complete_twice_isTheSame();
    void link_worksForItsTime();
    void link_ofEndedSession_isRefused();
    void link_forged_isRefused();
    void stale_unsentFile_goes();

private:
    std::unique_ptr<FilesWorld> m_at;
};

void tst_FileService::begin_ofWhatDoesNotFit_isRefused_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("nothing") << 0LL << Reason::FileEmpty;
    QTest::newRow("negative") << -1LL << Reason::FileEmpty;
    QTest::newRow("one too many") << 1'001LL << Reason::FileTooLarge;
    QTest::newRow("2^63 - 1") << std::numeric_limits<qint64>::max() << Reason::FileTooLarge;
}

void tst_FileService::begin_ofWhatDoesNotFit_isRefused()
{
    QFETCH(const qint64, bytes);
    QFETCH(const Reason, reason);
    QCOMPARE(reasonOf(m_at->files().begin(m_at->ada, {u"x"_s, {}, bytes})), reason);
    QVERIFY(m_at->files().begin(m_at->ada, {u"x"_s, {}, 1'000}));
}

void tst_FileService::F07_quotas_countWhatGrows()
{
    const NewFile large{u"x"_s, {}, 1'000};
    QVERIFY(m_at->files().begin(m_at->ada, large));
    QVERIFY(m_at->files().begin(m_at->ada, large));
    QCOMPARE(reasonOf(m_at->files().begin(m_at->ada, large)), Reason::FileQuota);
    QVERIFY(m_at->files().begin(m_at->ada, {u"x"_s, {}, 500}));
    QVERIFY(m_at->files().begin(m_at->bob, large));
    QCOMPARE(reasonOf(m_at->files().begin(m_at->bob, large)), Reason::StorageFull);
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"hi"_s)); // messages go on
}

// Small ones, cancelled ones: each is a row for a while.
void tst_FileService::F07_manyUnsent_areRefused()
{
    const NewFile tiny{u"x"_s, {}, 1};
    for (int number = 0; number < 20; ++number) {
        const auto file = m_at->files().begin(m_at->ada, tiny);
        QVERIFY(file && (number % 2 == 0 || m_at->files().remove(m_at->ada, file->id)));
    }
    QCOMPARE(reasonOf(m_at->files().begin(m_at->ada, tiny)), Reason::FileQuota);
    QVERIFY(m_at->files().begin(m_at->bob, tiny));
}

void tst_FileService::F07_fullDisk_refusesUploads()
{
    const auto file = m_at->files().begin(m_at->ada, {u"x"_s, {}, 10});
    m_at->blobs.free = 50'005; // five percent, and less than it takes
    QCOMPARE(reasonOf(m_at->files().begin(m_at->ada, {u"x"_s, {}, 10})), Reason::StorageFull);
    QVERIFY(m_at->files().goOn(m_at->ada, file->id));
    m_at->blobs.free = 49'999;
    QCOMPARE(reasonOf(m_at->files().goOn(m_at->ada, file->id)), Reason::StorageFull);
    QVERIFY(m_at->say(m_at->ada, m_at->chat, u"hi"_s));
}

// By one person, and by many from one address; whoever waits may go on.
void tst_FileService::F07_uploadsBegunTooFast_haveToWait()
{
    m_at->policy.personUploads = {3, std::chrono::seconds(30)};
    m_at->policy.addressUploads = {5, std::chrono::seconds(30)};
    m_at->reopen();
    const NewFile tiny{u"x"_s, {}, 1, u"203.0.113.7"_s};
    for (int number = 0; number < 3; ++number)
        QVERIFY(m_at->files().begin(m_at->ada, tiny));
    const auto refused = m_at->files().begin(m_at->ada, tiny);
    QCOMPARE(reasonOf(refused), Reason::RateLimited);
    QVERIFY(refused.error().retryAfterMs > 0);
    QVERIFY(m_at->files().begin(m_at->bob, tiny));
    QVERIFY(m_at->files().begin(m_at->bob, tiny));
    QCOMPARE(reasonOf(m_at->files().begin(m_at->eve, tiny)), Reason::RateLimited);
    QVERIFY(m_at->files().begin(m_at->eve, {u"x"_s, {}, 1, u"203.0.113.8"_s}));
    m_at->clock.advance(*refused.error().retryAfterMs);
    QVERIFY(m_at->files().begin(m_at->ada, tiny));
}

void tst_FileService::upload_isItsOwners()
{
    const auto file = m_at->files().begin(m_at->ada, {u"../x.txt"_s, u"text/plain"_s, 10});
    QVERIFY(file);
    QCOMPARE(file->name, u"x.txt"_s);
    for (const auto &answer :
         {m_at->files().own(m_at->bob, file->id), m_at->files().goOn(m_at->bob, file->id),
          m_at->files().remove(m_at->bob, file->id), m_at->files().readable(m_at->ada, file->id)})
        QCOMPARE(reasonOf(answer), Reason::FileNotFound);
    QVERIFY(m_at->files().own(m_at->ada, file->id));
}

void tst_FileService::upload_cancelled_isGoneAndTakesNoRoom()
{
    const auto file = m_at->files().begin(m_at->ada, {u"x"_s, {}, 1'000});
    QVERIFY(m_at->files().remove(m_at->ada, file->id));
    QVERIFY(m_at->commit());
    QCOMPARE(reasonOf(m_at->files().goOn(m_at->ada, file->id)), Reason::FileGone);
    QCOMPARE(reasonOf(m_at->files().complete(file->id, contentOf("x"))), Reason::FileGone);
    QCOMPARE(m_at->storage->ports().files.bytesOf(m_at->ada), 0);
    QCOMPARE(m_at->storage->ports().files.bytesOfAll(), 0);
}

void tst_FileService::F06_upload_givenUp_isGoneAndTakesNoRoom()
{
    const auto file = m_at->files().begin(m_at->ada, {u"x"_s, {}, 1'000});
    QVERIFY(m_at->commit());
    m_at->clock.advance(24 * 3'600'000);
    QCOMPARE(reasonOf(m_at->files().own(m_at->ada, file->id)), Reason::FileGone); // at once
    const Leftovers left = m_at->files().removeStale();
    QCOMPARE(left.uploads, QList<FileId>{file->id});
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->storage->ports().files.bytesOf(m_at->ada), 0);
    QCOMPARE(reasonOf(m_at->files().own(m_at->ada, file->id)), Reason::FileGone);
    m_at->clock.advance(25 * 3'600'000LL);
    QVERIFY(m_at->files().removeStale().isEmpty());
    QCOMPARE(reasonOf(m_at->files().own(m_at->ada, file->id)), Reason::FileNotFound);
}

void tst_FileService::upload_thatGoesOn_isKept()
{
    const auto file = m_at->files().begin(m_at->ada, {u"x"_s, {}, 1'000});
    for (int day = 0; day < 3; ++day) {
        m_at->clock.advance(20 * 3'600'000);
        QVERIFY(m_at->files().goOn(m_at->ada, file->id));
        QVERIFY(m_at->files().removeStale().isEmpty());
    }
}

void tst_FileService::complete_twice_isTheSame()
{
    const auto file = m_at->files().begin(m_at->ada, {u"x"_s, {}, 10});
    const auto first = m_at->files().complete(file->id, contentOf("x"));
    m_at->clock.advance(1'000);
    const auto second = m_at->files().complete(file->id, contentOf("y"));
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
}

void tst_FileService::link_worksForItsTime()
{
    const FileId file = m_at->upload(m_at->ada);
    const auto session = m_at->signup({u"kim"_s, u"correct horse"_s, {}, {}, {}, {}});
    const FileLink link = m_at->services->fileLinks.make(session->session, file);
    QVERIFY(m_at->commit());
    QCOMPARE(*m_at->services->fileLinks.reader(link, file), session->grant.userId);
    // Whether they may have the file is asked each time.
    QCOMPARE(reasonOf(m_at->files().readable(session->grant.userId, file)), Reason::FileNotFound);
    m_at->clock.advance(3'600'000);
    QCOMPARE(reasonOf(m_at->services->fileLinks.reader(link, file)), Reason::FileNotFound);
}

void tst_FileService::link_ofEndedSession_isRefused()
{
    const FileId file = m_at->upload(m_at->ada);
    const auto session = m_at->signup({u"kim"_s, u"correct horse"_s, {}, {}, {}, {}});
    const FileLink link = m_at->services->fileLinks.make(session->session, file);
    m_at->services->sessions.logout(session->session);
    QVERIFY(m_at->commit());
    QCOMPARE(reasonOf(m_at->services->fileLinks.reader(link, file)), Reason::FileNotFound);
}

void tst_FileService::link_forged_isRefused()
{
    const FileId file = m_at->upload(m_at->ada);
    const auto session = m_at->signup({u"kim"_s, u"correct horse"_s, {}, {}, {}, {}});
    const FileLink link = m_at->services->fileLinks.make(session->session, file);
    QVERIFY(m_at->commit());
    FileLink later = link;
    ++later.expires;
    FileLink unsigned_ = link;
    unsigned_.signature.clear();
    QCOMPARE(reasonOf(m_at->services->fileLinks.reader(later, file)), Reason::FileNotFound);
    QCOMPARE(reasonOf(m_at->services->fileLinks.reader(unsigned_, file)), Reason::FileNotFound);
    const FileId other = m_at->upload(m_at->ada, u"other"_s);
    QCOMPARE(reasonOf(m_at->services->fileLinks.reader(link, other)), Reason::FileNotFound);
}

void tst_FileService::stale_unsentFile_goes()
{
    const FileId unsent = m_at->upload(m_at->ada, u"same"_s);
    const FileId sent = m_at->upload(m_at->bob, u"same"_s);
    QVERIFY(m_at->send(m_at->bob, m_at->chat, {sent}));
    m_at->clock.advance(25 * 3'600'000);
    const Leftovers left = m_at->files().removeStale();
    QVERIFY(m_at->commit());
    QVERIFY(left.hashes.isEmpty()); // the content is another file's as well
    QCOMPARE(reasonOf(m_at->files().own(m_at->ada, unsent)), Reason::FileNotFound);
    QVERIFY(m_at->files().readable(m_at->ada, sent));
    QCOMPARE(m_at->files().unusedAmong({contentOf("same").hash, contentOf("none").hash}),
             QList<QByteArray>{contentOf("none").hash});
    QCOMPARE(m_at->files().contentsAfter({}), QList<QByteArray>{contentOf("same").hash});
}

QTEST_GUILESS_MAIN(tst_FileService)
#include "tst_file_service.moc"
