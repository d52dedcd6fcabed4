// The pinned messages of one chat: what this device remembers at once, then the server's, then
// live.
#pragma once

#include "client/state/pin_list.h"

#include <QObject>

namespace chatoyant::client {

struct Workspace;

class Pins final : public QObject
{
    Q_OBJECT

public:
    // find: messages of the chat that are loaded.
    Pins(ChatId chat, Workspace &workspace, FindMessage find, QObject *parent = nullptr);

    // The last pinned first, with what is pinned and unpinned here and waits for a connection.
    const QList<Entry> &messages() const { return m_shown; }
    bool contains(Seq message) const { return isPinned(m_shown, message); }

    // From the cache and, where there is a connection, from the server.
    void load();
    // The log grew by these.
    void apply(const QList<Entry> &entries);

signals:
    void changed();

private:
    void ask();
    void onAnswer(const QList<Entry> &messages, Seq upTo);
    void refresh();

    ChatId m_chat;
    Workspace &m_workspace;
    FindMessage m_find;
    PinList m_known;
    QList<Entry> m_shown;
    QList<Entry> m_since; // what the log said while the server was being asked
    bool m_isLoaded = false;
    bool m_isHeard = false; // of the server: the cache knows no better
    int m_asking = 0;
};

} // namespace chatoyant::client
