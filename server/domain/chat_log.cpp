#include "server/domain/chat_log.h"

#include "common/protocol/message_messages.h"
#include "common/protocol/rule_messages.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Which of them changed, and how the rules stand: never what somebody wrote.
QString changesIn(const Entry &entry)
{
    QStringList names;
    const auto add = [&names](const auto &change, const QString &name) {
        if (change)
            names.append(name);
    };
    add(entry.title, u"title"_s);
    add(entry.topic, u"topic"_s);
    add(entry.picture, u"picture"_s);
    if (entry.locked)
        names.append(*entry.locked ? u"locked=true"_s : u"locked=false"_s);
    if (entry.history)
        names.append(u"history="_s + json::historyRuleName(*entry.history));
    const QJsonObject rules = json::fromRuleChanges(entry.rules);
    for (auto rule = rules.begin(); rule != rules.end(); ++rule)
        names.append(rule.key() + u'=' + rule.value().toVariant().toString());
    return names.join(u' ');
}

} // namespace

ChatLog::ChatLog(ChatDirectory &directory, Delivery &delivery, AuditLog &audit, const Clock &clock)
    : m_directory(directory)
    , m_delivery(delivery)
    , m_audit(audit)
    , m_clock(clock)
{}

bool ChatLog::append(ChatState &chat, Entry &entry)
{
    entry.at = m_clock.now();
    if (!m_directory.append(chat, entry))
        return false;
    m_delivery.entry(chat.record.id, entry, chat.audience);
    if (chat.isGroup())
        noteEntry(chat, entry);
    return true;
}

Seq ChatLog::memberChanged(ChatState &chat, UserId by, const Entry &change)
{
    Entry entry = change;
    entry.kind = EntryKind::Member;
    entry.by = by;
    append(chat, entry);
    return entry.seq;
}

void ChatLog::note(AuditAction action, const ChatState &chat, const Deed &deed)
{
    m_audit.note({action, deed.by, deed.to, {}, deed.details, chat.record.id});
}

void ChatLog::noteEntry(const ChatState &chat, const Entry &entry)
{
    if (entry.kind == EntryKind::Chat)
        return note(AuditAction::ChatChanged, chat, {entry.by, {}, changesIn(entry)});
    if (entry.kind == EntryKind::Pin)
        return note(entry.on ? AuditAction::ChatPinned : AuditAction::ChatUnpinned, chat,
                    {entry.by});
    if (entry.kind == EntryKind::Member && entry.change == MemberChange::Role &&
        entry.by != entry.userId)
        note(AuditAction::ChatRoleChanged, chat,
             {entry.by, entry.userId, json::roleName(entry.role)});
}

} // namespace chatoyant::server
