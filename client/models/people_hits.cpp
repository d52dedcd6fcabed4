#include "client/models/people_hits.h"

#include "client/models/chat_list_model.h"
#include "client/models/person_tag.h"
#include "client/models/sentences.h"

namespace chatoyant::client {

PeopleHits::PeopleHits(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_contacts(session)
{
    connect(&m_contacts, &QAbstractItemModel::modelReset, this, &PeopleHits::rebuild);
    connect(&m_contacts, &QAbstractItemModel::dataChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
    connect(&m_contacts, &ContactModel::searchingChanged, this, &PeopleHits::searchingChanged);
    connect(&m_contacts, &ContactModel::searchFailed, this, [this](const Error &error) {
        if (!isLocal()) // the list says so
            emit failed(error);
    });
    rebuild();
}

void PeopleHits::setText(const QString &text)
{
    m_text = text.startsWith(u'@') ? text.mid(1) : text;
    m_contacts.setSearchText(m_text);
    rebuild();
}

// Members of common groups, say, by name.
QList<User> PeopleHits::strangers() const
{
    QList<User> found;
    if (m_text.isEmpty())
        return found;
    const QList<User> all = m_session.people().all();
    for (const User &user : all) {
        const bool isCalledSo = People::nameOf(user).contains(m_text, Qt::CaseInsensitive) ||
                                user.username.contains(m_text, Qt::CaseInsensitive);
        if (isCalledSo && user.id != m_session.me().id)
            found.append(user);
    }
    std::sort(found.begin(), found.end(), [](const User &one, const User &other) {
        return People::nameOf(one).localeAwareCompare(People::nameOf(other)) < 0;
    });
    return found;
}

void PeopleHits::rebuild()
{
    QList<UserId> tied;
    QList<UserId> found;
    for (int row = 0; row < m_contacts.rowCount(); ++row) {
        const QModelIndex contact = m_contacts.index(row);
        const auto id = contact.data(ContactModel::UserIdRole).value<UserId>();
        const int section = contact.data(ContactModel::SectionRole).toInt();
        (section == static_cast<int>(ContactSection::Found) ? found : tied).append(id);
    }
    const QList<User> known = strangers();
    for (const User &user : known) {
        if (!tied.contains(user.id) && !found.contains(user.id))
            tied.append(user.id);
    }
    beginResetModel();
    m_people = tied + found;
    endResetModel();
}

int PeopleHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UserId id = m_people[index.row()];
    Contact contact = m_session.contacts().contact(id);
    if (!contact.user.id.isValid() || contact.user.username.isEmpty())
        contact.user = m_session.people().user(id);
    const bool isFriend = contact.state == ContactState::Friend;
    const QString under = Sentences::underName(contact, m_session.environment().clock.now());
    switch (role) {
    case Qt::DisplayRole:
    case ChatListModel::NameRole:
        return People::nameOf(contact.user);
    case ChatListModel::PreviewRole:
        return under;
    case Qt::AccessibleTextRole:
        //: A person, and what is known of them: their user name, whether they are online.
        return tr("%1, %2").arg(taggedName(People::nameOf(contact.user), personTag(contact.user)),
                                under);
    case ChatListModel::TagRole:
        return personTag(contact.user);
    case ChatListModel::KindRole:
        return static_cast<int>(ChatKind::Direct);
    case ChatListModel::PresenceRole:
        return static_cast<int>(isFriend ? contact.user.presence : Presence::Offline);
    case ChatListModel::PictureRole:
        return QVariant::fromValue(contact.user.picture);
    case ChatListModel::PeerIdRole:
        return QVariant::fromValue(id);
    case ChatListModel::DeliveryRole:
        return static_cast<int>(Delivery::Received);
    default:
        return {};
    }
}

} // namespace chatoyant::client
