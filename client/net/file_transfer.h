// What one does with files on a server, as functions: begin an upload, add to it, fetch.
#pragma once

#include "client/net/file_link.h"
#include "common/model/attachment.h"

namespace chatoyant::client {

enum class PictureSize { Small, Large };

// Over tus 1.0.0 (docs/protocol.md, files). Every function takes the object that waits for the
// answer, and the reply, last.
class FileTransfer final
{
public:
    // Null: nothing can be reached.
    explicit FileTransfer(std::unique_ptr<FileLink> link)
        : m_link(std::move(link))
    {}

    void setServer(const FileServer &server);

    // Where the upload is to be continued; the name and type of the file count.
    quint64 begin(const Attachment &file, QObject *context, Reply<QString> reply);
    // How many bytes of it the server has.
    quint64 offset(const QString &place, QObject *context, Reply<qint64> reply);

    struct Piece
    {
        QString place;
        qint64 offset = 0;
        QByteArray bytes;
        std::function<void(qint64)> onSent = {}; // of these bytes
    };
    // The new offset. The last piece's answer may take minutes: the server looks at the whole.
    quint64 append(const Piece &piece, QObject *context, Reply<qint64> reply);
    // Nobody waits for that: what is given up goes by itself after a day.
    void remove(const QString &place);

    struct Range
    {
        FileId file;
        qint64 from = 0;
    };
    struct Arrival
    {
        qint64 from = 0; // where the answer begins: 0 where the server knows no ranges
        QByteArray hash; // SHA-256 of the whole, as the server has it
        QByteArray bytes;
    };
    // Its bytes as they come; what a file's id stands for never changes. The reply says that all
    // are there.
    quint64 fetch(const Range &range,
                  std::function<void(const Arrival &)> onArrival,
                  QObject *context,
                  Reply<void> reply);
    quint64 preview(FileId file, PictureSize size, QObject *context, Reply<QByteArray> reply);
    // No reply comes any more.
    void abort(quint64 request);

    // The id in the place of an upload.
    static FileId idOf(const QString &place);

private:
    quint64 ask(const FileRequest &request,
                const FileProgress &progress,
                QObject *context,
                Reply<FileAnswer> reply);

    std::unique_ptr<FileLink> m_link;
};

} // namespace chatoyant::client
