#include "server/domain/contact_service.h"

#include "common/base/limits.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 50;

} // namespace

ContactService::ContactService(const Parts &parts)
    : m_parts(parts)
{}

Result<QList<Contact>> ContactService::search(UserId caller, const SearchUsers &params) const
{
    QString query = params.query.simplified();
    if (query.startsWith(u'@'))
        query.remove(0, 1);
    if (query.size() < limits::queryMinimum)
        return makeError(Reason::QueryTooShort, u"query"_s);
    if (params.limit < 1 || params.limit > mostFound)
        return makeError(Reason::InvalidField, u"limit"_s);
    if (const auto may = m_parts.limits.takeSearch(caller); !may)
        return may.error();
    QList<Contact> found;
    const QList<User> users = m_parts.users.searchUsers(query, params.limit + 1);
    for (const User &user : users) {
        if (user.id == caller || found.size() == params.limit)
            continue;
        if (!m_parts.people.mayApproach(caller, user.id, Approach::Find))
            continue;
        if (const auto contact = m_parts.people.contact(caller, user.id))
            found.append(*contact);
    }
    return found;
}

Result<QList<Contact>> ContactService::list(UserId caller) const
{
    QList<Contact> contacts = m_parts.contacts.contactsOf(caller);
    m_parts.people.showEach(contacts, caller);
    return contacts;
}

Result<Contact> ContactService::request(UserId caller, const ContactRequest &params)
{
    if (params.note.size() > limits::noteLength)
        return makeError(Reason::InvalidField, u"note"_s);
    if (const auto other = checkOther(caller, params.user); !other)
        return other.error();
    const Contact mine = m_parts.contacts.contact(caller, params.user);
    const auto may = m_parts.people.mayApproach(caller, params.user, Approach::AskForFriendship);
    // Who asks oneself takes the answer.
    const bool isAnswer = mine.state == ContactState::Incoming && !may &&
                          may.error().reason == Reason::UserTakesNoRequests;
    if (!may && !isAnswer)
        return makeError(may.error().reason, u"userId"_s);
    const Contact theirs = m_parts.contacts.contact(params.user, caller);
    if (mine.state == ContactState::Friend || mine.state == ContactState::Outgoing)
        return seen(caller, params.user);
    if (mine.state == ContactState::Incoming || theirs.state == ContactState::Outgoing)
        return befriend(caller, params.user);
    Contact outgoing = mine;
    outgoing.state = ContactState::Outgoing;
    outgoing.note = params.note;
    set(caller, outgoing);
    Contact incoming = theirs;
    incoming.state = ContactState::Incoming;
    incoming.note = params.note;
    set(params.user, incoming);
    return seen(caller, params.user);
}

Result<Contact> ContactService::respond(UserId caller, UserId user, bool accept)
{
    if (const auto other = checkOther(caller, user); !other)
        return other.error();
    Contact mine = m_parts.contacts.contact(caller, user);
    if (mine.state != ContactState::Incoming)
        return makeError(Reason::ContactNoRequest, u"userId"_s);
    if (accept)
        return befriend(caller, user);
    mine.state = ContactState::None;
    mine.note.clear();
    set(caller, mine);
    return seen(caller, user);
}

Result<Contact> ContactService::remove(UserId caller, UserId user)
{
    if (const auto other = checkOther(caller, user); !other)
        return other.error();
    Contact mine = m_parts.contacts.contact(caller, user);
    Contact theirs = m_parts.contacts.contact(user, caller);
    if (mine.state == ContactState::None)
        return seen(caller, user);
    // A refused request stays what it was for the asker.
    const bool isRefusal = mine.state == ContactState::Incoming;
    mine.state = ContactState::None;
    mine.note.clear();
    set(caller, mine);
    if (theirs.state != ContactState::None && !isRefusal) {
        theirs.state = ContactState::None;
        theirs.note.clear();
        set(user, theirs);
    }
    return seen(caller, user);
}

Result<Contact> ContactService::block(UserId caller, UserId user, bool blocked)
{
    if (const auto other = checkOther(caller, user); !other)
        return other.error();
    Contact mine = m_parts.contacts.contact(caller, user);
    if (mine.blocked == blocked)
        return seen(caller, user);
    mine.blocked = blocked;
    if (blocked && mine.state == ContactState::Incoming) {
        mine.state = ContactState::None;
        mine.note.clear();
    }
    set(caller, mine);
    if (const auto chat = m_parts.chats.directChat(caller, user))
        m_parts.directory.forget(*chat);
    return seen(caller, user);
}

Result<void> ContactService::checkOther(UserId caller, UserId user) const
{
    if (caller == user)
        return makeError(Reason::ContactSelf, u"userId"_s);
    if (!m_parts.users.user(user))
        return makeError(Reason::UserNotFound, u"userId"_s);
    return {};
}

void ContactService::set(UserId owner, Contact contact)
{
    contact.since = m_parts.clock.now();
    m_parts.contacts.setContact(owner, contact);
    if (auto shown = m_parts.people.contact(owner, contact.user.id)) {
        shown->since = contact.since; // of a state None nothing is recorded
        m_parts.userLog.contactChanged(owner, *shown);
    }
}

Result<Contact> ContactService::befriend(UserId caller, UserId user)
{
    // Both first, so that each sees the other's presence in what they are told.
    for (const auto &[owner, other] : {std::pair(caller, user), std::pair(user, caller)}) {
        Contact contact = m_parts.contacts.contact(owner, other);
        contact.state = ContactState::Friend;
        contact.note.clear();
        contact.since = m_parts.clock.now();
        m_parts.contacts.setContact(owner, contact);
    }
    for (const auto &[owner, other] : {std::pair(caller, user), std::pair(user, caller)}) {
        if (const auto shown = m_parts.people.contact(owner, other))
            m_parts.userLog.contactChanged(owner, *shown);
    }
    return seen(caller, user);
}

Result<Contact> ContactService::seen(UserId caller, UserId user) const
{
    const auto contact = m_parts.people.contact(caller, user);
    if (!contact)
        return makeError(Reason::UserNotFound, u"userId"_s);
    return *contact;
}

} // namespace chatoyant::server
