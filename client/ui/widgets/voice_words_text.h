// What people read of who writes down their voice messages, where they record and in the settings.
#pragma once

#include "common/model/session.h"

#include <QCoreApplication>

namespace chatoyant::client {

class VoiceWordsText
{
    Q_DECLARE_TR_FUNCTIONS(VoiceWordsText)

public:
    // Empty where nobody does.
    static QString sentence(const VoiceWords &voice);
};

} // namespace chatoyant::client
