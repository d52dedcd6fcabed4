// Names and other texts of people's own in menus and on buttons.
#pragma once

#include <QString>

namespace chatoyant::client {

// As it is: an ampersand in it is no key to press.
inline QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace chatoyant::client
