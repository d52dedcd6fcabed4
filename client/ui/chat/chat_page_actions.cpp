#include "client/models/file_words.h"
#include "client/models/links.h"
#include "client/state/chat_rights.h"
#include "client/state/pins.h"
#include "client/theme/metrics.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chat_selection.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/emoji_panel.h"
#include "client/ui/chat/forward_dialog.h"
#include "client/ui/chat/link_opener.h"
#include "client/ui/chat/message_menu.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/removal_rule.h"
#include "client/ui/chat/versions_dialog.h"
#include "client/ui/people/complaint_dialog.h"
#include "client/ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

void ChatPage::connectView()
{
    connect(m_view, &MessageView::olderWanted, this, [this] {
        if (m_conversation && m_conversation->older() == Edge::More)
            m_conversation->loadOlder();
    });
    connect(m_view, &MessageView::newerWanted, this, [this] {
        if (m_conversation && m_conversation->newer() == Edge::More)
            m_conversation->loadNewer();
    });
    connect(m_view, &MessageView::gapActivated, this, [this](int row) {
        return row == 0 ? m_conversation->loadOlder() : m_conversation->loadNewer();
    });
    connect(m_view, &MessageView::seen, this, [this](qint64 seq) {
        if (m_conversation)
            m_conversation->markRead(seq);
    });
    connect(m_view, &MessageView::newestWanted, this, &ChatPage::toNewest);
    connect(m_view, &MessageView::menuWanted, this, &ChatPage::openMenu);
    connect(m_view, &MessageView::replyWanted, this, &ChatPage::startReply);
    connect(m_view, &MessageView::quoteActivated, this, &ChatPage::jumpTo);
    connect(m_view, &MessageView::versionsWanted, this, [this](const QModelIndex &index) {
        showVersions(index.data(MessageModel::SeqRole).toLongLong());
    });
    connect(m_view, &MessageView::spokenToggled, &m_model, &MessageModel::toggleSpoken);
    connect(m_view, &MessageView::previewWanted, &m_model, &MessageModel::showLink);
    connect(m_view, &MessageView::translationToggled, this, &ChatPage::toggleTranslation);
    connect(m_view, &MessageView::linkActivated, this, &ChatPage::openLink);
    connect(m_view, &MessageView::personActivated, this, &ChatPage::profileWanted);
    connect(m_view, &MessageView::escaped, m_composer, &Composer::takeFocus);
    connect(m_view, &MessageView::copyWanted, this, &ChatPage::copyCurrent);
    connect(m_view, &MessageView::reactWanted, this,
            [this](const QModelIndex &index, const QPoint &at) {
                pickReaction(index.data(MessageModel::SeqRole).toLongLong(), at);
            });
    connect(m_view, &MessageView::reactionToggled, this,
            [this](const QModelIndex &index, const QString &emoji, bool on) {
                m_conversation->react(index.data(MessageModel::SeqRole).toLongLong(), emoji, on);
            });
    connect(m_view, &MessageView::deleteWanted, this, &ChatPage::onDeleteWanted);
    connect(m_selection, &ChatSelection::refused, this, &ChatPage::failedWith);
}

void ChatPage::onDeleteWanted(const QModelIndex &index)
{
    if (!m_selection->isEmpty())
        return m_selection->remove();
    const Bubble bubble = bubbleFrom(index);
    if (bubble.seq <= 0 || bubble.isDeleted)
        return;
    const QString why = RemovalRule(m_context.session, *m_conversation).refusal(bubble);
    why.isEmpty() ? remove(bubble.seq) : emit failedWith(why);
}

