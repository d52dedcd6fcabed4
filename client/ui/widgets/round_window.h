// Round corners of small windows of their own, whatever draws the desktop behind them.
#pragma once

class QWidget;

namespace chatoyant::client {

// Before it is shown; it is framed as a card.
void roundCorners(QWidget &window);
// All menus of the program, as long as this window is there.
void roundMenus(QWidget &window);

} // namespace chatoyant::client
