#include "common/base/version.h"
#include "server/app/commands.h"
#include "server/net/epoll_dispatcher.h"

#include <QCoreApplication>

#include <memory>

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(
        std::make_unique<chatoyant::server::EpollDispatcher>().release()); // the application's now
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("chatoyant-server"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(chatoyant::versionText));
    return chatoyant::server::runCommand(QCoreApplication::arguments().sliced(1));
}
