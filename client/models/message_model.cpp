#include "client/models/message_model.h"

#include "client/models/sentences.h"

#include <QLocale>

namespace chatoyant::client {

MessageModel::MessageModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session.people(), &People::changed, this, &MessageModel::onPersonChanged);
    connect(&session.moodCorrections(), &MoodCorrections::changed, this,
            &MessageModel::onMoodsChanged);
    connect(&session.translations(), &Translations::changed, this, &MessageModel::onTranslated);
    connectLinks();
}

void MessageModel::setConversation(Conversation *conversation)
{
    if (m_conversation == conversation)
        return;
    if (m_conversation) {
        m_conversation->disconnect(this);
        m_conversation->moodTracker().disconnect(this);
    }
    beginResetModel();
    m_conversation = conversation;
    m_spokenShown.clear();
    m_linksShown.clear();
    m_linkWishes = linkWishes();
    m_rows = conversation ? makeRows(*conversation, context()) : QList<MessageRow>();
    endResetModel();
    if (!conversation)
        return;
    connect(conversation, &Conversation::linesChanged, this, &MessageModel::refresh);
    connect(conversation, &Conversation::edgesChanged, this, &MessageModel::refresh);
    connect(conversation, &Conversation::summaryChanged, this, &MessageModel::onLinkWishes);
    connect(&conversation->moodTracker(), &MoodTracker::messagesJudged, this,
            &MessageModel::onMoodsChanged);
    connect(conversation, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_conversation = nullptr;
        m_rows.clear();
        endResetModel();
    });
}

RowContext MessageModel::context() const
{
    return {m_conversation->hasUnreadLine(), m_conversation->unreadAfter(),
            m_conversation->unreadAtOpen(),  m_session.me().id,
            m_conversation->older(),         m_conversation->newer()};
}

void MessageModel::refresh()
{
    const QList<MessageRow> wanted = makeRows(*m_conversation, context());
    if (!isSameOrder(wanted)) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    removeMissing(wanted);
    insertNew(wanted);
    announceChanges(wanted);
}

// The rows that stay stand in the same order in both, and some do.
bool MessageModel::isSameOrder(const QList<MessageRow> &wanted) const
{
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < wanted.size(); ++at)
        places.insert(wanted[at].key, at);
    qsizetype last = -1;
    for (const MessageRow &row : m_rows) {
        const qsizetype place = places.value(row.key, -1);
        if (place < 0)
            continue;
        if (place < last)
            return false;
        last = place;
    }
    return last >= 0 || m_rows.isEmpty();
}

void MessageModel::removeMissing(const QList<MessageRow> &wanted)
{
    QSet<QString> keys;
    for (const MessageRow &row : wanted)
        keys.insert(row.key);
    for (qsizetype last = m_rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first >= 0 && !keys.contains(m_rows[first].key))
            --first;
        if (first < last) {
            beginRemoveRows({}, static_cast<int>(first + 1), static_cast<int>(last));
            m_rows.remove(first + 1, last - first);
            endRemoveRows();
        }
        last = first - 1;
    }
}

void MessageModel::insertNew(const QList<MessageRow> &wanted)
{
    for (qsizetype at = 0; at < wanted.size();) {
        qsizetype end = at;
        const QString next = at < m_rows.size() ? m_rows[at].key : QString();
        while (end < wanted.size() && wanted[end].key != next)
            ++end;
        if (end > at) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end - 1));
            m_rows = m_rows.mid(0, at) + wanted.mid(at, end - at) + m_rows.mid(at);
            endInsertRows();
        }
        at = end + 1;
    }
}

void MessageModel::announceChanges(const QList<MessageRow> &wanted)
{
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (m_rows[at] == wanted[at])
            continue;
        m_rows[at] = wanted[at];
        const QModelIndex changed = index(static_cast<int>(at));
        emit dataChanged(changed, changed);
    }
}

void MessageModel::onPersonChanged(UserId user)
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const MessageRow &row = m_rows[at];
        const Entry &entry = row.line.entry;
        const bool isShown = entry.by == user || entry.userId == user ||
                             entry.mentions.contains(user) ||
                             (entry.forwarded && entry.forwarded->by == user) ||
                             (row.quoted && row.quoted->entry.by == user);
        if (isShown)
            emit dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
    }
}

// Nothing is laid out anew for them.
void MessageModel::onMoodsChanged()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {MoodRole});
}

void MessageModel::onTranslated(ChatId chat, Seq seq)
{
    if (!m_conversation || m_conversation->id() != chat)
        return;
    if (const int row = rowOf(seq); row >= 0)
        emit dataChanged(index(row), index(row));
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool MessageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_conversation && m_conversation->older() == Edge::More;
}

void MessageModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() && m_conversation)
        m_conversation->loadOlder();
}

void MessageModel::toggleSpoken(const QModelIndex &message)
{
    const Seq seq = message.data(SeqRole).toLongLong();
    if (seq <= 0 || message.data(SpokenRole).toString().isEmpty())
        return;
    if (!m_spokenShown.remove(seq))
        m_spokenShown.insert(seq);
    emit dataChanged(message, message);
}

void MessageModel::toggleTranslation(const QModelIndex &message)
{
    const Line line = message.data(LineRole).value<Line>();
    if (!m_conversation || !line.isMessage() || line.isDeleted)
        return;
    const ChatId chat = m_conversation->id();
    Translations &translations = m_session.translations();
    const auto known = translations.of(chat, translatedPart(line));
    const bool isOpen =
        known && known->state == MessageTranslation::State::Done && !known->isHidden;
    if (isOpen)
        translations.setHidden(chat, line.entry.seq, true);
    else
        translations.translate(chat, translatedPart(line));
}

int MessageModel::rowOf(Seq seq) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].line.entry.seq == seq && seq > 0)
            return static_cast<int>(at);
    }
    return -1;
}

int MessageModel::unreadRow() const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].kind == RowKind::Unread)
            return static_cast<int>(at);
    }
    return -1;
}

int MessageModel::lastOwnRow() const
{
    for (qsizetype at = m_rows.size() - 1; at >= 0; --at) {
        const MessageRow &row = m_rows[at];
        if (row.kind == RowKind::Message && row.line.entry.by == m_session.me().id &&
            row.line.entry.seq > 0 && !row.line.isDeleted && !row.line.entry.forwarded)
            return static_cast<int>(at);
    }
    return -1;
}

} // namespace chatoyant::client
