#include "client/ui/people/chat_link_dialog.h"

namespace chatoyant::client {

ChatLinkDialog::ChatLinkDialog(const UiContext &context, ChatId chat, QWidget *parent)
    : NewLinkDialog(context,
                    {tr("New link to this chat"),
                     {},
                     tr("Link to the chat"),
                     tr("Everybody who has the link and an account on this server can join. The "
                        "server keeps no copy of it: once you close the program nobody can show "
                        "it again."),
                     NewChatLink().uses},
                    parent)
    , m_chat(chat)
{}

void ChatLinkDialog::ask(const Wanted &wanted, Reply<Made> reply)
{
    session().chatLinks().create({m_chat, wanted.uses, wanted.hours}, this,
                                 [reply](const Result<MadeChatLink> &made) {
                                     if (!made)
                                         return reply(made.error());
                                     const ChatInvite &link = made->invite;
                                     reply(Made{made->link, link.uses, link.expiresAt});
                                 });
}

} // namespace chatoyant::client
