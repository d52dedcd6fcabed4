#include "client/ui/chat/chat_page.h"

#include "client/models/person_tag.h"
#include "client/models/status_words.h"
#include "client/state/mood_levels.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/chat_pins.h"
#include "client/ui/chat/chat_search.h"
#include "client/ui/chat/chat_selection.h"
#include "client/ui/chat/chat_voice.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/consent_card.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/offline_bar.h"
#include "client/ui/chat/openers.h"
#include "client/ui/chat/other_draft.h"
#include "client/ui/chat/pin_bar.h"
#include "client/ui/chat/playing_bar.h"
#include "client/ui/chat/search_bar.h"
#include "client/ui/chat/selection_bar.h"
#include "client/ui/idle_watch.h"
#include "client/ui/widgets/layouts.h"

#include <QGuiApplication>
#include <QScrollBar>

namespace chatoyant::client {

ChatPage::ChatPage(const UiContext &context, Toast &toast, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toast(toast)
    , m_model(context.session)
    , m_pauseBeat(context.session.environment().timers)
    , m_header(new ChatHeader(context.theme, this))
    , m_offline(new OfflineBar(context.theme, this))
    , m_view(new MessageView(context.theme, this))
    , m_openers(new Openers(context.theme, m_view->viewport()))
    , m_composer(new Composer(context.theme, this))
    , m_consent(new ConsentCard(context, this))
    , m_otherDraft(new OtherDraft(context, this))
    , m_search(new ChatSearch(context, *m_view, this))
    , m_attachments(new ChatAttachments(context, *m_view, this))
    , m_voice(new ChatVoice(context, *m_composer, m_attachments->sounds(), toast, this))
    , m_pins(new ChatPins(context, this))
    , m_selection(new ChatSelection(context, *m_view, toast, this))
    , m_playing(new PlayingBar(context.theme, m_attachments->sounds(), this))
{
    auto *column = columnIn(this);
    column->addWidget(m_header);
    column->addWidget(m_playing);
    column->addWidget(m_search->bar());
    column->addWidget(m_pins->bar());
    column->addWidget(m_offline);
    column->addWidget(m_view, 1);
    column->addWidget(m_selection->bar());
    column->addWidget(m_composer);
    column->addWidget(m_voice->bar());
    addCards(*column);
    setMinimumWidth(size::chatMinimum - space::giant);
    m_view->setModel(&m_model);
    m_view->setIdleWatch(*new IdleWatch(context.session.environment().clock, this));
    m_composer->usePreferences(context.preferences);
    if (context.spelling)
        m_composer->setSpelling(*context.spelling);
    connectHead();
    connectSession();
    connectView();
    connectComposer();
    connectAttachments();
    connectSounds();
    refreshConnection();
}

// What stands above the messages.
void ChatPage::connectHead()
{
    connect(m_header, &ChatHeader::backWanted, this, &ChatPage::backWanted);
    connect(m_header, &ChatHeader::detailsWanted, this, &ChatPage::detailsWanted);
    connect(m_header, &ChatHeader::searchWanted, this, &ChatPage::openSearch);
    connect(m_header, &ChatHeader::moodWanted, this, &ChatPage::onMoodWanted);
    connect(m_header, &ChatHeader::menuAboutToShow, this,
            [this] { emit menuWanted(m_header->menu()); });
    connect(m_search, &ChatSearch::found, this, &ChatPage::jumpTo);
    connect(m_search, &ChatSearch::closed, m_composer, &Composer::takeFocus);
    connect(m_pins, &ChatPins::jumpWanted, this, &ChatPage::jumpTo);
    connect(m_pins, &ChatPins::closed, m_composer, &Composer::takeFocus);
    connect(m_offline, &OfflineBar::retryWanted, &m_context.session, &Session::retryNow);
    connect(m_offline, &OfflineBar::signInWanted, this, &ChatPage::signInWanted);
    connect(m_offline, &OfflineBar::unsentWanted, this, &ChatPage::unsentWanted);
    connect(m_voice, &ChatVoice::barShown, this, &ChatPage::refreshEmpty);
    connect(m_openers, &Openers::chosen, this, [this](const QString &text) { submit(text, {}); });
}

void ChatPage::connectSession()
{
    Session &session = m_context.session;
    const auto onConnection = [this] { refreshConnection(); };
    connect(&session, &Session::connectionChanged, this, onConnection);
    connect(&session.outbox(), &Outbox::changed, this, onConnection);
    connect(&session.people(), &People::changed, this, &ChatPage::refreshHeader);
    connect(&session.settings(), &SyncedSettings::changed, this, [this] { refreshMood(true); });
    connect(&session.moodLevels(), &MoodLevels::changed, this, [this] { refreshMood(true); });
    // Who looks elsewhere may go on writing on another device.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [&session](auto state) {
        if (state != Qt::ApplicationActive)
            session.draftSync().flush();
    });
    // The model follows first.
    connect(
        &session.chats(), &ChatList::messageArrived, this,
        [this](ChatId chat, const Entry &entry) { onArrival(chat, entry.seq); },
        Qt::QueuedConnection);
}

