// Where the window stood, and what was open in it, from one start to the next.
#pragma once

#include "client/ui/preferences.h"
#include "common/base/ids.h"

#include <QSize>

class QWidget;

namespace chatoyant::client {

// Of every window with a chat: all of it can still be used.
inline constexpr QSize smallestWindow{380, 480};

// Nothing kept, or no such place on today's screens: a size that suits the screen.
void restorePlace(QWidget &window, const Preferences &preferences);
void keepPlace(const QWidget &window, Preferences &preferences);

// The screens that are there now, as long as nothing about them changes.
QString screenLayout();
// Where the columns end.
QByteArray keptColumns(const Preferences &preferences, const QString &layout = screenLayout());
void keepColumns(Preferences &preferences,
                 const QByteArray &columns,
                 const QString &layout = screenLayout());

// Of each account, by whose it is; invalid: none.
ChatId lastChat(const Preferences &preferences, UserId owner);
void keepLastChat(Preferences &preferences, UserId owner, ChatId chat);

} // namespace chatoyant::client
