// One conversation in a window, on a device that is signed in to a scripted server.
#pragma once

#include "client/ui/chat/message_view.h"
#include "tests/support/client/fake_file_server.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QMenu>

namespace chatoyant::client {

class ConversationWindow
{
public:
    // The profile of somebody who was here before; empty: a new one.
    explicit ConversationWindow(Microphone *microphone = nullptr, const QString &profile = {})
        : desk(server.factory(), files.factory(), profile)
    {
        desk.context.microphone = microphone;
        desk.theme.setMotionReduced(true);
        desk.theme.applyTo(*qApp);
        host.resize(700, 640);
        page = addChatPage(host, desk);
    }
    ~ConversationWindow() { page->setChat({}); }

    // To be called once everything is scripted.
    void open()
    {
        signIn(desk.session);
        host.show();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        page->setChat(server.chat);
        QTRY_VERIFY(server.log.isEmpty() || row(server.log.size()).isValid() ||
                    server.log.last().target > 0);
    }

    Conversation *conversation() { return desk.session.conversation(server.chat); }

    QModelIndex row(Seq seq) const
    {
        const QAbstractItemModel *model = page->view().model();
        for (int number = 0; model && number < model->rowCount(); ++number) {
            if (model->index(number, 0).data(MessageModel::SeqRole).toLongLong() == seq)
                return model->index(number, 0);
        }
        return {};
    }

    // The menu of that message.
    QList<QAction *> menuOf(Seq seq) { return menuAt(row(seq)); }
    QList<QAction *> menuAt(const QModelIndex &message)
    {
        const auto open = page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        for (QMenu *menu : open)
            delete menu;
        emit page->view().menuWanted(message, QPoint(10, 10));
        const auto menus = page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        return menus.isEmpty() ? QList<QAction *>() : menus.last()->actions();
    }

    static QAction *actionWith(const QList<QAction *> &actions, const QString &words)
    {
        for (QAction *action : actions) {
            if (action->text() == words)
                return action;
        }
        return nullptr;
    }

    void goOffline()
    {
        server.isUp = false;
        server.cut();
        QTRY_COMPARE(desk.session.connectionState().phase, ConnectionState::Phase::Waiting);
    }

    template <typename Dialog>
    Dialog *dialog()
    {
        const auto found = host.findChildren<Dialog *>();
        return found.isEmpty() ? nullptr : found.last();
    }

    ScriptedServer server;
    FakeFileServer files;
    Desk desk;
    QWidget host;
    ChatPage *page = nullptr;
};

} // namespace chatoyant::client
