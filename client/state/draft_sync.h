// Keeps drafts the same on all of a person's devices, and loses neither side of a conflict.
#pragma once

#include "client/net/timers.h"
#include "client/state/drafts.h"

#include <QJsonObject>

namespace chatoyant::client {

class Api;

// What is typed here goes to the server once nothing was typed for a while, when the chat is left,
// and at once when it was sent or emptied; without a connection, with the next one. What another
// device wrote replaces a draft that the server had from here already. Where both have words that
// the other does not have, this device's stay as they are, the others wait beside them, and nothing
// goes out until the person has chosen. A message that is being edited is no draft.
class DraftSync final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pause{14};

    DraftSync(
        Api &api, LocalCache &cache, Drafts &drafts, Timers &timers, QObject *parent = nullptr);

    // What another device wrote there beside what is written here; empty: nothing.
    Draft other(ChatId chat) const { return m_sides.value(chat).other; }
    // Below what is written here.
    void addOther(ChatId chat);
    void dropOther(ChatId chat);

    // The server's word: a draft was set, on this device or another one.
    // Returns whether it is news: of another device.
    bool heard(ChatId chat, const Draft &draft);
    void setOnline(bool isOnline);
    // What waits goes out now.
    void flush();
    void forgetChat(ChatId chat);
    void restore(const QJsonObject &kept);
    // Everything again, into a cache that was begun anew.
    void store();

signals:
    void otherChanged(ChatId chat);

private:
    struct Side
    {
        Draft base;                // what the server has
        Draft mine;                // what is written here, edits of messages apart
        Draft other;               // what another device wrote meanwhile
        std::optional<Draft> sent; // is on its way, and was not heard of yet
        bool isSending = false;    // one at a time
        bool isEditing = false;    // the field holds an edit: `mine` comes back after it
        bool isRefused = false;    // the server does not take `mine`

        bool isDirty() const { return mine != base; }
    };

    void onChanged(ChatId chat);
    void onEdited(ChatId chat, const Draft &shown);
    void onListed(const QHash<ChatId, Draft> &drafts);
    void merge(ChatId chat, const Draft &remote, bool isClean);
    void adopt(ChatId chat, const Draft &draft);
    void setOther(ChatId chat, const Draft &draft);
    void send(ChatId chat);
    void onSent(ChatId chat, const Result<void> &answer);

    Api &m_api;
    LocalCache &m_cache;
    Drafts &m_drafts;
    Alarm m_alarm;
    QHash<ChatId, Side> m_sides;
    bool m_isAdopting = false;
    bool m_isOnline = false;
    quint64 m_turn = 0; // of the connection
};

} // namespace chatoyant::client
