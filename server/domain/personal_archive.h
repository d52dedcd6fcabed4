// Writes down all that the server keeps of one person, for them to take along.
#pragma once

#include "server/domain/ports/archive_sink.h"
#include "server/domain/ports/blob_store.h"
#include "server/domain/ports/storage_ports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace chatoyant::server {

// JSON in the form of the protocol, and the files they sent. What others wrote is in it as far as
// this person may read it and has not deleted it for themselves, without their moods; no password,
// token or code is, not even its hash. Reads with a storage of its own, so that the domain thread
// need not wait.
class PersonalArchive
{
public:
    PersonalArchive(const StoragePorts &storage, const BlobStore &blobs, ArchiveSink &sink);

    // UserNotFound; else what the sink refuses.
    Result<void> write(UserId user, const QDateTime &at);

private:
    struct Reader
    {
        UserId user;
        ChatId chat;
        std::optional<Seq> first = {}; // that they may read; none: they are no member (any more)
        QSet<Seq> hidden = {};         // what they deleted for themselves

        bool takes(const Entry &entry) const;
    };

    Result<void> writeAbout(const Account &account, const QDateTime &at);
    Result<void> writeAccount(const Account &account);
    Result<void> writeDevices(UserId user);
    Result<void> writePeople(UserId user);
    Result<void> writeRecords(UserId user);
    Result<void> writeReports(UserId user);
    Result<void> writeChats(UserId user);
    QJsonObject describe(const Reader &reader) const;
    Result<void> writeLog(const Reader &reader);
    Result<void> writePage(const Reader &reader, const QList<Entry> &page, bool &isFirst);
    void noteFile(FileId file);
    Result<void> writeFiles();
    // False where its content is not to be had.
    Result<bool> writeContent(const StoredFile &file, const QString &path);
    Result<void> writeDocument(const QString &path, const QJsonDocument &document);
    Result<void> writeObject(const QString &path, const QJsonObject &object);
    Result<void> writeArray(const QString &path, const QJsonArray &array);

    StoragePorts m_storage;
    const BlobStore &m_blobs;
    ArchiveSink &m_sink;
    QList<FileId> m_files; // that they sent, and their picture
    QSet<FileId> m_known;
};

} // namespace chatoyant::server
