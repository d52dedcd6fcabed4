// The server's methods as functions: one each, with typed answers.
#pragma once

#include "client/net/answers.h"
#include "client/net/link_answers.h"
#include "client/net/rpc_channel.h"

#include <QHash>

namespace chatoyant::client {

// Every function takes the object that waits for the answer, and the reply, last.
class Api final
{
public:
    explicit Api(RpcChannel &channel)
        : m_channel(channel)
    {}

    RpcChannel &channel() { return m_channel; }

    void hello(QObject *context, Reply<ServerInfo> reply);
    void ping(QObject *context, Reply<void> reply);
    void login(const Credentials &credentials, QObject *context, Reply<Grant> reply);
    void resume(const QString &token, QObject *context, Reply<Grant> reply);
    void logout(QObject *context, Reply<void> reply);
    // The grant is of nobody where a letter is on its way, whose code makes the account.
    void signup(const Credentials &credentials, QObject *context, Reply<Grant> reply);
    // Of these, the code and the device count.
    void confirmSignup(const Credentials &credentials, QObject *context, Reply<Grant> reply);
    void isAvailable(const QString &username, QObject *context, Reply<bool> reply);

    void sessions(QObject *context, Reply<DeviceList> reply);
    void
    renameSession(SessionId session, const QString &device, QObject *context, Reply<void> reply);
    void endSession(SessionId session, QObject *context, Reply<void> reply);
    // How many ended.
    void endOtherSessions(QObject *context, Reply<int> reply);
    void
    changePassword(const QString &now, const QString &wanted, QObject *context, Reply<void> reply);
    void requestReset(const QString &email, QObject *context, Reply<void> reply);
    // By a code from a letter or from an administrator; whose account it is.
    void resetPassword(const QString &code,
                       const QString &password,
                       QObject *context,
                       Reply<QString> reply);
    void email(QObject *context, Reply<EmailState> reply);
    void changeEmail(const QString &password,
                     const QString &wanted,
                     QObject *context,
                     Reply<EmailState> reply);
    void confirmEmail(const QString &code, QObject *context, Reply<EmailState> reply);
    void factor(QObject *context, Reply<FactorState> reply);
    void enrolFactor(const QString &password, QObject *context, Reply<FactorSecret> reply);
    // The recovery codes.
    void confirmFactor(const QString &code, QObject *context, Reply<QStringList> reply);
    void disableFactor(const QString &password,
                       const QString &code,
                       QObject *context,
                       Reply<void> reply);
    // Begins one where there is none.
    void exportAll(QObject *context, Reply<ExportState> reply);
    void dropExport(QObject *context, Reply<void> reply);
    void deletion(QObject *context, Reply<DeletionState> reply);
    void deleteAccount(const QString &password,
                       const QString &code, // of the second factor; may be empty
                       QObject *context,
                       Reply<void> reply);
    void invitations(QObject *context, Reply<QList<Invitation>> reply);
    void
    createInvitation(const NewInvitation &wanted, QObject *context, Reply<MadeInvitation> reply);
    void revokeInvitation(InviteId invitation, QObject *context, Reply<void> reply);

    void profile(UserId user, QObject *context, Reply<ProfileDetails> reply);
    // The members of profile.update that are to be another.
    void changeProfile(const QJsonObject &changes, QObject *context, Reply<User> reply);
    // An empty one: none any more.
    void setStatus(const Status &status, QObject *context, Reply<Status> reply);
    // One's own; an invalid id: none.
    void setPicture(FileId picture, QObject *context, Reply<User> reply);
    void settings(QObject *context, Reply<QJsonObject> reply);
    void setSettings(const QJsonObject &settings, QObject *context, Reply<QJsonObject> reply);

    void
    searchUsers(const QString &query, int limit, QObject *context, Reply<QList<Contact>> reply);
    void contacts(QObject *context, Reply<QList<Contact>> reply);
    void requestContact(UserId user, const QString &note, QObject *context, Reply<Contact> reply);
    void respondContact(UserId user, bool accept, QObject *context, Reply<Contact> reply);
    void removeContact(UserId user, QObject *context, Reply<Contact> reply);
    void blockContact(UserId user, bool blocked, QObject *context, Reply<Contact> reply);

    void report(const NewReport &report, QObject *context, Reply<void> reply);
    // For administrators; the second replies how many are open then.
    void reports(const ReportQuery &query, QObject *context, Reply<ReportPage> reply);
    void closeReport(qint64 number, bool isClosed, QObject *context, Reply<int> reply);

