#include "server/domain/export_service.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ExportService::ExportService(const Parts &parts, const FileRules &rules)
    : m_parts(parts)
    , m_rules(rules)
{}

Result<AccountExport> ExportService::ask(UserId user)
{
    const auto running = m_running.constFind(user);
    if (running == m_running.cend())
        return begin(user);
    if (running->failure)
        return *m_running.take(user).failure;
    const auto file = m_parts.files.file(running->file);
    if (!file || file->state == FileState::Gone) { // taken away since
        m_running.erase(running);
        return begin(user);
    }
    return shown(*file, *running);
}

Result<AccountExport> ExportService::begin(UserId user)
{
    const auto account = m_parts.accounts.account(user);
    if (!account || !m_parts.maker)
        return makeError(Reason::Internal);
    if (!m_parts.service.hasRoom(m_parts.files.bytesOf(user)))
        return makeError(Reason::StorageFull);
    if (const auto rate = m_parts.limits.takeExport(user); !rate)
        return rate.error();
    const QDateTime now = m_parts.clock.now();
    StoredFile file;
    file.id = newId<FileId>(m_parts.clock, m_parts.random);
    file.owner = user;
    file.name =
        u"chatoyant-%1-%2.zip"_s.arg(account->user.username, now.date().toString(Qt::ISODate));
    file.type = u"application/zip"_s;
    file.changedAt = now;
    m_parts.files.addFile(file);
    const Running running{file.id, std::make_shared<ArchiveProgress>()};
    m_running.insert(user, running);
    m_parts.batch.afterCommit([this, user, running, now] {
        m_parts.maker->make({user, running.file, now}, running.progress,
                            [this, user, file = running.file](const Result<MadeArchive> &made) {
                                onMade(user, file, made);
                            });
    });
    return shown(file, running);
}

AccountExport ExportService::shown(const StoredFile &file, const Running &running) const
{
    AccountExport shown{file.state == FileState::Complete, file};
    if (shown.isReady)
        shown.expiresAt = file.changedAt.addSecs(m_rules.unplacedLasts.count());
    else
        shown.file.bytes = running.progress->bytes;
    return shown;
}

void ExportService::drop(UserId user)
{
    const auto running = m_running.constFind(user);
    if (running == m_running.cend())
        return;
    running->progress->isUnwanted = true;
    (void)m_parts.service.remove(user, running->file); // where it is there still
    m_running.erase(running);
}

void ExportService::onMade(UserId user, FileId file, const Result<MadeArchive> &made)
{
    const auto running = m_running.find(user);
    if (running == m_running.end() || running->file != file)
        return; // dropped: its row is gone, and so is the content before long
    auto kept = made ? keep(file, *made) : Result<void>(made.error());
    if (kept)
        kept = m_parts.batch.finish();
    if (kept)
        return;
    running->failure = kept.error();
    (void)m_parts.service.remove(user, file);
    (void)m_parts.batch.finish(); // else it goes with what nobody goes on with
}

Result<void> ExportService::keep(FileId file, const MadeArchive &made)
{
    auto stored = m_parts.files.file(file);
    if (!stored || stored->state != FileState::Growing)
        return makeError(Reason::FileGone);
    stored->state = FileState::Complete;
    stored->hash = made.hash;
    stored->bytes = made.bytes;
    stored->changedAt = m_parts.clock.now();
    m_parts.files.changeFile(*stored);
    return {};
}

} // namespace chatoyant::server
