// The bar under a chat's header: a pinned message, the way to it and to all of them.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class PinnedLine;

class PinBar final : public QFrame
{
    Q_OBJECT

public:
    PinBar(const Theme &theme, QWidget *parent);

    PinnedLine &line() { return *m_line; }

signals:
    void jumpWanted();
    void listWanted();
    void hideWanted();

private:
    PinnedLine *m_line;
};

} // namespace chatoyant::client
