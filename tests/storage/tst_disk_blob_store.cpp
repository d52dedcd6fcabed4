// Contents on disk: whole or not there, once however often they come.
#include "server/storage/disk_blob_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_DiskBlobStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void upload_inPieces_becomesAContent();
    void upload_afterARestart_goesOnWhereItEnded();
    void truncate_takesBackAPiece();
    void sameContent_isKeptOnce();
    void discard_leavesNothing();
    void read_ranges();
    void read_unknown_isRefused();
    void remove_takesTheFile();
    void remove_finishedSince_stays();
    void hashes_namesOfOthers_areLeftAlone();
    void files_areForTheOwnerOnly();
    void append_fullDisk_keepsWhatFits();

private:
    QByteArray stored(quint64 number, const QByteArray &content);
    QList<QByteArray> hashes() const;
    QString pathOf(const QByteArray &hash) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskBlobStore> m_store;
};

static FileId id(quint64 number)
{
    return {{1, number}};
}

void tst_DiskBlobStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = DiskBlobStore::open(m_folder->filePath(u"media"_s));
    QVERIFY(opened);
    m_store = std::move(*opened);
}

QByteArray tst_DiskBlobStore::stored(quint64 number, const QByteArray &content)
{
    const auto writer = m_store->resume(id(number));
    if (!writer || !(*writer)->append(content))
        return {};
    const auto hash = m_store->finish(id(number), {});
    return hash ? *hash : QByteArray();
}

QList<QByteArray> tst_DiskBlobStore::hashes() const
{
    QList<QByteArray> found;
    const QList<KeptBlob> blobs = m_store->blobs();
    for (const KeptBlob &blob : blobs)
        found.append(blob.hash);
    return found;
}

QString tst_DiskBlobStore::pathOf(const QByteArray &hash) const
{
    return m_folder->filePath(u"media/blobs/%1/%2"_s.arg(QString::fromLatin1(hash.first(1).toHex()),
                                                         QString::fromLatin1(hash.toHex())));
}

void tst_DiskBlobStore::upload_inPieces_becomesAContent()
{
    const auto writer = m_store->resume(id(1));
    QVERIFY(writer);
    QVERIFY((*writer)->append("one "));
    QVERIFY((*writer)->append("two"));
    QVERIFY((*writer)->sync());
    QCOMPARE((*writer)->size(), 7);
    QVERIFY(hashes().isEmpty());
    const auto hash = m_store->finish(id(1), (*writer)->hash());
    QVERIFY(hash);
    QCOMPARE(*hash, QCryptographicHash::hash("one two", QCryptographicHash::Sha256));
    QCOMPARE(hashes(), QList<QByteArray>{*hash});
    QVERIFY(m_store->uploads().isEmpty());
}

void tst_DiskBlobStore::upload_afterARestart_goesOnWhereItEnded()
{
    QVERIFY((*m_store->resume(id(1)))->append("one "));
    m_store = std::move(*DiskBlobStore::open(m_folder->filePath(u"media"_s)));
    QCOMPARE(m_store->uploads(), QList<FileId>{id(1)});
    const auto writer = m_store->resume(id(1));
    QCOMPARE((*writer)->size(), 4);
    QVERIFY((*writer)->append("two"));
    QVERIFY((*writer)->hash().isEmpty()); // of the first piece it knows nothing
    QCOMPARE(*m_store->finish(id(1), {}),
             QCryptographicHash::hash("one two", QCryptographicHash::Sha256));
}

void tst_DiskBlobStore::truncate_takesBackAPiece()
{
    const auto writer = m_store->resume(id(1));
    QVERIFY((*writer)->append("one"));
    QVERIFY((*writer)->append("garbage"));
    QVERIFY((*writer)->truncate(3));
    QVERIFY((*writer)->append("!"));
    QCOMPARE((*writer)->size(), 4);
    QVERIFY((*writer)->hash().isEmpty());
    QCOMPARE(*m_store->finish(id(1), {}),
             QCryptographicHash::hash("one!", QCryptographicHash::Sha256));
}

void tst_DiskBlobStore::sameContent_isKeptOnce()
{
    const QByteArray first = stored(1, "the same");
    QVERIFY(!first.isEmpty());
    QCOMPARE(stored(2, "the same"), first);
    QCOMPARE(hashes().size(), 1);
    QVERIFY(m_store->uploads().isEmpty());
}

void tst_DiskBlobStore::discard_leavesNothing()
{
    QVERIFY((*m_store->resume(id(1)))->append("one"));
    m_store->discard(id(1));
    QVERIFY(m_store->uploads().isEmpty());
    QVERIFY(!m_store->finish(id(1), {}));
}

void tst_DiskBlobStore::read_ranges()
{
    const auto reader = m_store->read(stored(1, "0123456789"));
    QVERIFY(reader);
    QCOMPARE((*reader)->size(), 10);
    QCOMPARE(*(*reader)->read(0, 100), QByteArray("0123456789"));
    QCOMPARE(*(*reader)->read(3, 4), QByteArray("3456"));
    QCOMPARE(*(*reader)->read(8, 4), QByteArray("89"));
    QCOMPARE(*(*reader)->read(10, 4), QByteArray());
    QCOMPARE(*(*reader)->read(100, 4), QByteArray());
}

void tst_DiskBlobStore::read_unknown_isRefused()
{
    QVERIFY(!m_store->read(QByteArray(32, 'x')));
}

void tst_DiskBlobStore::remove_takesTheFile()
{
    const QByteArray hash = stored(1, "gone");
    QVERIFY(m_store->remove(hash, QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(!m_store->remove(hash, QDateTime::currentDateTimeUtc().addSecs(1)));
    QVERIFY(hashes().isEmpty());
}

// Between finish() and the moment when the domain knows of it nothing may take the content away.
void tst_DiskBlobStore::remove_finishedSince_stays()
{
    const QByteArray hash = stored(1, "the same");
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
    QVERIFY(!m_store->remove(hash, before));
    QFile file(pathOf(hash));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(before.addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(stored(2, "the same"), hash); // the same content comes again
    QVERIFY(!m_store->remove(hash, before));
    QCOMPARE(hashes(), QList<QByteArray>{hash});
}

void tst_DiskBlobStore::hashes_namesOfOthers_areLeftAlone()
{
    const QByteArray hash = stored(1, "mine");
    QFile other(QFileInfo(pathOf(hash)).dir().filePath(u"notes.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(hashes(), QList<QByteArray>{hash});
}

void tst_DiskBlobStore::files_areForTheOwnerOnly()
{
    const QByteArray hash = stored(1, "private");
    QCOMPARE(QFile::permissions(pathOf(hash)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

// A limit of the process stands for the end of the disk.
void tst_DiskBlobStore::append_fullDisk_keepsWhatFits()
{
    constexpr rlim_t most = 64 * 1024;
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = most;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto writer = m_store->resume(id(1));
    QVERIFY(writer);
    const auto written = (*writer)->append(QByteArray(int(most) + 1000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signalBefore);
    QVERIFY(!written);
    QCOMPARE(written.error().reason, Reason::StorageFull);
    QCOMPARE((*writer)->size(), qint64(most));
    QVERIFY((*writer)->append("the rest")); // there is room again
    QCOMPARE((*writer)->size(), qint64(most) + 8);
}

QTEST_GUILESS_MAIN(tst_DiskBlobStore)
#include "tst_disk_blob_store.moc"
