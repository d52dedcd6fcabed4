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
};

} // namespace chatoyant::client
