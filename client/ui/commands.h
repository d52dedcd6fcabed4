// What the window can do, by name: for who types instead of looking for it in menus.
#pragma once

#include "client/ui/context.h"

#include <QIcon>

namespace chatoyant::client {

class KeyMap;

struct Command
{
    QString name;
    QString keys; // as this desktop writes them; empty: none
    QIcon icon;
    std::function<void()> run;
};

// Actions that can be done now, with their keys; themes; sections of the settings, which are opened
// by the name of their icon.
QList<Command> commandsOf(const KeyMap *keys,
                          const UiContext &context,
                          const std::function<void(const QString &section)> &openSettings);

} // namespace chatoyant::client
