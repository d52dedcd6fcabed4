// What is said of a server to people who have no account there yet.
#pragma once

#include <QCoreApplication>

namespace chatoyant::client {

class ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::ServerWords)

public:
    // contact: of whoever runs it; empty: they do not say.
    static QString closed(const QString &contact);
};

} // namespace chatoyant::client
