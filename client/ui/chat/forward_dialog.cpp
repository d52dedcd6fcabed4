#include "client/ui/chat/forward_dialog.h"

#include "client/models/file_words.h"
#include "client/ui/chat/chat_picker.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

#include <QPushButton>

namespace chatoyant::client {

ForwardDialog::ForwardDialog(const UiContext &context,
                             Conversation &from,
                             const QList<Seq> &messages,
                             QWidget *parent)
    : Dialog(tr("Forward to"), parent)
    , m_context(context)
    , m_from(from)
    , m_messages(messages)
    , m_chats(new ChatPicker(context, this))
    , m_comment(new QLineEdit(this))
    , m_send(nullptr)
{
    constexpr int height = 620;
    constexpr int longestComment = 4000; // characters, below the 16 KiB of a message
    addMessages();
    body().addWidget(m_chats, 1);
    m_comment->setMaxLength(longestComment);
    m_comment->setPlaceholderText(tr("Add a word of your own (optional)"));
    m_comment->setAccessibleName(tr("A word of your own, sent before it"));
    body().addWidget(m_comment);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_send = addButton(tr("Forward"), "primary");
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &ForwardDialog::send);
    connect(m_chats, &ChatPicker::pickedChanged, this, &ForwardDialog::refresh);
    connect(&context.session, &Session::connectionChanged, this, &ForwardDialog::refresh);
    connect(&from, &QObject::destroyed, this, &QDialog::reject);
    resize(size::dialog, height);
    refresh();
}

// What goes, so that nobody sends on the wrong one.
void ForwardDialog::addMessages()
{
    const auto first = m_from.line(m_messages.value(0));
    if (!first)
        return;
    auto *note = framed("note", this);
    auto *column = columnIn(note, around(space::small), space::hair);
    const UserId author = first->entry.forwarded ? first->entry.forwarded->by : first->entry.by;
    auto *name =
        new ElidedLabel(m_context.session.people().name(author), TextRole::MetaStrong, note);
    column->addWidget(name);
    column->addWidget(new ElidedLabel(
        FileWords::textOr(first->entry.text.simplified(), first->entry.files), TextRole::Ui, note));
    if (m_messages.size() > 1)
        column->addWidget(new PlainLabel(
            tr("and %n more message(s)", "", static_cast<int>(m_messages.size()) - 1),
            TextRole::Meta, note));
    body().addWidget(note);
}

void ForwardDialog::refresh()
{
    m_send->setEnabled(!m_chats->picked().isEmpty());
    const bool isOnline =
        m_context.session.connectionState().phase == ConnectionState::Phase::Online;
    showNote(isOnline ? QString()
                      : tr("There is no connection. It waits on this device and goes by itself "
                           "once there is one."));
}

void ForwardDialog::send()
{
    if (m_chats->picked().isEmpty())
        return;
    m_from.forward(m_messages, m_chats->picked(), m_comment->text().trimmed());
    const QString said = sentence();
    accept();
    emit forwarded(said);
}

QString ForwardDialog::sentence() const
{
    const QList<ChatId> &chats = m_chats->picked();
    if (chats.size() > 1)
        return tr("Forwarded to %n chats.", "", static_cast<int>(chats.size()));
    return tr("Forwarded to %1.").arg(isolated(m_context.session.chats().title(chats.first())));
}

} // namespace chatoyant::client
