// The pictures of docs/images/screens, which the README and software stores show: at one moment of
// the day, so that they are the same whenever they are drawn.
#include "client/state/mood_levels.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/details_pane.h"
#include "client/ui/dialogs.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/start_page.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/image_viewer.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/json.h"
#include "tests/ui/busy_desk.h"
#include "tests/ui/evening.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr QSize storeSize(1280, 800);
const FileId hutPicture{{8, 1}};
const FileId anasPicture{{8, 2}};

} // namespace

class tst_StoreScreens : public BusyDeskTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { endLook(); }
    void conversation_isDrawn_data() { bothThemes(); }
    void conversation_isDrawn();
    void group_isDrawn_data() { bothThemes(); }
    void group_isDrawn();
    void people_areDrawn_data() { bothThemes(); }
    void people_areDrawn();
    void switcher_isDrawn_data() { bothThemes(); }
    void switcher_isDrawn();
    void search_isDrawn_data() { bothThemes(); }
    void search_isDrawn();
    void settings_areDrawn_data() { bothThemes(); }
    void settings_areDrawn();
    void viewer_isDrawn_data() { bothThemes(); }
    void viewer_isDrawn();
    void signIn_isDrawn_data() { bothThemes(); }
    void signIn_isDrawn();

private:
    static void bothThemes()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look{"light"};
        if (!qEnvironmentVariableIsEmpty("CHATOYANT_SCREENS"))
            QTest::newRow("dark") << Look{"dark", true};
    }
    QList<ChatSummary> otherChats() const override;
    static void beginAtTwentyFourPastSix();
    void fill();
    void addVoice();
    void enterTalk();
    QJsonObject hit(int number, UserId by, const QString &snippet) const;
    QImage drawn(QWidget *inFront);
    QImage settled(QWidget *inFront);
    void keep(const QString &name, QWidget *inFront = nullptr);

    QSize m_view; // from the hut
};

// Moods fade with the real time, so it is the zone that makes it evening.
void tst_StoreScreens::beginAtTwentyFourPastSix()
{
    toldMoment = QDateTime::currentDateTimeUtc();
    const int west = QTime(18, 24, 30).secsTo(toldMoment.time());
    const QTime behind = QTime(0, 0).addSecs(std::abs(west));
    const QString zone =
        (west < 0 ? u"<store>-"_s : u"<store>+"_s) + behind.toString(u"hh:mm:ss"_s);
    qputenv("TZ", zone.toLatin1());
    QCOMPARE(toldMoment.toLocalTime().time().toString(u"hh:mm"_s), u"18:24"_s);
}

void tst_StoreScreens::initTestCase()
{
    beginAtTwentyFourPastSix();
    beginTest();
}

void tst_StoreScreens::init()
{
    m_view = {1500, 540};
    beginLook(m_files.factory());
    m_files.files.insert(hutPicture, jpeg(evening({480, 480})));
    m_files.files.insert(anasPicture, jpeg(hills(480, 480, 20)));
}

QList<ChatSummary> tst_StoreScreens::otherChats() const
{
    const std::pair<ChatKind, std::pair<QString, QString>> told[] = {
        {ChatKind::Direct, {u"Maria Weiss"_s, u"Shall we take the train at eight?"_s}},
        {ChatKind::Group, {u"Team build"_s, u"The build is green again 🎉"_s}},
        {ChatKind::Broadcast, {u"Choir news"_s, u"Concert on the 14th, in the old hall"_s}},
        {ChatKind::Direct, {u"ليلى حداد"_s, u"أراك في الخامسة"_s}},
        {ChatKind::Group, {u"Allotment"_s, u"The first tomatoes are red!"_s}},
        {ChatKind::Group, {u"Book club"_s, u"Chapter nine. I did not see that coming."_s}},
        {ChatKind::Direct, {u"Yann Petit"_s, u"Thank you for the lift home"_s}},
        {ChatKind::Group, {u"Flat share"_s, u"The keys are with the neighbour"_s}}};
    QList<ChatSummary> chats;
    for (int at = 0; at < int(std::size(told)); ++at) {
        const auto &[kind, words] = told[at];
        ChatSummary chat = otherChat(11 + at, kind, words.first, words.second);
        if (kind != ChatKind::Direct)
            chat.last->by = at % 2 ? m_server->thirdId : m_server->friendId;
        chat.last->at = chat.activeAt = ago(17 + at * 64 + at * at * 3);
        chats.append(chat);
    }
    chats[0].preferences.pinned = true;
    chats[0].unread = 2;
    chats[1].unread = chats[1].mentions = 1;
    chats[2].unread = 12;
    chats[2].preferences.muted = true;
    chats[3].peer.presence = Presence::Online;
    chats[6].last->by = m_server->me;
    chats[6].peersRead = chats[6].peersReceived = chats[6].head;
    return chats;
}

