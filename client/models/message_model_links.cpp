#include "client/models/message_model.h"
#include "client/state/contacts.h"
#include "client/state/synced_settings.h"

// Previews of the pages behind links.
namespace chatoyant::client {

void MessageModel::connectLinks()
{
    connect(&m_session.settings(), &SyncedSettings::changed, this, &MessageModel::onLinkWishes);
    connect(&m_session.contacts(), &Contacts::changed, this, &MessageModel::onLinkWishes);
    connect(&m_session.contacts(), &Contacts::reset, this, &MessageModel::onLinkWishes);
}

PreviewWishes MessageModel::previewWishes() const
{
    return {m_session.settings(), m_session.contacts()};
}

MessageModel::LinkWishes MessageModel::linkWishes() const
{
    const PreviewWishes wishes = previewWishes();
    return {wishes.areOn(), m_conversation && wishes.showsIn(m_conversation->summary())};
}

void MessageModel::onLinkWishes()
{
    const LinkWishes now = linkWishes();
    if (m_linkWishes == now)
        return;
    m_linkWishes = now;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {LinkRole});
}

void MessageModel::showLink(const QModelIndex &message)
{
    const Seq seq = message.data(SeqRole).toLongLong();
    if (seq <= 0 || m_linksShown.contains(seq))
        return;
    m_linksShown.insert(seq);
    emit dataChanged(message, message);
}

LinkShown MessageModel::link(const MessageRow &row) const
{
    const LinkPreview *preview = m_linkWishes.areOn ? row.line.preview() : nullptr;
    if (!preview)
        return {};
    const Entry &entry = row.line.entry;
    const bool isOpen =
        m_linkWishes.areOpen || entry.by == m_session.me().id || m_linksShown.contains(entry.seq);
    return LinkWords::shown(*preview, isOpen);
}

} // namespace chatoyant::client
