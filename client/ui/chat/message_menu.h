// What can be done with one message, as a menu.
#pragma once

#include "client/ui/chat/bubble.h"

class QMenu;
class QPoint;
class QWidget;

namespace chatoyant::client {

class Theme;

// Something that can be done with a message's files, or with its link.
struct FileAction
{
    QString icon;
    QString words;
    std::function<void()> act;
};

struct MessageActions
{
    std::function<void()> reply;
    std::function<void(const QString &)> react;
    std::function<void()> moreEmoji;
    std::function<void()> forward;
    std::function<void()> pin; // or unpin
    bool isPinned = false;
    QString pinRefusal; // why one may not, where somebody else may
    std::function<void()> copy;
    std::function<void()> copySelection; // empty: nothing of it is selected
    std::function<void()> select;        // or lets go of it; empty: cannot be chosen
    bool isSelected = false;
    std::function<void()> versions;  // empty: it has had no other text
    std::function<void()> spoken;    // shows what its voice notes say, or hides it
    std::function<void()> translate; // or back; empty: it has no words
    QString translationRefusal;      // why it cannot be translated
    QList<FileAction> links;         // with what is behind its link
    std::function<void()> edit;
    std::function<void()> remove;
    std::function<void()> hide;   // from oneself only
    std::function<void()> report; // to the administrators; empty: it is one's own
    QList<FileAction> files;
    std::function<void()> retry;
    std::function<void()> discard;
    std::function<void()> retryChange; // of an edit, a deletion … that was refused
    std::function<void()> editChange;  // empty: it was no edit
    std::function<void()> dropChange;  // likewise, or that waits
    QString removalRefusal;            // why one may not delete it, where that can be told
    bool mayRemove = false;            // for everybody
};

// Owned by the parent, gone when it closes.
QMenu *messageMenu(const Bubble &bubble,
                   const MessageActions &actions,
                   const Theme &theme,
                   QWidget *parent);

} // namespace chatoyant::client
