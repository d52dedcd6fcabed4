#include "client/state/writing_pause.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/chat/chat_voice.h"
#include "client/ui/widgets/toast.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

// What was recorded goes into its chat.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

void ChatVoice::send()
{
    if (m_recording.isValid())
        return stop(Then::Send);
    if (!m_note)
        return;
    stopListening();
    if (!send(m_open, *m_note))
        return;
    drafts().remove(m_open);
    m_note.reset();
    refresh();
}

// The recording goes only once its copy is on its way: between the two, the program may end.
bool ChatVoice::send(ChatId chat, const VoiceNote &note)
{
    if (mustWait(chat))
        return false;
    const QString path =
        QDir(m_context.session.files().outgoingFolder())
            .filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".ogg"_s);
    if (!QFile::copy(note.path, path)) {
        QFile::remove(path);
        m_toast.say(tr("There is no room on the disk. Delete something and try again."));
        return false;
    }
    const QFileInfo info(path);
    OutgoingFile file;
    file.path = path;
    file.isOurs = true;
    file.changedAt = info.lastModified();
    //: The file name of a voice message.
    file.file.name = tr("Voice message") + u".ogg"_s;
    file.file.type = u"audio/ogg"_s;
    file.file.bytes = info.size();
    file.file.kind = AttachmentKind::Voice;
    file.file.durationMs = note.sound.durationMs();
    file.file.waveform = note.sound.loudness.waveform();
    Conversation &to = *m_context.session.conversation(chat);
    Draft kept = to.draft();
    const bool isEdit = kept.editing > 0;
    to.send({}, isEdit ? 0 : kept.replyTo, {}, {file}); // that empties the draft
    if (!isEdit)
        kept.replyTo = 0;
    to.setDraft(kept); // words that wait there are not part of it
    keepWriter();
    emit sent();
    return true;
}

// A group with slow mode: the recording stays as it is until then.
bool ChatVoice::mustWait(ChatId chat) const
{
    Session &session = m_context.session;
    const Conversation *to = session.conversation(chat);
    return to && writingPause(to->summary(), to->lines(), session.me().id,
                              session.environment().clock.now())
                         .count() > 0;
}

} // namespace chatoyant::client
