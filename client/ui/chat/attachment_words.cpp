#include "client/ui/chat/attachment_words.h"

#include "client/models/file_words.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using State = TransferShown::State;

bool AttachmentWords::isHeard(const FileShown &file, const TransferShown &transfer)
{
    const bool isBusy = transfer.isUp ? transfer.state != State::Idle
                                      : transfer.isMoving() || transfer.state == State::Paused;
    return ChatSounds::isSound(file.file) && !isBusy;
}

bool AttachmentWords::isWatched(const FileShown &file, const TransferShown &transfer)
{
    const bool isResting = transfer.state == State::Idle || transfer.state == State::Saved;
    return file.isVideo() && file.isViewed() && isResting;
}

QString AttachmentWords::heard(const FileShown &file, const SoundShown &sound)
{
    const QString whole = FileWords::duration(sound.duration);
    if (sound.isHere)
        //: How far a sound has been played, and how long it is: "0:05 of 0:12".
        return tr("%1 of %2").arg(FileWords::duration(sound.position), whole);
    return sound.duration > 0 ? whole : FileWords::kindAndSize(file.file);
}

QString AttachmentWords::state(const FileShown &file, const TransferShown &transfer)
{
    if (isHeard(file, transfer) && transfer.state != State::Failed)
        return heard(file, transfer.sound);
    switch (transfer.state) {
    case State::Idle:
        return FileWords::kindAndSize(file.file);
    case State::Waiting:
        //: A file that is to be sent, and its size.
        return tr("Waiting · %1").arg(FileWords::size(file.file.bytes));
    case State::Sending:
    case State::Fetching:
        if (transfer.secondsLeft > 0)
            //: A file on its way: how far it has come, and how long it takes still.
            return tr("%1 · %2").arg(FileWords::progress(transfer.done, transfer.total),
                                     FileWords::timeLeft(transfer.secondsLeft));
        return FileWords::progress(transfer.done, transfer.total);
    case State::Paused:
        //: A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".
        return tr("Paused · %1").arg(FileWords::progress(transfer.done, transfer.total));
    case State::Saved:
        //: A file that lies on this device; its kind and size follow.
        return tr("Saved · %1").arg(FileWords::kindAndSize(file.file));
    case State::Failed:
        return transfer.error && !transfer.isUp ? Sentences::reason(*transfer.error)
                                                : FileWords::kindAndSize(file.file);
    }
    Q_UNREACHABLE();
}

QString AttachmentWords::action(const FileShown &file, const TransferShown &transfer)
{
    if (isHeard(file, transfer))
        return transfer.sound.isPlaying ? tr("Pause") : tr("Play");
    if (isWatched(file, transfer))
        return {};
    switch (transfer.state) {
    case State::Idle:
        return file.isPicture() || transfer.isUp ? QString() : tr("Save");
    case State::Waiting:
    case State::Sending:
    case State::Fetching:
        return tr("Pause");
    case State::Paused:
        return tr("Go on");
    case State::Saved:
        return file.isPicture() ? QString() : tr("Open");
    case State::Failed:
        return tr("Try again");
    }
    Q_UNREACHABLE();
}

QString AttachmentWords::icon(const FileShown &file, const TransferShown &transfer)
{
    if (isHeard(file, transfer))
        return transfer.sound.isPlaying ? u"pause"_s : u"play"_s;
    if (isWatched(file, transfer))
        return u"play"_s;
    switch (transfer.state) {
    case State::Idle:
        return file.isPicture() || transfer.isUp ? QString() : u"download"_s;
    case State::Waiting:
    case State::Sending:
    case State::Fetching:
        return u"pause"_s;
    case State::Paused:
        return transfer.isUp ? u"up"_s : u"download"_s;
    case State::Saved:
        return file.isPicture() ? QString() : u"file"_s;
    case State::Failed:
        return u"refresh"_s;
    }
    Q_UNREACHABLE();
}

QString AttachmentWords::broken(const Attachment &file)
{
    //: In place of a picture: its file name and size.
    return tr("Cannot be shown now: %1, %2").arg(file.name, FileWords::size(file.bytes));
}

QString AttachmentWords::gif()
{
    //: On a picture that moves when it is opened.
    return tr("GIF");
}

} // namespace chatoyant::client
