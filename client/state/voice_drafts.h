// Voice notes that were recorded and not sent yet, one in each chat.
#pragma once

#include "common/base/ids.h"

#include <QObject>
#include <QSet>

namespace chatoyant::client {

// Each is a file of the profile from the first word on: whatever happens to the program, what was
// recorded is found in its chat.
class VoiceDrafts final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Forgets what was thrown away there. Empty: nobody is here.
    void setFolder(const QString &folder);
    bool has(ChatId chat) const { return m_chats.contains(chat); }
    // Where it lies, or would.
    QString pathOf(ChatId chat) const;
    // Its file was made, or is gone.
    void refresh(ChatId chat);
    void remove(ChatId chat);
    // Lies aside until it is restored or forgotten.
    void throwAway(ChatId chat);
    void restore(ChatId chat);
    void forget(ChatId chat);

signals:
    void changed(chatoyant::ChatId chat);

private:
    QString m_folder;
    QSet<ChatId> m_chats;
};

} // namespace chatoyant::client
