#include "client/ui/dashboard/outbox_dialog.h"

#include "client/models/file_words.h"
#include "client/models/when.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

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
    resize(size::dialog, height);
    rebuild();
}

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
    const QString state =
        item.isFailed && item.error
            ? Sentences::reason(*item.error)
            //: When a message was written that waits to be sent.
            : tr("Waiting since %1.").arg(dateAndTime(item.queuedAt.toLocalTime()));
    row->setText(Sentences::excerpt(shown));
    row->addLine(state, item.isFailed ? Tone::Danger : Tone::Weak);
    addDecisions(*row, item);
    m_rows->addWidget(row);
}

void OutboxDialog::addDecisions(SettingRow &row, const OutboxItem &item)
{
    row.putButtonsBelow();
    Outbox &outbox = m_context.session.outbox();
    const QString id = item.message.clientId;
    if (item.isFailed) {
        connect(row.addButton(tr("Retry"), ""), &QPushButton::clicked, &outbox,
                [&outbox, id] { outbox.retry(id); });
        connect(row.addButton(tr("Discard"), "danger"), &QPushButton::clicked, this,
                [this, &outbox, id] {
                    confirm(tr("Discard this message?"),
                            tr("It was sent to nobody, and is kept nowhere else."), tr("Discard"),
                            this, [&outbox, id] { outbox.discard(id); });
                });
    }
    connect(row.addButton(tr("Show"), ""), &QPushButton::clicked, this,
            [this, chat = item.message.chat] {
                accept();
                emit chatWanted(chat);
            });
}

} // namespace chatoyant::client
