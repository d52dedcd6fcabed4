// All that the domain needs of a storage, in one hand.
#pragma once

#include "server/domain/ports/account_list_storage.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/audit_storage.h"
#include "server/domain/ports/chat_invite_storage.h"
#include "server/domain/ports/chat_storage.h"
#include "server/domain/ports/contact_storage.h"
#include "server/domain/ports/conversion_storage.h"
#include "server/domain/ports/draft_storage.h"
#include "server/domain/ports/email_storage.h"
#include "server/domain/ports/factor_storage.h"
#include "server/domain/ports/file_storage.h"
#include "server/domain/ports/group_storage.h"
#include "server/domain/ports/invite_storage.h"
#include "server/domain/ports/log_storage.h"
#include "server/domain/ports/media_storage.h"
#include "server/domain/ports/member_storage.h"
#include "server/domain/ports/mood_storage.h"
#include "server/domain/ports/personal_data_storage.h"
#include "server/domain/ports/pin_storage.h"
#include "server/domain/ports/received_storage.h"
#include "server/domain/ports/report_storage.h"
#include "server/domain/ports/reset_storage.h"
#include "server/domain/ports/search_storage.h"
#include "server/domain/ports/session_storage.h"
#include "server/domain/ports/status_storage.h"
#include "server/domain/ports/transaction.h"
#include "server/domain/ports/user_log_storage.h"
#include "server/domain/ports/user_storage.h"
#include "server/domain/ports/voice_storage.h"

namespace chatoyant::server {

struct StoragePorts
{
    Transaction &transaction;
    AccountStorage &accounts;
    UserStorage &users;
    StatusStorage &statuses;
    SessionStorage &sessions;
    ResetStorage &resets;
    EmailStorage &emails;
    FactorStorage &factors;
    InviteStorage &invites;
    AuditStorage &audit;
    ReportStorage &reports;
    ContactStorage &contacts;
    ChatStorage &chats;
    MemberStorage &members;
    ReceivedStorage &received;
    LogStorage &log;
    UserLogStorage &userLog;
    SearchStorage &search;
    PinStorage &pins;
    DraftStorage &drafts;
    ChatInviteStorage &chatInvites;
    ConversionStorage &conversions;
    FileStorage &files;
    FileUse &fileUse;
    MediaStorage &media;
    VoiceStorage &voices;
    MoodStorage &moods;
    PersonalDataStorage &personalData;
    GroupStorage &groups;
    AccountListStorage &accountList;
};

} // namespace chatoyant::server
