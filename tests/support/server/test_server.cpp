#include "tests/support/server/test_server.h"

#include "tests/support/common/beside_test.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 20'000;
constexpr int stopMs = 15'000;

QString program()
{
    return besideTest(u"chatoyant-server");
}

QProcessEnvironment environmentWith(const QStringList &assignments)
{
    QProcessEnvironment environment;
    const auto outer = QProcessEnvironment::systemEnvironment();
    const QStringList names = outer.keys();
    for (const QString &name : names) {
        if (!name.startsWith("CHATOYANT_"_L1))
            environment.insert(name, outer.value(name));
    }
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        environment.insert(assignment.first(equals), assignment.sliced(equals + 1));
    }
    return environment;
}

quint16 portIn(const QByteArray &log)
{
    for (const QByteArray &line : log.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("msg"_L1).toString() == "listening"_L1)
            return quint16(object.value("port"_L1).toInt());
    }
    return 0;
}

} // namespace

TestServer::TestServer()
    : TestServer(Options())
{}

TestServer::TestServer(const Options &options)
    : m_options(options)
{}

TestServer::~TestServer()
{
    stop();
}

bool TestServer::start()
{
    const QStringList environment =
        QStringList{u"CHATOYANT_SERVER_REGISTRATION=open"_s, u"CHATOYANT_TLS_MODE=off"_s,
                    u"CHATOYANT_LOG_FORMAT=json"_s, u"CHATOYANT_MEDIA_MIN_FREE=0"_s} +
        m_options.environment;
    if (!QFile::exists(dataFolder() + u"/server.ini"_s)) {
        const Run made = run({u"init"_s, u"--data"_s, dataFolder()});
        if (made.code != 0) {
            m_log = made.errors;
            return false;
        }
    }
    m_log.clear();
    m_port = 0;
    m_process.setProcessEnvironment(environmentWith(environment));
    m_process.setProgram(program());
    m_process.setArguments(
        QStringList{u"serve"_s, u"--data"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s} +
        m_options.arguments);
    m_process.start();
    QElapsedTimer clock;
    clock.start();
    while (m_port == 0 && clock.elapsed() < startMs) {
        if (!m_process.waitForReadyRead(100) && m_process.state() == QProcess::NotRunning)
            break;
        m_port = portIn(log());
    }
    return m_port != 0;
}

int TestServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.terminate();
    if (!m_process.waitForFinished(stopMs)) {
        kill();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void TestServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(stopMs);
}

QUrl TestServer::webSocketUrl() const
{
    return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_port));
}

QUrl TestServer::httpUrl(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

QString TestServer::dataFolder() const
{
    return m_options.dataFolder.isEmpty() ? m_folder.filePath(u"data"_s) : m_options.dataFolder;
}

QByteArray TestServer::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

TestServer::Run TestServer::run(const QStringList &arguments,
                                const QByteArray &input,
                                const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(startMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace chatoyant::test
