#include "client/ui/dashboard/outbox_dialog.h"

#include "client/models/file_words.h"
#include "client/models/when.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

OutboxDialog::OutboxDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Unsent messages"), parent)
    , m_context(context)
    , m_rows(scrollingColumn(body(), this))
{
    constexpr int height = 520;
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(&context.session.outbox(), &Outbox::changed, this, &OutboxDialog::rebuild,
            Qt::QueuedConnection); // a button that is pressed goes with its row
    resize(size::dialog + space::vast, height);
    rebuild();
}

namespace {

QString stateOf(const OutboxItem &item)
{
    if (item.isFailed && item.error)
        return Sentences::reason(*item.error);
    const QString since = dateAndTime(item.queuedAt.toLocalTime());
    if (item.isHeld())
        //: When a message was written that has waited for more than a day.
        return OutboxDialog::tr("Waiting since %1. It goes when you say so.").arg(since);
    //: When a message was written that waits to be sent.
    return OutboxDialog::tr("Waiting since %1.").arg(since);
}

} // namespace

void OutboxDialog::rebuild()
{
    clearColumn(*m_rows);
    const QList<OutboxItem> items = m_context.session.outbox().all();
    for (const OutboxItem &item : items)
        addItem(item);
    if (items.isEmpty()) {
        auto *none = paragraph(tr("Everything has been sent."), TextRole::Ui, this);
        none->setTone(Tone::Weak);
        none->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

void OutboxDialog::addItem(const OutboxItem &item)
{
    QList<Attachment> files;
    for (const OutgoingFile &each : item.message.files)
        files.append(each.file);
    Entry shown;
    shown.text = item.message.text;
    shown.files = item.message.forwarding ? item.message.forwarding->files : files;
    auto *row =
        new SettingRow(m_context.session.chats().title(item.message.chat), m_context.theme, this);
    row->setIcon(item.isFailed ? u"warning"_s : u"waiting"_s);
    row->setText(Sentences::excerpt(shown));
    row->addLine(stateOf(item), item.isFailed ? Tone::Danger : Tone::Weak);
    addDecisions(*row, item);
    m_rows->addWidget(row);
}

void OutboxDialog::addDecisions(SettingRow &row, const OutboxItem &item)
{
    row.putButtonsBelow();
    Outbox &outbox = m_context.session.outbox();
    const QString id = item.message.clientId;
    if (item.isFailed)
        connect(row.addButton(item.isHeld() ? tr("Send now") : tr("Retry"), ""),
                &QPushButton::clicked, &outbox, [&outbox, id] { outbox.retry(id); });
    addWords(row, item);
    connect(row.addButton(tr("Discard"), "danger"), &QPushButton::clicked, this,
            [this, id] { askToDiscard(id); });
    connect(row.addButton(tr("Show"), ""), &QPushButton::clicked, this,
            [this, chat = item.message.chat] {
                accept();
                emit chatWanted(chat);
            });
}

// A draft holds words alone, and what somebody else wrote is not changed.
void OutboxDialog::addWords(SettingRow &row, const OutboxItem &item)
{
    const OutgoingMessage &message = item.message;
    const bool isDraftable = message.files.isEmpty() && !message.forwarding;
    if (isDraftable && m_context.session.chats().contains(message.chat))
        connect(row.addButton(tr("Edit"), ""), &QPushButton::clicked, this,
                [this, chat = message.chat, id = message.clientId] {
                    accept();
                    emit editWanted(chat, id);
                });
    if (!message.text.isEmpty())
        connect(row.addButton(tr("Copy"), ""), &QPushButton::clicked, this,
                [this, text = message.text] {
                    QGuiApplication::clipboard()->setText(text);
                    showNote(tr("Copied."));
                });
}

void OutboxDialog::askToDiscard(const QString &clientId)
{
    Outbox &outbox = m_context.session.outbox();
    confirm(tr("Discard this message?"), tr("It was sent to nobody, and is kept nowhere else."),
            tr("Discard"), this, [this, &outbox, clientId] {
                if (!outbox.discard(clientId))
                    showError(tr("This message is being sent already."));
            });
}

} // namespace chatoyant::client
