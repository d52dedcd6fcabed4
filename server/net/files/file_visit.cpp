#include "server/net/files/file_visit.h"

#include "server/net/files/file_response.h"

#include <QPointer>

namespace chatoyant::server {

using namespace std::chrono_literals;

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr auto uploadStalls = 60s;    // without a byte
constexpr auto downloadStalls = 180s; // the system holds megabytes, and a slow link takes them late

HttpResponse busy()
{
    return refusal(429, "too many files at a time", {{"Retry-After", "1"}});
}

HttpResponse locked()
{
    return refusal(423, "another connection has this upload, and was told to let go",
                   {{"Retry-After", "1"}});
}

} // namespace

FileVisit::FileVisit(const Parts &parts, const FileRequest &request, Reception &reception)
    : BodyExchange(&reception)
    , m_parts(parts)
    , m_request(request)
    , m_reception(reception)
{}

// What is still to be done to the file may take a while.
FileVisit::~FileVisit()
{
    if (m_upload)
        m_parts.pool.start(Weight::Light, [upload = std::exchange(m_upload, nullptr)] {});
}

template <typename Work, typename Then>
void FileVisit::inPool(Weight weight, Work work, Then then)
{
    m_isWaiting = true;
    m_parts.pool.run(weight, m_parts.home, std::move(work),
                     [visit = QPointer<FileVisit>(this), then](const auto &result) {
                         if (!visit || visit->m_isAnswered)
                             return;
                         visit->m_isWaiting = false;
                         visit->m_movedAt = Clock::now();
                         then(*visit, result);
                     });
}

void FileVisit::begin()
{
    switch (m_request.kind) {
    case Kind::Options:
        return answer(uploadOptions(m_parts.pool.rules().fileBytes));
    case Kind::Begin:
        return ask(FileAsk::Kind::Begin);
    case Kind::Look:
        return ask(FileAsk::Kind::Look);
    case Kind::Patch:
        return ask(FileAsk::Kind::GoOn);
    case Kind::Remove:
        return ask(FileAsk::Kind::Remove);
    case Kind::Download:
        return ask(FileAsk::Kind::Read);
    case Kind::Preview:
        return ask(FileAsk::Kind::See);
    }
}

void FileVisit::ask(FileAsk::Kind kind)
{
    FileAsk ask;
    ask.kind = kind;
    ask.file = m_request.file;
    ask.wanted = m_request.wanted;
    ask.link = m_request.link;
    m_isWaiting = true;
    m_parts.ask(ask);
}

void FileVisit::told(const FileAnswer &told)
{
    if (m_isAnswered)
        return;
    m_isWaiting = false;
    m_movedAt = Clock::now();
    if (!told)
        return refuse(told.error());
    if (m_isCompleting) {
        m_asked.file = told->file;
        return answerAt(told->file.bytes);
    }
    m_asked = *told;
    switch (m_request.kind) {
    case Kind::Begin:
        return m_request.bodyBytes > 0 ? openUpload() : answer(uploadBegun(m_asked, 0));
    case Kind::Patch:
        return openUpload();
    case Kind::Look:
        return look();
    case Kind::Remove:
        return remove();
    case Kind::Preview:
        return openPreview();
    case Kind::Download:
    case Kind::Options:
        return openDownload();
    }
}

void FileVisit::answer(const HttpResponse &response)
{
    m_isAnswered = true;
    // Before the answer is there: the next request may follow at once.
    if (m_upload)
        m_upload->letGo();
    m_seat.reset();
    m_reception.answer(response);
}

void FileVisit::refuse(const Error &error)
{
    answer(refusal(error));
}

void FileVisit::move()
{
    if (m_isAnswered || !m_isStreaming)
        return;
    if (m_upload)
        moveUpload();
    else
        moveDownload();
}

// Who waits for the pool or the domain is not to blame.
void FileVisit::checkProgress(Clock::time_point now)
{
    if (m_isAnswered || m_isWaiting)
        return;
    const bool isWanted = m_upload && m_upload->isWanted();
    const auto stalls = m_upload ? uploadStalls : downloadStalls;
    if (isWanted || (m_isStreaming && now - m_movedAt >= stalls))
        m_reception.breakOff();
}

