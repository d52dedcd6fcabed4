// The real chatoyant-server on a free port of the loopback, with a data folder of its own.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace chatoyant::test {

class TestServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder;      // empty: a temporary one
        QStringList environment; // "CHATOYANT_TLS_MODE=self"
        QStringList arguments;   // more for `serve`
    };

    TestServer();
    explicit TestServer(const Options &options);
    // Stops it.
    ~TestServer() override;

    // Makes the data folder, if it is new, and waits until the server listens.
    bool start();
    // SIGTERM, and waits for the end. The exit code, or -1 when it did not end by itself.
    int stop();
    // SIGKILL: as if the machine had died.
    void kill();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    quint16 port() const { return m_port; }
    QUrl webSocketUrl() const;
    QUrl httpUrl(const QString &path) const;
    QString dataFolder() const;
    // What it wrote to standard error so far.
    QByteArray log();

    struct Run
    {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    // Runs the program with these arguments to its end.
    static Run run(const QStringList &arguments,
                   const QByteArray &input = {},
                   const QStringList &environment = {});

private:
    QTemporaryDir m_folder;
    Options m_options;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace chatoyant::test
