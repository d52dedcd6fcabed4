#include "client/ui/people/chat_links_page.h"

#include "client/ui/people/chat_link_dialog.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/qr_picture.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatLinksPage::ChatLinksPage(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_new(textButton(tr("New link…"), "", this))
    , m_said(paragraph({}, TextRole::Ui, this))
    , m_note(new LoadNote(context, this))
    , m_rows(nullptr)
{
    makeAnnouncing(*m_said);
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("Whoever has a link joins by themselves, without being added. When "
                              "you are no admin any more, your links are taken back."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    addFlow(column)->addWidget(m_new);
    column->addWidget(m_said);
    m_said->hide();
    m_rows = addColumn(column, 0);
    column->addWidget(m_note);
    connect(m_new, &QPushButton::clicked, this, &ChatLinksPage::create);
    connect(m_note, &LoadNote::retryWanted, this, &ChatLinksPage::load);
}

void ChatLinksPage::load()
{
    if (m_rows->count() == 0)
        m_note->showLoading();
    m_context.session.chatLinks().links(
        m_chat, this, [this](const Result<QList<ChatInvite>> &links) { onLoaded(links); });
}

void ChatLinksPage::onLoaded(const Result<QList<ChatInvite>> &links)
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

void ChatLinksPage::addLink(const ChatInvite &link)
{
    const bool isMine = link.by == m_context.session.me().id;
    const QString by = isolated(m_context.session.people().name(link.by));
    //: Who made a link to a chat.
    const QString title = isMine ? tr("Link by you") : tr("Link by %1").arg(by);
    auto *row = new SettingRow(title, m_context.theme, this);
    row->setIcon(u"invite"_s);
    row->setText(Sentences::chatLink(link));
    row->putButtonsBelow();
    if (const QString text = m_context.session.chatLinks().made(link.id); !text.isEmpty())
        addWaysToShare(*row, m_context.session.chatLinks().toShare(text));
    connect(row->addButton(tr("Revoke"), "quiet"), &QPushButton::clicked, this,
            [this, id = link.id] { askToRevoke(id); });
    if (m_rows->count() > 0)
        m_rows->addWidget(framed("line", this));
    m_rows->addWidget(row);
}

void ChatLinksPage::addWaysToShare(SettingRow &row, const QString &link)
{
    connect(row.addButton(tr("Copy"), "quiet"), &QPushButton::clicked, this, [this, link] {
        QGuiApplication::clipboard()->setText(link);
        say(tr("The link is copied."));
    });
    connect(row.addButton(tr("QR code"), "quiet"), &QPushButton::clicked, this,
            [this, link] { showCode(link); });
}

void ChatLinksPage::showCode(const QString &link)
{
    auto *dialog = new Dialog(tr("QR code of the link"), this);
    auto *picture = new QrPicture(dialog->windowTitle(), m_context.theme, dialog);
    picture->setText(link);
    dialog->body().addWidget(picture, 0, Qt::AlignHCenter);
    auto *close = dialog->addButton(tr("Close"), "primary");
    connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

void ChatLinksPage::create()
{
    say({});
    auto *dialog = new ChatLinkDialog(m_context, m_chat, this);
    connect(dialog, &ChatLinkDialog::made, this, &ChatLinksPage::load);
    dialog->open();
}

void ChatLinksPage::askToRevoke(InviteId link)
{
    const auto act = [this, link](const Done &done) {
        m_context.session.chatLinks().revoke(
            m_chat, link, this, [this, done](const Result<void> &revoked) {
                // Gone already is as good.
                const bool isGone = revoked || revoked.error().reason == Reason::ChatBadLink;
                done(isGone ? QString() : Sentences::reason(revoked.error()));
                if (!isGone)
                    return;
                say(tr("The link is taken back."));
                m_new->setFocus(); // what was pressed is going
                load();
            });
    };
    confirmAsking(tr("Take this link back?"),
                  tr("It lets nobody in any more. Who has come by it stays in the chat."),
                  tr("Revoke"), this, act);
}

void ChatLinksPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    announce(*m_said);
}

} // namespace chatoyant::client
