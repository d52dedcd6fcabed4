// The other end of a session's wires: logs in memory, and faults on demand.
#pragma once

#include "common/model/chat.h"
#include "tests/support/client/fake_link.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>

namespace chatoyant::client {

class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    ScriptedServer();

    LinkFactory factory();

    const UserId me = UserId{{1, 1}};
    const UserId friendId = UserId{{1, 2}};
    const ChatId chat = ChatId{{2, 1}};

    LinkSecurity wire = LinkSecurity::Plain; // of new wires
    QByteArray certificate;                  // only who pinned it gets in; empty: everybody
    bool isUp = true;                        // new wires are accepted
    bool isAnsweringSends = true;            // false: messages are stored, the answer is lost
    std::optional<Error> sendRefusal;
    QList<Entry> log;                    // of the chat
    ChatSummary shown;                   // the chat, but for its head: at first a direct one
    QList<Member> members;               // of the chat
    QHash<QString, QJsonObject> answers; // to these methods, whatever is asked
    QHash<QString, Error> refusals;
    QStringList sentIds;
    QStringList calls;                 // methods, in order
    QHash<QString, QJsonObject> asked; // what each method was asked last

    // From now on the chat is one of three: the friend, a third person, and oneself in that role.
    void makeGroup(ChatKind kind, Role mine);
    const UserId thirdId = UserId{{1, 3}};

    // Appends a message by the friend; tells the session unless that is lost.
    Entry write(const QString &text, bool isTold = true);
    Entry append(Entry entry, bool isTold = true);
    void tell(const Entry &entry);
    void notify(const QString &method, const QJsonObject &params);
    // What chat.list is answered.
    QJsonObject overview() const;
    // Every wire breaks.
    void cut();
    // Wires that were asked for while the server was down, and are now.
    FakeLink *link() const { return m_link; }

private:
    void onOpening(FakeLink *link);
    void onWritten(FakeLink *link, const QByteArray &text);
    Result<QJsonObject> answer(const QString &method, const QJsonObject &params);
    Result<QJsonObject> send(const QJsonObject &params);
    Result<QJsonObject> forward(const QJsonObject &params);
    QJsonObject pins() const;
    QJsonObject readLog(const QJsonObject &params) const;
    QJsonObject media(const QJsonObject &params) const;
    QJsonObject catchUp(const QJsonObject &params) const;
    QJsonObject summary() const;
    QJsonObject details() const;

    QPointer<FakeLink> m_link; // the one that was opened last
};

} // namespace chatoyant::client
