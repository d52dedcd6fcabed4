// Hands people all that the server keeps of them, as a file of theirs.
#pragma once

#include "server/domain/file_service.h"
#include "server/domain/log_batch.h"
#include "server/domain/ports/account_storage.h"
#include "server/domain/ports/archive_maker.h"

namespace chatoyant::server {

struct AccountExport
{
    bool isReady = false; // else it is being made
    StoredFile file;      // of one that is being made, `bytes`: so far
    QDateTime expiresAt = {};
};

// The archive is made beside the domain thread and downloaded as any file that its owner uploaded;
// like one that stands in no message it goes after a day. One at a time for each person.
class ExportService
{
public:
    struct Parts
    {
        ArchiveMaker *maker; // none: nothing can be made
        AccountStorage &accounts;
        FileStorage &files;
        FileService &service;
        AttemptLimits &limits;
        LogBatch &batch;
        const Clock &clock;
        Random &random;
    };

    ExportService(const Parts &parts, const FileRules &rules);

    // The one there is, made or in the making; else it begins one. RateLimited, StorageFull; why
    // the last one failed, once.
    Result<AccountExport> ask(UserId user);
    // It is not wanted any more.
    void drop(UserId user);

private:
    struct Running
    {
        FileId file;
        std::shared_ptr<ArchiveProgress> progress;
        std::optional<Error> failure = {};
    };

    Result<AccountExport> begin(UserId user);
    AccountExport shown(const StoredFile &file, const Running &running) const;
    void onMade(UserId user, FileId file, const Result<MadeArchive> &made);
    Result<void> keep(FileId file, const MadeArchive &made);

    Parts m_parts;
    const FileRules &m_rules;
    QHash<UserId, Running> m_running;
};

} // namespace chatoyant::server
