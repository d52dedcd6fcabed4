#include "client/ui/chat/chat_pins.h"

#include "client/ui/chat/pin_bar.h"
#include "client/ui/chat/pinned_line.h"
#include "client/ui/chat/pins_dialog.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ChatPins::ChatPins(const UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_bar(new PinBar(context.theme, page))
{
    connect(m_bar, &PinBar::jumpWanted, this, &ChatPins::jump);
    connect(m_bar, &PinBar::listWanted, this, &ChatPins::openList);
    connect(m_bar, &PinBar::hideWanted, this, [this] {
        setHidden(true);
        emit closed();
    });
    connect(&context.session.people(), &People::changed, this, &ChatPins::refresh);
}

void ChatPins::setConversation(Conversation *conversation)
{
    if (m_conversation) {
        m_conversation->pins().disconnect(this);
        m_conversation->disconnect(this);
    }
    m_conversation = conversation;
    m_position = 0;
    if (conversation) {
        connect(&conversation->pins(), &Pins::changed, this, &ChatPins::refresh);
        connect(conversation, &QObject::destroyed, this, [this] {
            m_conversation = nullptr;
            refresh();
        });
    }
    refresh();
}

void ChatPins::refresh()
{
    const QList<Entry> pins = m_conversation ? m_conversation->pins().messages() : QList<Entry>();
    m_bar->setVisible(!pins.isEmpty() && !isHidden());
    if (pins.isEmpty())
        return;
    m_position = qMin(m_position, pins.size() - 1);
    const Entry &pin = pins.at(m_position);
    m_bar->line().setMessage(m_context.session.people().name(pin.by), Sentences::excerpt(pin),
                             static_cast<int>(m_position), static_cast<int>(pins.size()));
}

// To the one that is shown; the one pinned before it is next.
void ChatPins::jump()
{
    const QList<Entry> pins = m_conversation->pins().messages();
    if (m_position >= pins.size())
        return;
    const Seq seq = pins.at(m_position).seq;
    m_position = (m_position + 1) % pins.size();
    refresh();
    emit jumpWanted(seq);
}

void ChatPins::addTo(QMenu &menu)
{
    const auto count = m_conversation ? m_conversation->pins().messages().size() : 0;
    if (count == 0)
        return;
    //: In the menu of a chat: how many messages are pinned there.
    QAction *list =
        menu.addAction(m_context.theme.icon(u"pin"_s), tr("Pinned messages (%1)").arg(count));
    connect(list, &QAction::triggered, this, &ChatPins::openList);
}

void ChatPins::openList()
{
    if (!m_conversation)
        return;
    auto *dialog = new PinsDialog(m_context, *m_conversation, isHidden(), m_page);
    connect(dialog, &PinsDialog::jumpWanted, this, &ChatPins::jumpWanted);
    connect(dialog, &PinsDialog::barWanted, this, [this] { setHidden(false); });
    dialog->open();
}

bool ChatPins::isHidden() const
{
    const QVariantMap hidden = m_context.preferences.value(preference::hiddenPins).toMap();
    const QVariantList known = hidden.value(m_conversation->id().toString()).toList();
    const QList<Entry> pins = m_conversation->pins().messages();
    return std::all_of(pins.cbegin(), pins.cend(),
                       [&known](const Entry &pin) { return known.contains(QVariant(pin.seq)); });
}

void ChatPins::setHidden(bool isHidden)
{
    QVariantMap hidden = m_context.preferences.value(preference::hiddenPins).toMap();
    QVariantList known;
    for (const Entry &pin : m_conversation->pins().messages())
        known.append(pin.seq);
    if (isHidden)
        hidden.insert(m_conversation->id().toString(), known);
    else
        hidden.remove(m_conversation->id().toString());
    m_context.preferences.setValue(preference::hiddenPins, hidden);
    refresh();
}

} // namespace chatoyant::client