void FileVisit::look()
{
    if (m_asked.file.state == FileState::Complete)
        return answerAt(m_asked.file.bytes);
    auto hold = m_parts.pool.traffic().hold(m_asked.file.id);
    if (!hold)
        return answer(locked());
    m_upload = std::make_shared<Upload>(m_parts.pool, m_asked.file, std::move(hold));
    inPool(
        Weight::Light, [upload = m_upload] { return upload->open(); },
        [](FileVisit &visit, const Result<qint64> &size) {
            if (!size)
                return visit.refuse(size.error());
            // All of it came, and then its connection was lost: whoever hears that sends no more.
            const bool isWhole = *size == visit.m_asked.file.bytes;
            isWhole ? visit.finishUpload() : visit.answerAt(*size);
        });
}

void FileVisit::remove()
{
    // Whoever writes it sees that it is wanted, and stops.
    (void)m_parts.pool.traffic().hold(m_asked.file.id);
    FilePool &pool = m_parts.pool;
    inPool(
        Weight::Light,
        [&pool, file = m_asked.file.id] {
            pool.blobs().discard(file);
            return true;
        },
        [](FileVisit &visit, bool) { visit.answer(uploadRemoved()); });
}

void FileVisit::openUpload()
{
    const StoredFile &file = m_asked.file;
    if (file.state == FileState::Complete)
        return judgeOffset(file.bytes);
    m_seat = m_parts.pool.traffic().enter(m_asked.asker);
    if (!m_seat)
        return answer(busy());
    auto hold = m_parts.pool.traffic().hold(file.id);
    if (!hold)
        return answer(locked());
    m_upload = std::make_shared<Upload>(m_parts.pool, file, std::move(hold));
    inPool(
        Weight::Light, [upload = m_upload] { return upload->open(); },
        [](FileVisit &visit, const Result<qint64> &size) {
            size ? visit.judgeOffset(*size) : visit.refuse(size.error());
        });
}

void FileVisit::judgeOffset(qint64 size)
{
    if (m_request.kind == Kind::Patch && m_request.offset != size)
        return answer(
            refusal(409, "the upload is elsewhere", {{"Upload-Offset", QByteArray::number(size)}}));
    if (m_request.bodyBytes > m_asked.file.bytes - size)
        return answer(refusal(413, "more than Upload-Length"));
    if (!m_upload || m_request.bodyBytes == 0)
        return m_upload ? settleUpload() : answerAt(size);
    m_upload->expect(m_request.checksum);
    m_isStreaming = true;
    m_reception.startBody(pieceBytes, m_request.expectsContinue);
    moveUpload();
}

void FileVisit::moveUpload()
{
    if (m_isWaiting)
        return;
    if (m_upload->isWanted())
        return m_reception.breakOff();
    const QByteArray bytes = m_reception.readBody(pieceBytes);
    if (bytes.isEmpty())
        return m_reception.bodyLeft() == 0 ? settleUpload() : void();
    m_parts.meters.fileBytesCame(bytes.size());
    inPool(
        Weight::Light, [upload = m_upload, bytes] { return upload->append(bytes); },
        [](FileVisit &visit, const Result<void> &done) {
            done ? visit.moveUpload() : visit.refuse(done.error());
        });
}

void FileVisit::settleUpload()
{
    inPool(
        Weight::Light, [upload = m_upload] { return upload->settle(); },
        [](FileVisit &visit, const Result<bool> &kept) {
            if (!kept)
                return visit.refuse(kept.error());
            if (!*kept)
                return visit.answer(refusal(460, "not what Upload-Checksum says"));
            const qint64 size = visit.m_upload->size();
            size == visit.m_asked.file.bytes ? visit.finishUpload() : visit.answerAt(size);
        });
}

