#include "client/state/conversation.h"

#include "client/net/api.h"
#include "client/state/catch_up.h"
#include "client/state/chat_list.h"
#include "client/state/contacts.h"
#include "client/state/conversions.h"
#include "client/state/entry_store.h"
#include "client/state/hidden_messages.h"
#include "client/state/mood_levels.h"
#include "client/state/origins.h"
#include "client/state/people.h"
#include "client/state/pins.h"
#include "client/state/synced_settings.h"
#include "client/state/typing_tracker.h"
#include "client/state/workspace.h"

namespace chatoyant::client {

Conversation::Conversation(ChatId chat, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_workspace(workspace)
    , m_store(std::make_unique<EntryStore>(chat, workspace))
    , m_pins(std::make_unique<Pins>(chat, workspace, [this](Seq seq) { return message(seq); }))
    , m_origins(std::make_unique<Origins>(workspace))
    , m_mood(workspace.chats.summary(chat).kind != ChatKind::Direct,
             workspace.environment,
             workspace.scorer)
{
    m_mood.useCorrections(workspace.corrections);
    connectStore();
    connectParts();
    onSummary();
}

Conversation::~Conversation() = default;

void Conversation::connectStore()
{
    connect(m_store.get(), &EntryStore::changed, this, [this] {
        m_origins->learnFrom(lines());
        emit linesChanged();
    });
    connect(m_store.get(), &EntryStore::edgesChanged, this, &Conversation::edgesChanged);
    connect(m_store.get(), &EntryStore::jumped, this, &Conversation::jumped);
    connect(m_store.get(), &EntryStore::loaded, this, &Conversation::foldMood);
    connect(m_store.get(), &EntryStore::reachedEnd, this, &Conversation::foldMood);
    connect(&m_workspace.corrections, &MoodCorrections::changed, this, &Conversation::foldMood);
    connect(&m_mood, &MoodTracker::moodChanged, this, &Conversation::moodChanged);
    connect(&m_mood, &MoodTracker::draftMoodChanged, this, &Conversation::draftMoodChanged);
}

void Conversation::connectParts()
{
    const auto mine = [this](auto function) {
        return [this, function](ChatId chat) {
            if (chat == m_chat)
                (this->*function)();
        };
    };
    connect(&m_workspace.chats, &ChatList::changed, this, mine(&Conversation::onSummary));
    connect(&m_workspace.chats, &ChatList::removed, this, mine(&Conversation::onSummary));
    connect(&m_workspace.chats, &ChatList::added, this, mine(&Conversation::onJoined));
    connect(&m_workspace.chats, &ChatList::reset, this, &Conversation::onSummary);
    connect(&m_workspace.typing, &TypingTracker::changed, this, mine(&Conversation::typingChanged));
    connect(&m_workspace.drafts, &Drafts::changed, this, mine(&Conversation::draftChanged));
    // Behind the store, which leaves them out.
    connect(&m_workspace.hidden, &HiddenMessages::changed, this, mine(&Conversation::foldMood));
    connect(&m_workspace.levels, &MoodLevels::changed, this, &Conversation::onSummary);
    connect(&m_workspace.catchUp, &CatchUp::accepted, this,
            [this](ChatId chat, const QList<Entry> &entries) {
                if (chat == m_chat)
                    onAccepted(entries);
            });
    connect(&m_workspace.catchUp, &CatchUp::broken, this, [this](ChatId chat) {
        if (chat == m_chat)
            m_isBroken = true;
    });
    connect(&m_workspace.catchUp, &CatchUp::finished, this, &Conversation::onCaughtUp);
    connect(&m_workspace.people, &People::changed, this, &Conversation::onPerson);
    connect(&m_workspace.contacts, &Contacts::changed, this, &Conversation::onPerson);
}

ChatSummary Conversation::summary() const
{
    return m_workspace.chats.contains(m_chat) ? m_workspace.chats.summary(m_chat) : m_known;
}

QString Conversation::title() const
{
    return m_workspace.chats.contains(m_chat) ? m_workspace.chats.title(m_chat) : m_title;
}

Obstacle Conversation::obstacle() const
{
    return findObstacle(summary(), lines(), m_workspace);
}

const QList<Line> &Conversation::lines() const
{
    return m_store->lines();
}

std::optional<Line> Conversation::line(Seq seq) const
{
    return m_store->line(seq);
}

// As it is now, with what waits to be done to it.
std::optional<Entry> Conversation::message(Seq seq) const
{
    const auto found = line(seq);
    return found && found->isMessage() && !found->isDeleted ? std::optional(found->entry)
                                                            : std::nullopt;
}

Edge Conversation::older() const
{
    return m_store->older();
}

Edge Conversation::newer() const
{
    return m_store->newer();
}

void Conversation::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    const ChatSummary chat = summary();
    m_unreadAtOpen = chat.unread;
    m_unreadAfter = chat.unread > 0 ? chat.read : 0;
    m_hasUnreadLine = chat.unread > 0;
    m_store->load(m_hasUnreadLine ? m_unreadAfter : chat.head);
    m_pins->load();
    m_workspace.cache.readMembers(m_chat, this, [this](const Result<QList<Member>> &members) {
        if (members && m_members.isEmpty())
            setMembers(*members);
    });
    loadMembers();
}

void Conversation::leave()
{
    m_isOpen = false;
    m_hasUnreadLine = false;
    m_unreadAfter = 0;
    m_unreadAtOpen = 0;
    m_workspace.drafts.rest(m_chat);
    m_store->clear();
}

void Conversation::loadOlder()
{
    m_store->loadOlder();
}

void Conversation::loadNewer()
{
    m_store->loadNewer();
}

void Conversation::jumpTo(Seq seq)
{
    m_store->jumpTo(seq);
}

void Conversation::jumpToNewest()
{
    if (m_store->isAtEnd())
        emit jumped(summary().head);
    else
        m_store->load(summary().head);
}

void Conversation::markRead(Seq seq)
{
    const ChatSummary chat = summary();
    if (seq <= chat.read || !m_workspace.chats.contains(m_chat))
        return;
    m_workspace.chats.setRead(m_chat, seq);
    int unread = 0;
    int mentions = 0;
    for (const Line &line : lines()) {
        if (!line.isMessage() || line.delivery != Delivery::Received || line.entry.seq <= seq)
            continue;
        ++unread;
        mentions += line.entry.mentions.contains(m_workspace.people.me().id) ? 1 : 0;
    }
    if (m_store->isAtEnd())
        m_workspace.chats.setUnread(m_chat, unread, mentions);
    sendMark();
}

// One question at a time; the newest mark goes when the one before was answered.
void Conversation::sendMark()
{
    const Seq read = summary().read;
    if (m_isMarking || read <= m_markSent)
        return;
    m_isMarking = true;
    m_workspace.api.markRead(m_chat, read, this, [this, read](const Result<Seq> &answer) {
        m_isMarking = false;
        if (!answer)
            return; // again after the next catch-up
        m_markSent = read;
        sendMark();
    });
}

void Conversation::typing()
{
    if (m_workspace.settings.isOn(SyncedSettings::showsTyping))
        m_workspace.typing.say(m_chat);
}

Draft Conversation::draft() const
{
    return m_workspace.drafts.draft(m_chat);
}

void Conversation::setDraft(const Draft &draft)
{
    m_workspace.drafts.set(m_chat, draft);
    m_mood.setDraft(draft.text);
}

void Conversation::loadMembers()
{
    m_workspace.api.chat(m_chat, this, [this](const Result<ChatDetails> &details) {
        if (!details)
            return; // what the cache knows stays
        m_workspace.cache.putMembers(m_chat, details->members);
        m_workspace.conversions.know(m_chat, details->conversion);
        setMembers(details->members);
        for (const Member &member : details->members) {
            if (member.user.id != m_workspace.people.me().id)
                m_workspace.chats.setPeersRead(m_chat, member.read);
        }
    });
}

QList<UserId> Conversation::typingPeople() const
{
    return m_workspace.typing.typing(m_chat);
}

void Conversation::setMembers(const QList<Member> &members)
{
    m_members = members;
    for (const Member &member : members)
        m_workspace.people.learn(member.user);
    emit membersChanged();
}

void Conversation::onAccepted(const QList<Entry> &entries)
{
    bool isMembersChanged = false;
    for (const Entry &entry : entries) {
        const bool isSpoken = entry.kind == EntryKind::Transcript;
        if (entry.kind == EntryKind::Message)
            m_workspace.typing.stopped(m_chat, entry.by);
        const bool isJudged = entry.kind == EntryKind::Message || isSpoken;
        const bool isHidden = m_workspace.hidden.has(m_chat, isSpoken ? entry.target : entry.seq);
        if (isJudged && !isHidden && m_store->isAtEnd())
            m_mood.add(entry);
        isMembersChanged = isMembersChanged || entry.kind == EntryKind::Member;
    }
    if (std::exchange(m_isBroken, false))
        m_store->reload();
    else
        m_store->apply(entries);
    const bool isChanged = std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) {
        return entry.kind == EntryKind::Edit || entry.kind == EntryKind::Delete;
    });
    if (isChanged)
        foldMood();
    m_pins->apply(entries);
    if (isMembersChanged && m_isOpen)
        loadMembers();
}

