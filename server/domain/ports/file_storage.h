// Keeps who has uploaded what, in which messages it stands, and whose picture it is.
#pragma once

#include "common/model/entry.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace chatoyant::server {

enum class FileState {
    Growing,
    Complete,
    Gone, // cancelled or given up, and remembered for a while
};

// What was read out of a picture.
struct PictureFacts
{
    int width = 0;
    int height = 0;
    QByteArray blur; // a tiny JPEG
    bool hasPreviews = false;

    friend bool operator==(const PictureFacts &, const PictureFacts &) = default;
};

struct StoredFile
{
    FileId id;
    UserId owner;
    QString name; // clean
    QString type; // MIME: as the owner says while it grows, then as its content shows
    qint64 bytes = 0;
    FileState state = FileState::Growing;
    QByteArray hash; // SHA-256 of the content; empty unless it is complete
    QDateTime changedAt;
    PictureFacts picture;

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

class FileStorage
{
public:
    virtual ~FileStorage() = default;
    virtual void addFile(const StoredFile &file) = 0;
    // All of it but its id, owner and name.
    virtual void changeFile(const StoredFile &file) = 0;
    virtual void removeFile(FileId file) = 0;
    virtual std::optional<StoredFile> file(FileId file) const = 0;
    // Those that stand in no message, are nobody's picture and have not changed since.
    virtual QList<StoredFile> staleFiles(FileState state, const QDateTime &before) const = 0;
    // Of all files of one person, and of all; those that grow count in full.
    virtual qint64 bytesOf(UserId owner) const = 0;
    virtual qint64 bytesOfAll() const = 0;
    // How many of one person's stand nowhere, in any state.
    virtual qint64 unsentOf(UserId owner) const = 0;
};

// Whose picture a file is.
struct PicturePlaces
{
    QList<UserId> people;
    QList<ChatId> chats;

    bool isEmpty() const { return people.isEmpty() && chats.isEmpty(); }
};

struct FilePlace
{
    ChatId chat;
    Seq seq = 0;

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

// The log of the chats keeps it up, and so do the profiles of people and chats.
class FileUse
{
public:
    virtual ~FileUse() = default;
    virtual QList<FilePlace> placesOf(FileId file) const = 0;
    virtual PicturePlaces pictureOf(FileId file) const = 0;
    // Whether any complete file has this content.
    virtual bool isUsed(const QByteArray &hash) const = 0;
    // Some of the contents that complete files have, in rising order, after this one.
    virtual QList<QByteArray> contentsAfter(const QByteArray &hash) const = 0;
    // 256 bits that nobody else knows, by which links are signed.
    virtual QByteArray linkKey() const = 0;
};

} // namespace chatoyant::server
