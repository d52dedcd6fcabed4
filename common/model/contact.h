// How one person stands to another.
#pragma once

#include "common/model/user.h"

namespace chatoyant {

enum class ContactState { None, Outgoing, Incoming, Friend };

struct Contact
{
    User user;
    ContactState state = ContactState::None;
    bool blocked = false; // by the reader
    QString note;         // what came with the request
    QDateTime since;      // of the last change

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace chatoyant

Q_DECLARE_METATYPE(chatoyant::Contact)
