#include "client/models/chat_list_model.h"

#include "client/models/file_words.h"
#include "client/models/formatted_text.h"
#include "client/models/person_tag.h"
#include "client/models/sentences.h"
#include "client/models/status_words.h"
#include "client/state/hidden_messages.h"
#include "client/state/mood_levels.h"
#include "client/state/pin_order.h"
#include "client/state/unread_marks.h"

namespace chatoyant::client {

namespace {

QString waitingPreview(const OutgoingMessage &message)
{
    QList<Attachment> files;
    for (const OutgoingFile &each : message.files)
        files.append(each.file);
    if (message.forwarding)
        files = message.forwarding->files;
    return FileWords::textOr(withoutMarks(message.text).simplified(), files);
}

} // namespace

ChatListModel::ChatListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    const ChatList &chats = session.chats();
    connect(&chats, &ChatList::reset, this, &ChatListModel::rebuild);
    connect(&chats, &ChatList::added, this, &ChatListModel::place);
    connect(&chats, &ChatList::changed, this, &ChatListModel::place);
    connect(&chats, &ChatList::removed, this, &ChatListModel::place);
    connect(&session.drafts(), &Drafts::changed, this, &ChatListModel::refresh);
    connect(&session.files().voiceDrafts(), &VoiceDrafts::changed, this, &ChatListModel::refresh);
    connect(&session.outbox(), &Outbox::changed, this, &ChatListModel::place);
    connect(&session.typing(), &TypingTracker::changed, this, &ChatListModel::refresh);
    connect(&session.conversions(), &Conversions::changed, this, &ChatListModel::refresh);
    connect(&session.people(), &People::changed, this, &ChatListModel::refreshPerson);
    connect(&session.unreadMarks(), &UnreadMarks::changed, this, &ChatListModel::place);
    connect(&session.hiddenMessages(), &HiddenMessages::changed, this, &ChatListModel::refresh);
    connect(&session.pinOrder(), &PinOrder::changed, this, &ChatListModel::reorder);
    connect(&session.alertRules(), &AlertRules::changed, this, &ChatListModel::refreshAll);
    connect(&session.moodLevels(), &MoodLevels::changed, this, &ChatListModel::refreshAll);
    m_order = wantedOrder();
}

void ChatListModel::setFilter(ChatFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void ChatListModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    rebuild();
}

bool ChatListModel::isShown(const ChatSummary &chat) const
{
    if (!m_searchText.isEmpty())
        return m_session.chats().title(chat.id).contains(m_searchText, Qt::CaseInsensitive);
    if (m_filter == ChatFilter::Archived)
        return chat.preferences.archived;
    if (chat.preferences.archived)
        return false;
    switch (m_filter) {
    case ChatFilter::Unread:
        return chat.unread > 0 || m_session.unreadMarks().has(chat.id);
    case ChatFilter::Groups:
        return chat.kind != ChatKind::Direct;
    default:
        return true;
    }
}

bool ChatListModel::isBefore(const ChatSummary &a, const ChatSummary &b) const
{
    if (a.preferences.pinned != b.preferences.pinned)
        return a.preferences.pinned;
    if (a.preferences.pinned)
        return m_session.pinOrder().isBefore(a, b);
    if (a.activeAt != b.activeAt)
        return a.activeAt > b.activeAt;
    return a.id > b.id;
}

QList<ChatId> ChatListModel::wantedOrder() const
{
    QList<ChatSummary> shown = m_session.chats().chats();
    for (ChatSummary &chat : shown)
        chat.activeAt = activeAt(chat);
    shown.removeIf([this](const ChatSummary &chat) { return !isShown(chat); });
    std::sort(shown.begin(), shown.end(),
              [this](const ChatSummary &a, const ChatSummary &b) { return isBefore(a, b); });
    QList<ChatId> order;
    for (const ChatSummary &chat : shown)
        order.append(chat.id);
    return order;
}

// A message that waits to be sent counts already.
QDateTime ChatListModel::activeAt(const ChatSummary &chat) const
{
    const auto waiting = m_session.outbox().items(chat.id);
    return waiting.isEmpty() ? chat.activeAt : qMax(chat.activeAt, waiting.last().queuedAt);
}