// The newest of it fills the window.
void tst_StoreScreens::fill()
{
    m_server->makeGroup(ChatKind::Group, Role::Owner);
    m_server->shown.title = u"Hut weekend"_s;
    m_server->shown.topic = u"Friday 17:42 from platform 4"_s;
    m_server->shown.picture = hutPicture;
    m_server->shown.memberCount = 5;
    m_server->members[0].user = person(m_server->me, u"Ivo Lang"_s, Presence::Online);
    const UserId me = m_server->me, ana = m_server->friendId, bo = m_server->thirdId;
    say(ana, u"The hut is ours from Friday evening. Who can bring the big pot?"_s, 190);
    say(me, u"I can. Shall I also get **bread** and *olive oil*?"_s, 184);
    say(ana, u"Yes please, and the good cheese"_s, 183);
    say(bo, u"The train leaves at 17:42. Here is the way up: https://example.org/routes/hut"_s,
        171);
    say(me, u"The tickets are booked: all seats in one carriage."_s, 160).replyTo = 4;
    const Seq view = say(ana, u"This is what waits for us!"_s, 31).seq;
    m_server->log.last().files = {picture(evening(m_view), m_view)};
    react(view, bo, u"😍"_s);
    react(view, me, u"😍"_s);
    react(view, bo, u"🏔️"_s);
    say(me, u"So beautiful. I have waited for this all winter!"_s, 27).replyTo = view;
    addVoice();
    m_server->shown.peersRead =
        say(me, u"Wonderful, thank you! I bring *two* pots, then."_s, 9).seq;
    say(bo, u"Best news of the week 🎉"_s, 4);
    m_server->shown.peersReceived = say(me, u"See you on platform 4!"_s, 2).seq;
    say(me, u"I am the one with the red hat 😄"_s, 1);
    for (Entry &entry : m_server->log) {
        if (entry.kind == EntryKind::Message && !entry.text.isEmpty())
            entry.mood = Mood{MoodLabel::Joyful, 0.7, 0.9, u"test"_s};
    }
    m_server->shown.read = m_server->log.size();
}

void tst_StoreScreens::addVoice()
{
    Attachment voice = document(u"Voice message.ogg"_s, "OggS");
    voice.kind = AttachmentKind::Voice;
    voice.durationMs = 14'000;
    for (int bar = 0; bar < 100; ++bar) {
        const qreal word = std::abs(std::sin(bar * 0.21) * std::cos(bar * 0.047));
        voice.waveform.append(static_cast<char>(20 + word * (120 + bar * 53 % 110)));
    }
    say(m_server->thirdId, {}, 12).files = {voice};
}

void tst_StoreScreens::enterTalk()
{
    m_server->answers.insert(
        u"session.login"_s,
        json::fromGrant({m_server->me, u"ivo"_s, u"Ivo Lang"_s, u"token"_s, {}}));
    fill();
    enter();
    m_window->resize(storeSize);
    m_server->members[1].user.picture = anasPicture;
    m_server->members[1].user.presence = Presence::Online;
    m_server->members[2].user.presence = Presence::Away;
    const User maria = person(UserId{{1, 11}}, u"Maria Weiss"_s, Presence::Busy);
    const User layla = person(UserId{{1, 14}}, u"ليلى حداد"_s, Presence::Online);
    m_server->members.append({maria, Role::Member, 0, {}});
    m_server->members.append({layla, Role::Member, 0, {}});
    workspace().openChat(m_server->chat);
    QTRY_VERIFY(page().view().model()->rowCount() > 1);
    QTRY_COMPARE(conversation().members().size(), m_server->members.size());
    QTRY_VERIFY(page().view().isAtBottom());
}

