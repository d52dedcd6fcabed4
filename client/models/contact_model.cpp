#include "client/models/contact_model.h"

#include "client/models/sentences.h"
#include "common/base/limits.h"

namespace chatoyant::client {

namespace {

constexpr std::chrono::seconds beat{1};

std::optional<ContactSection> sectionOf(const Contact &contact)
{
    if (contact.blocked)
        return ContactSection::Blocked;
    switch (contact.state) {
    case ContactState::Incoming:
        return ContactSection::Incoming;
    case ContactState::Friend:
        return ContactSection::Friends;
    case ContactState::Outgoing:
        return ContactSection::Outgoing;
    case ContactState::None:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

ContactModel::ContactModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_searchAlarm(session.environment().timers)
{
    connect(&session.contacts(), &Contacts::reset, this, &ContactModel::rebuild);
    connect(&session.contacts(), &Contacts::changed, this, &ContactModel::rebuild);
    connect(&session.people(), &People::changed, this, &ContactModel::refresh);
    connect(&m_searchAlarm, &Alarm::rang, this, &ContactModel::onAlarm);
    rebuild();
}

void ContactModel::setSections(const QList<ContactSection> &sections)
{
    m_sections = sections;
    rebuild();
}

void ContactModel::setSearchText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_text == wanted)
        return;
    m_text = wanted;
    ++m_turn;
    m_found.clear();
    rebuild();
    const bool isLongEnough = m_text.size() >= limits::queryMinimum;
    if (isLongEnough)
        m_searchAlarm.start(searchPause);
    else
        m_searchAlarm.stop();
    if (std::exchange(m_isSearching, isLongEnough) != isLongEnough)
        emit searchingChanged();
}

int ContactModel::secondsToWait() const
{
    const auto left = m_waitEnds - m_session.environment().timers.elapsed();
    return left.count() > 0 ? int(std::chrono::ceil<std::chrono::seconds>(left).count()) : 0;
}

void ContactModel::onAlarm()
{
    if (secondsToWait() == 0)
        return search();
    m_searchAlarm.start(beat);
    emit searchingChanged();
}

void ContactModel::search()
{
    m_session.contacts().search(m_text, this,
                                [this, turn = m_turn](const Result<QList<Contact>> &found) {
                                    if (turn == m_turn)
                                        onFound(found);
                                });
}

void ContactModel::onFound(const Result<QList<Contact>> &found)
{
    if (!found && found.error().reason == Reason::RateLimited && found.error().retryAfterMs) {
        m_waitEnds = m_session.environment().timers.elapsed() +
                     std::chrono::milliseconds(*found.error().retryAfterMs);
        return onAlarm();
    }
    m_isSearching = false;
    if (found)
        m_found = *found;
    else
        emit searchFailed(found.error());
    rebuild();
    emit searchingChanged();
}

void ContactModel::rebuild()
{
    QList<Contact> rows;
    for (const Contact &contact : m_session.contacts().all()) {
        const auto section = sectionOf(contact);
        const bool isWanted = section && (m_sections.isEmpty() || m_sections.contains(*section));
        if (isWanted && matches(contact))
            rows.append(contact);
    }
    std::sort(rows.begin(), rows.end(), [](const Contact &a, const Contact &b) {
        if (sectionOf(a) != sectionOf(b))
            return sectionOf(a) < sectionOf(b);
        return People::nameOf(a.user).localeAwareCompare(People::nameOf(b.user)) < 0;
    });
    for (const Contact &contact : std::as_const(m_found)) {
        const bool isThere = std::any_of(rows.cbegin(), rows.cend(), [&](const Contact &row) {
            return row.user.id == contact.user.id;
        });
        if (!isThere && contact.user.id != m_session.me().id)
            rows.append(contact);
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ContactModel::refresh(UserId user)
{
    if (const int row = rowOf(user); row >= 0)
        emit dataChanged(index(row), index(row));
}

bool ContactModel::matches(const Contact &contact) const
{
    const User user = m_session.people().user(contact.user.id);
    return m_text.isEmpty() || user.username.contains(m_text, Qt::CaseInsensitive) ||
           user.displayName.contains(m_text, Qt::CaseInsensitive);
}

int ContactModel::rowOf(UserId user) const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].user.id == user)
            return static_cast<int>(at);
    }
    return -1;
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ContactModel::roleNames() const
{
    return {{NameRole, "name"}, {UsernameRole, "username"}, {SectionRole, "section"}};
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Contact contact = m_session.contacts().contact(m_rows[index.row()].user.id);
    const bool isTied = sectionOf(contact).has_value();
    if (contact.note.isEmpty())
        contact.note = m_rows[index.row()].note;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return People::nameOf(contact.user);
    case Qt::AccessibleTextRole:
        return tr("%1, @%2").arg(People::nameOf(contact.user), contact.user.username);
    case SectionRole:
        return static_cast<int>(isTied ? *sectionOf(contact) : ContactSection::Found);
    case StateRole:
        return static_cast<int>(contact.state);
    case BlockedRole:
        return contact.blocked;
    case NoteRole:
        return contact.note;
    case WholeContactRole:
        return QVariant::fromValue(contact);
    default:
        return userData(contact.user, role);
    }
}

QVariant ContactModel::userData(const User &user, int role) const
{
    switch (role) {
    case UserIdRole:
        return QVariant::fromValue(user.id);
    case UsernameRole:
        return user.username;
    case AboutRole:
        return user.about;
    case PresenceRole:
        return static_cast<int>(user.presence);
    case PresenceTextRole:
        return Sentences::presence(user, m_session.environment().clock.now());
    default:
        return {};
    }
}

} // namespace chatoyant::client
