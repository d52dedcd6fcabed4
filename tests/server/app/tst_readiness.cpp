// The service manager hears when the server is ready and when it ends; a real server, a real
// socket.
#include "tests/support/server/test_server.h"

#include <QTest>

#include <array>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace chatoyant::test;
using namespace Qt::StringLiterals;

// Where systemd would listen.
class Ear
{
public:
    explicit Ear(const QByteArray &name)
        : m_number(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        if (name.front() == '@')
            address.sun_path[0] = '\0';
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
        m_isBound = bind(m_number, reinterpret_cast<sockaddr *>(&address), size) == 0;
        const timeval patience{60, 0};
        setsockopt(m_number, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~Ear() { close(m_number); }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

    bool isBound() const { return m_isBound; }
    QByteArray hear() const
    {
        std::array<char, 64> heard{};
        const auto size = recv(m_number, heard.data(), heard.size(), 0);
        return QByteArray(heard.data(), qMax<qsizetype>(0, size));
    }

private:
    int m_number;
    bool m_isBound = false;
};

class tst_Readiness : public QObject
{
    Q_OBJECT

private slots:
    void readyAndStopping_areTold_data();
    void readyAndStopping_areTold();
    void aSocketThatIsGone_isNoReasonToEnd();

private:
    QTemporaryDir m_folder;
};

void tst_Readiness::readyAndStopping_areTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << m_folder.filePath(u"notify"_s);
    QTest::newRow("abstract") << u"@chatoyant-test-%1"_s.arg(QCoreApplication::applicationPid());
}

void tst_Readiness::readyAndStopping_areTold()
{
    QFETCH(const QString, name);
    const Ear ear(name.toUtf8());
    QVERIFY(ear.isBound());
    TestServer server({{}, {u"NOTIFY_SOCKET="_s + name}, {}});
    QVERIFY2(server.start(), server.log().constData());
    QCOMPARE(ear.hear(), QByteArray("READY=1"));
    QCOMPARE(server.stop(), 0);
    QCOMPARE(ear.hear(), QByteArray("STOPPING=1"));
}

void tst_Readiness::aSocketThatIsGone_isNoReasonToEnd()
{
    TestServer server({{}, {u"NOTIFY_SOCKET="_s + m_folder.filePath(u"nobody"_s)}, {}});
    QVERIFY2(server.start(), server.log().constData());
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_Readiness)
#include "tst_readiness.moc"