void ChatPage::connectComposer()
{
    connect(m_composer, &Composer::submitted, this, &ChatPage::submit);
    connect(m_composer, &Composer::textEdited, this, [this](const QString &text) {
        m_draft.text = text;
        setDraft(m_draft);
        if (m_conversation && !text.isEmpty() && m_draft.editing == 0)
            m_conversation->typing();
    });
    connect(m_composer, &Composer::barClosed, this, [this] {
        setDraft({m_draft.editing > 0 ? QString() : m_draft.text, 0, 0});
        showDraft();
    });
    connect(m_composer, &Composer::editLastWanted, this, [this] {
        if (const int row = m_model.lastOwnRow(); row >= 0)
            startEdit(bubbleFrom(m_model.index(row)));
    });
    connect(m_composer, &Composer::replyToLastWanted, this, [this] {
        for (int row = m_model.rowCount() - 1; row >= 0; --row) {
            const Bubble bubble = bubbleFrom(m_model.index(row));
            if (bubble.isMessage() && !bubble.isOwn && !bubble.isDeleted)
                return startReply(m_model.index(row));
        }
    });
    connect(m_composer, &Composer::escaped, this, &ChatPage::onEscape);
    connect(m_composer, &Composer::wayOnWanted, this, &ChatPage::leaveObstacle);
    connect(&m_pauseBeat, &Alarm::rang, this, &ChatPage::refreshPause);
}

void ChatPage::leaveObstacle()
{
    if (!m_conversation)
        return;
    if (m_conversation->obstacle().kind != Obstacle::Kind::BlockedByMe)
        return emit backWanted();
    m_context.session.contacts().block(m_conversation->summary().peer.id, false, this,
                                       [this](const Result<Contact> &contact) {
                                           if (!contact)
                                               emit failedWith(Sentences::reason(contact.error()));
                                       });
}

void ChatPage::submit(const QString &text, const QList<UserId> &mentions)
{
    if (!m_conversation)
        return;
    const Seq edited = m_draft.editing;
    if (edited > 0) {
        m_conversation->edit(edited, text, mentions);
        setDraft({});
    } else {
        m_conversation->send(text, m_draft.replyTo, mentions); // that empties the draft
    }
    showDraft(); // what waited behind it, if anything did
    if (edited == 0)
        toNewest();
}

void ChatPage::setDraft(const Draft &draft)
{
    m_draft = draft;
    if (m_conversation)
        m_conversation->setDraft(draft);
}

void ChatPage::showDraft()
{
    m_draft = m_conversation ? m_conversation->draft() : Draft();
    m_composer->setText(m_draft.text);
    refreshPause();
    m_composer->setDraftMood(m_conversation ? m_conversation->draftMood() : Mood());
    const Seq shown = m_draft.editing > 0 ? m_draft.editing : m_draft.replyTo;
    const auto line = shown > 0 && m_conversation ? m_conversation->line(shown) : std::nullopt;
    if (!line)
        return m_composer->hideBar();
    if (m_draft.editing > 0)
        m_composer->showEdit(line->entry.text);
    else
        m_composer->showReply(m_context.session.people().name(line->entry.by),
                              FileWords::textOr(line->entry.text, line->entry.files));
}

void ChatPage::startReply(const QModelIndex &index)
{
    const Bubble bubble = bubbleFrom(index);
    if (!bubble.isMessage() || bubble.seq == 0 || bubble.isDeleted || !m_conversation ||
        !m_conversation->canWrite())
        return;
    setDraft({m_draft.editing > 0 ? QString() : m_draft.text, bubble.seq, 0});
    showDraft();
    m_composer->takeFocus();
}

void ChatPage::startEdit(const Bubble &bubble)
{
    if (bubble.seq == 0)
        return editUnsent(bubble.clientId);
    setDraft({bubble.written, 0, bubble.seq});
    showDraft();
    m_composer->takeFocus();
}

