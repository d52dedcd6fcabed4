// What the measurements of long use do again and again: chats opened one after the other.
#pragma once

#include "common/model/chat.h"

#include <optional>

class QElapsedTimer;

namespace chatoyant::client {

class Desk;
class MessageView;
class Session;
class WorkspaceView;

inline constexpr qsizetype chatsVisited = 20;
inline constexpr int frameStep = 90; // pixels that a turn of the wheel scrolls

double milliseconds(const QElapsedTimer &clock);
// False: fewer chats than are visited came from the profile within a minute.
bool startWithChats(Desk &desk);
QList<ChatSummary> longestFirst(Session &session);
// Null where none is shown.
MessageView *visibleTalk(Desk &desk);
// Milliseconds until its messages were painted; nothing: they were not within a minute.
std::optional<double> openedAfter(WorkspaceView &workspace, ChatId chat);
// Opens and scrolls each; false: one did not appear.
bool goRound(Desk &desk, WorkspaceView &workspace, const QList<ChatSummary> &chats);

} // namespace chatoyant::client
