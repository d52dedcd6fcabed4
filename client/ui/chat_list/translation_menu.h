// Into which language the messages of one chat are translated by themselves, as a menu.
#pragma once

#include "client/ui/context.h"

class QMenu;

namespace chatoyant::client {

// Where the server translates nothing, the menu says so, and only what was chosen can be taken
// back. `asker`: whose window asks before the first text leaves.
void fillTranslationMenu(QMenu &menu, ChatId chat, const UiContext &context, QWidget *asker);
// As a menu within another one.
void addTranslationMenu(QMenu &menu, ChatId chat, const UiContext &context, QWidget *asker);
// "None", or the language.
QString translationChoice(ChatId chat, const UiContext &context);

} // namespace chatoyant::client
