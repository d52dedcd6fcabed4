// How one writes: which keys send.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

namespace chatoyant::client {

class WritingPage final : public QWidget
{
    Q_OBJECT

public:
    WritingPage(const UiContext &context, QWidget *parent);

signals:
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);
};

} // namespace chatoyant::client
