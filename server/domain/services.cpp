#include "server/domain/services.h"

namespace chatoyant::server {

namespace {

bool hasVoices(const ServerPolicy &policy)
{
    return policy.voice.writer != VoiceWriter::Nobody;
}

} // namespace

Services::Services(const StoragePorts &s, const Surroundings &around, const ServerPolicy &policy)
    : batch(s.transaction)
    , audit(s.audit, around.clock)
    , m_policy(policy)
    , m_delivery(around.links, batch)
    , m_people(s.users, s.contacts, s.chats)
    , m_userLog(s.userLog, m_delivery, batch, around.clock)
    , m_directory({s.chats, s.members, s.contacts, s.log, batch})
    , m_chatLog(m_directory, m_delivery, audit, around.clock)
    , m_maker({s.chats, s.members, s.groups, s.log, m_directory, m_chatLog, m_people, m_userLog,
               around.clock, around.random})
    , m_limits(around.clock, m_policy)
    , m_passwordCheck({s.accounts, m_limits, around.hasher})
    , m_letters({around.mail, around.phrases, m_limits, batch}, m_policy)
    , moods({around.moodEngine, s.users, s.log, m_directory, m_delivery, batch, around.clock,
             hasVoices(policy)})
    , moodRetention(s.moods, around.clock, policy.moodKeep)
    , transcripts({hasVoices(policy) ? around.transcriber : nullptr, s.files, s.log, s.voices,
                   m_directory, m_chatLog, moods, batch, around.clock})
    , watch({s.sessions, s.accounts, s.users, s.transaction, around.links, batch, around.clock},
            m_policy)
    , sessions({s.sessions, s.accounts, watch, around.links, around.clock, around.random}, m_policy)
    , invites({s.invites, audit, around.clock, around.random}, m_policy)
    , emails({s.accounts, s.emails, m_passwordCheck, m_letters, m_limits, batch, audit,
              around.clock, around.random})
    , factors({s.accounts, s.factors, around.codes, m_passwordCheck, m_limits, batch, audit,
               around.clock, around.random},
              m_policy)
    , logins({s.accounts, sessions, factors, m_limits, around.hasher, batch, audit})
    , passwords({s.accounts, s.resets, sessions, m_limits, m_passwordCheck, around.hasher,
                 m_letters, batch, audit, around.clock, around.random})
    , accounts({s.accounts, sessions, invites, s.emails, emails, m_letters, m_limits, around.hasher,
                batch, audit, around.clock, around.random},
               m_policy)
    , standing({s.accounts, s.accountList, s.users, s.contacts, s.factors, s.personalData, sessions,
                audit})
    , administration(
          {s.accountList, s.factors, m_people, sessions, standing, passwords, reports, audit})
    , files({s.files, s.fileUse, around.blobs, m_directory, m_limits, around.clock, around.random},
            m_policy.files)
    , exports({around.archives, s.accounts, s.files, files, m_limits, batch, around.clock,
               around.random},
              m_policy.files)
    , pictures({s.files, s.fileUse, files, m_directory, m_people, around.clock})
    , received({s.received, m_directory, m_delivery, batch})
    , presence(
          {s.users, s.contacts, s.members, m_people, m_userLog, m_delivery, received, around.clock})
    , statuses({s.statuses, s.contacts, m_delivery, batch, around.clock})
    , profiles({s.users, s.contacts, s.chats, m_people, m_userLog, moods, watch, pictures})
    , contacts(
          {s.users, s.contacts, s.chats, m_directory, m_people, m_userLog, m_limits, around.clock})
    , reports({s.reports, m_directory, m_people, m_limits, audit, m_delivery, around.clock})
    , chats({s.chats, s.members, s.users, m_directory, m_maker, m_chatLog, moods, m_people,
             m_userLog, m_delivery, pictures, received})
    , conversions({s.conversions, m_directory, m_maker, m_userLog, around.clock})
    , members({s.members, s.chatInvites, s.groups, m_maker, m_directory, m_chatLog, m_userLog,
               m_people, around.clock})
    , groupDeletions(
          {s.chats, s.members, s.groups, s.chatInvites, s.log, m_directory, m_chatLog, m_userLog})
    , chatAudit(audit, m_directory, m_people)
    , joinRequests({s.groups, m_directory, m_maker, m_chatLog, m_people, m_userLog, around.clock})
    , deletions({s.accounts, s.contacts, s.chats, s.members, m_directory, members, standing,
                 exports, m_people, m_userLog, m_passwordCheck, factors, batch})
    , succession({s.members, s.accounts, m_directory, members})
    , chatInvites({s.chatInvites, s.members, m_directory, m_maker, s.chats, joinRequests, m_chatLog,
                   pictures, around.clock, around.random},
                  m_policy)
    , fileLinks({s.fileUse, s.sessions, watch, around.clock}, m_policy.files)
    , previews({around.linkReader, s.log, m_directory, m_chatLog, m_limits, batch, around.clock})
    , messages(
          {m_directory, s.log, m_chatLog, moods, transcripts, previews, files, batch, around.clock},
          m_policy)
    , pins({m_directory, s.pins, m_chatLog})
    , drafts({m_directory, s.drafts, m_delivery, around.clock}, m_policy)
    , history({m_directory, s.log, s.userLog, m_userLog})
    , media(s.media, m_directory)
    , search(s.search, m_directory)
    , translations({around.translator, m_directory, transcripts, m_limits, around.clock}, m_policy)
{}

} // namespace chatoyant::server
