#include "client/models/search_model.h"

#include "client/models/file_words.h"
#include "client/models/person_tag.h"
#include "common/base/limits.h"

namespace chatoyant::client {

SearchModel::SearchModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_alarm(session.environment().timers)
{
    connect(&m_alarm, &Alarm::rang, this, [this] { ask({}); });
}

void SearchModel::setQuery(const QString &text, ChatId chat)
{
    SearchQuery query;
    query.text = text.trimmed();
    if (chat.isValid())
        query.chat = chat;
    take(query, query.text.size() >= limits::queryMinimum);
}

void SearchModel::setQuery(const SearchQuery &query)
{
    const bool isFilter = query.text.isEmpty() && query.isNarrowed();
    take(query, isFilter || query.text.size() >= limits::queryMinimum);
}

void SearchModel::take(const SearchQuery &query, bool isAsked)
{
    if (m_query == query)
        return;
    m_query = query;
    ++m_turn;
    clear();
    if (isAsked)
        m_alarm.start(searchPause);
    else
        m_alarm.stop();
    setSearching(isAsked);
}

void SearchModel::ask(const QDateTime &before)
{
    SearchQuery query = m_query;
    if (before.isValid())
        query.before = before;
    if (query.unread) {
        query.reader = m_session.me().id;
        const QList<ChatSummary> chats = m_session.chats().chats();
        for (const ChatSummary &chat : chats) {
            if (chat.unread > 0)
                query.readUpTo.insert(chat.id, chat.read);
        }
    }
    m_isLocal = m_session.isSearchLocal();
    m_hasMore = false;
    setSearching(true);
    m_session.searchMessages(
        query, this, [this, turn = m_turn](const Result<SearchPage> &page) { onPage(turn, page); });
}

void SearchModel::onPage(quint64 turn, const Result<SearchPage> &page)
{
    if (turn != m_turn)
        return;
    if (page)
        append(*page); // first: whoever hears that the search is over looks at the rows
    setSearching(false);
    if (!page)
        emit failed(page.error());
}

void SearchModel::append(const SearchPage &page)
{
    m_hasMore = page.more && !page.hits.isEmpty();
    if (page.hits.isEmpty())
        return;
    const int first = static_cast<int>(m_hits.size());
    beginInsertRows({}, first, first + static_cast<int>(page.hits.size()) - 1);
    m_hits += page.hits;
    endInsertRows();
}

void SearchModel::setSearching(bool isSearching)
{
    if (std::exchange(m_isSearching, isSearching) != isSearching)
        emit searchingChanged();
}

void SearchModel::clear()
{
    m_hasMore = false;
    beginResetModel();
    m_hits.clear();
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isSearching;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_hits.last().at);
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{SnippetRole, "snippet"}, {ChatNameRole, "chat"}, {SenderNameRole, "sender"}};
}

QString SearchModel::sender(const SearchHit &hit) const
{
    return taggedName(m_session.people().name(hit.by), personTag(m_session.people().user(hit.by)));
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SnippetRole:
        return FileWords::textOr(hit.snippet, hit.files);
    case Qt::AccessibleTextRole:
        return tr("%1 in %2: %3")
            .arg(sender(hit), m_session.chats().title(hit.chat),
                 FileWords::textOr(hit.snippet, hit.files));
    case ChatIdRole:
        return QVariant::fromValue(hit.chat);
    case ChatNameRole:
        return m_session.chats().title(hit.chat);
    case SeqRole:
        return hit.seq;
    case SenderNameRole:
        return sender(hit);
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    case TimeRole:
        return hit.at.toLocalTime();
    case FilesRole:
        return QVariant::fromValue(hit.files);
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

} // namespace chatoyant::client
