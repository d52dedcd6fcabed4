// Somebody at a machine of their own: a window, a session and a real wire.
#pragma once

#include "client/net/file_link_thread.h"
#include "client/net/ws_link.h"
#include "client/ui/main_window.h"
#include "client/ui/start/start_page.h"
#include "tests/ui/look.h"

namespace chatoyant::client {

struct Person
{
    Person()
        : desk([] { return std::make_unique<WsLink>(); }, &FileLinkThread::overHttp)
        , window(desk.context)
    {
        desk.theme.setMotionReduced(true);
        desk.theme.applyTo(*qApp);
        window.resize(1000, 760);
        window.show();
        desk.session.restore();
    }

    // Signed in, and past the way in.
    bool isIn() { return desk.session.isSignedIn() && !window.start().isVisible(); }

    Desk desk;
    MainWindow window;
};

} // namespace chatoyant::client
