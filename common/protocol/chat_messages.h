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

QJsonObject fromDraft(const Draft &draft);
Draft toDraft(const QJsonObject &object);

QJsonObject fromChatInvite(const ChatInvite &invite);
ChatInvite toChatInvite(const QJsonObject &object);

QJsonObject fromOutsider(const Outsider &outsider);
Outsider toOutsider(const QJsonObject &object);

QJsonObject fromDeed(const ChatDeed &deed);
ChatDeed toDeed(const QJsonObject &object);

QJsonObject fromConversion(const Conversion &conversion);
Conversion toConversion(const QJsonObject &object);

QJsonObject fromSummary(const ChatSummary &chat);
ChatSummary toSummary(const QJsonObject &object);

} // namespace chatoyant::json
