#include "client/ui/chat/attachment_board.h"

#include "client/media/picture_decoder.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallSide = 480; // the server's sizes
constexpr int largeSide = 1600;
constexpr int keptBlurs = 600;
constexpr int decoders = 2;
constexpr std::chrono::milliseconds betweenSteps{100};

int sideOf(PictureSize size)
{
    return size == PictureSize::Small ? smallSide : largeSide;
}

} // namespace

AttachmentBoard::AttachmentBoard(const UiContext &context, ChatSounds &sounds, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sounds(sounds)
    , m_background(decoders)
    , m_pictures(memoryBytes)
    , m_blurs(keptBlurs)
    , m_pace(context.session.environment().timers)
{
    connect(&sounds, &ChatSounds::changed, this, &AttachmentBoard::changed);
    Files &files = context.session.files();
    connect(&m_pace, &Alarm::rang, this, &AttachmentBoard::changed);
    connect(&files.uploads(), &Uploads::progressed, this, &AttachmentBoard::follow);
    connect(&files.downloads(), &Downloads::changed, this, [this, &files](FileId file) {
        const auto phase = files.downloads().state(file).phase;
        phase == DownloadState::Phase::Running ? follow() : emit changed();
    });
    connect(&context.session.outbox(), &Outbox::changed, this, &AttachmentBoard::changed);
    connect(&context.session, &Session::connectionChanged, this, [this] {
        m_broken.clear(); // what could not be had may be there now
        emit changed();
    });
}

void AttachmentBoard::follow()
{
    if (!m_pace.isActive())
        m_pace.start(betweenSteps);
}

QString AttachmentBoard::nameOf(const FileShown &file)
{
    return file.file.id.isValid() ? file.file.id.toString() : file.localPath;
}

QPixmap AttachmentBoard::picture(const FileShown &file, const QSize &pixels)
{
    adopt(file);
    const bool isSmall = std::max(pixels.width(), pixels.height()) <= smallSide;
    const QString name = nameOf(file);
    const QString large = name + u":large"_s;
    const QString key = isSmall ? name + u":small"_s : large;
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    if (const QPixmap *better = m_pictures.object(large))
        return *better;
    if (!m_asked.contains(key) && !m_broken.contains(name))
        load(file, isSmall ? PictureSize::Small : PictureSize::Large, key);
    const QPixmap *worse = m_pictures.object(name + u":small"_s);
    return worse ? *worse : QPixmap();
}

// It has got its id: nothing flickers on the way to the server.
void AttachmentBoard::adopt(const FileShown &file)
{
    if (!file.file.id.isValid() || file.localPath.isEmpty())
        return;
    for (const QString &size : {u":small"_s, u":large"_s}) {
        const QString key = nameOf(file) + size;
        const QPixmap *known = m_pictures.object(file.localPath + size);
        if (known && !m_pictures.contains(key)) {
            const QPixmap picture = *known;
            const auto cost = qsizetype(4) * picture.width() * picture.height();
            m_pictures.insert(key, std::make_unique<QPixmap>(picture).release(), cost);
        }
    }
}

QImage AttachmentBoard::blur(const FileShown &file)
{
    if (file.file.blur.isEmpty())
        return {};
    const QImage *known = m_blurs.object(file.file.id);
    if (known && file.file.id.isValid())
        return *known;
    constexpr QSize tiny(64, 64);
    const QImage made = decodePicture(file.file.blur, tiny);
    m_blurs.insert(file.file.id, std::make_unique<QImage>(made).release());
    return made;
}

void AttachmentBoard::load(const FileShown &file, PictureSize size, const QString &key)
{
    m_asked.insert(key);
    const QString name = nameOf(file);
    const int side = sideOf(size);
    if (!file.localPath.isEmpty()) {
        m_background.run(
            this,
            [path = file.localPath, side] {
                return decodePictureOf(path, {side, side});
            },
            [this, name, key](const QImage &image) { keep(name, key, image); });
        return;
    }
    const auto arrived = [this, name, key, side](const Result<QByteArray> &bytes) {
        bytes ? decode(*bytes, name, key, side) : keep(name, key, {});
    };
    if (file.file.hasPreview)
        m_context.session.files().pictures().preview(file.file.id, size, this, arrived);
    else
        m_context.session.files().pictures().whole(file.file, this, arrived);
}

void AttachmentBoard::decode(const QByteArray &bytes,
                             const QString &name,
                             const QString &key,
                             int side)
{
    m_background.run(
        this,
        [bytes, side] {
            return decodePicture(bytes, {side, side});
        },
        [this, name, key](const QImage &image) { keep(name, key, image); });
}

void AttachmentBoard::keep(const QString &name, const QString &key, const QImage &image)
{
    m_asked.remove(key);
    if (image.isNull()) {
        m_broken.insert(name);
    } else {
        auto picture = std::make_unique<QPixmap>(QPixmap::fromImage(image));
        m_pictures.insert(key, picture.release(), static_cast<int>(image.sizeInBytes()));
    }
    emit changed();
}

TransferShown AttachmentBoard::transfer(const FileShown &file) const
{
    TransferShown shown = file.isWaiting ? upload(file) : download(file);
    shown.sound = m_sounds.sound(file);
    return shown;
}

TransferShown AttachmentBoard::upload(const FileShown &file) const
{
    using State = TransferShown::State;
    TransferShown shown{State::Idle, true, file.file.bytes, file.file.bytes}; // the server has it
    const QList<OutboxItem> items = m_context.session.outbox().all();
    for (const OutboxItem &item : items) {
        if (item.message.clientId != file.clientId || file.number >= item.message.files.size())
            continue;
        const OutgoingFile &outgoing = item.message.files[file.number];
        shown.done = outgoing.isSent ? shown.total
                                     : m_context.session.files().uploads().sentBytes(file.clientId,
                                                                                     file.number);
        shown.secondsLeft = m_context.session.files().uploads().secondsLeft(
            file.clientId, file.number, shown.total);
        shown.error = item.isFailed ? item.error : std::nullopt;
        shown.state = item.isFailed                  ? State::Failed
                      : outgoing.isPaused            ? State::Paused
                      : isOnline() && shown.done > 0 ? State::Sending
                                                     : State::Waiting;
    }
    return shown;
}

bool AttachmentBoard::isOnline() const
{
    return m_context.session.connectionState().phase == ConnectionState::Phase::Online;
}

TransferShown AttachmentBoard::download(const FileShown &file) const
{
    using State = TransferShown::State;
    using Phase = DownloadState::Phase;
    const DownloadState now = m_context.session.files().downloads().state(file.file.id);
    TransferShown shown{State::Idle, false, now.received, file.file.bytes, now.error};
    switch (now.phase) {
    case Phase::None:
        break;
    case Phase::Running:
        shown.state = isOnline() ? State::Fetching : State::Waiting;
        break;
    case Phase::Paused:
        shown.state = State::Paused;
        break;
    case Phase::Saved:
        shown.state = State::Saved;
        break;
    case Phase::Failed:
        shown.state = State::Failed;
        break;
    }
    return shown;
}

} // namespace chatoyant::client
