// One row of a conversation as the view draws it, read from the model.
#pragma once

#include "client/models/formatted_text.h"
#include "client/models/message_model.h"

#include <QModelIndex>

namespace chatoyant::client {

struct Bubble
{
    RowKind kind = RowKind::Message;
    QString key; // names the row for as long as it lives
    Seq seq = 0; // 0 until the server has it
    QString clientId;
    UserId author;
    QString authorName;
    QString authorTag; // what they are beside a person, or empty
    FileId authorPicture;
    QString text;    // as it is shown; of rows that are no messages: the whole sentence
    QString written; // with its marks: **bold**
    QList<TextStyle> styles;
    QList<FoundLink> links; // under words of the text
    QDateTime at;
    Delivery delivery = Delivery::Received;
    QString deliveryText;
    bool isRefused = false;  // the server's answer
    bool isChanging = false; // an edit, a deletion or a reaction waits
    bool isChangeRefused = false;
    bool isOwn = false;
    bool isEdited = false;
    bool isDeleted = false;
    bool isFirst = true; // of a group: carries the name
    bool isLast = true;  // of a group: carries the tail and the picture
    Seq replyTo = 0;     // of rows that are no messages: the one they are about
    QString replyAuthor;
    QString replyText;
    QString forwardedFrom; // "Forwarded from Ana", or empty
    UserId forwardedBy;
    QList<ReactionShown> reactions;
    QList<MentionShown> mentions;
    QList<FileShown> files;
    QString spoken; // what its voice notes say
    bool showsSpoken = false;
    LinkShown link;
    TranslationShown translation;

    bool isMessage() const { return kind == RowKind::Message; }
    bool isUnsent() const { return delivery == Delivery::Failed; }
    // Something of it was refused: deliveryText says why.
    bool isFailed() const { return isUnsent() || isChangeRefused; }
    // It is old, and goes when the person says so.
    bool isHeld() const { return isUnsent() && !isRefused; }
};

Bubble bubbleFrom(const QModelIndex &index);
QString keyOf(const QModelIndex &index);
// What shows the words of voice notes, or hides them.
QString spokenAction(bool areShown);
// What copying takes of it: as it was written, and what is open beneath it.
QString copiedText(const Bubble &bubble);
// One to three emoji and nothing else.
bool isEmojiOnly(const QString &text);

} // namespace chatoyant::client
