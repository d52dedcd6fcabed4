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
                        keeping(std::move(reply)));
}

void OwnProfile::say(const Status &status, QObject *context, Reply<Status> reply)
{
    m_api.setStatus(status, context, [this, reply](const Result<Status> &now) {
        const Status before = m_people.me().status;
        if (now)
            m_people.setStatus(m_people.me().id, *now);
        reply(now);
        if (now && *now != before)
            emit said(before);
    });
}

void OwnProfile::tellTimeZone(const QString &timeZone, QObject *context, Reply<User> reply)
{
    m_api.changeProfile({{u"timeZone"_s, timeZone}}, context, keeping(std::move(reply)));
}

void OwnProfile::tellLanguages(const QStringList &languages, QObject *context, Reply<User> reply)
{
    m_api.changeProfile({{u"languages"_s, QJsonArray::fromStringList(languages)}}, context,
                        keeping(std::move(reply)));
}

void OwnProfile::takeBack(const Status &before)
{
    m_api.setStatus(before, this, [this](const Result<Status> &now) {
        if (!now)
            return emit failed(now.error());
        m_people.setStatus(m_people.me().id, *now);
    });
}

void OwnProfile::takeBack(const User &before)
{
    const QJsonObject all{{u"displayName"_s, before.displayName},
                          {u"about"_s, before.about},
                          {u"timeZone"_s, before.timeZone},
                          {u"languages"_s, QJsonArray::fromStringList(before.languages)}};
    m_api.changeProfile(all, this, taking([this](const Result<User> &me) {
                            if (!me)
                                emit failed(me.error());
                        }));
}

Reply<User> OwnProfile::taking(Reply<User> reply)
{
    return [this, reply = std::move(reply)](const Result<User> &me) {
        if (me)
            m_people.setMe(*me);
        reply(me);
    };
}

// The way back as well.
Reply<User> OwnProfile::keeping(Reply<User> reply)
{
    return taking([this, before = m_people.me(), reply = std::move(reply)](const auto &me) {
        reply(me);
        if (me)
            emit replaced(before);
    });
}

} // namespace chatoyant::client
