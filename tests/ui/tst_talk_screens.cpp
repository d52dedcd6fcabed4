// The list of chats and a conversation with one of everything, in every look.
#include "client/state/mood_levels.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/emoji_panel.h"
#include "client/ui/chat/mention_popup.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_popover.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/details_pane.h"
#include "client/ui/dialogs.h"
#include "client/ui/media/media_pane.h"
#include "client/ui/widgets/toast.h"
#include "tests/ui/busy_desk.h"

#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_TalkScreens : public BusyDeskTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init() { beginLook(m_files.factory()); }
    void cleanup() { endLook(); }
    void list_isDrawn_data() { mainLooks(); }
    void list_isDrawn();
    void talk_isDrawn_data() { mainLooks(); }
    void talk_isDrawn();
    void writing_isDrawn_data() { looks(); }
    void writing_isDrawn();
    void mood_isDrawn_data() { looks(); }
    void mood_isDrawn();
    void details_areDrawn_data() { mainLooks(); }
    void details_areDrawn();
    void trouble_isDrawn_data() { mainLooks(); }
    void trouble_isDrawn();
    void emptyTalk_isDrawn_data() { looks(); }
    void emptyTalk_isDrawn();

private:
    void fill();
    void fillOddities();
    void keep(const QString &name) { keepWhole(*m_window, u"talk-"_s + name); }
    void keepMenu(QMenu &menu, const QString &name)
    {
        menu.popup(m_window->mapToGlobal(QPoint(20, 20)));
        keepWhole(menu, name);
        menu.close();
    }
};

// As people talk.
void tst_TalkScreens::fill()
{
    m_server->makeGroup(ChatKind::Group, Role::Admin);
    m_server->shown.title = u"Hut weekend"_s;
    m_server->shown.topic = u"Two nights, eleven people, one stove"_s;
    const UserId me = m_server->me, ana = m_server->friendId, bo = m_server->thirdId;
    say(ana, u"The hut is ours from Friday evening. Who can bring the big pot?"_s, 190);
    say(me, u"I can. Shall I also get **bread** and `olive oil`?"_s, 184);
    say(ana, u"Yes please, and the good cheese"_s, 183);
    say(bo,
        u"The train leaves at 17:42. The way up from the station is at "
        "https://example.org/routes/hut"_s,
        171);
    say(bo, u"@me can you take the tickets?"_s, 170).mentions = {me};
    say(me, u"They are booked: eleven seats, all in one carriage."_s, 160).replyTo = 4;
    say(ana, {}, 31).files = {picture(1280, 860, 205)};
    say(ana, u"This is what waits for us!"_s, 30);
    react(8, bo, u"😍"_s);
    react(8, me, u"😍"_s);
    react(8, bo, u"🏔️"_s);
    Attachment voice = document(u"Voice message.ogg"_s, "OggS");
    voice.kind = AttachmentKind::Voice;
    voice.durationMs = 14'000;
    for (int bar = 0; bar < 100; ++bar)
        voice.waveform.append(static_cast<char>(30 + bar * 37 % 190));
    say(bo, {}, 12).files = {voice};
    say(me, u"So good. I have waited for this all winter 🎉"_s, 9);
    say(bo, u"🎉🎉"_s, 4);
    for (Entry &entry : m_server->log) {
        if (entry.kind == EntryKind::Message && !entry.text.isEmpty())
            entry.mood = Mood{MoodLabel::Joyful, 0.7, 0.9, u"test"_s};
    }
}

