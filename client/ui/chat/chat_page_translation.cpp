#include "client/models/translation_words.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/message_menu.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/translation_consent.h"

// Messages in another language.
namespace chatoyant::client {

void ChatPage::connectTranslation()
{
    const auto look = [this] { m_context.session.translations().look(*m_conversation); };
    connect(m_conversation, &Conversation::linesChanged, this, look);
    look();
}

QString ChatPage::translationRefusal() const
{
    Session &session = m_context.session;
    return TranslationWords::refusal(session.translations().wishes().offer(), session.isSignedIn());
}

void ChatPage::toggleTranslation(const QModelIndex &message)
{
    const auto shown = message.data(MessageModel::TranslationRole).value<TranslationShown>();
    const bool isThere = !shown.isEmpty() && !shown.isFailed;
    if (!message.isValid() || isThere)
        return m_model.toggleTranslation(message);
    if (const QString why = translationRefusal(); !why.isEmpty())
        return emit failedWith(why);
    const QPersistentModelIndex stays(message);
    agreeToTranslation(m_context, this, [this, stays] { m_model.toggleTranslation(stays); });
}

void ChatPage::translateCurrent()
{
    QModelIndex message = m_view->hasFocus() ? m_view->current() : QModelIndex();
    for (int row = m_model.rowCount() - 1; row >= 0 && !message.isValid(); --row) {
        const QModelIndex index = m_model.index(row);
        if (isMessage(index) && !index.data(MessageModel::OwnRole).toBool())
            message = index;
    }
    if (message.isValid())
        toggleTranslation(message);
}

void ChatPage::addTranslation(MessageActions &actions, const Bubble &bubble)
{
    const bool hasWords = !bubble.written.isEmpty() || !bubble.spoken.isEmpty();
    if (!hasWords || bubble.isDeleted || bubble.seq == 0)
        return;
    if (bubble.translation.isEmpty() || bubble.translation.isFailed)
        actions.translationRefusal = translationRefusal();
    actions.translate = [this, seq = bubble.seq] {
        toggleTranslation(m_model.index(m_model.rowOf(seq)));
    };
}

} // namespace chatoyant::client