// The domain hears of it also when nobody waits for the answer any more: else all of it would have
// to come again.
void FileVisit::finishUpload()
{
    m_isWaiting = true;
    m_isCompleting = true;
    m_parts.pool.run(
        Weight::Heavy, m_parts.home, [upload = m_upload] { return upload->finish(); },
        [visit = QPointer<FileVisit>(this), tell = m_parts.ask,
         file = m_asked.file.id](const Result<FileContent> &content) {
            if (content) {
                FileAsk ask;
                ask.kind = FileAsk::Kind::Complete;
                ask.file = file;
                ask.content = *content;
                tell(ask);
            } else if (visit && !visit->m_isAnswered) {
                visit->refuse(content.error());
            }
        });
}

void FileVisit::answerAt(qint64 offset)
{
    if (m_request.kind == Kind::Look)
        return answer(uploadState(m_asked, offset));
    answer(m_request.kind == Kind::Begin ? uploadBegun(m_asked, offset)
                                         : uploadGrown(m_asked, offset));
}

void FileVisit::openDownload()
{
    const StoredFile &file = m_asked.file;
    if (isKnownTo(file, m_request.ifNoneMatch))
        return answer(notModified(file));
    const ByteRange part = partOf(file, m_request.range, m_request.ifRange);
    if (part.status == 416 || m_request.isHead)
        return answer(downloadHead(file, part));
    m_seat = m_parts.pool.traffic().enter(m_asked.asker);
    if (!m_seat)
        return answer(busy());
    m_at = part.first;
    m_left = part.bytes;
    FilePool &pool = m_parts.pool;
    const auto open = [&pool, hash = file.hash]() -> Result<std::shared_ptr<BlobReader>> {
        auto reader = pool.blobs().read(hash);
        if (!reader)
            return reader.error();
        return std::shared_ptr<BlobReader>(std::move(*reader));
    };
    inPool(Weight::Light, open,
           [part](FileVisit &visit, const Result<std::shared_ptr<BlobReader>> &reader) {
               const StoredFile &file = visit.m_asked.file;
               if (!reader || (*reader)->size() != file.bytes)
                   return visit.refuse(makeError(Reason::StorageFailed));
               visit.m_reader = *reader;
               visit.m_isStreaming = true;
               visit.m_reception.beginAnswer(downloadHead(file, part));
               visit.moveDownload();
           });
}

// The next piece is read while the one before leaves.
void FileVisit::moveDownload()
{
    m_movedAt = Clock::now(); // something left
    if (m_isWaiting || m_reception.owed() >= 2 * pieceBytes)
        return;
    if (m_left == 0) {
        m_isAnswered = true;
        m_seat.reset();
        return m_reception.endAnswer();
    }
    inPool(
        Weight::Light,
        [reader = m_reader, at = m_at, most = qMin(m_left, pieceBytes)] {
            return reader->read(at, most);
        },
        [](FileVisit &visit, const Result<QByteArray> &piece) {
            // The head has left, and promised it all.
            if (!piece || piece->isEmpty())
                return visit.m_reception.breakOff();
            visit.m_at += piece->size();
            visit.m_left -= piece->size();
            visit.m_parts.meters.fileBytesLeft(piece->size());
            visit.m_reception.sendBody(*piece);
            visit.moveDownload();
        });
}

void FileVisit::openPreview()
{
    const StoredFile &file = m_asked.file;
    PreviewMaker *maker = m_parts.pool.previews();
    if (!maker || !file.picture.hasPreviews)
        return refuse(makeError(Reason::FileNotFound));
    if (isKnownTo(file, m_request.ifNoneMatch))
        return answer(notModified(file));
    const PreviewSize size = m_request.isLarge ? PreviewSize::Large : PreviewSize::Small;
    inPool(
        Weight::Light, [maker, size, hash = file.hash] { return maker->preview(hash, size); },
        [](FileVisit &visit, const std::optional<Preview> &preview) {
            if (!preview)
                return visit.refuse(makeError(Reason::FileNotFound));
            HttpResponse response =
                previewHead(visit.m_asked.file, preview->type, preview->bytes.size());
            if (!visit.m_request.isHead) {
                response.bodyFollows.reset();
                response.body = preview->bytes;
            }
            visit.answer(response);
        });
}

} // namespace chatoyant::server
