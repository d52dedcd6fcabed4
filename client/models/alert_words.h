// What a notification says: as much as the person wants others to see on their screen.
#pragma once

#include "client/state/alerts.h"

#include <QCoreApplication>

namespace chatoyant::client {

class ChatList;
class People;

enum class AlertPreview { Full, Name, Nothing };

struct AlertText
{
    QString title;
    QString body; // plain

    friend bool operator==(const AlertText &, const AlertText &) = default;
};

class AlertWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::AlertWords)

public:
    struct Names
    {
        const ChatList &chats;
        const People &people;
    };

    static AlertText message(const Alert &alert, const Names &names, AlertPreview preview);
    static AlertText request(const Contact &contact, AlertPreview preview);
    // "Mentions only"
    static QString scope(AlertScope scope);
    // Of a sound, by its name in Chimes.
    static QString chime(QLatin1StringView name);
    // The title, where there are several accounts.
    static QString forAccount(const QString &title, const QString &account);
    // To see what notifications look like.
    static AlertText sample();
    static QString open() { return tr("Open"); }
    static QString markRead() { return tr("Mark as read"); }
    static QString reply() { return tr("Reply"); }

private:
    static QString body(const Alert &alert, const QString &author, bool isGroup);
};

} // namespace chatoyant::client
