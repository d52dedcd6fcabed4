#include "client/ui/chat/chat_voice.h"

#include "client/ui/chat/composer.h"

#include <QFileInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatVoice::ChatVoice(const UiContext &context, Composer &composer, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_composer(composer)
    , m_bar(new VoiceBar(context.theme, page))
{
    connect(&composer, &Composer::voiceWanted, this, &ChatVoice::start);
    connect(m_bar, &VoiceBar::recorded, this, &ChatVoice::send);
    connect(m_bar, &VoiceBar::said, this, &ChatVoice::said);
    connect(m_bar, &VoiceBar::closed, this, [this] {
        m_recording = {};
        refresh();
        m_composer.takeFocus();
    });
}

void ChatVoice::setConversation(Conversation *conversation)
{
    m_open = conversation ? conversation->id() : ChatId();
    refresh();
}

void ChatVoice::start()
{
    if (!m_open.isValid() || m_recording.isValid())
        return;
    m_recording = m_open;
    refresh();
    m_bar->start(m_context.session.files().outgoingFolder());
}

void ChatVoice::refresh()
{
    const bool isHere = m_recording.isValid() && m_recording == m_open;
    m_composer.setVisible(!isHere);
    m_bar->setVisible(isHere);
    if (m_recording.isValid() && !isHere)
        m_bar->pause();
}

void ChatVoice::send(const VoiceNote &note)
{
    const ChatId chat = m_recording.isValid() ? m_recording : m_open;
    const QFileInfo info(note.path);
    OutgoingFile file;
    file.path = note.path;
    file.isOurs = true;
    file.changedAt = info.lastModified();
    //: The file name of a voice message.
    file.file.name = tr("Voice message") + u".ogg"_s;
    file.file.type = u"audio/ogg"_s;
    file.file.bytes = info.size();
    file.file.kind = AttachmentKind::Voice;
    file.file.durationMs = note.durationMs;
    file.file.waveform = note.waveform;
    Conversation &to = *m_context.session.conversation(chat);
    Draft kept = to.draft();
    const bool isEdit = kept.editing > 0;
    to.send({}, isEdit ? 0 : kept.replyTo, {}, {file}); // that empties the draft
    if (!isEdit)
        kept.replyTo = 0;
    to.setDraft(kept); // words that wait there are not part of it
    emit sent();
}

} // namespace chatoyant::client
