// One request about a file, from its head to its answer: asks the domain, moves the bytes.
#pragma once

#include "server/net/files/file_request.h"
#include "server/net/files/upload.h"
#include "server/net/meters.h"
#include "server/net/reception.h"
#include "server/net/wire.h"

namespace chatoyant::server {

// Lives in the thread of its connection. The disk is the pool's: here nothing ever waits for it,
// and what cannot be written yet stays in the socket.
class FileVisit final : public BodyExchange
{
    Q_OBJECT

public:
    struct Parts
    {
        FilePool &pool;
        Meters &meters;
        QObject &home; // outlives the visit: where the pool's results arrive
        std::function<void(const FileAsk &)> ask;
    };

    FileVisit(const Parts &parts, const FileRequest &request, Reception &reception);
    ~FileVisit() override;

    void begin();
    // What the domain says to the last question.
    void told(const FileAnswer &answer);

    void move() override;
    void checkProgress(Clock::time_point now) override;

private:
    using Weight = FilePool::Weight;
    using Kind = FileRequest::Kind;

    template <typename Work, typename Then>
    void inPool(Weight weight, Work work, Then then);
    void ask(FileAsk::Kind kind);
    void answer(const HttpResponse &response);
    void refuse(const Error &error);

    void look();
    void remove();
    void openUpload();
    void judgeOffset(qint64 size);
    void moveUpload();
    void settleUpload();
    void finishUpload();
    void answerAt(qint64 offset);

    void openDownload();
    void openPreview();
    void moveDownload();

    Parts m_parts;
    const FileRequest m_request;
    Reception &m_reception;
    AskedFile m_asked;
    std::shared_ptr<FileTraffic::Seat> m_seat;
    std::shared_ptr<Upload> m_upload;
    std::shared_ptr<BlobReader> m_reader;
    bool m_isStreaming = false; // the body travels
    bool m_isWaiting = false;   // for the pool
    bool m_isCompleting = false;
    bool m_isAnswered = false;
    qint64 m_at = 0;   // of a download: next to be read
    qint64 m_left = 0; // of a download: not read
    Clock::time_point m_movedAt = Clock::now();
};

} // namespace chatoyant::server
