// Makes an invitation: a link by which people make an account on this server.
#pragma once

#include "client/ui/widgets/new_link_dialog.h"

namespace chatoyant::client {

class InviteDialog final : public NewLinkDialog
{
    Q_OBJECT

public:
    InviteDialog(const UiContext &context, QWidget *parent);

protected:
    void ask(const Wanted &wanted, Reply<Made> reply) override;
};

} // namespace chatoyant::client