void ChatPage::addCards(QBoxLayout &column)
{
    column.insertWidget(column.indexOf(m_view), m_consent);
    column.insertWidget(column.indexOf(m_composer), m_otherDraft);
    connect(m_consent, &ConsentCard::groupMade, this, &ChatPage::chatWanted);
}

void ChatPage::setChat(ChatId chat)
{
    if (m_conversation && m_conversation->id() == chat)
        return;
    if (m_conversation) {
        rememberPlace();
        m_attachments->setConversation(nullptr); // while its messages are there
        m_conversation->disconnect(this);
        m_conversation->leave();
    }
    m_search->close();
    m_conversation = chat.isValid() ? m_context.session.conversation(chat) : nullptr;
    m_isPositioned = false;
    m_view->setShowsAuthors(m_conversation && m_conversation->summary().kind != ChatKind::Direct);
    if (m_conversation) {
        m_conversation->open();
        connectConversation();
    }
    m_consent->setChat(chat);
    m_otherDraft->setChat(chat);
    m_model.setConversation(m_conversation);
    m_attachments->setConversation(m_conversation);
    m_voice->setConversation(m_conversation);
    m_selection->setConversation(m_conversation);
    m_view->setModel(&m_model);
    m_pins->setConversation(m_conversation);
    returnToPlace();
    position();
    refreshHeader();
    refreshMood(false);
    refreshComposer();
    showDraft();
    refreshEmpty();
}

ChatId ChatPage::chat() const
{
    return m_conversation ? m_conversation->id() : ChatId();
}

void ChatPage::jumpTo(Seq seq)
{
    if (!m_conversation || seq <= 0)
        return;
    if (const int row = m_model.rowOf(seq); row >= 0)
        return m_view->showRow(row);
    m_conversation->jumpTo(seq);
}

void ChatPage::openSearch()
{
    if (m_conversation)
        m_search->open(m_conversation->id());
}

