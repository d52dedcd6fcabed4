// What is said about settings that do not fit: the context of its translations.
#pragma once

#include <QCoreApplication>

namespace chatoyant::server {

class ConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::server::ConfigWords)
};

} // namespace chatoyant::server
