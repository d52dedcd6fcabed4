#include "client/app/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000;
constexpr qint64 longestLink = 4096;

QString nameFor(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 12;
    return u"chatoyant-"_s + QString::fromLatin1(hash.toHex().left(enough));
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_socketName(nameFor(profileFolder))
    , m_lock(QDir(profileFolder).filePath(u"window.lock"_s))
{
    QDir().mkpath(profileFolder);
    m_lock.setStaleLockTime(0); // a crashed program's lock is seen by its process id
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onCalled);
}

// The caller says all it has to say, and hangs up.
void SingleInstance::onCalled()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        caller->setReadBufferSize(longestLink);
        const auto hear = [this, caller] {
            const QString link = QString::fromUtf8(caller->readAll());
            caller->deleteLater();
            if (!link.isEmpty())
                emit linkOpened(link);
        };
        if (caller->state() == QLocalSocket::UnconnectedState)
            hear();
        else
            connect(caller, &QLocalSocket::disconnected, this, hear);
    }
    emit raiseWanted();
}

bool SingleInstance::claim(const QString &link)
{
    if (!m_lock.tryLock(0) && callFirst(link))
        return false;
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
    return true;
}

bool SingleInstance::callFirst(const QString &link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(link.toUtf8());
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
    return true;
}

} // namespace chatoyant::client
