#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/message_view.h"

#include <QLocale>

// Voice notes and sound files of a conversation on screen.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

QList<SoundItem> ChatAttachments::openSounds() const
{
    QList<SoundItem> sounds;
    const QAbstractItemModel *model = m_view.model();
    for (int row = 0; m_conversation && model && row < model->rowCount(); ++row) {
        const Bubble bubble = bubbleFrom(model->index(row, 0));
        for (const FileShown &file : bubble.files) {
            if (ChatSounds::isSound(file.file))
                sounds.append({file, m_conversation->id(), bubble.seq, bubble.authorName});
        }
    }
    return sounds;
}

SoundItem ChatAttachments::soundOf(const FileShown &file) const
{
    const QList<SoundItem> sounds = openSounds();
    const auto found = std::find_if(sounds.begin(), sounds.end(), [&file](const SoundItem &each) {
        return each.file.clientId == file.clientId && each.file.number == file.number;
    });
    return found == sounds.end() ? SoundItem{file} : *found;
}

// Those below it.
QList<SoundItem> ChatAttachments::voicesAfter(const SoundItem &item) const
{
    QList<SoundItem> voices;
    bool isBelow = false;
    const QList<SoundItem> sounds = openSounds();
    for (const SoundItem &each : sounds) {
        if (isBelow && each.file.file.kind == AttachmentKind::Voice)
            voices.append(each);
        isBelow = isBelow || each.file.file.id == item.file.file.id;
    }
    return voices;
}

// Where another chat is open by now, as it was when one left.
SoundItem ChatAttachments::nextVoice(const SoundItem &item)
{
    if (!item.file.file.id.isValid())
        return {};
    if (m_conversation && m_conversation->id() == item.chat)
        m_following = voicesAfter(item);
    return m_following.isEmpty() ? SoundItem() : m_following.takeFirst();
}

void ChatAttachments::toggleSound()
{
    if (const SoundItem now = m_sounds.current(); now.isValid())
        return m_sounds.toggle(now);
    const QList<SoundItem> sounds = openSounds();
    for (auto each = sounds.rbegin(); each != sounds.rend(); ++each) {
        if (each->file.file.kind == AttachmentKind::Voice && !each->file.isWaiting)
            return m_sounds.toggle(*each);
    }
    emit said(tr("There is no voice message here."));
}

// The next speed in turn.
void ChatAttachments::addSoundActions(QList<FileAction> &actions, const FileShown &file)
{
    const qreal next = m_sounds.nextRate();
    //: A speed, as "1.5".
    actions.append(
        {u"play"_s, tr("Play at %1× speed").arg(QLocale().toString(next)), [this, file, next] {
             m_sounds.setRate(next);
             if (!m_sounds.sound(file).isHere)
                 m_sounds.toggle(soundOf(file));
         }});
}

} // namespace chatoyant::client
