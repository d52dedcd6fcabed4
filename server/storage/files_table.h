// The table of files, and of the messages in which they stand.
#pragma once

#include "server/domain/ports/file_storage.h"
#include "server/storage/id_numbers.h"

namespace chatoyant::server {

class FilesTable final : public FileStorage, public FileUse
{
public:
    FilesTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats);

    void addFile(const StoredFile &file) override;
    void changeFile(const StoredFile &file) override;
    void removeFile(FileId file) override;
    std::optional<StoredFile> file(FileId file) const override;
    QList<StoredFile> staleFiles(FileState state, const QDateTime &before) const override;
    qint64 bytesOf(UserId owner) const override;
    qint64 bytesOfAll() const override;
    qint64 unsentOf(UserId owner) const override;

    QList<FilePlace> placesOf(FileId file) const override;
    PicturePlaces pictureOf(FileId file) const override;
    bool isUsed(const QByteArray &hash) const override;
    QList<QByteArray> contentsAfter(const QByteArray &hash) const override;
    QByteArray linkKey() const override;

private:
    StoredFile read(const SqlRow &row) const;
    qint64 total(qint64 owner) const;

    UserNumbers &m_users;
    ChatNumbers &m_chats;
    SqlQuery m_add;
    SqlQuery m_change;
    SqlQuery m_remove;
    mutable SqlQuery m_find;
    mutable SqlQuery m_stale;
    mutable SqlQuery m_total;
    mutable SqlQuery m_unsent;
    mutable SqlQuery m_places;
    mutable SqlQuery m_people;
    mutable SqlQuery m_chatsWith;
    mutable SqlQuery m_isUsed;
    mutable SqlQuery m_contents;
    mutable SqlQuery m_linkKey;
};

} // namespace chatoyant::server
