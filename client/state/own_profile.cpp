#include "client/state/own_profile.h"

#include "client/net/api.h"
#include "client/state/people.h"

#include <QJsonArray>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

OwnProfile::OwnProfile(Api &api, People &people, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_people(people)
{}

void OwnProfile::rename(const QString &displayName,
                        const QString &about,
                        QObject *context,
                        Reply<User> reply)
{
    m_api.changeProfile({{u"displayName"_s, displayName}, {u"about"_s, about}}, context,
                        taking(std::move(reply)));
}

void OwnProfile::say(const Status &status, QObject *context, Reply<Status> reply)
{
    m_api.setStatus(status, context, [this, reply](const Result<Status> &now) {
        if (now)
            m_people.setStatus(m_people.me().id, *now);
        reply(now);
    });
}

void OwnProfile::tellTimeZone(const QString &timeZone, QObject *context, Reply<User> reply)
{
    m_api.changeProfile({{u"timeZone"_s, timeZone}}, context, taking(std::move(reply)));
}

void OwnProfile::tellLanguages(const QStringList &languages, QObject *context, Reply<User> reply)
{
    m_api.changeProfile({{u"languages"_s, QJsonArray::fromStringList(languages)}}, context,
                        taking(std::move(reply)));
}

Reply<User> OwnProfile::taking(Reply<User> reply)
{
    return [this, reply = std::move(reply)](const Result<User> &me) {
        if (me)
            m_people.setMe(*me);
        reply(me);
    };
}

} // namespace chatoyant::client