// In front of what is being written there.
void ChatPage::editUnsent(const QString &clientId)
{
    if (!m_conversation || m_conversation->obstacle().isOutside())
        return; // there would be no field to write in
    Outbox &outbox = m_context.session.outbox();
    const QList<OutboxItem> items = outbox.items(chat());
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const OutboxItem &item) {
        return item.message.clientId == clientId;
    });
    if (found == items.cend() || !outbox.discard(clientId))
        return sayUnderWay();
    QStringList texts{found->message.text};
    if (m_draft.editing == 0 && !m_draft.text.trimmed().isEmpty())
        texts.append(m_draft.text);
    setDraft({texts.join(u'\n'), found->message.replyTo, 0});
    showDraft();
    m_composer->takeFocus();
}

void ChatPage::discard(const QString &clientId)
{
    if (!m_context.session.outbox().discard(clientId))
        sayUnderWay();
}

void ChatPage::sayUnderWay()
{
    emit failedWith(tr("This message is being sent already."));
}

void ChatPage::onEscape()
{
    if (!m_selection->isEmpty())
        return m_selection->clear();
    if (m_conversation && m_composer->text().isEmpty()) {
        m_conversation->markRead(m_conversation->summary().head);
        toNewest();
    }
}

void ChatPage::openMenu(const QModelIndex &index, const QPoint &at)
{
    const Bubble bubble = bubbleFrom(index);
    const QPersistentModelIndex stays(index);
    MessageActions actions;
    actions.reply = [this, stays] { startReply(stays); };
    actions.react = [this, seq = bubble.seq](const QString &emoji) {
        m_conversation->react(seq, emoji, true);
    };
    actions.moreEmoji = [this, seq = bubble.seq, at] { pickReaction(seq, at); };
    actions.copy = [text = copiedText(bubble)] { QGuiApplication::clipboard()->setText(text); };
    if (const QString selected = m_view->selectedTextOf(index); !selected.isEmpty())
        actions.copySelection = [selected] { QGuiApplication::clipboard()->setText(selected); };
    if (!bubble.isDeleted)
        actions.select = [this, stays] { m_view->toggleChosen(stays); };
    actions.isSelected = m_view->isChosen(index);
    actions.edit = [this, bubble] { startEdit(bubble); };
    actions.remove = [this, seq = bubble.seq] { remove(seq); };
    actions.hide = [this, seq = bubble.seq] { m_selection->hide({seq}); };
    actions.retry = [this, id = bubble.clientId] { m_conversation->retry(id); };
    actions.retryChange = [this, seq = bubble.seq] { m_conversation->retryChange(seq); };
    actions.dropChange = [this, seq = bubble.seq] { m_conversation->dismissChange(seq); };
    if (const QString text = m_conversation->refusedEdit(bubble.seq); !text.isEmpty())
        actions.editChange = [this, seq = bubble.seq, text] { editAgain(seq, text); };
    actions.discard = [this, id = bubble.clientId] { discard(id); };
    const RemovalRule rule(m_context.session, *m_conversation);
    actions.mayRemove = rule.allows(bubble);
    if (!rule.isOthersAlone(bubble))
        actions.removalRefusal = rule.refusal(bubble);
    actions.files = m_attachments->actionsOf(bubble);
    addToMenu(actions, bubble);
    messageMenu(bubble, actions, m_context.theme, this)->popup(at);
}

// What leads beyond the message itself.
void ChatPage::addToMenu(MessageActions &actions, const Bubble &bubble)
{
    actions.forward = [this, seq = bubble.seq] { forward(seq); };
    actions.isPinned = m_conversation->pins().contains(bubble.seq);
    actions.pin = [this, seq = bubble.seq, on = !actions.isPinned] {
        m_conversation->pin(seq, on);
    };
    if (!rightsIn(m_conversation->summary()).mayPin)
        actions.pinRefusal = tr("Only admins pin messages here.");
    actions.spoken = [this, seq = bubble.seq] {
        m_model.toggleSpoken(m_model.index(m_model.rowOf(seq)));
    };
    addTranslation(actions, bubble);
    addLink(actions, bubble);
    if (bubble.isEdited && !bubble.isDeleted)
        actions.versions = [this, seq = bubble.seq] { showVersions(seq); };
    if (!bubble.isOwn)
        actions.report =
            [this, about = Complained{bubble.author, chat(), bubble.seq, copiedText(bubble)}] {
                (new ComplaintDialog(m_context, about, this))->open();
            };
}

