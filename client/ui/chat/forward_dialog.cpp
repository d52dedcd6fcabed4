#include "client/ui/chat/forward_dialog.h"

#include "client/models/file_words.h"
#include "client/models/rule_sentences.h"
#include "client/state/writing_pause.h"
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
    , m_wait(paragraph({}, TextRole::Meta, this))
    , m_send(nullptr)
    , m_beat(context.session.environment().timers)
{
    constexpr int height = 620;
    constexpr int longestComment = 4000; // characters, below the 16 KiB of a message
    addMessages();
    body().addWidget(m_chats, 1);
    m_comment->setMaxLength(longestComment);
    m_comment->setPlaceholderText(tr("Add a word of your own (optional)"));
    m_comment->setAccessibleName(tr("A word of your own, sent before it"));
    body().addWidget(m_comment);
    m_wait->setTone(Tone::Weak);
    body().addWidget(m_wait);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_send = addButton(tr("Forward"), "primary");
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &ForwardDialog::send);
    connect(m_chats, &ChatPicker::pickedChanged, this, &ForwardDialog::refresh);
    connect(m_comment, &QLineEdit::textChanged, this, &ForwardDialog::refresh);
    connect(&m_beat, &Alarm::rang, this, &ForwardDialog::refresh);
    connect(&context.session.chats(), &ChatList::changed, this, &ForwardDialog::refresh);
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
    constexpr std::chrono::milliseconds beat = std::chrono::seconds(1);
    std::chrono::milliseconds pause{0};
    const QString why = obstacle(pause);
    m_send->setEnabled(!m_chats->picked().isEmpty() && why.isEmpty());
    m_send->setAccessibleDescription(why);
    if (pause.count() > 0)
        m_beat.start(std::min(beat, pause));
    else
        m_beat.stop();
    m_wait->setText(why);
    m_wait->setVisible(!why.isEmpty());
    const bool isOnline =
        m_context.session.connectionState().phase == ConnectionState::Phase::Online;
    showNote(isOnline ? QString()
                      : tr("There is no connection. It waits on this device and goes by itself "
                           "once there is one."));
}

// Of slow mode: one message at a time, and not too soon after the last.
QString ForwardDialog::obstacle(std::chrono::milliseconds &pause) const
{
    Session &session = m_context.session;
    const auto count = m_messages.size() + (m_comment->text().trimmed().isEmpty() ? 0 : 1);
    QString why;
    for (const ChatId each : m_chats->picked()) {
        const ChatSummary chat = session.chats().summary(each);
        const auto left = writingPause(chat, session.conversation(each)->lines(), session.me().id,
                                       session.environment().clock.now());
        if (left > pause)
            why = RuleSentences::waitIn(chat.title, left);
        else if (why.isEmpty() && isSlow(chat) && count > 1)
            //: %1: a group.
            why = tr("Slow mode in %1: one message at a time goes there, without a word of your "
                     "own.")
                      .arg(isolated(chat.title));
        pause = std::max(pause, left);
    }
    return why;
}

void ForwardDialog::send()
{
    if (!m_send->isEnabled())
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
