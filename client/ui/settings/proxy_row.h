// Which way connections go, as a line of the settings.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

namespace chatoyant::client {

class ProxyRow final : public QWidget
{
    Q_OBJECT

public:
    ProxyRow(const UiContext &context, QWidget *parent);
};

} // namespace chatoyant::client
