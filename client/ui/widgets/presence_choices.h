// How one is seen, as choices of a menu.
#pragma once

#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

// The present one is marked; what is chosen holds at once, on all devices.
void addPresenceChoices(QMenu &menu, const UiContext &context);

} // namespace chatoyant::client
