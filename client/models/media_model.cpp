#include "client/models/media_model.h"

#include "client/models/file_words.h"
#include "client/models/links.h"
#include "client/models/when.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

MediaModel::MediaModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_alarm(session.environment().timers)
{
    connect(&m_alarm, &Alarm::rang, this, [this] { ask(0); });
    connect(&session.chats(), &ChatList::changed, this, &MediaModel::onChanged);
    connect(&session, &Session::connectionChanged, this, &MediaModel::onConnection);
}

void MediaModel::setSource(ChatId chat, MediaKind kind)
{
    if (m_query.chat == chat && m_query.kind == kind)
        return;
    m_query.chat = chat;
    m_query.kind = kind;
    m_query.name.clear();
    start();
}

void MediaModel::setName(const QString &name)
{
    if (std::exchange(m_query.name, name.trimmed()) != name.trimmed())
        start();
}

void MediaModel::retry()
{
    start();
}

void MediaModel::start()
{
    ++m_turn;
    m_isAsking = m_hasMore = false;
    beginResetModel();
    m_items.clear();
    endResetModel();
    if (!m_query.chat.isValid())
        return setState(State::Resting);
    if (!isOnline())
        return setState(State::Offline);
    setState(State::Loading);
    ask(0);
}

bool MediaModel::isOnline() const
{
    return m_session.connectionState().phase == ConnectionState::Phase::Online;
}

void MediaModel::ask(Seq before)
{
    m_alarm.stop();
    if (!m_query.chat.isValid() || !isOnline())
        return;
    m_isAsking = true;
    if (before == 0)
        m_head = m_session.chats().summary(m_query.chat).head;
    MediaQuery query = m_query;
    query.before = before;
    m_session.readMedia(query, this,
                        [this, turn = ++m_turn, before](const Result<MediaPage> &page) {
                            onPage(turn, before, page);
                        });
}

void MediaModel::onPage(quint64 turn, Seq before, const Result<MediaPage> &page)
{
    if (turn != m_turn)
        return;
    m_isAsking = false;
    if (!page)
        return setState(m_items.isEmpty() ? State::Failed : State::Ready, page.error());
    QList<MediaItem> items;
    for (const Entry &entry : page->entries)
        items += itemsOf(entry);
    if (before > 0) {
        append(items);
        m_before = page->before;
        m_hasMore = page->more;
    } else {
        replaceNewest(items, page->before, !page->more);
    }
    if (m_items.isEmpty() && m_hasMore)
        return ask(m_before); // none of those has what is looked for
    setState(State::Ready);
    onChanged(m_query.chat); // while it was asked
}

void MediaModel::replaceNewest(const QList<MediaItem> &items, Seq before, bool isAll)
{
    const auto old = std::find_if(m_items.cbegin(), m_items.cend(),
                                  [before](const MediaItem &item) { return item.seq < before; });
    const QList<MediaItem> older =
        isAll ? QList<MediaItem>() : QList<MediaItem>(old, m_items.cend());
    if (older.isEmpty()) {
        m_before = before;
        m_hasMore = !isAll;
    }
    if (items + older == m_items)
        return;
    beginResetModel();
    m_items = items + older;
    endResetModel();
}

void MediaModel::append(const QList<MediaItem> &items)
{
    if (items.isEmpty())
        return;
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    m_items += items;
    endInsertRows();
}

void MediaModel::onChanged(ChatId chat)
{
    const bool isNew =
        chat == m_query.chat && m_session.chats().summary(chat).head != m_head && isOnline();
    if (isNew && !m_isAsking && !m_alarm.isActive())
        m_alarm.start(pause);
}

void MediaModel::onConnection()
{
    if (!m_query.chat.isValid())
        return;
    if (!isOnline()) {
        ++m_turn; // no answer comes any more
        m_isAsking = false;
        if (m_items.isEmpty())
            setState(State::Offline);
    } else if (m_items.isEmpty()) {
        start();
    } else {
        ask(0);
    }
}

void MediaModel::setState(State state, const std::optional<Error> &error)
{
    m_error = error;
    m_state = state;
    emit stateChanged();
}

bool MediaModel::isWanted(const Attachment &file) const
{
    return mediaKindOf(file.kind) == m_query.kind &&
           file.name.contains(m_query.name, Qt::CaseInsensitive);
}

QList<MediaItem> MediaModel::itemsOf(const Entry &entry) const
{
    QList<MediaItem> found;
    const MediaItem item{entry.seq, entry.at.toLocalTime(), entry.by, entry.text, {}, {}};
    if (m_query.kind == MediaKind::Links) {
        const QList<FoundLink> links = findLinks(entry.text);
        for (const FoundLink &link : links) {
            found.append(item);
            found.last().link = link.address;
        }
        return found;
    }
    for (int number = 0; number < entry.files.size(); ++number) {
        if (!isWanted(entry.files[number]))
            continue;
        found.append(item);
        found.last().file = {entry.files[number], {}, number};
    }
    return found;
}

int MediaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

bool MediaModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking && isOnline();
}

void MediaModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_before);
}

QString MediaModel::label(const MediaItem &item) const
{
    if (!item.link.isEmpty())
        return hostOf(item.link);
    const bool isVoice = item.file.file.kind == AttachmentKind::Voice;
    return isVoice ? FileWords::summary({item.file.file}) : item.file.file.name;
}

QString MediaModel::meta(const MediaItem &item) const
{
    const QString when = listTime(item.at, m_session.environment().clock.now().toLocalTime());
    const QString who = m_session.people().name(item.by);
    const Attachment &file = item.file.file;
    if (!item.link.isEmpty())
        //: Who sent a link, and when.
        return tr("%1 · %2").arg(who, when);
    const bool isVoice = file.kind == AttachmentKind::Voice;
    //: What a file is and how large, or how long; who sent it, and when:
    //: "PDF · 1.2 MB · Ana · 10:42".
    return tr("%1 · %2 · %3")
        .arg(isVoice ? FileWords::duration(file.durationMs) : FileWords::kindAndSize(file), who,
             when);
}

QVariant MediaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MediaItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return label(item);
    case MetaRole:
        return meta(item);
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a file or link: its name, then what else is known of it.
        return tr("%1, %2").arg(label(item), meta(item));
    case ItemRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

} // namespace chatoyant::client
