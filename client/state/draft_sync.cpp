#include "client/state/draft_sync.h"

#include "client/net/api.h"
#include "client/state/local_cache.h"
#include "client/state/retry.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Draft &draft)
{
    return {{u"text"_s, draft.text}, {u"replyTo"_s, draft.replyTo}};
}

Draft fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("text"_L1).toString(), object.value("replyTo"_L1).toInteger(), 0};
}

Draft joined(const Draft &mine, const Draft &other)
{
    QStringList texts{mine.text.trimmed(), other.text.trimmed()};
    texts.removeAll(QString());
    return {texts.join(u"\n\n"_s), mine.replyTo > 0 ? mine.replyTo : other.replyTo, 0};
}

} // namespace

DraftSync::DraftSync(Api &api, LocalCache &cache, Drafts &drafts, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_drafts(drafts)
    , m_alarm(timers)
{
    connect(&drafts, &Drafts::changed, this, &DraftSync::onChanged);
    connect(&drafts, &Drafts::rested, this, &DraftSync::send);
    connect(&m_alarm, &Alarm::rang, this, &DraftSync::flush);
}

void DraftSync::onChanged(ChatId chat)
{
    if (m_isAdopting)
        return;
    const Draft shown = m_drafts.draft(chat);
    if (shown.editing > 0 || m_sides.value(chat).isEditing)
        return onEdited(chat, shown);
    Side &side = m_sides[chat];
    side.mine = shown;
    side.isRefused = false;
    if (!shown.isEmpty())
        return m_alarm.start(pause);
    // Sent or given up: now there is room for what the other device wrote.
    if (const Draft waiting = side.other; !waiting.isEmpty()) {
        adopt(chat, waiting);
        setOther(chat, {});
    }
    send(chat);
}

// An edit takes the field, and gives it back with what was written before.
void DraftSync::onEdited(ChatId chat, const Draft &shown)
{
    Side &side = m_sides[chat];
    const bool wasEditing = std::exchange(side.isEditing, shown.editing > 0);
    if (side.isEditing)
        return wasEditing ? void() : store();
    const Draft before = side.mine;
    adopt(chat, joined(shown, before));
    store();
    m_alarm.start(pause);
}

bool DraftSync::heard(ChatId chat, const Draft &draft)
{
    const Draft remote = draft.isEmpty() ? Draft() : Draft{draft.text, draft.replyTo, 0};
    Side &side = m_sides[chat];
    const bool isEcho = side.sent == remote;
    if (isEcho)
        side.sent.reset();
    if (remote == side.base)
        return false;
    const bool isClean = !side.isDirty();
    side.base = remote;
    if (!isEcho)
        merge(chat, remote, isClean);
    store();
    return !isEcho;
}

void DraftSync::merge(ChatId chat, const Draft &remote, bool isClean)
{
    const Draft mine = m_sides.value(chat).mine;
    const bool isMore = remote.text.startsWith(mine.text) && !remote.text.isEmpty();
    const bool isLess = mine.text.startsWith(remote.text);
    if (remote == mine)
        return setOther(chat, {});
    if (isClean || mine.isEmpty() || isMore) {
        adopt(chat, remote);
        return setOther(chat, {});
    }
    setOther(chat, isLess ? Draft() : remote);
}

void DraftSync::adopt(ChatId chat, const Draft &draft)
{
    m_sides[chat].mine = draft;
    if (m_sides.value(chat).isEditing)
        return;
    m_isAdopting = true;
    m_drafts.set(chat, draft);
    m_isAdopting = false;
}

void DraftSync::setOther(ChatId chat, const Draft &draft)
{
    if (m_sides.value(chat).other == draft)
        return;
    m_sides[chat].other = draft;
    store();
    emit otherChanged(chat);
}

void DraftSync::addOther(ChatId chat)
{
    const Side side = m_sides.value(chat);
    if (side.other.isEmpty())
        return;
    adopt(chat, joined(side.mine, side.other));
    dropOther(chat);
}

void DraftSync::dropOther(ChatId chat)
{
    setOther(chat, {});
    send(chat);
}

void DraftSync::send(ChatId chat)
{
    const auto found = m_sides.find(chat);
    if (!m_isOnline || found == m_sides.end() || found->isSending || found->isRefused ||
        !found->isDirty() || !found->other.isEmpty())
        return;
    found->isSending = true;
    found->sent = found->mine;
    m_api.setDraft({chat, found->mine.text, found->mine.replyTo, {}}, this,
                   [this, chat, turn = m_turn](const Result<void> &answer) {
                       if (turn == m_turn)
                           onSent(chat, answer);
                   });
}

void DraftSync::onSent(ChatId chat, const Result<void> &answer)
{
    const auto found = m_sides.find(chat);
    if (found == m_sides.end())
        return;
    found->isSending = false;
    const auto sent = std::exchange(found->sent, std::nullopt);
    if (!answer) {
        found->isRefused = !isRetryable(answer.error().reason);
    } else if (sent) {
        found->base = *sent;
        store();
    }
    if (!found->isDirty())
        return;
    if (answer && found->mine.isEmpty())
        send(chat);
    else
        m_alarm.start(pause);
}

void DraftSync::setOnline(bool isOnline)
{
    ++m_turn;
    m_isOnline = false;
    for (Side &side : m_sides) {
        side.isSending = false;
        side.sent.reset();
    }
    if (!isOnline)
        return;
    m_api.drafts(this, [this, turn = m_turn](const Result<QList<chatoyant::Draft>> &drafts) {
        if (turn != m_turn || !drafts)
            return;
        QHash<ChatId, Draft> listed;
        for (const chatoyant::Draft &draft : *drafts)
            listed.insert(draft.chat, {draft.text, draft.replyTo, 0});
        onListed(listed);
    });
}

void DraftSync::onListed(const QHash<ChatId, Draft> &drafts)
{
    m_isOnline = true;
    QSet<ChatId> chats(drafts.keyBegin(), drafts.keyEnd());
    const auto known = m_sides.keys();
    chats.unite(QSet<ChatId>(known.begin(), known.end()));
    for (const ChatId chat : std::as_const(chats))
        heard(chat, drafts.value(chat));
    flush();
}

void DraftSync::flush()
{
    m_alarm.stop();
    const auto chats = m_sides.keys();
    for (const ChatId chat : chats)
        send(chat);
}

void DraftSync::forgetChat(ChatId chat)
{
    if (m_sides.remove(chat) > 0)
        store();
}

void DraftSync::restore(const QJsonObject &kept)
{
    m_alarm.stop();
    m_sides.clear();
    for (auto each = kept.constBegin(); each != kept.constEnd(); ++each) {
        const ChatId chat = ChatId::fromString(each.key());
        const QJsonObject side = each.value().toObject();
        if (!chat.isValid())
            continue;
        m_sides[chat].base = fromJson(side.value("base"_L1));
        m_sides[chat].other = fromJson(side.value("other"_L1));
        m_sides[chat].mine = fromJson(side.value("mine"_L1));
    }
}

void DraftSync::store()
{
    QJsonObject kept;
    for (auto side = m_sides.cbegin(); side != m_sides.cend(); ++side) {
        // Elsewhere it is what the field holds, which is kept with the drafts.
        const Draft before = side->isEditing ? side->mine : Draft();
        if (side->base.isEmpty() && side->other.isEmpty() && before.isEmpty())
            continue;
        kept.insert(side.key().toString(), QJsonObject{{u"base"_s, toJson(side->base)},
                                                       {u"other"_s, toJson(side->other)},
                                                       {u"mine"_s, toJson(before)}});
    }
    m_cache.putDraftSync(kept);
}

} // namespace chatoyant::client
