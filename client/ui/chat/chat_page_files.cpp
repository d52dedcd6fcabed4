#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chat_voice.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/widgets/toast.h"

// Files on their way between a conversation and this device.
namespace chatoyant::client {

void ChatPage::connectAttachments()
{
    connect(m_composer, &Composer::attachWanted, this, &ChatPage::attachFiles);
    connect(m_composer, &Composer::mediaPasted, m_attachments,
            [this](const ChosenMedia &media) { m_attachments->offerAsUsual(media); });
    m_attachments->setCaption(
        [this] { return m_draft.editing > 0 ? QString() : m_composer->text(); });
    connect(m_attachments, &ChatAttachments::chosen, this, &ChatPage::submitFiles);
    connect(m_attachments, &ChatAttachments::said, &m_toast, &Toast::say);
    connect(m_attachments, &ChatAttachments::forwardWanted, this, &ChatPage::forward);
}

void ChatPage::connectSounds()
{
    connect(m_voice, &ChatVoice::sent, this, &ChatPage::toNewest);
    connect(m_playing, &PlayingBar::itemWanted, this, [this](const SoundItem &item) {
        if (item.chat != chat())
            emit chatWanted(item.chat);
        jumpTo(item.seq);
    });
}

void ChatPage::recordVoice()
{
    m_voice->toggle();
}

void ChatPage::playVoice()
{
    m_attachments->toggleSound();
}

void ChatPage::attachFiles()
{
    m_attachments->choose();
}

void ChatPage::submitFiles(const QList<OutgoingFile> &files, const QString &caption)
{
    if (!m_conversation)
        return;
    const Draft edit = m_draft;
    m_conversation->send(caption, edit.editing > 0 ? 0 : edit.replyTo,
                         m_composer->mentionedIn(caption), files); // that empties the draft
    if (edit.editing > 0)
        setDraft(edit); // what was being changed is still
    showDraft();
    toNewest();
}

} // namespace chatoyant::client
