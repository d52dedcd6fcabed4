#include "server/net/handlers/handlers.h"

namespace chatoyant::server {

Handlers::Handlers(Services &services,
                   LinkRegistry &registry,
                   const FigureDesk &figures,
                   ServerCondition &condition,
                   Dispatcher &dispatcher)
    : m_sessions(services, registry)
    , m_accounts(services, registry)
    , m_accountData(services, registry)
    , m_emails(services)
    , m_factors(services)
    , m_admin(services)
    , m_administration(services, condition)
    , m_profiles(services)
    , m_contacts(services)
    , m_reports(services)
    , m_chats(services)
    , m_members(services)
    , m_chatInvites(services)
    , m_groups(services)
    , m_messages(services)
    , m_pins(services)
    , m_drafts(services)
    , m_history(services)
    , m_media(services)
    , m_search(services)
    , m_translations(services)
    , m_files(services)
    , m_presence(services)
    , m_figures(services, figures)
{
    m_sessions.addTo(dispatcher);
    m_accounts.addTo(dispatcher);
    m_accountData.addTo(dispatcher);
    m_emails.addTo(dispatcher);
    m_factors.addTo(dispatcher);
    m_admin.addTo(dispatcher);
    m_administration.addTo(dispatcher);
    m_profiles.addTo(dispatcher);
    m_contacts.addTo(dispatcher);
    m_reports.addTo(dispatcher);
    m_chats.addTo(dispatcher);
    m_members.addTo(dispatcher);
    m_chatInvites.addTo(dispatcher);
    m_groups.addTo(dispatcher);
    m_messages.addTo(dispatcher);
    m_pins.addTo(dispatcher);
    m_drafts.addTo(dispatcher);
    m_history.addTo(dispatcher);
    m_media.addTo(dispatcher);
    m_search.addTo(dispatcher);
    m_translations.addTo(dispatcher);
    m_files.addTo(dispatcher);
    m_presence.addTo(dispatcher);
    m_figures.addTo(dispatcher);
}

} // namespace chatoyant::server