QJsonObject tst_StoreScreens::hit(int number, UserId by, const QString &snippet) const
{
    const QString word = u"hut"_s;
    const auto at = snippet.indexOf(word, 0, Qt::CaseInsensitive);
    const ChatId chat = number % 3 == 2 ? ChatId{{2, quint64(11 + number)}} : m_server->chat;
    return {{u"chatId"_s, chat.toString()},
            {u"seq"_s, number + 1},
            {u"at"_s, json::timeToText(ago(2 + number * 83))},
            {u"by"_s, by.toString()},
            {u"snippet"_s, snippet},
            {u"marks"_s, QJsonArray{QJsonArray{at, word.size()}}}};
}

// What is a window of its own stands where it would on a screen.
QImage tst_StoreScreens::drawn(QWidget *inFront)
{
    QImage image = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (inFront) {
        QPainter painter(&image);
        painter.drawPixmap(m_window->mapFromGlobal(inFront->mapToGlobal(QPoint())),
                           inFront->grab());
    }
    return image;
}

// Once nothing changes any more.
QImage tst_StoreScreens::settled(QWidget *inFront)
{
    constexpr int decoding = 400; // ms: pictures are decoded on other threads
    constexpr int most = 10;
    QImage image;
    QImage before;
    for (int turn = 0; turn < most && (image.isNull() || image != before); ++turn) {
        before = std::exchange(image, drawn(inFront));
        QTest::qWait(decoding);
    }
    return image;
}

void tst_StoreScreens::keep(const QString &name, QWidget *inFront)
{
    keepWhole(inFront ? *inFront : *m_window, u"store-"_s + name);
    const QString screens = qEnvironmentVariable("CHATOYANT_SCREENS");
    if (screens.isEmpty())
        return;
    const QImage image = settled(inFront);
    QCOMPARE(image.size(), storeSize);
    const QDir folder(QDir(screens).filePath(u"store"_s));
    QVERIFY(folder.mkpath(u"."_s));
    constexpr int smallFile = 0;
    QVERIFY(image.save(folder.filePath(u"%1-%2.png"_s.arg(name, QLatin1StringView(m_look.name))),
                       "png", smallFile));
}

void tst_StoreScreens::conversation_isDrawn()
{
    enterTalk();
    QTRY_COMPARE(conversation().mood().label, MoodLabel::Joyful);
    keep(u"conversation"_s);
}

void tst_StoreScreens::group_isDrawn()
{
    const User zoe = person(UserId{{1, 31}}, u"Zoe Blum"_s);
    m_server->answers.insert(u"chat.requests"_s,
                             {{u"requests"_s, QJsonArray{json::fromOutsider({zoe, {}, ago(40)})}}});
    enterTalk();
    if (!qEnvironmentVariableIsEmpty("CHATOYANT_SCREENS"))
        settled(nullptr); // its picture is decoded for the wide view first
    workspace().toggleDetails();
    QTRY_VERIFY(labelWith(workspace().details(), u"ليلى حداد"_s));
    auto *card = m_window->findChild<GroupCard *>();
    QTRY_VERIFY(buttonWith(*card, u"Requests 1"_s));
    auto *area = workspace().details().findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    keep(u"group"_s);
}

void tst_StoreScreens::people_areDrawn()
{
    enterTalk();
    Contact contact;
    contact.user = person(UserId{{1, 31}}, u"Zoe Blum"_s);
    contact.state = ContactState::Incoming;
    contact.note = u"Ana told me about the hut. May I come along?"_s;
    contact.since = ago(40);
    m_desk->session.contacts().apply(contact);
    workspace().dialogs().people();
    buttonWith(*m_window, u"Incoming requests"_s)->click();
    QTRY_VERIFY(labelWith(*m_window, u"May I come along?"_s));
    keep(u"people"_s);
}

