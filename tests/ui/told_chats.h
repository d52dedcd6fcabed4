// People and chats as somebody's list has them, and when they spoke last.
#pragma once

#include "common/model/chat.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

inline QDateTime toldMoment; // what ago() counts from; invalid: the clock

inline QDateTime ago(int minutes)
{
    const QDateTime now = toldMoment.isValid() ? toldMoment : QDateTime::currentDateTimeUtc();
    return now.addSecs(-60LL * minutes);
}

inline User person(UserId id, const QString &name, Presence presence = Presence::Offline)
{
    User user;
    user.id = id;
    user.username = name.section(u' ', 0, 0).toLower();
    user.displayName = name;
    user.presence = presence;
    return user;
}

// Of that id; the last word in it was said long ago.
inline ChatSummary otherChat(int number, ChatKind kind, const QString &name, const QString &text)
{
    ChatSummary chat;
    chat.id = ChatId{{2, quint64(number)}};
    chat.kind = kind;
    const bool isDirect = kind == ChatKind::Direct;
    if (isDirect)
        chat.peer = person(UserId{{1, quint64(number)}}, name);
    else
        chat.title = name;
    chat.memberCount = isDirect ? 2 : 12;
    chat.last = Entry();
    chat.last->by = UserId{{1, quint64(number)}};
    chat.last->text = text;
    chat.last->at = ago(number * number * 20);
    chat.head = chat.last->seq = chat.read = number;
    chat.activeAt = chat.last->at;
    return chat;
}

} // namespace chatoyant::client