ChatSummary ChatListModel::placed(ChatId id) const
{
    ChatSummary chat = m_session.chats().summary(id);
    chat.activeAt = activeAt(chat);
    return chat;
}

// Without what this person deleted for themselves.
ChatSummary ChatListModel::shown(ChatId id) const
{
    ChatSummary chat = m_session.chats().summary(id);
    chat.last = m_session.hiddenMessages().lastOf(chat);
    return chat;
}

void ChatListModel::rebuild()
{
    beginResetModel();
    m_order = wantedOrder();
    endResetModel();
}

// One chat changed: it comes, goes, moves, or only looks different.
void ChatListModel::place(ChatId id)
{
    const ChatSummary chat = placed(id);
    const int from = rowOf(id);
    const bool isWanted = chat.id.isValid() && isShown(chat);
    if (!isWanted) {
        if (from < 0)
            return;
        beginRemoveRows({}, from, from);
        m_order.removeAt(from);
        endRemoveRows();
        return;
    }
    int to = 0;
    for (const ChatId other : std::as_const(m_order))
        to += other != id && isBefore(placed(other), chat) ? 1 : 0;
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_order.insert(to, id);
        endInsertRows();
        return;
    }
    if (from != to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_order.move(from, to);
        endMoveRows();
    }
    refresh(id);
}

void ChatListModel::refresh(ChatId chat)
{
    if (const int row = rowOf(chat); row >= 0)
        emit dataChanged(index(row), index(row));
}

void ChatListModel::refreshPerson(UserId user)
{
    for (const ChatId id : std::as_const(m_order)) {
        const ChatSummary chat = shown(id);
        if (chat.peer.id == user || (chat.last && chat.last->by == user))
            refresh(id);
    }
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QHash<int, QByteArray> ChatListModel::roleNames() const
{
    return {{NameRole, "name"},     {PreviewRole, "preview"}, {TimeRole, "time"},
            {UnreadRole, "unread"}, {MutedRole, "muted"},     {PinnedRole, "pinned"}};
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChatSummary chat = shown(m_order[index.row()]);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return m_session.chats().title(chat.id);
    case ChatIdRole:
        return QVariant::fromValue(chat.id);
    case PictureRole:
        return QVariant::fromValue(picture(chat));
    case PreviewRole:
        return preview(chat);
    case PreviewSenderRole:
        return previewSender(chat);
    case DraftRole:
        return draft(chat.id);
    case TimeRole:
        return activeAt(chat).toLocalTime();
    case TypingRole:
        return typing(chat);
    case Qt::AccessibleTextRole:
    case AccessibleRole:
        return sentence(chat);
    case SummaryRole:
        return QVariant::fromValue(chat);
    default:
        return stateData(chat, role);
    }
}

QVariant ChatListModel::stateData(const ChatSummary &chat, int role) const
{
    switch (role) {
    case KindRole:
        return static_cast<int>(chat.kind);
    case UnreadRole:
        return chat.unread;
    case MentionsRole:
        return chat.mentions;
    case MutedRole:
        return m_session.alertRules().isQuiet(chat.id);
    case MarkedRole:
        return m_session.unreadMarks().has(chat.id);
    case PinnedRole:
        return chat.preferences.pinned;
    case ArchivedRole:
        return chat.preferences.archived;
    case DeliveryRole:
        return static_cast<int>(delivery(chat));
    case MoodRole:
        return static_cast<int>(mood(chat));
    case PresenceRole:
        return static_cast<int>(m_session.people().user(chat.peer.id).presence);
    case PresenceTextRole:
        return presence(chat);
    case StatusRole:
        return status(chat).emoji;
    case StatusTextRole:
        return StatusWords::line(status(chat));
    case TagRole:
        return tag(chat);
    case PeerIdRole:
        return QVariant::fromValue(chat.peer.id);
    default:
        return {};
    }
}

void ChatListModel::setOpenChat(ChatId chat)
{
    const ChatId before = std::exchange(m_openChat, chat);
    refresh(before);
    refresh(chat);
}

