#include "client/ui/chat/chat_selection.h"

#include "client/models/file_words.h"
#include "client/models/when.h"
#include "client/state/hidden_messages.h"
#include "client/theme/metrics.h"
#include "client/ui/chat/forward_dialog.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/removal_rule.h"
#include "client/ui/chat/selection_bar.h"
#include "client/ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

namespace {

// As it was written; what stands for its files where there are no words.
QString wordsOf(const Bubble &bubble)
{
    QList<Attachment> files;
    for (const FileShown &each : bubble.files)
        files.append(each.file);
    return FileWords::textOr(copiedText(bubble), files);
}

} // namespace

ChatSelection::ChatSelection(const UiContext &context,
                             MessageView &view,
                             Toast &toast,
                             QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_view(view)
    , m_toast(toast)
    , m_page(page)
    , m_bar(new SelectionBar(context.theme, page))
{
    connect(&view, &MessageView::chosenChanged, this, &ChatSelection::refresh);
    connect(m_bar, &SelectionBar::copyWanted, this, &ChatSelection::copy);
    connect(m_bar, &SelectionBar::forwardWanted, this, &ChatSelection::forward);
    connect(m_bar, &SelectionBar::removeWanted, this, &ChatSelection::remove);
    connect(m_bar, &SelectionBar::hideWanted, this, &ChatSelection::hideChosen);
    connect(m_bar, &SelectionBar::cancelled, this, &ChatSelection::clear);
}

void ChatSelection::setConversation(Conversation *conversation)
{
    clear();
    m_conversation = conversation;
}

bool ChatSelection::isEmpty() const
{
    return m_view.chosenCount() == 0;
}

// The keyboard goes on where it chose.
void ChatSelection::clear()
{
    const bool hadFocus = m_bar->isAncestorOf(m_bar->window()->focusWidget());
    m_view.clearChosen();
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
}

QList<Bubble> ChatSelection::bubbles() const
{
    QList<Bubble> found;
    const QList<QModelIndex> chosen = m_view.chosen();
    for (const QModelIndex &message : chosen)
        found.append(bubbleFrom(message));
    return found;
}

void ChatSelection::refresh()
{
    const QList<Bubble> chosen = bubbles();
    SelectionBar::Refusals refusals;
    const bool hasUnsent = std::any_of(chosen.cbegin(), chosen.cend(),
                                       [](const Bubble &bubble) { return bubble.seq == 0; });
    if (hasUnsent)
        refusals.forward = tr("What is not sent yet cannot be forwarded.");
    if (hasUnsent)
        refusals.hide = tr("Nobody else has what is not sent yet: delete it for everybody.");
    if (!chosen.isEmpty())
        refusals.remove = removalRefusal(chosen);
    m_bar->show(static_cast<int>(chosen.size()), refusals);
}

QString ChatSelection::removalRefusal(const QList<Bubble> &bubbles) const
{
    if (!m_conversation)
        return {};
    const RemovalRule rule(m_context.session, *m_conversation);
    for (const Bubble &bubble : bubbles) {
        const QString why = bubble.seq > 0 ? rule.refusal(bubble) : QString();
        if (!why.isEmpty())
            return why;
    }
    return {};
}

void ChatSelection::copy()
{
    QStringList lines;
    const QList<Bubble> chosen = bubbles();
    for (const Bubble &bubble : chosen) {
        const QString at = QLocale().toString(bubble.at.toLocalTime().date(), QLocale::ShortFormat);
        //: A copied message: date, time, who wrote it, what.
        lines.append(tr("[%1, %2] %3: %4")
                         .arg(at, clockTime(bubble.at), bubble.authorName, wordsOf(bubble)));
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_toast.say(tr("%n message(s) copied.", nullptr, static_cast<int>(lines.size())));
    clear();
}

void ChatSelection::forward()
{
    if (!m_conversation)
        return;
    QList<Seq> seqs;
    const QList<Bubble> chosen = bubbles();
    for (const Bubble &bubble : chosen)
        seqs.append(bubble.seq);
    auto *dialog = new ForwardDialog(m_context, *m_conversation, seqs, m_page);
    connect(dialog, &ForwardDialog::forwarded, this, [this](const QString &sentence) {
        clear();
        m_toast.say(sentence);
    });
    dialog->open();
}

void ChatSelection::remove()
{
    const QList<Bubble> chosen = bubbles();
    if (chosen.isEmpty() || !m_conversation)
        return;
    if (const QString why = removalRefusal(chosen); !why.isEmpty())
        return emit refused(why);
    Conversation *conversation = m_conversation; // lives as long as the session
    m_toast.offerUndo(
        tr("%n message(s) will be deleted for everybody.", nullptr,
           static_cast<int>(chosen.size())),
        motion::undoDelete, [] {},
        [conversation, chosen] {
            for (const Bubble &bubble : chosen)
                bubble.seq > 0 ? conversation->remove(bubble.seq)
                               : conversation->discard(bubble.clientId);
        });
    clear();
}

void ChatSelection::hideChosen()
{
    QList<Seq> seqs;
    const QList<Bubble> chosen = bubbles();
    for (const Bubble &bubble : chosen) {
        if (bubble.seq > 0)
            seqs.append(bubble.seq);
    }
    if (!seqs.isEmpty())
        hide(seqs);
}

void ChatSelection::hide(const QList<Seq> &messages)
{
    if (!m_conversation)
        return;
    HiddenMessages &hidden = m_context.session.hiddenMessages();
    const ChatId chat = m_conversation->id();
    clear(); // before they are gone
    if (!hidden.hide(chat, messages))
        return emit refused(tr("Your account cannot keep note of any more messages that are "
                               "deleted only for you. Nothing was deleted."));
    m_toast.offerUndo(
        tr("%n message(s) deleted for you.", nullptr, static_cast<int>(messages.size())),
        motion::undoDelete, [&hidden, chat, messages] { hidden.show(chat, messages); }, [] {});
}

} // namespace chatoyant::client
