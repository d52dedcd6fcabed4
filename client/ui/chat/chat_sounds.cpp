#include "client/ui/chat/chat_sounds.h"

namespace chatoyant::client {

ChatSounds::ChatSounds(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_player(this)
{
    connect(&m_player, &SoundPlayer::changed, this, &ChatSounds::changed);
    connect(&m_player, &SoundPlayer::ended, this, &ChatSounds::onEnded);
    connect(&m_player, &SoundPlayer::failed, this, [this] {
        emit changed();
        emit said(tr("It cannot be played here. Save it and open it with another program."));
    });
}

bool ChatSounds::isSound(const Attachment &file)
{
    return file.kind == AttachmentKind::Voice || file.kind == AttachmentKind::Audio;
}

QString ChatSounds::nameOf(const FileShown &file)
{
    return file.file.id.isValid() ? file.file.id.toString() : file.localPath;
}

void ChatSounds::toggle(const FileShown &file)
{
    if (m_player.key() == nameOf(file))
        return m_player.setPlaying(!m_player.isPlaying());
    if (!file.localPath.isEmpty())
        return play(file, file.localPath);
    if (file.file.bytes > PictureStore::wholeBytes)
        return emit said(tr("It is too long to be played here. Save it and open it."));
    m_current = file;
    m_context.session.files().pictures().whole(
        file.file, this, [this, file](const Result<QByteArray> &bytes) {
            if (m_current != file)
                return; // another one was wanted meanwhile
            if (!bytes)
                return emit said(Sentences::reason(bytes.error()));
            play(file, m_context.session.files().pictures().pathOf(file.file.id));
        });
}

void ChatSounds::play(const FileShown &file, const QString &path)
{
    m_current = file;
    m_player.play(nameOf(file), path);
}

void ChatSounds::seek(const FileShown &file, qreal part)
{
    if (m_player.key() == nameOf(file))
        m_player.seek(qRound64(part * qreal(m_player.duration())));
    else
        toggle(file);
}

SoundShown ChatSounds::sound(const FileShown &file) const
{
    if (m_player.key().isEmpty() || m_player.key() != nameOf(file))
        return {false, false, 0, file.file.durationMs};
    const qint64 duration = m_player.duration() > 0 ? m_player.duration() : file.file.durationMs;
    return {true, m_player.isPlaying(), m_player.position(), duration};
}

// Only from voice note to voice note: nobody asked for the whole album.
void ChatSounds::onEnded()
{
    emit changed();
    if (m_current.file.kind != AttachmentKind::Voice || !m_next)
        return;
    const FileShown next = m_next(m_current);
    if (next.file.id.isValid())
        toggle(next);
}

} // namespace chatoyant::client
