// Where the window was, for the next start.
#pragma once

#include "client/ui/preferences.h"

class QWidget;

namespace chatoyant::client {

// Nothing kept, or no such place on today's screens: a size that suits the screen.
void restorePlace(QWidget &window, const Preferences &preferences);
void keepPlace(const QWidget &window, Preferences &preferences);

} // namespace chatoyant::client
