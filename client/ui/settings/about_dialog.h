// What this program is, for whoever is not in yet and has no settings.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class AboutDialog final : public Dialog
{
    Q_OBJECT

public:
    AboutDialog(const UiContext &context, QWidget *parent);
};

} // namespace chatoyant::client
