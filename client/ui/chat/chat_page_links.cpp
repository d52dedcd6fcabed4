#include "client/state/chat_list.h"
#include "client/state/preview_wishes.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chat_search.h"
#include "client/ui/chat/message_menu.h"
#include "client/ui/chat/removal_rule.h"
#include "client/ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>

// What is behind links, in the menus of messages; and the way through what a search finds.
namespace chatoyant::client {

using namespace Qt::StringLiterals;

void ChatPage::addLink(MessageActions &actions, const Bubble &bubble)
{
    if (bubble.link.isEmpty() || bubble.seq <= 0)
        return;
    actions.links.append({u"link"_s, tr("Copy link"),
                          [url = bubble.link.url] { QGuiApplication::clipboard()->setText(url); }});
    if (!bubble.link.isOpen())
        actions.links.append({u"eye"_s, bubble.link.action, [this, seq = bubble.seq] {
                                  m_model.showLink(m_model.index(m_model.rowOf(seq)));
                              }});
    const bool areShown = m_model.previewWishes().showsIn(m_conversation->summary());
    actions.links.append(
        {areShown ? u"eye-off"_s : u"eye"_s,
         //: Of links: what the pages behind them say of themselves.
         areShown ? tr("Hide previews in this chat") : tr("Always show previews in this chat"),
         [this, areShown, id = chat()] {
             m_model.previewWishes().chooseIn(id, !areShown, m_context.session.chats());
         }});
    if (bubble.isOwn || RemovalRule(m_context.session, *m_conversation).allows(bubble))
        //: Of a link in a message: nobody sees it any more.
        actions.links.append({u"close"_s, tr("Remove preview for everybody"),
                              [this, seq = bubble.seq] { m_conversation->removePreview(seq); }});
}

void ChatPage::stepSearch(int direction)
{
    m_search->isOpen() ? m_search->step(direction) : openSearch();
}

} // namespace chatoyant::client