void ChatPage::connectConversation()
{
    connect(m_conversation, &Conversation::summaryChanged, this, [this] {
        refreshHeader();
        refreshComposer();
        refreshMood(true);
    });
    connect(m_conversation, &Conversation::membersChanged, this, &ChatPage::refreshComposer);
    // Another device writes there too.
    connect(m_conversation, &Conversation::draftChanged, this, [this] {
        if (m_conversation->draft() != (m_draft.isEmpty() ? Draft() : m_draft))
            showDraft();
    });
    connect(m_conversation, &Conversation::typingChanged, this, &ChatPage::refreshHeader);
    connect(m_conversation, &Conversation::moodChanged, this, [this] { refreshMood(true); });
    connect(m_conversation, &Conversation::draftMoodChanged, this,
            [this](const Mood &mood) { m_composer->setDraftMood(mood); });
    // The model follows first.
    connect(m_conversation, &Conversation::linesChanged, this, &ChatPage::position,
            Qt::QueuedConnection);
    connect(m_conversation, &Conversation::linesChanged, this, &ChatPage::refreshEmpty,
            Qt::QueuedConnection);
    connect(m_conversation, &Conversation::linesChanged, this, &ChatPage::refreshObstacle);
    connect(m_conversation, &Conversation::edgesChanged, this, &ChatPage::refreshEmpty,
            Qt::QueuedConnection);
    connect(
        m_conversation, &Conversation::jumped, this, [this](Seq seq) { onJumped(seq); },
        Qt::QueuedConnection);
    connectTranslation();
}

void ChatPage::refreshHeader()
{
    if (!m_conversation)
        return;
    const ChatSummary chat = m_conversation->summary();
    const bool isDirect = chat.kind == ChatKind::Direct;
    const User peer = isDirect ? m_context.session.people().user(chat.peer.id) : User();
    AvatarLook look = isDirect && peer.id.isValid() ? lookOf(peer, true) : lookOf(chat);
    look.name = m_conversation->title(); // also of a chat that is left
    m_header->setChat(m_conversation->title(), look, personTag(peer));
    const Status says = StatusWords::shown(peer, m_context.session.environment().clock.now());
    m_header->setMark(StatusWords::line(says), StatusWords::spoken(says));
    QStringList names;
    const auto typing = m_conversation->typingPeople();
    for (const UserId user : typing)
        names.append(m_context.session.people().name(user));
    if (!names.isEmpty())
        return m_header->setStatus(Sentences::typing(names), true);
    if (isDirect)
        return m_header->setStatus(
            Sentences::presence(peer, m_context.session.environment().clock.now()), false);
    const QString members = chat.kind == ChatKind::Broadcast
                                ? tr("%n subscriber(s)", "", chat.memberCount)
                                : tr("%n member(s)", "", chat.memberCount);
    //: Number of members and what the chat is about.
    m_header->setStatus(chat.topic.isEmpty() ? members : tr("%1 · %2").arg(members, chat.topic),
                        false);
}

void ChatPage::refreshComposer()
{
    if (!m_conversation)
        return;
    QList<User> people;
    for (const Member &member : m_conversation->members()) {
        if (member.user.id != m_context.session.me().id)
            people.append(member.user);
    }
    m_composer->setPeople(people);
    refreshObstacle();
}

void ChatPage::refreshObstacle()
{
    if (!m_conversation)
        return;
    const auto [why, wayOn] = Sentences::obstacle(
        m_conversation->obstacle(), m_context.session.people(), m_conversation->summary().peer.id);
    const bool wasBlocked = m_composer->isBlocked();
    m_composer->setBlocked(why, wayOn);
    refreshPause();
    m_attachments->setBlocked(!why.isEmpty());
    m_voice->refresh();
    if (wasBlocked && why.isEmpty())
        showDraft();
}

void ChatPage::refreshMood(bool isAnimated)
{
    if (!m_conversation)
        return;
    const bool isOn = m_conversation->moodTracker().isOn();
    const MoodLabel mood = isOn ? m_conversation->mood().label : MoodLabel::Neutral;
    m_header->setMood(mood, isOn);
    if (isMoodPaused())
        m_header->setMoodPaused();
    m_view->background().setMood(mood, isAnimated);
    const SyncedSettings &settings = m_context.session.settings();
    m_view->setTimelineShown(isOn && settings.isOn(SyncedSettings::moodTimeline, false));
    m_composer->setToneShown(isOn && settings.isOn(SyncedSettings::draftTone, false));
}

