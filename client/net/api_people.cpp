#include "client/net/answer_codec.h"
#include "client/net/api.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"

// How people come together and what they show of themselves: links, conversions, drafts, privacy.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Privacy toPrivacyAnswer(const QJsonObject &answer)
{
    return json::toPrivacy(answer.value("privacy"_L1).toObject());
}

ChatPreview toPreview(const QJsonObject &answer)
{
    return {json::chatKindFromName(answer.value("kind"_L1).toString()).value_or(ChatKind::Group),
            answer.value("title"_L1).toString(),
            answer.value("topic"_L1).toString(),
            answer.value("memberCount"_L1).toInt(),
            answer.value("isMember"_L1).toBool(),
            FileId::fromString(answer.value("picture"_L1).toString())};
}

// The group, where there is one already.
std::optional<ChatSummary> toGroup(const QJsonObject &answer)
{
    return answer.contains("chat"_L1) ? std::optional(toNewChat(answer)) : std::nullopt;
}

} // namespace

void Api::privacy(QObject *context, Reply<Privacy> reply)
{
    m_channel.call(u"privacy.get"_s, {}, context,
                   reading<Privacy>(std::move(reply), toPrivacyAnswer));
}

void Api::setPrivacy(const Privacy &privacy, QObject *context, Reply<Privacy> reply)
{
    m_channel.call(u"privacy.set"_s, json::fromPrivacy(privacy), context,
                   reading<Privacy>(std::move(reply), toPrivacyAnswer));
}

void Api::chatLinks(ChatId chat, QObject *context, Reply<QList<ChatInvite>> reply)
{
    const auto read = [](const QJsonObject &answer) {
        QList<ChatInvite> links;
        const QJsonArray array = answer.value("invites"_L1).toArray();
        for (const QJsonValue &item : array)
            links.append(json::toChatInvite(item.toObject()));
        return links;
    };
    m_channel.call(u"chat.invites"_s, ofChat(chat), context,
                   reading<QList<ChatInvite>>(std::move(reply), read));
}

void Api::createChatLink(const NewChatLink &wanted, QObject *context, Reply<MadeChatLink> reply)
{
    QJsonObject params = ofChat(wanted.chat);
    params.insert("uses"_L1, wanted.uses);
    params.insert("hours"_L1, wanted.hours);
    const auto read = [](const QJsonObject &answer) {
        return MadeChatLink{json::toChatInvite(answer.value("invite"_L1).toObject()),
                            answer.value("link"_L1).toString()};
    };
    m_channel.call(u"chat.invite"_s, params, context,
                   reading<MadeChatLink>(std::move(reply), read));
}

void Api::revokeChatLink(ChatId chat, InviteId link, QObject *context, Reply<void> reply)
{
    QJsonObject params = ofChat(chat);
    params.insert("inviteId"_L1, link.toString());
    m_channel.call(u"chat.revokeInvite"_s, params, context, ignoring(std::move(reply)));
}

void Api::previewChat(const QString &link, QObject *context, Reply<ChatPreview> reply)
{
    m_channel.call(u"chat.preview"_s, {{u"link"_s, link}}, context,
                   reading<ChatPreview>(std::move(reply), toPreview));
}

void Api::joinChat(const QString &link, QObject *context, Reply<ChatSummary> reply)
{
    m_channel.call(u"chat.join"_s, {{u"link"_s, link}}, context,
                   reading<ChatSummary>(std::move(reply), toNewChat));
}

void Api::convertChat(const NewConversion &wanted,
                      QObject *context,
                      Reply<std::optional<ChatSummary>> reply)
{
    QJsonObject params = ofChat(wanted.direct);
    params.insert("title"_L1, wanted.title);
    params.insert("members"_L1, fromIds(wanted.members));
    if (wanted.withHistory)
        params.insert("history"_L1, true);
    m_channel.call(u"chat.convert"_s, params, context,
                   reading<std::optional<ChatSummary>>(std::move(reply), toGroup));
}

void Api::consent(ChatId direct,
                  bool isGiven,
                  QObject *context,
                  Reply<std::optional<ChatSummary>> reply)
{
    QJsonObject params = ofChat(direct);
    params.insert("accept"_L1, isGiven);
    m_channel.call(u"chat.consent"_s, params, context,
                   reading<std::optional<ChatSummary>>(std::move(reply), toGroup));
}

void Api::drafts(QObject *context, Reply<QList<chatoyant::Draft>> reply)
{
    const auto read = [](const QJsonObject &answer) {
        QList<chatoyant::Draft> drafts;
        const QJsonArray array = answer.value("drafts"_L1).toArray();
        for (const QJsonValue &item : array)
            drafts.append(json::toDraft(item.toObject()));
        return drafts;
    };
    callPaged(u"draft.list"_s, {}, u"drafts"_s, context,
              reading<QList<chatoyant::Draft>>(std::move(reply), read));
}

void Api::setDraft(const chatoyant::Draft &draft, QObject *context, Reply<void> reply)
{
    QJsonObject params = ofChat(draft.chat);
    params.insert("text"_L1, draft.text);
    if (draft.replyTo > 0)
        params.insert("replyTo"_L1, draft.replyTo);
    m_channel.call(u"draft.set"_s, params, context, ignoring(std::move(reply)));
}

} // namespace chatoyant::client
