#include "client/ui/chat/chat_sounds.h"

namespace chatoyant::client {

ChatSounds::ChatSounds(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_player(this)
{
    applyChoices();
    connect(&m_player, &SoundPlayer::changed, this, &ChatSounds::changed);
    connect(&m_player, &SoundPlayer::ended, this, &ChatSounds::onEnded);
    connect(&m_player, &SoundPlayer::replaced, this, [this] {
        emit said(tr("The chosen speakers are not connected. The system's are used."));
    });
    connect(&m_player, &SoundPlayer::failed, this, [this] {
        emit changed();
        emit said(tr("It cannot be played here. Save it and open it with another program."));
    });
}

// Of the settings, which may have changed.
void ChatSounds::applyChoices()
{
    const qreal kept = m_context.preferences.value(preference::soundRate, 1).toReal();
    m_player.setRate(rates().contains(kept) ? kept : 1);
    m_player.setSpeakers(m_context.preferences.value(preference::speakers).toString());
}

bool ChatSounds::isSound(const Attachment &file)
{
    return file.kind == AttachmentKind::Voice || file.kind == AttachmentKind::Audio;
}

QString ChatSounds::nameOf(const FileShown &file)
{
    return file.file.id.isValid() ? file.file.id.toString() : file.localPath;
}

void ChatSounds::toggle(const SoundItem &item)
{
    if (m_player.key() == nameOf(item.file))
        return m_player.setPlaying(!m_player.isPlaying());
    begin(item, 0);
}

void ChatSounds::seek(const SoundItem &item, qreal part)
{
    if (m_player.key() == nameOf(item.file))
        return m_player.seek(qRound64(part * qreal(sound(item.file).duration)));
    begin(item, part);
}

void ChatSounds::begin(const SoundItem &item, qreal part)
{
    const FileShown &file = item.file;
    m_wanted = part;
    if (!file.localPath.isEmpty())
        return play(item, file.localPath);
    if (file.file.bytes > PictureStore::wholeBytes)
        return emit said(tr("It is too long to be played here. Save it and open it."));
    m_current = item;
    m_context.session.files().pictures().whole(
        file.file, this, [this, item](const Result<QByteArray> &bytes) {
            if (m_current.file != item.file)
                return; // another one was wanted meanwhile
            if (!bytes)
                return emit said(Sentences::reason(bytes.error()));
            play(item, m_context.session.files().pictures().pathOf(item.file.file.id));
        });
}

void ChatSounds::play(const SoundItem &item, const QString &path)
{
    m_current = item;
    applyChoices();
    m_player.play(nameOf(item.file), path);
    if (const qreal wanted = std::exchange(m_wanted, 0); wanted > 0)
        m_player.seek(qRound64(wanted * qreal(item.file.file.durationMs)));
}

void ChatSounds::stop()
{
    m_current = {};
    m_player.stop();
}

SoundItem ChatSounds::current() const
{
    return m_current.isValid() && m_player.key() == nameOf(m_current.file) ? m_current
                                                                           : SoundItem();
}

SoundShown ChatSounds::sound(const FileShown &file) const
{
    if (m_player.key().isEmpty() || m_player.key() != nameOf(file))
        return {false, false, 0, file.file.durationMs};
    const qint64 duration = m_player.duration() > 0 ? m_player.duration() : file.file.durationMs;
    return {true, m_player.isPlaying(), m_player.position(), duration};
}

const QList<qreal> &ChatSounds::rates()
{
    static const QList<qreal> all{1, 1.5, 2, 0.5, 0.75};
    return all;
}

void ChatSounds::setRate(qreal rate)
{
    m_context.preferences.setValue(preference::soundRate, rate);
    m_player.setRate(rate);
}

qreal ChatSounds::nextRate() const
{
    return rates()[(rates().indexOf(rate()) + 1) % rates().size()];
}

// Only from voice note to voice note: nobody asked for the whole album.
void ChatSounds::onEnded()
{
    emit changed();
    if (m_current.file.file.kind != AttachmentKind::Voice || !m_next)
        return;
    if (const SoundItem next = m_next(m_current); next.isValid())
        toggle(next);
}

} // namespace chatoyant::client
