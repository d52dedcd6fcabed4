// What can be done with one message, as a menu.
#pragma once

#include "client/ui/chat/bubble.h"

class QMenu;
class QPoint;
class QWidget;

namespace chatoyant::client {

class Theme;

struct MessageActions
{
    std::function<void()> reply;
    std::function<void(const QString &)> react;
    std::function<void()> moreEmoji;
    std::function<void()> copy;
    std::function<void()> copySelection; // empty: nothing of it is selected
    std::function<void()> edit;
    std::function<void()> remove;
    std::function<void()> retry;
    std::function<void()> discard;
    std::function<void()> retryChange; // of an edit, a deletion or a reaction that was refused
    std::function<void()> editChange;  // empty: it was no edit
    std::function<void()> dropChange;  // likewise, or that waits
    QString removalRefusal;            // why one may not delete it, where somebody else may
};

// Owned by the parent, gone when it closes. mayRemove: also others' messages.
QMenu *messageMenu(const Bubble &bubble,
                   bool mayRemove,
                   const MessageActions &actions,
                   const Theme &theme,
                   QWidget *parent);

} // namespace chatoyant::client
