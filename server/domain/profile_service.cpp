#include "server/domain/profile_service.h"

#include "common/base/limits.h"
#include "common/protocol/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype settingsBytes = 16 * 1024;

Result<void> checkText(const std::optional<QString> &text, qsizetype maximum, const QString &field)
{
    if (text && (text->size() > maximum || !json::isStorableText(*text)))
        return makeError(Reason::InvalidField, field);
    return {};
}

// Letters, digits and what stands between them: the client knows which there are.
bool isCode(const QString &text, QLatin1StringView further)
{
    return std::all_of(text.cbegin(), text.cend(), [further](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || further.contains(c));
    });
}

Result<void> checkWhereabouts(const UpdateProfile &params)
{
    const QString zone = params.timeZone.value_or(QString());
    if (zone.size() > limits::timeZoneLength || !isCode(zone, "/_+-"_L1))
        return makeError(Reason::InvalidField, u"timeZone"_s);
    const QStringList languages = params.languages.value_or(QStringList());
    const bool areCodes =
        std::all_of(languages.cbegin(), languages.cend(), [](const QString &code) {
            return !code.isEmpty() && code.size() <= limits::languageCode && isCode(code, "-"_L1);
        });
    if (languages.size() > limits::languagesSpoken || !areCodes)
        return makeError(Reason::InvalidField, u"languages"_s);
    return {};
}

// What the server itself goes by; all else is the clients' business.
Result<void> checkSettings(const QJsonObject &changes)
{
    const QJsonValue level = changes.value(moodLevelSetting);
    if (!level.isUndefined() && !level.isNull() && !moodLevelFromName(level.toString()))
        return makeError(Reason::InvalidField, moodLevelSetting);
    const QJsonValue days = changes.value(sessionDaysSetting);
    const int count = days.toInt(); // 0 of what is no whole number
    if (!days.isUndefined() && !days.isNull() && (count < 1 || count > mostSessionDays))
        return makeError(Reason::InvalidField, sessionDaysSetting);
    return {};
}

bool lookAlike(const User &one, const User &other)
{
    return one.displayName == other.displayName && one.about == other.about &&
           one.picture == other.picture && one.timeZone == other.timeZone &&
           one.languages == other.languages;
}

} // namespace

ProfileService::ProfileService(const Parts &parts)
    : m_parts(parts)
{}

std::optional<User> ProfileService::person(UserId reader, UserId user) const
{
    const auto contact = m_parts.people.contact(reader, user);
    return contact ? std::optional(contact->user) : std::nullopt;
}

Result<Profile> ProfileService::get(UserId caller, UserId user) const
{
    const auto contact = m_parts.people.contact(caller, user);
    if (!contact)
        return makeError(Reason::UserNotFound);
    const bool isSelf = caller == user;
    if (isSelf)
        return Profile{*contact, {}};
    const People &people = m_parts.people;
    return Profile{*contact, m_parts.chats.commonChats(caller, user),
                   bool(people.mayApproach(caller, user, Approach::OpenDirectChat)),
                   bool(people.mayApproach(caller, user, Approach::AskForFriendship))};
}

Result<User> ProfileService::update(UserId caller, const UpdateProfile &params)
{
    const auto name = checkText(params.displayName, limits::displayNameLength, u"displayName"_s);
    if (!name || (params.displayName && !json::hasVisibleText(*params.displayName)))
        return makeError(Reason::InvalidField, u"displayName"_s);
    if (const auto about = checkText(params.about, limits::aboutLength, u"about"_s); !about)
        return about.error();
    if (const auto right = checkWhereabouts(params); !right)
        return right.error();
    auto user = m_parts.users.user(caller);
    if (!user)
        return makeError(Reason::UserNotFound);
    const FileId picture = params.picture.value_or(user->picture);
    if (picture.isValid() && picture != user->picture) {
        if (const auto may = m_parts.pictures.judge(caller, picture); !may)
            return may.error();
    }
    const User before = *user;
    user->displayName = params.displayName.value_or(user->displayName).simplified();
    user->about = params.about.value_or(user->about);
    user->picture = picture;
    user->timeZone = params.timeZone.value_or(user->timeZone);
    user->languages = params.languages.value_or(user->languages);
    m_parts.people.show(*user, caller, {caller});
    if (lookAlike(*user, before))
        return *user;
    m_parts.users.setProfile(*user);
    tell(*user);
    return *user;
}

void ProfileService::tell(const User &user)
{
    m_parts.userLog.profileChanged(user.id, user);
    // What stays in their logs holds no presence.
    User shown = user;
    shown.presence = Presence::Offline;
    shown.lastSeen = {};
    const QList<UserId> friends = m_parts.contacts.friendsOf(user.id);
    for (const UserId &reader : friends)
        m_parts.userLog.profileChanged(reader, shown);
}

Result<QJsonObject> ProfileService::settings(UserId caller) const
{
    return m_parts.users.settings(caller);
}

Result<QJsonObject> ProfileService::setSettings(UserId caller, const QJsonObject &changes)
{
    if (const auto right = checkSettings(changes); !right)
        return right.error();
    const QJsonObject before = m_parts.users.settings(caller);
    QJsonObject merged = before;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (change.value().isNull())
            merged.remove(change.key());
        else
            merged.insert(change.key(), change.value());
    }
    if (QJsonDocument(merged).toJson(QJsonDocument::Compact).size() > settingsBytes)
        return makeError(Reason::InvalidField, u"settings"_s);
    if (merged == before)
        return merged;
    const bool isTimed = merged.value(sessionDaysSetting) != before.value(sessionDaysSetting);
    if (isTimed)
        m_parts.watch.endOverOf(caller);
    m_parts.users.setSettings(caller, merged);
    if (isTimed)
        m_parts.watch.endOverOf(caller);
    m_parts.moods.forgetLevel(caller);
    m_parts.userLog.settingsChanged(caller, merged);
    return merged;
}

} // namespace chatoyant::server
