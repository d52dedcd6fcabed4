#include "server/domain/conversion_service.h"

#include "common/base/limits.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

ConversionService::ConversionService(const Parts &parts)
    : m_parts(parts)
{}

Result<std::optional<ChatId>> ConversionService::convert(UserId caller, const ConvertChat &params)
{
    const auto chat = m_parts.directory.enter(params.chat, caller, Action::Convert);
    if (!chat)
        return chat.error();
    Conversion wanted{params.chat, caller, params.title, withoutRepeats(params.members, caller),
                      m_parts.clock.now()};
    for (const UserId &member : (*chat)->others(caller))
        wanted.members.removeOne(member);
    if (const auto fit = check(**chat, wanted); !fit)
        return fit.error();
    if (!params.withHistory) {
        const auto made = make(**chat, wanted, false);
        return made ? Result<std::optional<ChatId>>(std::optional(*made)) : made.error();
    }
    m_parts.conversions.setConversion(wanted);
    tell(**chat, wanted, u"asked"_s);
    return std::optional<ChatId>();
}

Result<std::optional<ChatId>> ConversionService::consent(UserId caller, ChatId chatId, bool isGiven)
{
    const auto chat = m_parts.directory.enter(chatId, caller, Action::Consent);
    if (!chat)
        return chat.error();
    const auto wanted = m_parts.conversions.conversion(chatId);
    if (!wanted || (isGiven && wanted->by == caller))
        return makeError(Reason::ChatNoConversion, u"chatId"_s);
    if (!isGiven) {
        m_parts.conversions.removeConversion(chatId);
        tell(**chat, *wanted, wanted->by == caller ? u"withdrawn"_s : u"declined"_s);
        return std::optional<ChatId>();
    }
    // Both agreed at different times: whom the one may still add is looked at again.
    if (const auto fit = check(**chat, *wanted); !fit)
        return fit.error();
    m_parts.conversions.removeConversion(chatId);
    tell(**chat, *wanted, u"accepted"_s);
    const auto made = make(**chat, *wanted, true);
    return made ? Result<std::optional<ChatId>>(std::optional(*made)) : made.error();
}

Result<std::optional<Conversion>> ConversionService::pending(UserId caller, ChatId chat)
{
    const auto entered = m_parts.directory.enter(chat, caller, Action::SeeChat);
    if (!entered)
        return entered.error();
    return (*entered)->isGroup() ? std::nullopt : m_parts.conversions.conversion(chat);
}

QList<Conversion> ConversionService::pending(UserId caller) const
{
    return m_parts.conversions.conversionsOf(caller);
}

Result<void> ConversionService::check(const ChatState &chat, const Conversion &wanted) const
{
    if (const auto title = checkTitle(wanted.title); !title)
        return title;
    if (chat.audience.size() + wanted.members.size() > limits::chatMembers)
        return makeError(Reason::ChatFull, u"members"_s);
    return m_parts.maker.checkMembers(wanted.by, wanted.members);
}

// The other one of the direct chat comes along, a friend still or not.
Result<ChatId>
ConversionService::make(const ChatState &chat, const Conversion &wanted, bool withHistory)
{
    NewChat group;
    group.members = QList<UserId>{wanted.by} + chat.others(wanted.by) + wanted.members;
    group.title = wanted.title;
    if (withHistory) {
        // What two people said between them is for whom both agreed on, and nobody later.
        group.history = HistoryRule::Joined;
        group.copied = wanted.chat;
    }
    return m_parts.maker.make(group);
}

void ConversionService::tell(const ChatState &chat,
                             const Conversion &conversion,
                             const QString &change)
{
    for (const UserId &user : chat.audience)
        m_parts.userLog.conversionChanged(user, conversion, change);
}

} // namespace chatoyant::server
