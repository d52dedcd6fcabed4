// Says where texts go before the first one does.
#pragma once

#include "client/ui/context.h"

#include <functional>

namespace chatoyant::client {

// Once for each service; `then` runs at once where the person has agreed already, and never where
// they do not agree.
void agreeToTranslation(const UiContext &context,
                        QWidget *parent,
                        const std::function<void()> &then);

} // namespace chatoyant::client
