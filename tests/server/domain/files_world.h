// Three friends on a server that takes files, with a disk that tests fill.
#pragma once

#include "tests/server/domain/three_friends.h"

#include <QCryptographicHash>

namespace chatoyant::server {

// A disk of a million bytes; contents are never touched here.
class FakeBlobs final : public BlobStore
{
public:
    Result<std::unique_ptr<BlobWriter>> resume(FileId) override
    {
        return makeError(Reason::StorageFailed);
    }
    void discard(FileId) override {}
    Result<QByteArray> finish(FileId, const QByteArray &) override
    {
        return makeError(Reason::StorageFailed);
    }
    Result<std::unique_ptr<BlobReader>> read(const QByteArray &) const override
    {
        return makeError(Reason::StorageFailed);
    }
    bool remove(const QByteArray &, const QDateTime &) override { return false; }
    BlobSpace space() const override { return {1'000'000, free}; }
    QList<KeptBlob> blobs() const override { return {}; }
    QList<FileId> uploads() const override { return {}; }

    qint64 free = 1'000'000;
};

inline FileContent contentOf(const QByteArray &text,
                             const QString &type = QStringLiteral("text/plain"))
{
    return {QCryptographicHash::hash(text, QCryptographicHash::Sha256), type, {}};
}

class FilesWorld : public ThreeFriends
{
public:
    FilesWorld()
    {
        policy.files.fileBytes = 1'000;
        policy.files.personBytes = 2'500;
        policy.files.serverBytes = 4'000;
        policy.files.personUnsent = 20;
        reopen();
        chat = direct(ada, bob);
    }
    // With its disk.
    void reopen()
    {
        services.reset();
        services =
            std::make_unique<Services>(storage->ports(),
                                       Surroundings{links, hasher, codes, &mood, clock, random,
                                                    nullptr, &blobs, nullptr, nullptr, archives},
                                       policy);
    }
    FileService &files() { return services->files; }
    FileId
    upload(UserId owner, const QString &name = QStringLiteral("plan.txt"), qint64 bytes = 100)
    {
        const auto file = files().begin(owner, {name, QStringLiteral("text/plain"), bytes});
        if (file)
            (void)files().complete(file->id, contentOf(name.toUtf8()));
        commit();
        return file ? file->id : FileId();
    }
    Result<Stored>
    send(UserId who, ChatId where, const QList<FileId> &ids, const QString &text = {})
    {
        SendMessage message{where, QStringLiteral("f%1").arg(++m_number), text, 0, {}};
        for (const FileId &id : ids) {
            Attachment file;
            file.id = id;
            file.kind = AttachmentKind::Image;
            message.files.append(file);
        }
        auto stored = services->messages.send(who, message);
        return commit() ? stored : Result<Stored>(makeError(Reason::StorageFailed));
    }

    FakeBlobs blobs;
    ArchiveMaker *archives = nullptr; // for the next reopen()

private:
    int m_number = 0;
};

} // namespace chatoyant::server
