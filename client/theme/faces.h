// Pictures of people and of chats, for whoever draws them: at once where they are there.
#pragma once

#include "common/base/ids.h"

#include <QObject>
#include <QPixmap>

class QWidget;

namespace chatoyant::client {

class Faces : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Round, of so many device pixels; null while it is not there, or cannot be had. The watcher,
    // if any, is drawn again when it comes.
    virtual QPixmap face(FileId picture, int pixels, QWidget *watcher) = 0;
};

} // namespace chatoyant::client
