#include "server/storage/sql_storage.h"

#include "server/storage/account_list.h"
#include "server/storage/audit_table.h"
#include "server/storage/background_storage.h"
#include "server/storage/chat_invites_table.h"
#include "server/storage/chats_table.h"
#include "server/storage/contacts_table.h"
#include "server/storage/conversions_table.h"
#include "server/storage/drafts_table.h"
#include "server/storage/email_codes_table.h"
#include "server/storage/entries_table.h"
#include "server/storage/factors_table.h"
#include "server/storage/files_table.h"
#include "server/storage/groups_table.h"
#include "server/storage/invites_table.h"
#include "server/storage/media_table.h"
#include "server/storage/members_table.h"
#include "server/storage/moods_table.h"
#include "server/storage/personal_data.h"
#include "server/storage/pins_table.h"
#include "server/storage/received_marks_table.h"
#include "server/storage/reports_table.h"
#include "server/storage/reset_codes_table.h"
#include "server/storage/sessions_table.h"
#include "server/storage/storage_words.h"
#include "server/storage/user_entries_table.h"
#include "server/storage/users_table.h"
#include "server/storage/voices_table.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

struct SqlStorage::Parts
{
    Parts(std::unique_ptr<SqlDatabase> opened, const StorageOptions &options)
        : database(std::move(opened))
        , userNumbers(*database, u"users"_s)
        , chatNumbers(*database, u"chats"_s)
        , users(*database)
        , sessions(*database, userNumbers)
        , resetCodes(*database, userNumbers)
        , emailCodes(*database, userNumbers)
        , factors(*database, userNumbers)
        , invites(*database, userNumbers)
        , audit(*database, userNumbers, chatNumbers)
        , contacts(*database, userNumbers)
        , chats(*database, userNumbers, chatNumbers)
        , members(*database, userNumbers, chatNumbers)
        , received(*database, userNumbers, chatNumbers)
        , media(*database, userNumbers, chatNumbers)
        , entries(*database, {userNumbers, chatNumbers, media})
        , userEntries(*database, userNumbers)
        , pins(*database, chatNumbers)
        , drafts(*database, userNumbers, chatNumbers)
        , chatInvites(*database, userNumbers, chatNumbers)
        , conversions(*database, userNumbers, chatNumbers)
        , reports(*database, userNumbers, chatNumbers)
        , files(*database, userNumbers, chatNumbers)
        , voices(*database, chatNumbers)
        , moods(*database)
        , personal(*database, userNumbers, chatNumbers)
        , groups(*database, userNumbers, chatNumbers)
        , accountList(*database)
        , background(options)
    {
        database->onCommit([this] {
            if (const QSet<qint64> changed = entries.takeChanged(); !changed.isEmpty())
                background.noteChanges(changed);
        });
        database->onRollback([this] { entries.takeChanged(); });
    }

    std::unique_ptr<SqlDatabase> database;
    UserNumbers userNumbers;
    ChatNumbers chatNumbers;
    UsersTable users;
    SessionsTable sessions;
    ResetCodesTable resetCodes;
    EmailCodesTable emailCodes;
    FactorsTable factors;
    InvitesTable invites;
    AuditTable audit;
    ContactsTable contacts;
    ChatsTable chats;
    MembersTable members;
    ReceivedMarksTable received;
    MediaTable media;
    EntriesTable entries;
    UserEntriesTable userEntries;
    PinsTable pins;
    DraftsTable drafts;
    ChatInvitesTable chatInvites;
    ConversionsTable conversions;
    ReportsTable reports;
    FilesTable files;
    VoicesTable voices;
    MoodsTable moods;
    PersonalData personal;
    GroupsTable groups;
    AccountList accountList;
    BackgroundStorage background;
    bool isTidying = false;
};

Result<std::unique_ptr<SqlStorage>> SqlStorage::open(const StorageOptions &options)
{
    auto database = SqlDatabase::open(options);
    if (!database)
        return database.error();
    auto parts = std::make_unique<Parts>(std::move(*database), options);
    if (!parts->database->commit()) // a statement that could not be prepared
        return Error{Reason::StorageFailed,
                     StorageWords::tr("%1 lacks tables or columns: restore it from a backup")
                         .arg(options.file),
                     {},
                     std::nullopt};
    return std::unique_ptr<SqlStorage>(new SqlStorage(std::move(parts)));
}

SqlStorage::SqlStorage(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

SqlStorage::~SqlStorage() = default;

StoragePorts SqlStorage::ports()
{
    return {*m_parts->database,   m_parts->users,       m_parts->users,      m_parts->users,
            m_parts->sessions,    m_parts->resetCodes,  m_parts->emailCodes, m_parts->factors,
            m_parts->invites,     m_parts->audit,       m_parts->reports,    m_parts->contacts,
            m_parts->chats,       m_parts->members,     m_parts->received,   m_parts->entries,
            m_parts->userEntries, m_parts->background,  m_parts->pins,       m_parts->drafts,
            m_parts->chatInvites, m_parts->conversions, m_parts->files,      m_parts->files,
            m_parts->media,       m_parts->voices,      m_parts->moods,      m_parts->personal,
            m_parts->groups,      m_parts->accountList};
}

bool SqlStorage::isReady() const
{
    return m_parts->database->answers();
}

void SqlStorage::tidy()
{
    constexpr int mostPages = 16'384; // 64 MiB
    if (std::exchange(m_parts->isTidying, true))
        return;
    m_parts->background.checkpoint([this](int pages) {
        m_parts->isTidying = false;
        // Under load the log never stands still. The little that came meanwhile is moved here,
        // between two turns; then the log starts at its beginning again.
        if (pages > mostPages)
            m_parts->database->checkpoint();
    });
}

} // namespace chatoyant::server
