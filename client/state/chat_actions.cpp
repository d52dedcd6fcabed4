#include "client/state/chat_actions.h"

#include "client/net/api.h"
#include "client/state/chat_list.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/rule_messages.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatActions::ChatActions(Api &api, ChatList &chats, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_chats(chats)
{}

void ChatActions::openDirect(UserId user, QObject *context, Reply<ChatId> reply)
{
    if (const ChatId known = m_chats.directChatWith(user); known.isValid()) {
        QMetaObject::invokeMethod(
            context, [reply, known] { reply(known); }, Qt::QueuedConnection);
        return;
    }
    m_api.createChat({ChatKind::Direct, {user}, {}, {}}, context, m_chats.taking(std::move(reply)));
}

void ChatActions::create(const NewChat &chat, QObject *context, Reply<ChatId> reply)
{
    m_api.createChat(chat, context, m_chats.taking(std::move(reply)));
}

void ChatActions::setTitle(ChatId chat, const QString &title, QObject *context, Reply<Seq> reply)
{
    m_api.updateChat(chat, {{u"title"_s, title}}, context, std::move(reply));
}

void ChatActions::setTopic(ChatId chat, const QString &topic, QObject *context, Reply<Seq> reply)
{
    m_api.updateChat(chat, {{u"topic"_s, topic}}, context, std::move(reply));
}

void ChatActions::setLocked(ChatId chat, bool isLocked, QObject *context, Reply<Seq> reply)
{
    m_api.updateChat(chat, {{u"locked"_s, isLocked}}, context, std::move(reply));
}

void ChatActions::setHistory(ChatId chat, HistoryRule history, QObject *context, Reply<Seq> reply)
{
    m_api.updateChat(chat, {{u"history"_s, json::historyRuleName(history)}}, context,
                     std::move(reply));
}

void ChatActions::changeRules(ChatId chat,
                              const RuleChanges &rules,
                              QObject *context,
                              Reply<Seq> reply)
{
    m_api.updateChat(chat, {{u"rules"_s, json::fromRuleChanges(rules)}}, context, std::move(reply));
}

void ChatActions::addMembers(ChatId chat,
                             const QList<UserId> &members,
                             QObject *context,
                             Reply<Seq> reply)
{
    m_api.addMembers(chat, members, context, std::move(reply));
}

void ChatActions::removeMember(ChatId chat, UserId user, QObject *context, Reply<Seq> reply)
{
    m_api.removeMember(chat, {user, false}, context, std::move(reply));
}

void ChatActions::banMember(ChatId chat, UserId user, QObject *context, Reply<Seq> reply)
{
    m_api.removeMember(chat, {user, true}, context, std::move(reply));
}

void ChatActions::setRole(ChatId chat,
                          const std::pair<UserId, Role> &member,
                          QObject *context,
                          Reply<Seq> reply)
{
    m_api.setRole(chat, member, context, std::move(reply));
}

void ChatActions::handOver(ChatId chat, UserId user, QObject *context, Reply<Seq> reply)
{
    m_api.handOver(chat, user, context, std::move(reply));
}

void ChatActions::leave(ChatId chat, QObject *context, Reply<Seq> reply)
{
    m_api.leaveChat(chat, context, std::move(reply));
}

void ChatActions::setPreferences(ChatId chat, const ChatPreferences &preferences)
{
    const ChatPreferences before = m_chats.summary(chat).preferences;
    m_chats.setPreferences(chat, preferences);
    m_api.setPreferences(chat, preferences, this,
                         [this, chat, before](const Result<ChatPreferences> &set) {
                             m_chats.setPreferences(chat, set ? *set : before);
                             if (!set)
                                 emit failed(set.error());
                         });
}

} // namespace chatoyant::client
