// Contacts as JSON.
#pragma once

#include "common/model/contact.h"

#include <QJsonObject>

namespace chatoyant::json {

QString contactStateName(ContactState state);
std::optional<ContactState> contactStateFromName(QStringView name);

QJsonObject fromContact(const Contact &contact);
Contact toContact(const QJsonObject &object);

} // namespace chatoyant::json