// Not of what is before one's eyes, nor of a message that is there already and being changed.
QString ChatListModel::draft(ChatId chat) const
{
    if (chat == m_openChat)
        return {};
    if (m_session.files().voiceDrafts().has(chat)) {
        Attachment note;
        note.kind = AttachmentKind::Voice;
        return FileWords::summary({note});
    }
    const Draft kept = m_session.drafts().draft(chat);
    return kept.editing > 0 ? QString() : kept.text.simplified();
}

// An answer is waited for; what was written last can be read where it is given.
bool ChatListModel::isAsked(const ChatSummary &chat) const
{
    const auto asked = m_session.conversions().pending(chat.id);
    return asked && asked->by != m_session.me().id;
}

QString ChatListModel::preview(const ChatSummary &chat) const
{
    if (isAsked(chat))
        return tr("Asks to take your chat’s history into a group");
    if (const auto waiting = m_session.outbox().items(chat.id); !waiting.isEmpty())
        return waitingPreview(waiting.last().message);
    return chat.last
               ? FileWords::textOr(withoutMarks(chat.last->text).simplified(), chat.last->files)
               : tr("No messages yet");
}

FileId ChatListModel::picture(const ChatSummary &chat) const
{
    return chat.kind == ChatKind::Direct ? m_session.people().user(chat.peer.id).picture
                                         : chat.picture;
}

QString ChatListModel::previewSender(const ChatSummary &chat) const
{
    if (isAsked(chat))
        return {};
    if (!m_session.outbox().items(chat.id).isEmpty())
        return tr("You");
    if (!chat.last)
        return {};
    if (chat.last->by == m_session.me().id)
        return tr("You");
    return chat.kind == ChatKind::Direct ? QString() : m_session.people().name(chat.last->by);
}

Delivery ChatListModel::delivery(const ChatSummary &chat) const
{
    if (m_session.outbox().hasFailed(chat.id))
        return Delivery::Failed;
    if (!m_session.outbox().items(chat.id).isEmpty())
        return Delivery::Queued;
    if (!chat.last || chat.last->by != m_session.me().id)
        return Delivery::Received;
    if (chat.last->seq <= chat.peersRead)
        return Delivery::Read;
    return chat.last->seq <= chat.peersReceived ? Delivery::Delivered : Delivery::Sent;
}

QString ChatListModel::typing(const ChatSummary &chat) const
{
    QStringList names;
    for (const UserId user : m_session.typing().typing(chat.id))
        names.append(m_session.people().name(user));
    return Sentences::typing(names);
}

QString ChatListModel::presence(const ChatSummary &chat) const
{
    const Contact peer = m_session.contacts().contact(chat.peer.id);
    if (chat.kind != ChatKind::Direct || peer.state != ContactState::Friend)
        return {};
    return Sentences::presence(peer.user, m_session.environment().clock.now());
}

Status ChatListModel::status(const ChatSummary &chat) const
{
    return chat.kind == ChatKind::Direct ? StatusWords::shown(m_session.people().user(chat.peer.id),
                                                              m_session.environment().clock.now())
                                         : Status();
}

QString ChatListModel::sentence(const ChatSummary &chat) const
{
    QStringList parts{taggedName(m_session.chats().title(chat.id), tag(chat)), presence(chat),
                      StatusWords::spoken(status(chat)), m_moodWords.value(mood(chat))};
    if (chat.unread > 0)
        parts.append(tr("%n unread", nullptr, chat.unread));
    else if (m_session.unreadMarks().has(chat.id))
        //: Of a chat, by the person; they want to come back to it.
        parts.append(tr("marked as unread"));
    if (chat.mentions > 0)
        parts.append(tr("mentions you"));
    if (chat.preferences.pinned)
        parts.append(tr("pinned"));
    if (m_session.alertRules().isQuiet(chat.id))
        parts.append(tr("muted"));
    if (delivery(chat) == Delivery::Failed)
        //: Of a chat: something that was written there.
        parts.append(tr("a message was not sent"));
    const QString unsent = draft(chat.id);
    const QString sender = previewSender(chat);
    if (!unsent.isEmpty())
        parts.append(tr("draft: %1").arg(unsent));
    else if (!sender.isEmpty())
        parts.append(tr("%1: %2").arg(sender, preview(chat)));
    else
        parts.append(preview(chat));
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

} // namespace chatoyant::client