// What breaks a layout that was made for short sentences.
void tst_TalkScreens::fillOddities()
{
    const UserId me = m_server->me, ana = m_server->friendId, bo = m_server->thirdId;
    say(ana, u"> The stove needs an hour\n\nThen we begin at five:\n- wood\n- water\n- soup"_s, 3);
    say(ana, u"```\nfor (const auto &guest : guests)\n    bake(guest, 2);\n```"_s, 3);
    say(bo, u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkundenmappe"_s,
        3);
    say(me,
        u"😀😃😄😁😆😅🤣😂🙂🙃😉😊😇🥰😍🤩😘😗😚😙😋😛😜🤪"_s,
        3);
    say(bo, u"متى نصل إلى الكوخ؟ القطار يصل في السابعة"_s, 3);
    const Seq changed = say(me, u"We meet at platform 5"_s, 3).seq;
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.by = me;
    edit.target = changed;
    edit.text = u"We meet at platform 7"_s;
    m_server->append(edit, false);
    const Seq gone = say(ana, u"Never mind"_s, 3).seq;
    Entry removal;
    removal.kind = EntryKind::Delete;
    removal.by = ana;
    removal.target = gone;
    m_server->append(removal, false);
    say(ana, u"The list of what to bring"_s, 3).files = {
        document(u"What to bring, the final version of the list.ods"_s, QByteArray(83'000, 'f'))};
    say(bo, u"Taken along"_s, 3).forwarded = Origin{ana, ago(5000)};
}

void tst_TalkScreens::list_isDrawn()
{
    fill();
    m_isUnread = true;
    enter();
    QTRY_VERIFY(buttonWith(*m_window, u"friend request"_s));
    keep(u"list"_s);
    Dashboard &dashboard = workspace().dashboard();
    const std::pair<ChatFilter, QString> filters[] = {{ChatFilter::Unread, u"unread"_s},
                                                      {ChatFilter::Groups, u"groups"_s},
                                                      {ChatFilter::Archived, u"archived"_s}};
    for (const auto &[filter, name] : filters) {
        dashboard.setFilter(filter);
        keep(u"list-"_s + name);
    }
    dashboard.setFilter(ChatFilter::All);
    fieldNamed(*m_window, u"Search"_s)->setText(u"nobody of that name"_s);
    keep(u"list-no-such"_s);
    fieldNamed(*m_window, u"Search"_s)->clear();
    emit dashboard.chatMenuWanted(m_server->chat, m_window->mapToGlobal(QPoint(40, 160)));
    auto *menu = workspace().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    keepWhole(*menu, u"talk-list-menu"_s);
    menu->close();
    keepMenu(*m_window->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly),
             u"talk-main-menu"_s);
    m_desk->session.chats().replaceAll({});
    keep(u"list-none"_s);
}

void tst_TalkScreens::talk_isDrawn()
{
    fill();
    openTalk();
    QTRY_VERIFY(page().view().isAtBottom());
    keep(u"group"_s);
    MessageView &view = page().view();
    view.setFocus(Qt::TabFocusReason);
    view.setCurrent(view.model()->index(view.model()->rowCount() - 2, 0));
    keep(u"message-chosen"_s);
    view.setCurrent({});
    page().openSearch();
    auto *field = fieldNamed(page(), u"Search in this chat"_s);
    QVERIFY(field);
    field->setText(u"hut"_s);
    keep(u"search"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    emit page().menuWanted(page().header().menu());
    keepMenu(page().header().menu(), u"talk-menu"_s);
}

void tst_TalkScreens::writing_isDrawn()
{
    fill();
    fillOddities();
    openTalk();
    keep(u"oddities"_s);
    Composer &composer = page().composer();
    composer.showReply(u"Ana Ruiz"_s, u"The hut is ours from Friday evening."_s);
    composer.setText(u"I come a little later, on the last train. Keep some soup for me, and do not "
                     "wait with the dumplings:\nthey are best while they are hot."_s);
    keep(u"reply"_s);
    composer.showEdit(u"They are booked"_s);
    keep(u"edit"_s);
    composer.hideBar();
    composer.setText({});
    auto *edit = composer.findChild<DraftEdit *>();
    edit->setFocus();
    QTest::keyClicks(edit, u"@"_s);
    QTRY_VERIFY(page().findChild<MentionPopup *>()->isVisible());
    keep(u"mention"_s);
    composer.setText({});
    composer.openEmoji();
    auto *emoji = page().findChild<EmojiPanel *>();
    QVERIFY(emoji);
    QTRY_VERIFY(emoji->isVisible());
    keepWhole(*emoji, u"talk-emoji"_s);
    emoji->close();
    workspace().toast().say(u"Saved as “What to bring, the final version of the list.ods”"_s);
    keep(u"toast"_s);
    workspace().toast().offerUndo(
        u"Message deleted"_s, 60'000, [] {}, [] {});
    keep(u"toast-undo"_s);
    workspace().toast().settle();
}

void tst_TalkScreens::mood_isDrawn()
{
    fill();
    const QJsonObject settings{{u"mood.draftTone"_s, true}, {u"mood.timeline"_s, true}};
    m_server->answers.insert(u"settings.get"_s, {{u"settings"_s, settings}});
    openTalk();
    m_desk->session.settings().apply(settings);
    QTRY_COMPARE(conversation().mood().label, MoodLabel::Joyful);
    page().composer().setText(u"One line at midnight is not enough."_s);
    page().composer().setDraftMood({MoodLabel::Tense, -0.6, 0.9, {}});
    keep(u"mood"_s);
    emit page().header().moodWanted();
    auto *popover = page().findChild<MoodPopover *>();
    QVERIFY(popover);
    keepWhole(*popover, u"talk-mood-popover"_s);
    popover->close();
    m_desk->session.moodLevels().chooseFor(m_server->chat, MoodLevel::Off);
    keep(u"mood-paused"_s);
}

void tst_TalkScreens::details_areDrawn()
{
    fill();
    say(m_server->friendId, u"The list"_s, 2).files = {
        document(u"What to bring.ods"_s, QByteArray(83'000, 'f'))};
    openTalk();
    if (m_look.isSmall)
        workspace().dialogs().details(m_server->chat);
    else
        workspace().toggleDetails();
    QTRY_VERIFY(labelWith(*m_window, u"Bo Chen"_s));
    keep(u"details"_s);
    if (m_look.isSmall)
        buttonWith(*m_window, u"Close"_s)->click();
    workspace().showMedia();
    for (const MediaKind kind :
         {MediaKind::Pictures, MediaKind::Files, MediaKind::Voice, MediaKind::Links}) {
        for (MediaPane *pane : m_window->findChildren<MediaPane *>()) {
            if (pane->isVisible())
                pane->setKind(kind);
        }
        keep(u"media-%1"_s.arg(static_cast<int>(kind)));
    }
}

void tst_TalkScreens::trouble_isDrawn()
{
    fill();
    openTalk();
    m_server->sendRefusal = makeError(Reason::TooLarge);
    conversation().send(u"Here is all that I know about the hut"_s);
    QTRY_VERIFY(m_desk->session.outbox().hasFailed(m_server->chat));
    page().view().scrollToBottom();
    keep(u"refused"_s);
    m_server->isUp = false;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
    conversation().send(u"And this waits for the network"_s);
    QTRY_VERIFY(buttonWith(*m_window, u"unsent message"_s) || m_look.isSmall);
    page().view().scrollToBottom();
    keep(u"offline"_s);
    workspace().dialogs().unsent();
    keep(u"outbox"_s);
    buttonWith(*m_window, u"Close"_s)->click();
    workspace().dialogs().askAboutOld({u"one"_s, u"two"_s});
    keep(u"outbox-old"_s);
    buttonWith(*m_window, u"Not now"_s)->click();
    page().composer().setText(u"What I had begun to write"_s);
    page().composer().setBlocked(u"You were removed from this group."_s, u"Close the chat"_s);
    keep(u"blocked"_s);
}

void tst_TalkScreens::emptyTalk_isDrawn()
{
    openWindow({1180, 800});
    m_server->members[1].user = m_server->shown.peer =
        person(m_server->friendId, u"Ana Ruiz"_s, Presence::Online);
    signIn(m_desk->session);
    QTRY_VERIFY(m_window->workspace());
    QTRY_VERIFY(m_desk->session.chats().contains(m_server->chat));
    keep(u"none-open"_s);
    workspace().openChat(m_server->chat);
    QTRY_VERIFY(labelWith(*m_window, u"Say hello to Ana Ruiz"_s));
    keep(u"empty"_s);
}

QTEST_MAIN(tst_TalkScreens)
#include "tst_talk_screens.moc"
