#include "server/domain/link_previews.h"

#include "common/base/limits.h"
#include "common/model/text_links.h"
#include "common/protocol/json.h"
#include "server/domain/permissions.h"

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

LinkPreview storable(const QString &url, const LinkPreview &found)
{
    LinkPreview preview;
    preview.url = url;
    preview.site = storableWord(found.site, limits::previewSite);
    preview.title = storableWord(found.title, limits::previewTitle);
    preview.description = storableWord(found.description, limits::previewDescription);
    if (preview.description == preview.title)
        preview.description.clear();
    return preview;
}

// Nobody has come since who may not read it.
bool isForAll(const ChatState &chat, Seq words)
{
    return std::none_of(chat.firsts.cbegin(), chat.firsts.cend(),
                        [words](Seq first) { return first > words; });
}

} // namespace

LinkPreviews::LinkPreviews(const Parts &parts)
    : m_parts(parts)
    , m_known(mostKnown)
{}

void LinkPreviews::sent(ChatState &chat, const Entry &message)
{
    wish(chat, message, message.seq);
}

void LinkPreviews::edited(ChatState &chat, const QString &before, const Entry &edit)
{
    if (firstWebLink(before) != firstWebLink(edit.text))
        wish(chat, edit, edit.target);
}

void LinkPreviews::wish(ChatState &chat, const Entry &words, Seq seq)
{
    const QString url = m_parts.reader ? firstWebLink(words.text) : QString();
    if (url.isEmpty())
        return;
    if (const Known *found = known(url)) {
        if (found->preview)
            append(chat, words.by, seq, {*found->preview});
        return;
    }
    if (m_waiting.contains(url) || m_parts.limits.takePreview(words.by))
        m_parts.batch.afterCommit(
            [this, url, asked = Asked{chat.record.id, seq, words.seq}] { ask(url, asked); });
}

void LinkPreviews::ask(const QString &url, const Asked &asked)
{
    const bool isUnderWay = m_waiting.contains(url); // also where nobody waits any more
    m_waiting[url].append(asked);
    if (isUnderWay)
        return; // what several messages have is looked at once
    const bool isTaken = m_parts.reader->read(
        url, [this, url](const std::optional<LinkPreview> &found) { take(url, found); });
    if (!isTaken)
        m_waiting.remove(url); // nothing is known of it
}

void LinkPreviews::take(const QString &url, const std::optional<LinkPreview> &found)
{
    Known known{std::nullopt, m_parts.clock.now()};
    if (found)
        known.preview = storable(url, *found);
    if (known.preview && known.preview->saysNothing())
        known.preview.reset();
    m_known.insert(url, std::make_unique<Known>(known).release()); // the cache's from here on
    const QList<Asked> waiting = m_waiting.take(url);
    for (const Asked &each : waiting) {
        ChatState *chat = known.preview ? m_parts.directory.open(each.chat) : nullptr;
        const auto message = chat ? m_parts.storage.message(each.chat, each.seq) : std::nullopt;
        if (message && !message->isDeleted && isForAll(*chat, each.words) &&
            firstWebLink(message->text) == url)
            append(*chat, message->by, each.seq, {*known.preview});
    }
}

Result<Seq> LinkPreviews::remove(UserId caller, ChatId chatId, Seq seq)
{
    const auto entered = m_parts.directory.enter(chatId, caller, Action::ReadLog);
    if (!entered)
        return entered.error();
    ChatState &chat = **entered;
    const auto message = m_parts.directory.message(chat, seq, caller);
    if (!message)
        return message.error();
    const Action action =
        message->by == caller ? Action::RemoveOwnPreview : Action::RemoveOthersPreview;
    if (const auto right = judge(action, chat.party(caller)); !right)
        return right.error();
    if (firstWebLink(message->text).isEmpty())
        return Seq(0);
    for (QList<Asked> &waiting : m_waiting) // it may be on its way
        waiting.removeIf([&](const Asked &each) { return each.chat == chatId && each.seq == seq; });
    if (!append(chat, caller, seq, {}))
        return Seq(0);
    if (message->by != caller)
        m_parts.log.note(AuditAction::ChatPreviewRemoved, chat, {caller, message->by});
    return chat.head;
}

bool LinkPreviews::append(ChatState &chat, UserId by, Seq seq, const QList<LinkPreview> &links)
{
    Entry entry;
    entry.kind = EntryKind::Preview;
    entry.by = by;
    entry.target = seq;
    entry.links = links;
    return m_parts.log.append(chat, entry);
}

const LinkPreviews::Known *LinkPreviews::known(const QString &url) const
{
    const Known *found = m_known.object(url);
    const qint64 age = found ? found->at.secsTo(m_parts.clock.now()) : 0;
    return age < std::chrono::seconds(knownFor).count() && age >= 0 ? found : nullptr;
}

QString storableWord(const QString &word, qsizetype most)
{
    const QString more = u"…"_s;
    QString kept;
    for (const QChar c : word) {
        const bool isBreak = c.isSpace() || c.category() == QChar::Other_Control;
        if (isBreak)
            kept += u' ';
        else if (c.category() != QChar::Other_Format || c == QChar(0x200C) || c == QChar(0x200D))
            kept += c; // letters of several scripts join by these two
    }
    kept = kept.simplified();
    if (!json::isStorableText(kept) || !json::hasVisibleText(kept))
        return {};
    if (kept.size() <= most)
        return kept;
    kept.truncate(most - more.size());
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.trimmed() + more;
}

} // namespace chatoyant::server
