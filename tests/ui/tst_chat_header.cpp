// What stands over and beside a conversation: its head, its mood, and what lies over messages.
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/hover_actions.h"
#include "client/ui/chat/mention_popup.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_pill.h"
#include "client/ui/chat/mood_popover.h"
#include "tests/ui/signed_in.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

QStringList wordsIn(const QWidget &root)
{
    QStringList words;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    return words;
}

} // namespace

class tst_ChatHeader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mood_paused_canBeResumedInTheHeader();
    void mood_withoutWords_saysThatNothingWasJudged();
    void mood_ownWords_areNamedYou();
    void mood_notRight_isCorrectedHere();
    void header_narrow_keepsTheNameWhole_data();
    void header_narrow_keepsTheNameWhole();
    void hoverBar_withoutRoomBeside_coversNoWords_data();
    void hoverBar_withoutRoomBeside_coversNoWords();
    void mentions_offered_leaveTheReplyVisible();
    void composer_blocked_takesNoKeys();
    void membership_ofADirectChat_isNoLine();

private:
    void open();

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
    ChatPage *m_page = nullptr;
};

void tst_ChatHeader::init()
{
    m_host.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    m_host = std::make_unique<QWidget>();
    m_page = addChatPage(*m_host, *m_desk);
}

void tst_ChatHeader::open()
{
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->setChat(m_server->chat);
    QTRY_COMPARE(m_desk->session.conversation(m_server->chat)->lines().size(),
                 m_server->log.size());
}

void tst_ChatHeader::mood_paused_canBeResumedInTheHeader()
{
    open();
    auto *pill = m_page->header().findChild<MoodPill *>();
    QVERIFY(pill->isVisible());
    ChatPreferences paused;
    paused.mood = MoodLevel::Off;
    m_desk->session.chats().setPreferences(m_server->chat, paused);
    QVERIFY(pill->isVisible());
    QVERIFY(pill->accessibleName().contains(u"paused"_s));
    m_server->refusals.insert(u"chat.setPreferences"_s, makeError(Reason::Offline));
    pill->click();
    QVERIFY(!m_desk->session.chats().summary(m_server->chat).preferences.mood);
    QVERIFY(pill->accessibleName().contains(u"Calm"_s));
}

void tst_ChatHeader::mood_withoutWords_saysThatNothingWasJudged()
{
    open();
    m_page->header().findChild<MoodPill *>()->click();
    const auto *popover = m_page->findChild<MoodPopover *>();
    QVERIFY(popover);
    const QString words = wordsIn(*popover).join(u'\n');
    QVERIFY2(words.contains(u"Nobody's words have been judged yet"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"% sure"_s), qPrintable(words));
}

void tst_ChatHeader::mood_ownWords_areNamedYou()
{
    const QDateTime now = m_desk->clock.now();
    for (const UserId by : {m_server->me, m_server->friendId}) {
        Entry entry;
        entry.by = by;
        entry.text = by == m_server->me ? u"Wonderful!"_s : u"Great!"_s;
        entry.clientId = entry.text;
        entry.mood = Mood{MoodLabel::Joyful, 0.8, 0.9, u"test"_s};
        m_server->append(entry, false);
        m_server->log.last().at = now; // a mood fades after half an hour
        m_server->tell(m_server->log.last());
    }
    open();
    QTRY_COMPARE(m_desk->session.conversation(m_server->chat)->mood().label, MoodLabel::Joyful);
    m_page->header().findChild<MoodPill *>()->click();
    const QStringList words = wordsIn(*m_page->findChild<MoodPopover *>());
    QVERIFY2(words.contains(u"You: Wonderful!"_s), qPrintable(words.join(u'\n')));
    QVERIFY2(words.contains(u"friend: Great!"_s), qPrintable(words.join(u'\n')));
}

void tst_ChatHeader::mood_notRight_isCorrectedHere()
{
    m_desk->session.loadMood([] {
        MoodScorer scorer([](QStringView) { return Mood(); });
        scorer.explain = [](QStringView, int) {
            return QList<WeighedWord>{{u"Great"_s, 2}, {u"broken"_s, -1}};
        };
        return scorer;
    });
    Entry entry;
    entry.by = m_server->friendId;
    entry.text = u"Great, broken again"_s;
    entry.clientId = entry.text;
    entry.mood = Mood{MoodLabel::Joyful, 0.8, 0.9, u"test"_s};
    m_server->append(entry, false);
    m_server->log.last().at = m_desk->clock.now();
    m_server->tell(m_server->log.last());
    open();
    const auto mood = [this] { return m_desk->session.conversation(m_server->chat)->mood().label; };
    QTRY_COMPARE(mood(), MoodLabel::Joyful);
    QTRY_VERIFY(!m_desk->session.moodScorer().explain(entry.text, 1).isEmpty());
    m_page->header().findChild<MoodPill *>()->click();
    auto *popover = m_page->findChild<MoodPopover *>();
    const QStringList words = wordsIn(*popover);
    QVERIFY2(words.contains(u"+ Great   − broken"_s), qPrintable(words.join(u'\n')));
    QMenu *menu = nullptr;
    for (const QPushButton *button : popover->findChildren<QPushButton *>())
        menu = button->menu() ? button->menu() : menu;
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Heated"_s)
            action->trigger();
    }
    QCOMPARE(mood(), MoodLabel::Angry);
    QVERIFY(m_desk->session.moodCorrections().isCorrected(entry.text));
}

