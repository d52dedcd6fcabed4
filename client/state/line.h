// One line of a conversation as it is now: a message with its edits, or what happened to the chat.
#pragma once

#include "common/base/error.h"
#include "common/model/entry.h"

namespace chatoyant::client {

enum class Delivery {
    Received,  // by somebody else
    Queued,    // waits on this device
    Sent,      // the server has it
    Delivered, // devices of all others have it
    Read,      // somebody read it
    Failed     // refused: Line::error says why
};

struct Reaction
{
    QString emoji;
    QList<UserId> by;

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

struct Line
{
    // As first written, with later edits in text, mentions and mood. seq 0 while it waits here.
    Entry entry;
    bool isEdited = false;
    bool isDeleted = false; // the text is empty then
    QList<Reaction> reactions;
    std::optional<Entry> transcript; // what its voice notes say, once the server knows
    QList<LinkPreview> previews;     // of links that it has, or had before an edit
    Delivery delivery = Delivery::Received;
    std::optional<Error> error;
    bool isChanging = false; // an edit, a deletion, a reaction or a pin waits on this device
    std::optional<Error> changeRefused; // why one did not happen

    bool isPending() const { return entry.seq == 0; }
    QString spokenWords() const { return transcript ? transcript->text : QString(); }
    // Of the link in its text as it is now; null: there is none.
    const LinkPreview *preview() const;
    bool isMessage() const { return entry.kind == EntryKind::Message; }
    // The message that it answers, or that was pinned or unpinned; 0: it is about no other.
    Seq quotes() const { return entry.kind == EntryKind::Pin ? entry.target : entry.replyTo; }

    friend bool operator==(const Line &, const Line &) = default;
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::Line)
Q_DECLARE_METATYPE(chatoyant::client::Delivery)
