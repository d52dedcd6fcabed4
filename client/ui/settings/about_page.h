// What this program is, and what somebody who helps needs to know of it.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

namespace chatoyant::client {

class AboutPage final : public QWidget
{
    Q_OBJECT

public:
    AboutPage(const UiContext &context, QWidget *parent);
};

} // namespace chatoyant::client
