// Oneself as a menu: one's accounts, how one is seen, one's profile, the settings, the way out.
#pragma once

#include "client/ui/context.h"

#include <QMenu>

namespace chatoyant::client {

class OwnMenu final : public QMenu
{
    Q_OBJECT

public:
    OwnMenu(const UiContext &context, QWidget *parent);

    void refresh();

signals:
    void profileWanted();
    void settingsWanted();
    void reportsWanted();
    void administrationWanted();
    void signOutWanted();

private:
    void addAccounts();
    // For the administrators of the server.
    void addAdministration();

    UiContext m_context;
};

} // namespace chatoyant::client
