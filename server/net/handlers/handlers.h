// All handlers, joined to one dispatcher.
#pragma once

#include "server/net/handlers/account_data_handler.h"
#include "server/net/handlers/account_handler.h"
#include "server/net/handlers/admin_handler.h"
#include "server/net/handlers/administration_handler.h"
#include "server/net/handlers/chat_handler.h"
#include "server/net/handlers/chat_invite_handler.h"
#include "server/net/handlers/contact_handler.h"
#include "server/net/handlers/draft_handler.h"
#include "server/net/handlers/email_handler.h"
#include "server/net/handlers/factor_handler.h"
#include "server/net/handlers/figure_handler.h"
#include "server/net/handlers/file_handler.h"
#include "server/net/handlers/group_handler.h"
#include "server/net/handlers/history_handler.h"
#include "server/net/handlers/media_handler.h"
#include "server/net/handlers/member_handler.h"
#include "server/net/handlers/message_handler.h"
#include "server/net/handlers/pin_handler.h"
#include "server/net/handlers/presence_handler.h"
#include "server/net/handlers/profile_handler.h"
#include "server/net/handlers/report_handler.h"
#include "server/net/handlers/search_handler.h"
#include "server/net/handlers/session_handler.h"
#include "server/net/handlers/translation_handler.h"

namespace chatoyant::server {

class Handlers
{
public:
    Handlers(Services &services,
             LinkRegistry &registry,
             const FigureDesk &figures,
             ServerCondition &condition,
             Dispatcher &dispatcher);
    Handlers(const Handlers &) = delete;
    Handlers &operator=(const Handlers &) = delete;

private:
    SessionHandler m_sessions;
    AccountHandler m_accounts;
    AccountDataHandler m_accountData;
    EmailHandler m_emails;
    FactorHandler m_factors;
    AdminHandler m_admin;
    AdministrationHandler m_administration;
    ProfileHandler m_profiles;
    ContactHandler m_contacts;
    ReportHandler m_reports;
    ChatHandler m_chats;
    MemberHandler m_members;
    ChatInviteHandler m_chatInvites;
    GroupHandler m_groups;
    MessageHandler m_messages;
    PinHandler m_pins;
    DraftHandler m_drafts;
    HistoryHandler m_history;
    MediaHandler m_media;
    SearchHandler m_search;
    TranslationHandler m_translations;
    FileHandler m_files;
    PresenceHandler m_presence;
    FigureHandler m_figures;
};

} // namespace chatoyant::server
