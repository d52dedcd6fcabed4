// What storage says to whoever runs the server: the context of its translations.
#pragma once

#include <QCoreApplication>

namespace chatoyant::server {

class StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::server::StorageWords)
};

} // namespace chatoyant::server