void tst_StoreScreens::switcher_isDrawn()
{
    enterTalk();
    workspace().dialogs().switchChat();
    auto *switcher = m_window->findChild<QuickSwitcher *>();
    QVERIFY(switcher);
    keep(u"switcher"_s, switcher);
    switcher->reject();
}

void tst_StoreScreens::search_isDrawn()
{
    enterTalk();
    const UserId me = m_server->me, ana = m_server->friendId, bo = m_server->thirdId;
    const QJsonArray hits{
        hit(0, ana, u"The hut is ours from Friday evening. Who can bring the big pot?"_s),
        hit(1, bo, u"Here is the way up: https://example.org/routes/hut"_s),
        hit(2, ana, u"We sing at the hut on Saturday, who has the notes?"_s),
        hit(3, me, u"Five beds in the hut, and room for two on the floor"_s),
        hit(4, bo, u"The stove of the hut needs an hour, so we begin at five"_s),
        hit(5, ana, u"I read it in one night, at the hut"_s)};
    m_server->answers.insert(u"message.search"_s, {{u"hits"_s, hits}, {u"more"_s, false}});
    workspace().dialogs().searchEverywhere();
    fieldNamed(*m_window, u"Search in all messages"_s)->setText(u"hut"_s);
    const auto *dialog = m_window->findChildren<Dialog *>().last();
    QTRY_VERIFY(dialog->findChild<QListView *>()->isVisible());
    keep(u"search"_s);
}

void tst_StoreScreens::settings_areDrawn()
{
    constexpr int halfALine = 6; // would stand cut at the upper edge
    enterTalk();
    workspace().dialogs().settings();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentItem(itemWith(*list, u"Mood"_s));
    QTRY_VERIFY(labelWith(*dialog, u"Colours behind the messages"_s));
    for (QScrollArea *area : dialog->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() - halfALine);
    }
    keep(u"settings"_s);
}

// Its day stands in words.
void tst_StoreScreens::viewer_isDrawn()
{
    m_view = {1600, 944};
    const QDateTime now = std::exchange(toldMoment, {QDate(2026, 6, 20), QTime(20, 41)});
    enterTalk();
    toldMoment = now;
    const QAbstractItemModel &rows = *page().view().model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        const auto files = index.data(MessageModel::FilesRole).value<QList<FileShown>>();
        if (!files.isEmpty() && files.first().isPicture())
            emit page().view().fileActivated(index, files.first(), 0.5);
    }
    auto *viewer = m_window->findChild<ImageViewer *>();
    QVERIFY(viewer);
    QTRY_VERIFY(!viewer->canvas().image().isNull());
    keep(u"viewer"_s);
    viewer->close();
}

void tst_StoreScreens::signIn_isDrawn()
{
    m_server->wire = LinkSecurity::TrustedTls;
    m_server->answers.insert(
        u"session.hello"_s,
        json::fromServerInfo({u"Example"_s, u"0.1.0"_s, SignupPolicy::Open, {}, {}}));
    openWindow(storeSize);
    m_desk->session.restore();
    QTRY_VERIFY(m_window->start().isVisible());
    m_window->start().setServer(u"chat.example.org"_s);
    QTRY_VERIFY(labelWith(*m_window, u"certificate valid"_s));
    for (PlainLabel *label : m_window->findChildren<PlainLabel *>())
        label->setText(label->text().replace(QRegularExpression(u"\\d+ ms"_s), u"8 ms"_s));
    fieldNamed(*m_window, u"User name"_s)->setText(u"ivo"_s);
    fieldNamed(*m_window, u"Password"_s)->setText(u"battery staple"_s);
    QTRY_VERIFY(buttonWith(*m_window, u"Sign in"_s)->isEnabled());
    buttonWith(*m_window, u"Sign in"_s)->setFocus();
    keep(u"sign-in"_s);
}

QTEST_MAIN(tst_StoreScreens)
#include "tst_store_screens.moc"
