#include "client/net/answer_codec.h"
#include "client/net/api.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/report_messages.h"

// How people come together and what they show of themselves: links, conversions, drafts, privacy.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

Privacy toPrivacyAnswer(const QJsonObject &answer)
{
    return json::toPrivacy(answer.value("privacy"_L1).toObject());
}

// The group, where there is one already.
std::optional<ChatSummary> toGroup(const QJsonObject &answer)
{
    return answer.contains("chat"_L1) ? std::optional(toNewChat(answer)) : std::nullopt;
}

FiledReport toReport(const QJsonObject &object)
{
    FiledReport report;
    report.number = object.value("number"_L1).toInteger();
    report.at = json::timeFromText(object.value("at"_L1).toString());
    report.by = json::toUser(object.value("by"_L1).toObject());
    report.about = json::toUser(object.value("about"_L1).toObject());
    report.reason = json::reportReasonFromName(object.value("reason"_L1).toString())
                        .value_or(ReportReason::Other);
    report.note = object.value("note"_L1).toString();
    report.chat = ChatId::fromString(object.value("chatId"_L1).toString());
    report.seq = object.value("seq"_L1).toInteger();
    report.text = object.value("text"_L1).toString();
    report.closedAt = json::timeFromText(object.value("closedAt"_L1).toString());
    return report;
}

ReportPage toReportPage(const QJsonObject &answer)
{
    ReportPage page{{}, answer.value("open"_L1).toInt(), answer.value("more"_L1).toBool()};
    const QJsonArray array = answer.value("reports"_L1).toArray();
    for (const QJsonValue &item : array)
        page.reports.append(toReport(item.toObject()));
    return page;
}

} // namespace

void Api::setStatus(const Status &status, QObject *context, Reply<Status> reply)
{
    m_channel.call(u"status.set"_s, json::fromStatus(status), context,
                   reading<Status>(std::move(reply), [](const QJsonObject &answer) {
                       return json::toStatus(answer.value("status"_L1).toObject());
                   }));
}

void Api::report(const NewReport &report, QObject *context, Reply<void> reply)
{
    const bool isOfMessage = report.chat.isValid();
    QJsonObject params = isOfMessage ? ofChat(report.chat) : ofUser(report.about);
    if (isOfMessage)
        params.insert("seq"_L1, report.seq);
    params.insert("reason"_L1, json::reportReasonName(report.reason));
    insertUnlessEmpty(params, "note"_L1, report.note);
    m_channel.call(isOfMessage ? u"report.message"_s : u"report.person"_s, params, context,
                   ignoring(std::move(reply)));
}

void Api::reports(const ReportQuery &query, QObject *context, Reply<ReportPage> reply)
{
    QJsonObject params{{u"closed"_s, query.isClosed}};
    if (query.before > 0)
        params.insert("before"_L1, query.before);
    m_channel.call(u"report.list"_s, params, context,
                   reading<ReportPage>(std::move(reply), toReportPage));
}

void Api::closeReport(qint64 number, bool isClosed, QObject *context, Reply<int> reply)
{
    const auto read = [](const QJsonObject &answer) { return answer.value("open"_L1).toInt(); };
    m_channel.call(u"report.close"_s, {{u"number"_s, number}, {u"closed"_s, isClosed}}, context,
                   reading<int>(std::move(reply), read));
}

void Api::markReceived(const QHash<ChatId, Seq> &received, QObject *context, Reply<void> reply)
{
    QJsonObject chats;
    for (auto mark = received.cbegin(); mark != received.cend(); ++mark)
        chats.insert(mark.key().toString(), mark.value());
    m_channel.call(u"chat.received"_s, {{u"chats"_s, chats}}, context, ignoring(std::move(reply)));
}

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
    if (wanted.asks)
        params.insert("approval"_L1, true);
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
