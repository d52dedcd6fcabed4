#include "client/models/file_words.h"
#include "client/models/formatted_text.h"
#include "client/models/rule_sentences.h"
#include "client/models/sentences.h"
#include "client/state/people.h"

// What happened to a chat, in words: members, its name and rules, pins.
namespace chatoyant::client {

QString
Sentences::service(const Entry &entry, const People &people, const std::optional<Line> &about)
{
    switch (entry.kind) {
    case EntryKind::Member:
        return member(entry, people);
    case EntryKind::Pin:
        return pin(entry, people, about);
    default:
        return changes(entry, people).join(u'\n');
    }
}

// One sentence for each thing that changed.
QStringList Sentences::changes(const Entry &entry, const People &people)
{
    const bool isMine = entry.by == people.me().id;
    const QString who = isolated(people.name(entry.by));
    QStringList sentences;
    if (entry.title) {
        const QString title = isolated(*entry.title);
        sentences.append(isMine ? tr("You changed the name to “%1”").arg(title)
                                : tr("%1 changed the name to “%2”").arg(who, title));
    }
    if (entry.topic)
        sentences.append(isMine ? tr("You changed the description")
                                : tr("%1 changed the description").arg(who));
    if (entry.locked)
        sentences.append(locked(*entry.locked, isMine, who));
    if (entry.history)
        sentences.append(history(*entry.history, isMine, who));
    if (entry.picture)
        sentences.append(picture(entry.picture->isValid(), isMine, who));
    if (const QString rules = RuleSentences::changes(entry.rules); !rules.isEmpty())
        //: %1: rules of the group, as a list: "only admins write, slow mode is off"
        sentences.append(isMine ? tr("You changed the rules: %1").arg(rules)
                                : tr("%1 changed the rules: %2").arg(who, rules));
    if (sentences.isEmpty()) // of a newer version
        sentences.append(isMine ? tr("You changed the chat") : tr("%1 changed the chat").arg(who));
    return sentences;
}

QString Sentences::picture(bool isThere, bool isMine, const QString &who)
{
    if (isThere)
        return isMine ? tr("You changed the picture") : tr("%1 changed the picture").arg(who);
    return isMine ? tr("You removed the picture") : tr("%1 removed the picture").arg(who);
}

QString Sentences::locked(bool isLocked, bool isMine, const QString &who)
{
    if (isLocked)
        return isMine ? tr("You let only admins change the name and the description")
                      : tr("%1 lets only admins change the name and the description").arg(who);
    return isMine ? tr("You let all members change the name and the description")
                  : tr("%1 lets all members change the name and the description").arg(who);
}

QString Sentences::history(HistoryRule rule, bool isMine, const QString &who)
{
    if (rule == HistoryRule::All)
        return isMine ? tr("You let new members read everything from the beginning")
                      : tr("%1 lets new members read everything from the beginning").arg(who);
    return isMine ? tr("You let new members read only what comes after they join")
                  : tr("%1 lets new members read only what comes after they join").arg(who);
}

QString Sentences::pin(const Entry &entry, const People &people, const std::optional<Line> &about)
{
    const bool isMine = entry.by == people.me().id;
    const QString who = isolated(people.name(entry.by));
    const QString text = about && !about->isDeleted ? excerpt(about->entry) : QString();
    if (text.isEmpty() && entry.on)
        return isMine ? tr("You pinned a message") : tr("%1 pinned a message").arg(who);
    if (text.isEmpty())
        return isMine ? tr("You unpinned a message") : tr("%1 unpinned a message").arg(who);
    if (entry.on)
        return isMine ? tr("You pinned “%1”").arg(isolated(text))
                      : tr("%1 pinned “%2”").arg(who, isolated(text));
    return isMine ? tr("You unpinned “%1”").arg(isolated(text))
                  : tr("%1 unpinned “%2”").arg(who, isolated(text));
}

QString Sentences::excerpt(const Entry &message)
{
    constexpr qsizetype longest = 60;
    const QString line = FileWords::textOr(withoutMarks(message.text).simplified(), message.files);
    if (line.size() <= longest)
        return line;
    const qsizetype end = line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return line.left(end).trimmed() + QChar(0x2026);
}

QString Sentences::member(const Entry &entry, const People &people)
{
    const UserId me = people.me().id;
    const QString who = isolated(people.name(entry.by));
    const QString whom = isolated(people.name(entry.userId));
    switch (entry.change) {
    case MemberChange::Added:
        if (entry.by == me)
            return tr("You added %1").arg(whom);
        return entry.userId == me ? tr("%1 added you").arg(who) : tr("%1 added %2").arg(who, whom);
    case MemberChange::Joined:
        return entry.userId == me ? tr("You joined") : tr("%1 joined").arg(whom);
    case MemberChange::Left:
        return entry.userId == me ? tr("You left") : tr("%1 left").arg(whom);
    case MemberChange::Removed:
        if (entry.by == me)
            return tr("You removed %1").arg(whom);
        return entry.userId == me ? tr("%1 removed you").arg(who)
                                  : tr("%1 removed %2").arg(who, whom);
    case MemberChange::Role:
        //: Somebody has another role in the chat now: "Ana is now: Admin".
        return entry.userId == me ? tr("You are now: %1").arg(role(entry.role))
                                  : tr("%1 is now: %2").arg(whom, role(entry.role));
    }
    Q_UNREACHABLE();
}

} // namespace chatoyant::client
