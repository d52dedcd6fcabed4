// What the people of the demo are called and say.
#pragma once

#include "common/model/chat.h"

#include <QStringList>

namespace chatoyant::server {

struct DemoName
{
    QString username;
    QString displayName;
    QString about;
};

struct DemoChat
{
    QString name; // of our own, for DemoLine::chat
    ChatKind kind = ChatKind::Direct;
    QStringList members; // the first opens it
    QString title;
    QString topic;
};

struct DemoLine
{
    QString chat;
    QString who;
    QString text;
};

struct DemoReaction
{
    int line = 0; // counted from 1
    QString who;
    QString emoji;
};

const QList<DemoName> &demoNames();
const QList<DemoChat> &demoChats();
const QList<DemoLine> &demoLines();
const QList<DemoReaction> &demoReactions();

} // namespace chatoyant::server
