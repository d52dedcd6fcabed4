// Collects what the pages behind https links say, in each language that is built in.
#pragma once

#include "server/net/invite_words.h"

#include <QCoreApplication>

class QTranslator;

namespace chatoyant::server {

class InvitePages
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::server::InvitePages)

public:
    // `own` is spoken to whoever asks for no language that is known.
    static InviteWords words(const QString &own);

private:
    static InviteSentences sentences(const QString &language);
};

} // namespace chatoyant::server
