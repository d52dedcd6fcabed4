// Chats and their members as JSON.
#pragma once

#include "common/model/chat.h"

#include <QJsonObject>

namespace chatoyant::json {

QString chatKindName(ChatKind kind);
std::optional<ChatKind> chatKindFromName(QStringView name);

QJsonObject fromPreferences(const ChatPreferences &preferences);
ChatPreferences toPreferences(const QJsonObject &object);

QJsonObject fromMember(const Member &member);
Member toMember(const QJsonObject &object);

QJsonObject fromSummary(const ChatSummary &chat);
ChatSummary toSummary(const QJsonObject &object);

} // namespace chatoyant::json
