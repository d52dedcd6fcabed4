#include "client/models/rule_sentences.h"

#include "client/models/sentences.h"
#include "client/state/people.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/rule_messages.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const User &user)
{
    return Sentences::isolated(People::nameOf(user));
}

// As the audit has them: "slow=30 post=admins title".
RuleChanges rulesIn(const QString &details)
{
    QJsonObject object;
    const QStringList words = details.split(u' ');
    for (const QString &word : words) {
        const QString value = word.section(u'=', 1);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (isNumber)
            object.insert(word.section(u'=', 0, 0), number);
        else if (value == "true"_L1 || value == "false"_L1)
            object.insert(word.section(u'=', 0, 0), value == "true"_L1);
        else
            object.insert(word.section(u'=', 0, 0), value);
    }
    return json::toRuleChanges(object);
}

// "0:23"
QString runningDown(std::chrono::milliseconds left)
{
    constexpr int minute = 60;
    const auto seconds = int(std::chrono::ceil<std::chrono::seconds>(left).count());
    return u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QChar(u'0'));
}

} // namespace

QString RuleSentences::changes(const RuleChanges &changes)
{
    QStringList phrases;
    const auto add = [&phrases](const auto &change, const auto &value, const QString &phrase) {
        if (change && *change == value)
            phrases.append(phrase);
    };
    //: Here and below: rules of a group, in the middle of a sentence.
    add(changes.post, Allowed::Everyone, tr("everyone writes"));
    add(changes.post, Allowed::Admins, tr("only admins write"));
    add(changes.add, Allowed::Everyone, tr("everyone adds members"));
    add(changes.add, Allowed::Admins, tr("only admins add members"));
    add(changes.pin, Allowed::Everyone, tr("everyone pins messages"));
    add(changes.pin, Allowed::Admins, tr("only admins pin messages"));
    add(changes.slow, 0, tr("slow mode is off"));
    if (changes.slow.value_or(0) > 0)
        //: %1: "30 seconds"
        phrases.append(tr("slow mode: one message in %1").arg(duration(*changes.slow)));
    add(changes.isPublic, true, tr("everybody finds the group"));
    add(changes.isPublic, false, tr("the group is private"));
    add(changes.asks, true, tr("admins approve who joins"));
    add(changes.asks, false, tr("nobody has to approve who joins"));
    //: Between the parts of a list.
    return phrases.join(tr(", "));
}

QString RuleSentences::duration(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    if (seconds % hour == 0)
        return tr("%n hour(s)", nullptr, seconds / hour);
    if (seconds % minute == 0)
        return tr("%n minute(s)", nullptr, seconds / minute);
    return tr("%n second(s)", nullptr, seconds);
}

QString RuleSentences::pause(std::chrono::milliseconds left)
{
    //: %1: a time that runs down, "0:23".
    return tr("Slow mode: you can send the next message in %1. What you write stays here.")
        .arg(runningDown(left));
}

QString RuleSentences::wait(std::chrono::milliseconds left)
{
    //: Of files or a voice message before they are sent. %1: a time that runs down, "0:23".
    return tr("Slow mode: this can be sent in %1.").arg(runningDown(left));
}

QString RuleSentences::waitIn(const QString &chat, std::chrono::milliseconds left)
{
    //: %1: a group, %2: a time that runs down, "0:23".
    return tr("Slow mode in %1: you can send there in %2.")
        .arg(Sentences::isolated(chat), runningDown(left));
}

QString RuleSentences::deed(const ChatDeed &deed, UserId me)
{
    const bool isMine = deed.actor.id == me;
    const QString sentence = deed.subject.id.isValid() ? ofMember(deed, isMine) : QString();
    return sentence.isEmpty() ? ofChat(deed, isMine) : sentence;
}

QString RuleSentences::ofMember(const ChatDeed &deed, bool isMine)
{
    const QString who = nameIn(deed.actor);
    const QString whom = nameIn(deed.subject);
    const auto say = [&](const QString &mine, const QString &others) {
        return isMine ? mine.arg(whom) : others.arg(who, whom);
    };
    if (deed.action == "chat.member_added"_L1)
        return say(tr("You added %1"), tr("%1 added %2"));
    if (deed.action == "chat.member_removed"_L1)
        return say(tr("You removed %1"), tr("%1 removed %2"));
    if (deed.action == "chat.member_banned"_L1)
        return say(tr("You banned %1"), tr("%1 banned %2"));
    if (deed.action == "chat.member_unbanned"_L1)
        return say(tr("You unbanned %1"), tr("%1 unbanned %2"));
    if (deed.action == "chat.request_accepted"_L1)
        return say(tr("You let %1 in"), tr("%1 let %2 in"));
    if (deed.action == "chat.request_declined"_L1)
        return say(tr("You did not let %1 in"), tr("%1 did not let %2 in"));
    if (deed.action == "chat.message_deleted"_L1)
        return say(tr("You deleted a message by %1"), tr("%1 deleted a message by %2"));
    if (deed.action == "chat.preview_removed"_L1)
        //: The card below a message that shows what its link leads to.
        return say(tr("You removed the link preview of a message by %1"),
                   tr("%1 removed the link preview of a message by %2"));
    if (deed.action == "chat.role"_L1) {
        const QString role =
            Sentences::role(json::roleFromName(deed.details).value_or(Role::Member));
        //: The last: a role, "Admin".
        return isMine ? tr("You gave %1 a role: %2").arg(whom, role)
                      : tr("%1 gave %2 a role: %3").arg(who, whom, role);
    }
    return {};
}

QString RuleSentences::ofChat(const ChatDeed &deed, bool isMine)
{
    const QString who = nameIn(deed.actor);
    const auto say = [&](const QString &mine, const QString &others) {
        return isMine ? mine : others.arg(who);
    };
    if (deed.action == "chat.pinned"_L1)
        return say(tr("You pinned a message"), tr("%1 pinned a message"));
    if (deed.action == "chat.unpinned"_L1)
        return say(tr("You unpinned a message"), tr("%1 unpinned a message"));
    if (deed.action == "chat.link_made"_L1)
        return say(tr("You made a link"), tr("%1 made a link"));
    if (deed.action == "chat.link_revoked"_L1)
        return say(tr("You took a link back"), tr("%1 took a link back"));
    const QString what = deed.action == "chat.changed"_L1 ? changed(deed.details) : QString();
    if (what.isEmpty())
        return say(tr("You changed the group"), tr("%1 changed the group"));
    return isMine ? tr("You changed: %1").arg(what) : tr("%1 changed: %2").arg(who, what);
}

QString RuleSentences::changed(const QString &details)
{
    QStringList parts;
    const QStringList words = details.split(u' ');
    for (const QString &word : words) {
        //: Here and below: what somebody changed about a group, in a list.
        if (word == "title"_L1)
            parts.append(tr("the name"));
        else if (word == "topic"_L1)
            parts.append(tr("the description"));
        else if (word == "picture"_L1)
            parts.append(tr("the picture"));
        else if (word.startsWith("locked="_L1))
            parts.append(tr("who changes the name"));
        else if (word.startsWith("history="_L1))
            parts.append(tr("what new members read"));
    }
    if (const QString rules = changes(rulesIn(details)); !rules.isEmpty())
        parts.append(rules);
    return parts.join(tr(", "));
}

} // namespace chatoyant::client