void ChatPage::forward(Seq seq)
{
    auto *dialog = new ForwardDialog(m_context, *m_conversation, {seq}, this);
    connect(dialog, &ForwardDialog::forwarded, &m_toast, &Toast::say);
    dialog->open();
}

void ChatPage::showVersions(Seq seq)
{
    if (!m_conversation || seq <= 0)
        return;
    auto *dialog = new VersionsDialog(m_context, *m_conversation, seq, this);
    dialog->open();
}

void ChatPage::pickReaction(Seq seq, const QPoint &at)
{
    auto *panel = new EmojiPanel(m_context.theme, this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->rememberIn(m_context.preferences);
    connect(panel, &EmojiPanel::picked, this, [this, seq](const QString &emoji) {
        if (m_conversation)
            m_conversation->react(seq, emoji, true);
    });
    panel->popUp(at);
}

void ChatPage::remove(Seq seq)
{
    Conversation *conversation = m_conversation; // lives as long as the session
    m_toast.offerUndo(
        tr("The message will be deleted for everybody."), motion::undoDelete, [] {},
        [conversation, seq] { conversation->remove(seq); });
}

// What was refused is the draft again.
void ChatPage::editAgain(Seq seq, const QString &text)
{
    m_conversation->dismissChange(seq);
    const auto line = m_conversation->line(seq);
    setDraft({text, 0, line && !line->isDeleted ? seq : 0});
    showDraft();
    m_composer->takeFocus();
}

void ChatPage::openLink(const QString &address)
{
    if (leadsIn(address))
        emit invitationOpened(address);
    else
        client::openLink(address, this);
}

void ChatPage::toNewest()
{
    if (!m_conversation)
        return;
    if (m_conversation->newer() != Edge::Complete)
        m_conversation->jumpToNewest();
    m_view->scrollToBottom();
}

void ChatPage::toOldest()
{
    if (!m_conversation)
        return;
    if (m_conversation->older() == Edge::Complete)
        return m_view->verticalScrollBar()->setValue(0);
    m_conversation->jumpTo(m_conversation->summary().first);
}

// What the keyboard is on; from anywhere else the last message.
// From a line of the chat's own, or from the field, to the nearest message above.
void ChatPage::reactToCurrent()
{
    const QModelIndex chosen = m_view->hasFocus() ? m_view->current() : QModelIndex();
    const auto takes = [](const QModelIndex &each) {
        return isMessage(each) && !each.data(MessageModel::DeletedRole).toBool() &&
               each.data(MessageModel::SeqRole).toLongLong() > 0;
    };
    int row = chosen.isValid() ? chosen.row() : m_model.rowCount() - 1;
    while (row >= 0 && !isMessage(chosen) && !takes(m_model.index(row)))
        --row;
    if (!takes(m_model.index(row)))
        return m_toast.say(tr("There is no message to react to."));
    pickReaction(m_model.index(row).data(MessageModel::SeqRole).toLongLong(),
                 mapToGlobal(QPoint(width() / 2, height() - space::vast)));
}

void ChatPage::replyToCurrent()
{
    if (m_view->current().isValid())
        startReply(m_view->current());
}

void ChatPage::copyCurrent()
{
    if (!m_selection->isEmpty())
        return m_selection->copy();
    const QModelIndex index = m_view->current();
    if (const QString selected = m_view->selectedText(); !selected.isEmpty())
        return QGuiApplication::clipboard()->setText(selected);
    if (const QString text = index.isValid() ? copiedText(bubbleFrom(index)) : QString();
        !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace chatoyant::client
