// Two people at two machines send each other files through the real server, which dies meanwhile.
#include "client/state/files.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/test_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;

// 2 × 1 pixels.
const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/"
    "4iOeWQAAAABJRU5ErkJggg==");

QByteArray bytesOf(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 at = 0; at < size; ++at)
        bytes[at] = static_cast<char>((at * 31 + at / 251) & 0xff);
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Files : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picture_reachesTheOther_andIsSaved();
    void server_killedInTheMiddle_isGoneOnWith();
    void client_endedInTheMiddle_isGoneOnWith();
    void download_cutByTheServersEnd_isGoneOnWith();
    void stranger_getsNothing();

private:
    OutgoingFile made(const QString &name, const QByteArray &content) const;
    QString send(const QString &text, const QList<OutgoingFile> &files);
    // The last message's only file, as the other one has it.
    Attachment received(const QString &text);
    QByteArray saved(Machine &machine, const Attachment &file);
    void startServerAgain();
    // Once some of it, but not all, is on its way.
    void whenSent(const QString &clientId, const std::function<void()> &act);

    std::unique_ptr<QObject> m_hook;
    std::vector<std::unique_ptr<test::TestServer>> m_earlier; // whose folder the next ones use
    std::unique_ptr<test::TestServer> m_server;
    Machine m_ana;
    Machine m_bo;
    Machine m_eve;
    ChatId m_chat;
    QTemporaryDir m_folder;
    QTemporaryDir m_target;
};

void tst_Files::initTestCase()
{
    m_server = std::make_unique<test::TestServer>();
    QVERIFY2(m_server->start(), m_server->log().constData());
    const QString server = m_server->webSocketUrl().toString();
    signUp(*m_ana.session, server, credentialsOf(u"ana"_s, u"ANA"_s));
    signUp(*m_bo.session, server, credentialsOf(u"bob"_s, u"BOB"_s));
    signUp(*m_eve.session, server, credentialsOf(u"eve"_s, u"EVE"_s));
    befriend(*m_ana.session, *m_bo.session);
    m_chat = directChat(*m_ana.session, *m_bo.session);
    QVERIFY(m_chat.isValid());
    m_bo.session->conversation(m_chat)->open();
}

OutgoingFile tst_Files::made(const QString &name, const QByteArray &content) const
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

QString tst_Files::send(const QString &text, const QList<OutgoingFile> &files)
{
    return m_ana.session->conversation(m_chat)->send(text, 0, {}, files);
}

Attachment tst_Files::received(const QString &text)
{
    Attachment found;
    const auto look = [&] {
        for (const Line &line : m_bo.session->conversation(m_chat)->lines()) {
            if (line.entry.text == text)
                found = line.entry.files.value(0);
        }
        return found.id.isValid();
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(look(), patience); }();
    return found;
}

QByteArray tst_Files::saved(Machine &machine, const Attachment &file)
{
    Downloads &downloads = machine.session->files().downloads();
    downloads.save(file, m_target.path());
    const auto isOver = [&] {
        const auto phase = downloads.state(file.id).phase;
        return phase == DownloadState::Phase::Saved || phase == DownloadState::Phase::Failed;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver(), patience); }();
    return contentOf(downloads.pathOf(file.id));
}

void tst_Files::startServerAgain()
{
    const QString folder = m_server->dataFolder();
    const quint16 port = m_server->port();
    auto next = std::make_unique<test::TestServer>(
        test::TestServer::Options{folder, {}, {u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)}});
    QVERIFY2(next->start(), next->log().constData());
    m_earlier.push_back(std::move(m_server)); // its folder lives on
    m_server = std::move(next);
    m_ana.session->retryNow();
    m_bo.session->retryNow();
}

void tst_Files::whenSent(const QString &clientId, const std::function<void()> &act)
{
    constexpr qint64 enough = 8 << 20;
    m_hook = std::make_unique<QObject>();
    Uploads *uploads = &m_ana.session->files().uploads();
    connect(uploads, &Uploads::progressed, m_hook.get(), [this, uploads, clientId, act] {
        if (!m_hook || uploads->sentBytes(clientId, 0) < enough)
            return;
        m_hook.release()->deleteLater();
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    });
}

void tst_Files::picture_reachesTheOther_andIsSaved()
{
    OutgoingFile photo = made(u"photo.png"_s, picture);
    photo.file.kind = AttachmentKind::Image;
    photo.file.width = 2;
    photo.file.height = 1;
    send(u"look"_s, {photo});
    const Attachment file = received(u"look"_s);
    QCOMPARE(file.name, u"photo.png"_s);
    QCOMPARE(file.kind, AttachmentKind::Image);
    QCOMPARE(file.type, u"image/png"_s);
    QCOMPARE(file.bytes, picture.size());
    QCOMPARE(saved(m_bo, file), picture);
    QCOMPARE(QDir(m_target.path()).entryList(QDir::Files), QStringList{u"photo.png"_s});
}

void tst_Files::server_killedInTheMiddle_isGoneOnWith()
{
    const QByteArray content = bytesOf(40 << 20);
    const QString clientId = send(u"the large one"_s, {made(u"large.bin"_s, content)});
    whenSent(clientId, [this] { m_server->kill(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isRunning(), patience);
    send(u"a word meanwhile"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana.isOnline(), patience);
    QCOMPARE(m_ana.session->outbox().all().size(), 2);
    startServerAgain();
    const Attachment file = received(u"the large one"_s);
    QCOMPARE(file.bytes, content.size());
    QVERIFY(saved(m_bo, file) == content);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.session->outbox().all().isEmpty(), patience);
}

void tst_Files::client_endedInTheMiddle_isGoneOnWith()
{
    const QByteArray content = bytesOf((40 << 20) + 1);
    const QString clientId = send(u"another one"_s, {made(u"other.bin"_s, content)});
    whenSent(clientId, [this] { m_ana.session.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana.session, patience);
    m_ana.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana.isOnline(), patience);
    const Attachment file = received(u"another one"_s);
    QVERIFY(saved(m_bo, file) == content);
}

void tst_Files::download_cutByTheServersEnd_isGoneOnWith()
{
    const QByteArray content = bytesOf((64 << 20) + 7);
    send(u"to be fetched"_s, {made(u"fetched.bin"_s, content)});
    const Attachment file = received(u"to be fetched"_s);
    Downloads &downloads = m_bo.session->files().downloads();
    downloads.save(file, m_target.path());
    m_hook = std::make_unique<QObject>();
    connect(&downloads, &Downloads::changed, m_hook.get(), [this, &downloads, id = file.id] {
        if (downloads.state(id).received > 1 << 20 && m_server->isRunning())
            m_server->kill();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isRunning(), patience);
    m_hook.reset();
    startServerAgain();
    QVERIFY(saved(m_bo, file) == content);
}

void tst_Files::stranger_getsNothing()
{
    const Attachment file = received(u"look"_s);
    QCOMPARE(saved(m_eve, file), QByteArray());
    QCOMPARE(m_eve.session->files().downloads().state(file.id).error->reason, Reason::FileNotFound);
}

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_files.moc"
