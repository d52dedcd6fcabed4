#include "client/state/own_profile.h"

#include "client/net/api.h"
#include "client/state/local_cache.h"
#include "client/state/people.h"
#include "client/state/retry.h"
#include "common/protocol/account_messages.h"

#include <QJsonArray>
#include <QPointer>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto statusField = "status"_L1;

QJsonObject profileFields(const User &user)
{
    return {{u"displayName"_s, user.displayName},
            {u"about"_s, user.about},
            {u"timeZone"_s, user.timeZone},
            {u"languages"_s, QJsonArray::fromStringList(user.languages)}};
}

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

void insertAll(QJsonObject &object, const QJsonObject &fields)
{
    for (auto each = fields.constBegin(); each != fields.constEnd(); ++each)
        object.insert(each.key(), each.value());
}

// What is the same may be another on the server by now, from another device.
QJsonObject changesOf(const User &user, const QJsonObject &wanted)
{
    const QJsonObject now = profileFields(user);
    QJsonObject changes;
    for (auto each = wanted.constBegin(); each != wanted.constEnd(); ++each) {
        if (now.value(each.key()) != each.value())
            changes.insert(each.key(), each.value());
    }
    return changes;
}

} // namespace

OwnProfile::OwnProfile(Api &api, LocalCache &cache, People &people, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_people(people)
{}

void OwnProfile::rename(const QString &displayName,
                        const QString &about,
                        QObject *context,
                        Reply<User> reply)
{
    const QJsonObject wanted{{u"displayName"_s, displayName}, {u"about"_s, about}};
    const QJsonObject changes = changesOf(m_people.me(), wanted);
    change(changes.isEmpty() ? wanted : changes, context, std::move(reply));
}

void OwnProfile::say(const Status &status, QObject *context, Reply<Status> reply)
{
    tell(status, [this, before = m_people.me().status, waits = QPointer<QObject>(context),
                  reply = std::move(reply)](const Result<Status> &now) {
        if (waits)
            reply(now);
        if (now && *now != before)
            emit said(before);
    });
}

void OwnProfile::tellTimeZone(const QString &timeZone, QObject *context, Reply<User> reply)
{
    change({{u"timeZone"_s, timeZone}}, context, std::move(reply));
}

void OwnProfile::tellLanguages(const QStringList &languages, QObject *context, Reply<User> reply)
{
    change({{u"languages"_s, QJsonArray::fromStringList(languages)}}, context, std::move(reply));
}

void OwnProfile::takeBack(const Status &before)
{
    tell(before, [this](const Result<Status> &now) {
        if (!now)
            emit failed(now.error());
    });
}

void OwnProfile::takeBack(const User &before)
{
    const QJsonObject changes = changesOf(m_people.me(), profileFields(before));
    if (changes.isEmpty())
        return;
    send(changes, [this](const Result<User> &me) {
        if (!me)
            emit failed(me.error());
    });
}

// The way back as well; whoever asked may be gone by then.
void OwnProfile::change(const QJsonObject &fields, QObject *context, Reply<User> reply)
{
    send(fields, [this, before = m_people.me(), waits = QPointer<QObject>(context),
                  reply = std::move(reply)](const Result<User> &me) {
        if (waits)
            reply(me);
        if (me)
            emit replaced(before);
    });
}

void OwnProfile::send(const QJsonObject &fields, Reply<User> reply)
{
    const bool isLate = forget(fields.keys()); // these are newer
    m_api.changeProfile(fields, this,
                        [this, fields, isLate, reply = std::move(reply)](const Result<User> &me) {
                            if (me)
                                m_people.setMe(with(*me, m_unsent));
                            const auto failure = settle(fields, isLate, me ? nullptr : &me.error());
                            reply(failure ? Result<User>(*failure) : m_people.me());
                        });
}

void OwnProfile::tell(const Status &status, Reply<Status> reply)
{
    const bool isLate = forget({statusField});
    m_api.setStatus(status, this,
                    [this, status, isLate, reply = std::move(reply)](const Result<Status> &now) {
                        if (now)
                            m_people.setStatus(m_people.me().id, *now);
                        const auto failure = settle({{statusField, json::fromStatus(status)}},
                                                    isLate, now ? nullptr : &now.error());
                        reply(failure ? Result<Status>(*failure) : m_people.me().status);
                    });
}

User OwnProfile::written() const
{
    return with(m_people.me(), m_refused);
}

void OwnProfile::learn(const User &me)
{
    m_people.setMe(with(me, m_unsent));
}

void OwnProfile::restore(const QJsonObject &unsent)
{
    m_unsent = unsent;
    m_refused = {}; // perhaps of somebody else
    emit waitingChanged();
}

void OwnProfile::store()
{
    m_cache.putUnsentProfile(m_unsent);
}

void OwnProfile::sync()
{
    QJsonObject fields = m_unsent;
    const QJsonValue status = fields.take(statusField);
    const auto failing = [this](const auto &answer) {
        if (!answer)
            onRefused(answer.error());
    };
    if (status.isObject())
        tell(json::toStatus(status.toObject()), failing);
    if (!fields.isEmpty())
        send(fields, failing);
}

// Nobody else sees it, so it does not show here either.
void OwnProfile::onRefused(const Error &error)
{
    emit refused(error);
    m_api.profile(m_people.me().id, this, [this](const Result<ProfileDetails> &details) {
        if (details && details->contact.user.id == m_people.me().id)
            learn(details->contact.user);
    });
}

// What is left of a failure where that does not mean to wait. Until now it is on the disk.
// What has waited already is in no field any more: it waits on where asking again is worth it.
std::optional<Error>
OwnProfile::settle(const QJsonObject &fields, bool isLate, const Error *failure)
{
    const bool waits =
        failure && (needsConnection(failure->reason) || (isLate && isRetryable(failure->reason)));
    if (waits) {
        insertAll(m_unsent, fields);
        m_people.setMe(with(m_people.me(), m_unsent));
        emit waitingChanged();
    } else if (failure && isLate) {
        insertAll(m_refused, fields);
    }
    store();
    return failure && !waits ? std::optional(*failure) : std::nullopt;
}

// Returns whether any of them waited.
bool OwnProfile::forget(const QStringList &fields)
{
    const auto before = m_unsent.size();
    for (const QString &each : fields) {
        m_unsent.remove(each);
        m_refused.remove(each);
    }
    const bool isAny = m_unsent.size() < before;
    if (isAny)
        emit waitingChanged();
    return isAny;
}

User OwnProfile::with(User me, const QJsonObject &fields)
{
    QJsonObject all = profileFields(me);
    insertAll(all, fields);
    me.displayName = all.value("displayName"_L1).toString();
    me.about = all.value("about"_L1).toString();
    me.timeZone = all.value("timeZone"_L1).toString();
    me.languages = textsIn(all.value("languages"_L1).toArray());
    if (all.contains(statusField))
        me.status = json::toStatus(all.value(statusField).toObject());
    return me;
}

} // namespace chatoyant::client
