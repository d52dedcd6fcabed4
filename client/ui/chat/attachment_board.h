// What views know of files that move: pictures as far as they are there, and how far others are.
#pragma once

#include "client/models/file_shown.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/context.h"

#include <QCache>
#include <QImage>
#include <QPixmap>
#include <QSet>

namespace chatoyant::client {

struct TransferShown
{
    enum class State {
        Idle,    // with the server; not on this device
        Waiting, // for the connection or for its turn
        Sending,
        Paused, // up or down
        Fetching,
        Saved, // lies in a folder of this device
        Failed
    };

    State state = State::Idle;
    bool isUp = false;
    qint64 done = 0;
    qint64 total = 0;
    std::optional<Error> error = {};
    SoundShown sound = {};  // of what is heard in place
    qint64 secondsLeft = 0; // 0: that cannot be told

    bool isMoving() const { return state == State::Sending || state == State::Fetching; }
    qreal part() const { return total > 0 ? qreal(done) / qreal(total) : 0; }
};

// Pictures in memory are bounded; what is not drawn for a while goes.
class AttachmentBoard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int memoryBytes = 48 << 20;

    AttachmentBoard(const UiContext &context, ChatSounds &sounds, QObject *parent);

    // The best there is for a place of so many device pixels; null: nothing yet. Asks for better.
    QPixmap picture(const FileShown &file, const QSize &pixels);
    // The tiny picture that came with the message.
    QImage blur(const FileShown &file);
    // It cannot be shown: no picture after all, or nobody has it.
    bool isBroken(const FileShown &file) const { return m_broken.contains(nameOf(file)); }
    TransferShown transfer(const FileShown &file) const;

signals:
    void changed();

private:
    void follow();
    static QString nameOf(const FileShown &file);
    void adopt(const FileShown &file);
    void load(const FileShown &file, PictureSize size, const QString &key);
    void decode(const QByteArray &bytes, const QString &name, const QString &key, int side);
    void keep(const QString &name, const QString &key, const QImage &image);
    bool isOnline() const;
    TransferShown upload(const FileShown &file) const;
    TransferShown download(const FileShown &file) const;

    UiContext m_context;
    ChatSounds &m_sounds;
    Background m_background;
    QCache<QString, QPixmap> m_pictures; // cost: bytes
    QCache<FileId, QImage> m_blurs;
    QSet<QString> m_asked;
    QSet<QString> m_broken;
    Alarm m_pace; // what moves is drawn some ten times a second
};

} // namespace chatoyant::client
