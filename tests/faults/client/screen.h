// What one person sees of one chat: every line that comes and goes, and the whole of it at the end.
#pragma once

#include "client/state/conversation.h"
#include "tests/faults/client/diary.h"

#include <QJsonArray>

namespace chatoyant::faults {

class Screen final : public QObject
{
    Q_OBJECT

public:
    Screen(client::Conversation &conversation, const Diary &diary, QObject *parent = nullptr);

    client::Conversation &conversation() { return m_conversation; }
    // Looked at to the end of the log, as far as this device knows.
    bool isAtEnd() const;
    // As a person who puts the chat away and takes it up again.
    void reopen();
    // As a person who presses "try again" where messages could not be had.
    void askAgain();
    // Reads back to the first line; done() once it is written down.
    void dump();

signals:
    void done();

private:
    // Tells a line from all others of its chat.
    struct Key
    {
        Seq seq = 0;
        QString clientId;
        UserId by;

        friend bool operator==(const Key &, const Key &) = default;
    };

    void onLines();
    void noteAll(const QString &event, const QList<Key> &keys);
    void follow();
    void gather();
    void finish();

    client::Conversation &m_conversation;
    Diary m_diary;
    QList<Key> m_shown;
    QList<client::Line> m_gathered;
    bool m_isDumping = false;
};

} // namespace chatoyant::faults
