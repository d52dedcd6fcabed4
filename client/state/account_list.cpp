#include "client/state/account_list.h"

#include "client/state/profile.h"

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstNumber = 1; // the profile's own folder

} // namespace

AccountList::AccountList(const QString &profileFolder,
                         const Environment &environment,
                         TokenStore &tokens,
                         QObject *parent)
    : QObject(parent)
    , m_folder(profileFolder)
    , m_environment(environment)
    , m_tokens(tokens)
{
    QList<int> order;
    int shown = firstNumber;
    readList(order, shown);
    const QList<int> found = numbersOnDisk();
    for (const int number : found) {
        if (!order.contains(number))
            order.append(number);
    }
    QList<UserId> owners;
    for (const int number : std::as_const(order)) {
        const UserId owner = found.contains(number) ? ownerOf(number) : UserId();
        if (!owner.isValid() || owners.contains(owner))
            continue;
        owners.append(owner);
        open(number);
    }
    if (m_places.isEmpty())
        open(freeNumber());
    const auto last = std::ranges::find(m_places, shown, &Place::number);
    m_shown = last == m_places.end() ? m_places.first().session : last->session;
}

void AccountList::restore()
{
    const QList<Session *> all = sessions();
    for (Session *session : all)
        session->restore();
    if (std::exchange(m_isDamaged, false))
        emit listDamaged();
    tell();
}

void AccountList::loadMood(const MoodLoader &loader)
{
    m_mood = loader;
    for (const Place &place : std::as_const(m_places))
        place.session->loadMood(loader);
}

Session *AccountList::open(int number)
{
    Environment environment = m_environment;
    environment.isElsewhere = [this, number](UserId user) { return isElsewhere(user, number); };
    auto *session = new Session(folderOf(number), environment, m_tokens, this);
    m_places.append({number, session, 0});
    connectSession(*session);
    if (m_mood)
        session->loadMood(m_mood);
    return session;
}

void AccountList::connectSession(Session &session)
{
    connect(&session, &Session::opened, this, &AccountList::tell);
    connect(&session, &Session::signedIn, this, &AccountList::tell);
    connect(&session, &Session::signInNeeded, this, &AccountList::tell);
    connect(&session, &Session::connectionChanged, this, &AccountList::tell);
    connect(&session.people(), &People::meChanged, this, &AccountList::tell);
    connect(&session.chats(), &ChatList::changed, this, &AccountList::tell);
    connect(&session.chats(), &ChatList::removed, this, &AccountList::tell);
    connect(&session.chats(), &ChatList::reset, this, &AccountList::tell);
    connect(&session.alertRules(), &AlertRules::changed, this, &AccountList::tell);
    connect(&session, &Session::signedOut, this, [this, &session](SignOutReason reason) {
        if (reason == SignOutReason::Asked)
            onSignedOut(session);
    });
}

QList<Session *> AccountList::accounts() const
{
    QList<Session *> all = sessions();
    all.removeIf([](const Session *session) { return !session->owner().isValid(); });
    return all;
}

QList<Session *> AccountList::sessions() const
{
    QList<Session *> all;
    for (const Place &place : m_places)
        all.append(place.session);
    return all;
}

Session *AccountList::accountOf(UserId user) const
{
    const auto of = [user](const Place &place) { return place.session->owner() == user; };
    const auto found = std::ranges::find_if(m_places, of);
    return user.isValid() && found != m_places.end() ? found->session : nullptr;
}

Session *AccountList::accountAt(const JoinLink &link) const
{
    QList<Session *> there = accounts();
    there.removeIf([&link](const Session *each) { return !leadsTo(link, each->server()); });
    if (there.contains(m_shown))
        return m_shown;
    return there.value(0);
}

bool AccountList::isElsewhere(UserId user, int number) const
{
    const Session *account = accountOf(user);
    return account && placeOf(*account)->number != number;
}

void AccountList::show(Session &session)
{
    if (&session == m_shown)
        return;
    for (Place &place : m_places) {
        if (place.session == m_shown)
            place.shownAs = ++m_shows;
    }
    m_shown = &session;
    emit shownChanged();
    tell();
}

Session *AccountList::previous() const
{
    const Place *last = nullptr;
    for (const Place &place : m_places) {
        const bool isOther = place.session != m_shown && place.session->owner().isValid();
        if (isOther && (!last || place.shownAs > last->shownAs))
            last = &place;
    }
    return last ? last->session : nullptr;
}

void AccountList::add()
{
    const auto isFree = [](const Place &place) { return !place.session->owner().isValid(); };
    const auto found = std::ranges::find_if(m_places, isFree);
    if (found != m_places.end())
        return show(*found->session);
    Session *session = open(freeNumber());
    emit added(session);
    session->restore();
    show(*session);
}

// The session itself is not done with it yet.
void AccountList::onSignedOut(Session &session)
{
    QMetaObject::invokeMethod(
        &session, [this, &session] { remove(session); }, Qt::QueuedConnection);
}

void AccountList::remove(Session &session)
{
    Session *next = &session == m_shown ? previous() : m_shown;
    if (session.owner().isValid() || !next || next == &session)
        return tell(); // somebody is in again, or this is the only place there is
    show(*next);
    m_places.removeIf([&session](const Place &place) { return place.session == &session; });
    emit removed(&session);
    session.deleteLater(); // after what its views asked to be deleted
    tell();
}

int AccountList::badge() const
{
    int sum = 0;
    for (const Place &place : m_places)
        sum += place.session->alerts().badge();
    return sum;
}

bool AccountList::hasOther() const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [](const Place &place) { return place.session->alerts().hasOther(); });
}

void AccountList::tell()
{
    if (std::exchange(m_isTelling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTelling = false;
            saveList();
            emit changed();
        },
        Qt::QueuedConnection);
}

const AccountList::Place *AccountList::placeOf(const Session &session) const
{
    const auto found = std::ranges::find(m_places, &session, &Place::session);
    return found == m_places.end() ? nullptr : &*found;
}

} // namespace chatoyant::client
