#include "client/state/file_upload.h"

#include "client/state/file_pieces.h"
#include "client/state/retry.h"

namespace chatoyant::client {

namespace {

constexpr QLatin1StringView otherOffset{"409"};
constexpr QLatin1StringView otherChecksum{"460"};

// Not the server's last word on this file.
bool isPassingFault(const Error &error)
{
    return isWorthAnotherTry(error) || error.field == otherOffset || error.field == otherChecksum;
}

bool isGone(const Error &error)
{
    return error.reason == Reason::FileNotFound || error.reason == Reason::FileGone;
}

} // namespace

FileUpload::FileUpload(const OutgoingFile &file, const TransferTools &tools, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_tools(tools)
{}

FileUpload::~FileUpload()
{
    stop();
}

void FileUpload::start()
{
    m_tools.background.run(
        this, [file = m_file] { return checkFile(file); },
        [this](const Result<void> &isGood) {
            if (m_isStopped)
                return;
            isGood ? again() : onError(isGood.error());
        });
}

void FileUpload::stop()
{
    if (!std::exchange(m_isStopped, true))
        m_tools.transfer.abort(m_request);
}

void FileUpload::again()
{
    if (!m_isStopped)
        m_file.place.isEmpty() ? begin() : askOffset();
}

void FileUpload::begin()
{
    m_request = m_tools.transfer.begin(m_file.file, this, [this](const Result<QString> &place) {
        if (!place)
            return onError(place.error());
        m_file.place = *place;
        m_offset = m_sent = 0;
        emit placed(*place);
        goOn();
    });
}

void FileUpload::askOffset()
{
    m_request = m_tools.transfer.offset(m_file.place, this, [this](const Result<qint64> &offset) {
        if (offset)
            return onOffset(*offset);
        if (!isGone(offset.error()))
            return onError(offset.error());
        m_file.place.clear(); // given up there: from the beginning
        begin();
    });
}

void FileUpload::goOn()
{
    if (m_isStopped)
        return;
    m_isHungry = true;
    if (m_next.from != m_offset)
        read(m_offset);
    else if (!m_next.bytes.isEmpty())
        send();
}

void FileUpload::read(qint64 from)
{
    m_next = {from};
    m_tools.background.run(
        this, [file = m_file, from] { return readPiece(file, from, pieceBytes); },
        [this, from](const Result<QByteArray> &piece) { onRead(from, piece); });
}

void FileUpload::onRead(qint64 from, const Result<QByteArray> &piece)
{
    if (m_isStopped || m_next.from != from)
        return;
    m_next = piece ? NextPiece{from, *piece} : NextPiece();
    if (!m_isHungry)
        return; // what is wrong with it is found again when it is wanted
    piece ? send() : onError(piece.error());
}

void FileUpload::send()
{
    m_isHungry = false;
    const QByteArray piece = std::exchange(m_next, {}).bytes;
    const auto onSent = [this, from = m_offset](qint64 bytes) {
        if (m_isStopped)
            return;
        m_sent = from + bytes;
        emit progressed();
    };
    m_request = m_tools.transfer.append({m_file.place, m_offset, piece, onSent}, this,
                                        [this](const Result<qint64> &offset) {
                                            offset ? onOffset(*offset) : onError(offset.error());
                                        });
    if (const qint64 after = m_offset + piece.size(); after < m_file.file.bytes)
        read(after);
}

void FileUpload::onOffset(qint64 offset)
{
    if (m_isStopped)
        return;
    if (offset > m_offset)
        m_attempt = 0;
    m_offset = m_sent = std::min(offset, m_file.file.bytes);
    emit progressed();
    if (m_isStopped)
        return;
    if (m_offset < m_file.file.bytes)
        return goOn();
    stop();
    emit sent();
}

void FileUpload::onError(const Error &error)
{
    if (m_isStopped)
        return;
    if (!isPassingFault(error)) {
        stop();
        emit failed(error);
        return;
    }
    m_isHungry = false;
    m_sent = m_offset;
    emit progressed();
    m_tools.environment.timers.after(retryDelay(error, m_attempt++), this, [this] { again(); });
}

} // namespace chatoyant::client
