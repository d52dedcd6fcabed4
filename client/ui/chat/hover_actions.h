// The little bar beside a message: react, answer, more.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class HoverActions final : public QFrame
{
    Q_OBJECT

public:
    HoverActions(const Theme &theme, QWidget *parent);

    // Beside the bubble, or over its corner where there is no room.
    void placeBeside(const QRect &bubble, bool isOwn);

signals:
    void reactRequested();
    void replyRequested();
    void menuRequested(const QPoint &globalPosition);
};

} // namespace chatoyant::client