void ChatPage::refreshConnection()
{
    const ConnectionState state = m_context.session.connectionState();
    const int waiting = m_context.session.outbox().waitingCount();
    switch (state.phase) {
    case ConnectionState::Phase::Online:
        return m_offline->clear();
    case ConnectionState::Phase::Waiting:
        return m_offline->showLost(state.retryAt, waiting);
    case ConnectionState::Phase::Offline:
        if (!m_context.session.canRetry())
            return m_offline->showSignedOut();
        return m_offline->showStopped(state.error == Error() ||
                                              state.error.reason == Reason::Offline
                                          ? QString()
                                          : Sentences::reason(state.error),
                                      waiting);
    case ConnectionState::Phase::Connecting:
        if (m_offline->isVisible())
            m_offline->showLost({}, waiting);
    }
}

void ChatPage::refreshEmpty()
{
    const bool isEmpty =
        m_conversation && m_conversation->older() == Edge::Complete && m_conversation->canWrite() &&
        m_voice->bar()->isHidden() && // what is said waits there
        std::none_of(m_conversation->lines().begin(), m_conversation->lines().end(),
                     [](const Line &line) { return line.isMessage(); });
    m_openers->setVisible(isEmpty);
    if (!isEmpty)
        return;
    m_openers->setName(m_conversation->title(), m_conversation->summary().kind == ChatKind::Direct);
    m_openers->centre();
}

void ChatPage::position()
{
    if (m_isPositioned || !m_conversation || m_model.rowCount() == 0)
        return;
    m_isPositioned = true;
    m_view->openAt(m_model.unreadRow());
}

void ChatPage::rememberPlace()
{
    if (const ReadingPlace place = m_view->place(); place.seq > 0)
        m_places.insert(m_conversation->id(), place);
    else
        m_places.remove(m_conversation->id());
}

// Unread messages come before: then the chat opens at their line.
void ChatPage::returnToPlace()
{
    m_returning = m_conversation ? m_places.take(m_conversation->id()) : ReadingPlace();
    if (m_returning.seq == 0 || m_conversation->unreadAtOpen() > 0) {
        m_returning = {};
        return;
    }
    m_isPositioned = true;
    m_conversation->jumpTo(m_returning.seq);
}

void ChatPage::onJumped(Seq seq)
{
    const ReadingPlace place = std::exchange(m_returning, {});
    const int row = m_model.rowOf(seq);
    if (place.seq == seq)
        m_view->openAtPlace(row, place.y);
    else if (row >= 0)
        m_view->showRow(row);
    else if (m_conversation && m_conversation->older() == Edge::Complete)
        m_view->verticalScrollBar()->setValue(0); // what comes first is no row
}

void ChatPage::onArrival(ChatId chat, Seq seq)
{
    if (!m_conversation || m_conversation->id() != chat)
        return;
    const QModelIndex message = m_model.index(m_model.rowOf(seq));
    m_view->noteArrival(!isAnnounced(message) ? QString()
                        : message.isValid()   ? message.data(Qt::AccessibleTextRole).toString()
                                              : Sentences::unread(1));
}

bool ChatPage::isAnnounced(const QModelIndex &message) const
{
    using namespace Qt::StringLiterals;
    const QString kept = m_context.preferences.value(preference::announced).toString();
    if (kept == "mentions"_L1)
        return message.data(MessageModel::MentionsMeRole).toBool();
    return kept != "nothing"_L1;
}

void ChatPage::onMoodWanted()
{
    if (!m_conversation)
        return;
    if (isMoodPaused())
        return m_context.session.moodLevels().chooseFor(m_conversation->id(), {});
    explainMood();
}

// Here only: elsewhere moods are shown.
bool ChatPage::isMoodPaused() const
{
    const MoodLevels &levels = m_context.session.moodLevels();
    return levels.general() != MoodLevel::Off &&
           levels.chosenFor(m_conversation->id()) == MoodLevel::Off;
}

} // namespace chatoyant::client
