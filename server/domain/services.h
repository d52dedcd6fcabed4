// All services of the domain, joined: built once, used on one thread.
#pragma once

#include "server/domain/account_service.h"
#include "server/domain/administration_service.h"
#include "server/domain/chat_audit.h"
#include "server/domain/chat_invite_service.h"
#include "server/domain/chat_service.h"
#include "server/domain/contact_service.h"
#include "server/domain/conversion_service.h"
#include "server/domain/deletion_service.h"
#include "server/domain/draft_service.h"
#include "server/domain/email_service.h"
#include "server/domain/export_service.h"
#include "server/domain/file_links.h"
#include "server/domain/file_service.h"
#include "server/domain/group_deletion.h"
#include "server/domain/history_service.h"
#include "server/domain/link_previews.h"
#include "server/domain/login_service.h"
#include "server/domain/media_service.h"
#include "server/domain/member_service.h"
#include "server/domain/message_service.h"
#include "server/domain/mood_retention.h"
#include "server/domain/password_service.h"
#include "server/domain/picture_service.h"
#include "server/domain/pin_service.h"
#include "server/domain/ports/storage_ports.h"
#include "server/domain/presence_service.h"
#include "server/domain/profile_service.h"
#include "server/domain/received_marks.h"
#include "server/domain/report_service.h"
#include "server/domain/search_service.h"
#include "server/domain/standing_service.h"
#include "server/domain/status_service.h"
#include "server/domain/succession.h"
#include "server/domain/transcript_service.h"
#include "server/domain/translation_service.h"

namespace chatoyant::server {

struct Surroundings
{
    LiveLinks &links;
    PasswordHasher &hasher;
    OneTimeCodes &codes;
    const MoodEngine *moodEngine = nullptr; // none: messages have no mood
    const Clock &clock;
    Random &random;
    MailSender *mail = nullptr;         // none: this server sends no mail
    const BlobStore *blobs = nullptr;   // none: this server takes no files
    Transcriber *transcriber = nullptr; // none: what voice notes say is not written down
    Phrases *phrases = nullptr;         // none: letters are English
    ArchiveMaker *archives = nullptr;   // none: nobody can export what is kept of them
    Translator *translator = nullptr;   // none: messages are not translated
    LinkReader *linkReader = nullptr;   // none: links get no previews
};

class Services
{
public:
    Services(const StoragePorts &storage, const Surroundings &around, const ServerPolicy &policy);
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    LogBatch batch; // finish() it after each turn
    AuditLog audit;

private:
    ServerPolicy m_policy;
    Delivery m_delivery;
    People m_people;
    UserLog m_userLog;
    ChatDirectory m_directory;
    ChatLog m_chatLog;
    ChatMaker m_maker;
    AttemptLimits m_limits;
    PasswordCheck m_passwordCheck;
    Letters m_letters;

public:
    MoodService moods;             // ripen() it each second
    MoodRetention moodRetention;   // goOn() likewise
    TranscriptService transcripts; // resume() it at the start
    SessionWatch watch;            // look() at it each second
    SessionService sessions;
    InviteService invites;
    EmailService emails;
    SecondFactorService factors;
    LoginService logins;
    PasswordService passwords;
    AccountService accounts;
    StandingService standing;
    AdministrationService administration;
    FileService files;
    ExportService exports;
    PictureService pictures;
    ReceivedMarks received; // store() every few seconds
    PresenceService presence;
    StatusService statuses; // forgetOver() each second
    ProfileService profiles;
    ContactService contacts;
    ReportService reports;
    ChatService chats;
    ConversionService conversions;
    MemberService members;
    GroupDeletion groupDeletions; // goOn() each second
    ChatAudit chatAudit;
    JoinRequests joinRequests;
    DeletionService deletions;
    Succession succession; // settle() it at the start, and when look() is true
    ChatInviteService chatInvites;
    FileLinks fileLinks;
    LinkPreviews previews;
    MessageService messages;
    PinService pins;
    DraftService drafts;
    HistoryService history;
    MediaService media;
    SearchService search;
    TranslationService translations;
};

} // namespace chatoyant::server
