// Colours and sizes for Qt's own widgets: a palette and a small style sheet made of tokens.
#pragma once

#include "client/theme/palette.h"

#include <QPalette>
#include <QString>

namespace chatoyant::client {

QPalette widgetPalette(const Palette &palette);
// Widgets take part by properties: "kind" of buttons and frames (primary, danger, quiet, card …),
// "textRole" and "tone" of labels. zoom in percent.
QString styleSheet(const Palette &palette, int zoom);

} // namespace chatoyant::client