void tst_ChatHeader::header_narrow_keepsTheNameWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isAlone"); // with the way back, in a window of one column
    QTest::newRow("one column") << 380 << true;
    QTest::newRow("beside the list") << 374 << false;
    QTest::newRow("wide") << 800 << false;
}

void tst_ChatHeader::header_narrow_keepsTheNameWhole()
{
    QFETCH(int, width);
    QFETCH(bool, isAlone);
    ChatHeader header(m_desk->theme, nullptr);
    header.setBackShown(isAlone);
    header.setMood(MoodLabel::Joyful, true);
    header.setChat(u"Anna & Friends"_s, {u"Anna"_s, m_server->friendId, {}});
    header.setStatus(u"online"_s, false);
    header.resize(width, header.sizeHint().height());
    header.show();
    const auto labels = header.findChildren<ElidedLabel *>();
    QTRY_VERIFY(labels.first()->width() >= labels.first()->sizeHint().width());
    auto *pill = header.findChild<MoodPill *>();
    QVERIFY(pill->isVisible());
    QCOMPARE(pill->width() == pill->widthOf(false), width > 700);
    QVERIFY(pill->toolTip().contains(u"Why this mood?"_s));
}

void tst_ChatHeader::hoverBar_withoutRoomBeside_coversNoWords_data()
{
    QTest::addColumn<QRect>("bubble");
    QTest::newRow("in the middle") << QRect(20, 200, 370, 60);
    QTest::newRow("at the top") << QRect(20, -10, 370, 60);
}

void tst_ChatHeader::hoverBar_withoutRoomBeside_coversNoWords()
{
    QFETCH(QRect, bubble);
    QWidget room;
    room.resize(400, 500);
    auto *actions = new HoverActions(m_desk->theme, &room);
    actions->placeBeside(bubble, true);
    QVERIFY(room.rect().contains(actions->geometry()));
    QVERIFY(!bubble.intersects(actions->geometry()));
}

void tst_ChatHeader::mentions_offered_leaveTheReplyVisible()
{
    m_server->write(u"Message 1"_s);
    open();
    Composer &composer = m_page->composer();
    composer.showReply(u"friend"_s, u"Message 1"_s);
    User person;
    person.id = m_server->friendId;
    person.username = u"friend"_s;
    person.displayName = u"Friend"_s;
    composer.setPeople({person});
    composer.takeFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"@fr"_s);
    const auto *popup = m_page->findChild<MentionPopup *>();
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(popup->geometry().bottom() < composer.geometry().top());
}

void tst_ChatHeader::composer_blocked_takesNoKeys()
{
    open();
    Composer &composer = m_page->composer();
    composer.takeFocus();
    composer.setBlocked(u"Only admins write here."_s);
    composer.takeFocus();
    if (QWidget *focused = QApplication::focusWidget())
        QTest::keyClicks(focused, u"hello"_s);
    QCOMPARE(composer.text(), QString());
    composer.setBlocked({});
    composer.takeFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"hello"_s);
    QCOMPARE(composer.text(), u"hello"_s);
}

void tst_ChatHeader::membership_ofADirectChat_isNoLine()
{
    Entry joined;
    joined.kind = EntryKind::Member;
    joined.change = MemberChange::Joined;
    joined.by = m_server->me;
    joined.userId = m_server->me;
    m_server->append(joined);
    m_server->write(u"Hello"_s);
    open();
    QStringList shown;
    const QAbstractItemModel *rows = m_page->view().model();
    QTRY_VERIFY(rows->rowCount() > 0);
    for (int row = 0; row < rows->rowCount(); ++row)
        shown.append(rows->index(row, 0).data(MessageModel::TextRole).toString());
    QVERIFY2(shown.contains(u"Hello"_s), qPrintable(shown.join(u'\n')));
    QVERIFY2(!shown.contains(u"You joined"_s), qPrintable(shown.join(u'\n')));
}

QTEST_MAIN(tst_ChatHeader)
#include "tst_chat_header.moc"
