#include "client/ui/people/chat_link_dialog.h"

#include "client/ui/widgets/wrapping_box.h"

#include <QBoxLayout>
#include <QCheckBox>

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
    , m_asks(new WrappingBox(tr("An admin approves who comes by it"), this))
{
    // Where everybody is approved, who comes by a link is, too.
    const bool asksAlways = context.session.chats().summary(chat).rules.asks;
    m_asks->setChecked(asksAlways);
    m_asks->setEnabled(!asksAlways);
    body().insertWidget(1, m_asks); // below what else is chosen
    connect(this, &NewLinkDialog::made, m_asks, &QWidget::hide);
}

void ChatLinkDialog::ask(const Wanted &wanted, Reply<Made> reply)
{
    session().chatLinks().create({m_chat, wanted.uses, wanted.hours, m_asks->isChecked()}, this,
                                 [reply](const Result<MadeChatLink> &made) {
                                     if (!made)
                                         return reply(made.error());
                                     const ChatInvite &link = made->invite;
                                     reply(Made{made->link, link.uses, link.expiresAt});
                                 });
}

} // namespace chatoyant::client