    void chats(QObject *context, Reply<ChatOverview> reply);
    void chat(ChatId chat, QObject *context, Reply<ChatDetails> reply);
    void createChat(const NewChat &chat, QObject *context, Reply<ChatSummary> reply);
    // Both answer the group, or nothing: the other one is asked first, or somebody said no.
    void convertChat(const NewConversion &wanted,
                     QObject *context,
                     Reply<std::optional<ChatSummary>> reply);
    void
    consent(ChatId direct, bool isGiven, QObject *context, Reply<std::optional<ChatSummary>> reply);
    void updateChat(ChatId chat, const QJsonObject &changes, QObject *context, Reply<Seq> reply);
    void addMembers(ChatId chat, const QList<UserId> &members, QObject *context, Reply<Seq> reply);
    // And whether they come back only by being added.
    void removeMember(ChatId chat,
                      const std::pair<UserId, bool> &member,
                      QObject *context,
                      Reply<Seq> reply);
    void
    setRole(ChatId chat, const std::pair<UserId, Role> &member, QObject *context, Reply<Seq> reply);
    // That member becomes an owner, and the caller an admin.
    void handOver(ChatId chat, UserId user, QObject *context, Reply<Seq> reply);
    void leaveChat(ChatId chat, QObject *context, Reply<Seq> reply);
    void setPreferences(ChatId chat,
                        const ChatPreferences &preferences,
                        QObject *context,
                        Reply<ChatPreferences> reply);
    void markRead(ChatId chat, Seq seq, QObject *context, Reply<Seq> reply);
    void markReceived(const QHash<ChatId, Seq> &received, QObject *context, Reply<void> reply);
    void typing(ChatId chat);
    void setPresence(Presence presence);
    void privacy(QObject *context, Reply<Privacy> reply);
    void setPrivacy(const Privacy &privacy, QObject *context, Reply<Privacy> reply);
    void drafts(QObject *context, Reply<QList<chatoyant::Draft>> reply);
    // An empty one: there is none any more.
    void setDraft(const chatoyant::Draft &draft, QObject *context, Reply<void> reply);

    void chatLinks(ChatId chat, QObject *context, Reply<QList<ChatInvite>> reply);
    void createChatLink(const NewChatLink &wanted, QObject *context, Reply<MadeChatLink> reply);
    void revokeChatLink(ChatId chat, InviteId link, QObject *context, Reply<void> reply);
    void previewChat(const ChatWay &way, QObject *context, Reply<ChatPreview> reply);
    // An invalid one: an admin has been asked.
    void joinChat(const ChatWay &way, QObject *context, Reply<ChatSummary> reply);
    // Public ones.
    void findChats(const QString &text, QObject *context, Reply<QList<ChatPreview>> reply);
    void joinRequests(ChatId chat, QObject *context, Reply<QList<Outsider>> reply);
    void answerRequest(ChatId chat,
                       const std::pair<UserId, bool> &answer,
                       QObject *context,
                       Reply<void> reply);
    void withdrawRequest(const ChatWay &way, QObject *context, Reply<void> reply);
    void bans(ChatId chat, QObject *context, Reply<QList<Outsider>> reply);
    void unban(ChatId chat, UserId user, QObject *context, Reply<void> reply);
    // Newest first, before that number (0: from the newest on).
    void chatAudit(ChatId chat, qint64 before, QObject *context, Reply<QList<ChatDeed>> reply);
    void deleteChat(ChatId chat, QObject *context, Reply<void> reply);

    void sendMessage(const OutgoingMessage &message, QObject *context, Reply<SendAnswer> reply);
    // Of the edit, text and mentions count, and target says which message.
    void editMessage(ChatId chat, const Entry &edit, QObject *context, Reply<SendAnswer> reply);
    void deleteMessage(ChatId chat, Seq seq, QObject *context, Reply<Seq> reply);
    // Target, emoji and on of the entry count.
    void react(ChatId chat, const Entry &reaction, QObject *context, Reply<Seq> reply);
    // Target and on of the entry count.
    void pinMessage(ChatId chat, const Entry &pin, QObject *context, Reply<Seq> reply);
    // Pinned messages as they are now, the last pinned first.
    void pins(ChatId chat, QObject *context, Reply<QList<Entry>> reply);
    // Of the link in a message.
    void removePreview(ChatId chat, Seq seq, QObject *context, Reply<Seq> reply);
    void forwardMessage(const OutgoingMessage &message, QObject *context, Reply<SendAnswer> reply);
    void versions(ChatId chat, Seq seq, QObject *context, Reply<MessageVersions> reply);
    void translate(ChatId chat,
                   const std::pair<Seq, QString> &wanted, // the message, and into which language
                   QObject *context,
                   Reply<Translation> reply);
    void searchMessages(const SearchQuery &query, QObject *context, Reply<SearchPage> reply);
    void readMedia(const MediaQuery &query, QObject *context, Reply<MediaPage> reply);
    void readLog(const LogQuery &query, QObject *context, Reply<LogPage> reply);
    void catchUp(Seq user,
                 const QHash<ChatId, Seq> &chats,
                 QObject *context,
                 Reply<CatchUpAnswer> reply);

private:
    // Asks again until the answer's list is whole: a frame holds so much only.
    void callPaged(const QString &method,
                   const QJsonObject &params,
                   const QString &list,
                   QObject *context,
                   Reply<QJsonObject> reply);

    RpcChannel &m_channel;
};

} // namespace chatoyant::client
