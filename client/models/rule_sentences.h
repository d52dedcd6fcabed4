// The rules of groups in a reader's words, and what their admins did.
#pragma once

#include "common/model/chat.h"

#include <QCoreApplication>

#include <chrono>

namespace chatoyant::client {

class RuleSentences final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::RuleSentences)

public:
    // "only admins write, slow mode: one message every 30 seconds"
    static QString changes(const RuleChanges &changes);
    // "10 seconds", "5 minutes"
    static QString duration(int seconds);
    // "Slow mode: you can send the next message in 0:23."
    static QString pause(std::chrono::milliseconds left);
    // The same of files or a voice note: "Slow mode: this can be sent in 0:23."
    static QString wait(std::chrono::milliseconds left);
    // Of a chat that something is to be sent on to: "Slow mode in Football: …"
    static QString waitIn(const QString &chat, std::chrono::milliseconds left);
    // "Ana banned Bo"
    static QString deed(const ChatDeed &deed, UserId me);

private:
    static QString changed(const QString &details);
    static QString ofMember(const ChatDeed &deed, bool isMine);
    static QString ofChat(const ChatDeed &deed, bool isMine);
};

} // namespace chatoyant::client