void Conversation::onCaughtUp()
{
    if (std::exchange(m_isBroken, false))
        m_store->reload();
    else
        m_store->retryEdges();
    m_markSent = 0;
    if (m_isOpen) {
        m_pins->load();
        loadMembers();
        sendMark();
    }
}

void Conversation::onSummary()
{
    const ChatSummary chat = summary();
    m_known = chat;
    m_title = title();
    m_store->setPeers(chat.peersRead, chat.peersReceived);
    m_mood.setGroup(chat.kind != ChatKind::Direct);
    m_mood.setServerMood(chat.mood);
    m_mood.setLevel(m_workspace.levels.of(m_chat));
    m_mood.setVoiceCounted(m_workspace.levels.voiceWords().writer != VoiceWriter::Nobody);
    emit summaryChanged();
}

// The log went on while one was not a member.
void Conversation::onJoined()
{
    onSummary();
    m_store->reload();
}

void Conversation::onPerson(UserId user)
{
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [user](const Member &each) { return each.user.id == user; });
    if (member != m_members.end()) {
        member->user = m_workspace.people.user(user);
        emit membersChanged();
    }
    if (summary().peer.id == user)
        emit summaryChanged();
}

void Conversation::foldMood()
{
    if (!m_store->isAtEnd())
        return;
    QList<Entry> messages;
    for (const Line &line : lines()) {
        if (!line.isMessage() || line.isPending() || line.isDeleted)
            continue;
        messages.append(line.entry);
        if (line.transcript)
            messages.append(*line.transcript);
    }
    // What a voice note says counts from when it was written down, as with the server.
    std::sort(messages.begin(), messages.end(),
              [](const Entry &one, const Entry &other) { return one.seq < other.seq; });
    m_mood.fold(messages);
}

} // namespace chatoyant::client
