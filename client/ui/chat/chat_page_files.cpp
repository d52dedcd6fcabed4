#include "client/models/rule_sentences.h"
#include "client/state/writing_pause.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chat_voice.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/widgets/toast.h"

// Files on their way between a conversation and this device, and what has to wait.
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

// What is edited is no new message and does not wait; files and voice notes are new ones.
void ChatPage::refreshPause()
{
    constexpr std::chrono::milliseconds beat = std::chrono::seconds(1);
    const auto left =
        m_conversation
            ? writingPause(m_conversation->summary(), m_conversation->lines(),
                           m_context.session.me().id, m_context.session.environment().clock.now())
            : std::chrono::milliseconds(0);
    const bool mustWait = left.count() > 0;
    const bool isNew = m_draft.editing == 0;
    m_composer->setPause(mustWait && isNew ? RuleSentences::pause(left) : QString());
    m_attachments->setPause(mustWait ? RuleSentences::wait(left) : QString());
    m_voice->setPause(mustWait ? RuleSentences::wait(left) : QString());
    if (mustWait)
        m_pauseBeat.start(std::min(beat, left));
    else
        m_pauseBeat.stop();
}

} // namespace chatoyant::client
