#include "client/ui/people/chat_links_dialog.h"

#include "client/ui/people/chat_link_dialog.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatLinksDialog::ChatLinksDialog(const UiContext &context, ChatId chat, QWidget *parent)
    : Dialog(tr("Links to this chat"), parent)
    , m_context(context)
    , m_chat(chat)
    , m_note(new LoadNote(context, this))
    , m_rows(nullptr)
    , m_new(nullptr)
{
    constexpr int height = 480;
    auto *text = paragraph(tr("Whoever has a link joins by themselves, without being added. When "
                              "you are no admin any more, your links are taken back."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    auto *column = scrollingColumn(body(), this);
    m_rows = addColumn(column, 0);
    column->addWidget(m_note);
    column->addStretch();
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_new = addButton(tr("New link…"), "primary");
    connect(m_new, &QPushButton::clicked, this, &ChatLinksDialog::create);
    connect(m_note, &LoadNote::retryWanted, this, &ChatLinksDialog::load);
    resize(size::dialog + space::vast, height);
    m_new->setFocus();
    load();
}

void ChatLinksDialog::load()
{
    if (m_rows->isEmpty())
        m_note->showLoading();
    m_context.session.chatLinks().links(
        m_chat, this, [this](const Result<QList<ChatInvite>> &links) { onLoaded(links); });
}

void ChatLinksDialog::onLoaded(const Result<QList<ChatInvite>> &links)
{
    clearColumn(*m_rows);
    m_note->clear();
    m_new->setEnabled(static_cast<bool>(links));
    if (!links)
        return m_note->showFailure(links.error());
    if (links->isEmpty())
        return m_note->showNothing(tr("There are no links to this chat."));
    for (const ChatInvite &link : *links)
        addLink(link);
}

void ChatLinksDialog::addLink(const ChatInvite &link)
{
    const bool isMine = link.by == m_context.session.me().id;
    const QString by = isolated(m_context.session.people().name(link.by));
    //: Who made a link to a chat.
    const QString title = isMine ? tr("Link by you") : tr("Link by %1").arg(by);
    auto *row = new SettingRow(title, m_context.theme, this);
    row->setIcon(u"invite"_s);
    row->setText(Sentences::chatLink(link));
    if (const QString text = m_context.session.chatLinks().made(link.id); !text.isEmpty())
        connect(row->addButton(tr("Copy"), "quiet"), &QPushButton::clicked, this, [this, text] {
            QGuiApplication::clipboard()->setText(m_context.session.chatLinks().toShare(text));
            showNote(tr("The link is copied."));
        });
    connect(row->addButton(tr("Revoke"), ""), &QPushButton::clicked, this,
            [this, id = link.id] { askToRevoke(id); });
    if (!m_rows->isEmpty())
        m_rows->addWidget(framed("line", this));
    m_rows->addWidget(row);
}

void ChatLinksDialog::create()
{
    auto *dialog = new ChatLinkDialog(m_context, m_chat, this);
    connect(dialog, &ChatLinkDialog::made, this, &ChatLinksDialog::load);
    dialog->open();
}

void ChatLinksDialog::askToRevoke(InviteId link)
{
    const auto act = [this, link](const Done &done) {
        m_context.session.chatLinks().revoke(
            m_chat, link, this, [this, done](const Result<void> &revoked) {
                // Gone already is as good.
                const bool isGone = revoked || revoked.error().reason == Reason::ChatBadLink;
                done(isGone ? QString() : Sentences::reason(revoked.error()));
                if (!isGone)
                    return;
                showNote(tr("The link is taken back."));
                load();
            });
    };
    confirmAsking(tr("Take this link back?"),
                  tr("It lets nobody in any more. Who has come by it stays in the chat."),
                  tr("Revoke"), this, act);
}

} // namespace chatoyant::client
