// Where a person says how far moods go: in the settings and for one chat; what the server does not
// allow, and what the chat says of it.
#include "client/state/mood_levels.h"
#include "client/theme/mood_theme.h"
#include "client/ui/chat/chat_background.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_pill.h"
#include "client/ui/chat/mood_popover.h"
#include "client/ui/chat/mood_timeline.h"
#include "client/ui/chat_list/chat_choices.h"
#include "client/ui/chat_list/mood_menu.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/settings/mood_page.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/conversation_window.h"

#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_MoodChoices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void page_saysWhatHappensWhere();
    void page_isReadable_data();
    void page_isReadable();
    void page_chosen_isKeptAndSent();
    void page_followsAnotherDevice();
    void page_withinTheServersLimit_saysWhy_data();
    void page_withinTheServersLimit_saysWhy();
    void page_withoutAModel_saysWhy_andAllGoesOn();
    void mood_inTheList_isSaidAndOffByDefault();
    void menu_offersWhatIsInSettings();
    void menu_chosen_isSent();
    void menu_withinTheServersLimit_saysWhy();
    void popover_saysWhereItWasJudged_data();
    void popover_saysWhereItWasJudged();
    void popover_turnedOff_hidesThePill();
    void details_offerTheChoiceOfTheChat();
    void details_followTheSettings();
    void off_takesWhatWasJudgedOutOfView_data();
    void off_takesWhatWasJudgedOutOfView();

private:
    // Again, with another word of the server's on moods.
    void start(MoodLevel allowed);
    MoodPage *page()
    {
        m_host = std::make_unique<QWidget>();
        auto *made = new MoodPage(m_desk->context, m_host.get());
        columnIn(m_host.get())->addWidget(made);
        m_host->resize(560, 900);
        m_host->show();
        return made;
    }
    QAbstractButton *choice(MoodPage *page, const QString &words) const
    {
        return buttonWith(*page, words);
    }
    QJsonValue sentLevel() const
    {
        return m_server->asked.value(u"settings.set"_s)["settings"_L1]["mood.level"_L1];
    }
    MoodLevels &levels() { return m_desk->session.moodLevels(); }
    static QList<QAction *> choices(const QMenu &menu)
    {
        return menu.actions().first()->menu()->actions();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
};

void tst_MoodChoices::init()
{
    start(MoodLevel::Server);
}

void tst_MoodChoices::start(MoodLevel allowed)
{
    m_host.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
    info.moodText = allowed;
    m_server->answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    m_server->refusals.insert(u"settings.set"_s, makeError(Reason::ServerBusy));
}

void tst_MoodChoices::page_saysWhatHappensWhere()
{
    MoodPage *shown = page();
    QVERIFY(choice(shown, u"On this device and the server"_s)->isChecked());
    for (const QString &words :
         {u"The server judges each message"_s, u"The server judges nothing that you write"_s,
          u"Nothing is judged and no mood is shown"_s, u"at least five people"_s})
        QVERIFY2(labelWith(*shown, words), qPrintable(words));
    const auto *device = choice(shown, u"On this device only"_s);
    QVERIFY(device->isEnabled());
    QVERIFY(device->accessibleDescription().contains(u"stays here"_s));
}

void tst_MoodChoices::page_isReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<MoodLevel>("allowed");
    QTest::newRow("light") << false << MoodLevel::Server;
    QTest::newRow("dark-limited") << true << MoodLevel::Device;
}

void tst_MoodChoices::page_isReadable()
{
    QFETCH(bool, isDark);
    QFETCH(MoodLevel, allowed);
    start(allowed);
    m_desk->theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_desk->theme.applyTo(*qApp);
    MoodPage *shown = page();
    QVERIFY(QTest::qWaitForWindowExposed(m_host.get()));
    QTRY_COMPARE(clippedLabels(*shown), QStringList());
    QDir pictures(besideTest(u"../screens"));
    QVERIFY(pictures.mkpath(u"."_s));
    const QString name = u"mood-page-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(m_host->grab().save(pictures.filePath(name)));
}

void tst_MoodChoices::page_chosen_isKeptAndSent()
{
    choice(page(), u"On this device only"_s)->click();
    QCOMPARE(levels().general(), MoodLevel::Device);
    QCOMPARE(sentLevel(), u"device"_s);
    QVERIFY(choice(page(), u"On this device only"_s)->isChecked());
}

void tst_MoodChoices::page_followsAnotherDevice()
{
    MoodPage *shown = page();
    m_desk->session.settings().apply({{u"mood.level"_s, u"off"_s}});
    QVERIFY(choice(shown, u"Off"_s)->isChecked());
}

void tst_MoodChoices::page_withinTheServersLimit_saysWhy_data()
{
    QTest::addColumn<MoodLevel>("allowed");
    QTest::addColumn<QString>("why");
    QTest::newRow("device") << MoodLevel::Device << u"only on your device"_s;
    QTest::newRow("off") << MoodLevel::Off << u"does not allow moods"_s;
}

void tst_MoodChoices::page_withinTheServersLimit_saysWhy()
{
    QFETCH(MoodLevel, allowed);
    QFETCH(QString, why);
    start(allowed);
    MoodPage *shown = page();
    QVERIFY(labelWith(*shown, why)->text().startsWith(u"Set by your server"_s));
    const QAbstractButton *locked = choice(shown, u"On this device and the server"_s);
    QVERIFY(!locked->isEnabled() && !locked->icon().isNull()); // with a lock
    QVERIFY(locked->accessibleDescription().contains(why));
    QCOMPARE(choice(shown, u"On this device only"_s)->isEnabled(), allowed == MoodLevel::Device);
    QVERIFY(choice(shown, MoodLevel::Device == allowed ? u"On this device only"_s : u"Off"_s)
                ->isChecked());
    QCOMPARE(levels().chosen(), MoodLevel::Server); // and holds where it is allowed
    QCOMPARE(levels().of(m_server->chat), allowed);
}

void tst_MoodChoices::page_withoutAModel_saysWhy_andAllGoesOn()
{
    MoodPage *shown = page();
    QVERIFY(!labelWith(*shown, u"is not judged on this device"_s));
    m_desk->session.loadMood([] {
        MoodScorer none;
        none.fault = u"mood-v2.bin is damaged: its checksum is wrong"_s;
        return none;
    });
    QTRY_VERIFY(labelWith(*shown, u"is not judged on this device"_s));
    const QString said = labelWith(*shown, u"is not judged on this device"_s)->text();
    QVERIFY2(said.contains(u"its checksum is wrong"_s) && said.contains(u"Install"_s),
             qPrintable(said));
    Conversation *conversation = m_desk->session.conversation(m_server->chat);
    conversation->open();
    conversation->setDraft({u"I hate this"_s});
    conversation->send(u"I hate this"_s);
    QTRY_COMPARE(m_server->log.size(), 1);
    QCOMPARE(conversation->draftMood(), Mood());
}

void tst_MoodChoices::mood_inTheList_isSaidAndOffByDefault()
{
    QMenu mainMenu;
    Dashboard dashboard(m_desk->context, mainMenu, nullptr);
    m_desk->session.chats().setMood(m_server->chat, {MoodLabel::Tense, -0.6, 0.9, {}});
    const auto said = [&dashboard] {
        return dashboard.model().index(0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!said().contains(MoodTheme::word(MoodLabel::Tense)));
    choice(page(), u"in the list of chats"_s)->click();
    QVERIFY(said().contains(MoodTheme::word(MoodLabel::Tense)));
    levels().choose(MoodLevel::Device);
    QVERIFY(!said().contains(MoodTheme::word(MoodLabel::Tense)));
}

void tst_MoodChoices::menu_offersWhatIsInSettings()
{
    levels().choose(MoodLevel::Device);
    QMenu menu;
    addMoodMenu(menu, m_server->chat, m_desk->context);
    QCOMPARE(menu.actions().first()->text(), u"Mood"_s);
    const QAction *first = choices(menu).first();
    QCOMPARE(first->text(), u"As in Settings (On this device only)"_s);
    QVERIFY(first->isChecked());
    QCOMPARE(choices(menu).size(), 5); // a line between
}

void tst_MoodChoices::menu_chosen_isSent()
{
    ChatPreferences off;
    off.mood = MoodLevel::Off;
    m_server->answers.insert(u"chat.preferences"_s,
                             {{u"preferences"_s, json::fromPreferences(off)}});
    QMenu menu;
    addMoodMenu(menu, m_server->chat, m_desk->context);
    choices(menu).at(2)->trigger();
    QCOMPARE(m_server->asked.value(u"chat.preferences"_s)["mood"_L1].toString(), u"off"_s);
    QCOMPARE(levels().of(m_server->chat), MoodLevel::Off);
    QCOMPARE(levels().general(), MoodLevel::Server);
    QMenu again;
    addMoodMenu(again, m_server->chat, m_desk->context);
    QVERIFY(choices(again).at(2)->isChecked());
    m_server->answers.insert(u"chat.preferences"_s,
                             {{u"preferences"_s, json::fromPreferences({})}});
    choices(again).first()->trigger();
    QCOMPARE(m_server->asked.value(u"chat.preferences"_s)["mood"_L1].toString(), u"settings"_s);
    QCOMPARE(levels().of(m_server->chat), MoodLevel::Server);
}

void tst_MoodChoices::menu_withinTheServersLimit_saysWhy()
{
    start(MoodLevel::Device);
    QMenu menu;
    addMoodMenu(menu, m_server->chat, m_desk->context);
    QVERIFY(choices(menu).at(3)->isEnabled());
    QVERIFY(!choices(menu).at(4)->isEnabled());
    QVERIFY(choices(menu).last()->text().contains(u"only on your device"_s));
    QVERIFY(!choices(menu).last()->isEnabled());
}

void tst_MoodChoices::popover_saysWhereItWasJudged_data()
{
    QTest::addColumn<MoodLevel>("level");
    QTest::addColumn<QString>("words");
    QTest::newRow("device") << MoodLevel::Device << u"Judged on this device"_s;
    QTest::newRow("server") << MoodLevel::Server << u"Judged by the server"_s;
}

void tst_MoodChoices::popover_saysWhereItWasJudged()
{
    QFETCH(MoodLevel, level);
    QFETCH(QString, words);
    QWidget host;
    MoodPopover popover(m_desk->theme, {{MoodLabel::Joyful, 0.7, 0.9, {}}, {}, level}, &host);
    popover.show();
    QVERIFY(labelWith(popover, words));
}

void tst_MoodChoices::popover_turnedOff_hidesThePill()
{
    m_host = std::make_unique<QWidget>();
    ChatPage *chat = addChatPage(*m_host, *m_desk);
    m_host->show();
    chat->setChat(m_server->chat);
    auto *pill = chat->header().findChild<MoodPill *>();
    QTRY_VERIFY(pill->isVisible());
    levels().choose(MoodLevel::Device);
    QVERIFY(pill->isVisible());
    pill->click();
    buttonWith(*chat->findChild<MoodPopover *>(), u"Turn off"_s)->click();
    QVERIFY(!pill->isVisible());
    QCOMPARE(levels().general(), MoodLevel::Off);
    levels().chooseFor(m_server->chat, MoodLevel::Device); // this one all the same
    QVERIFY(pill->isVisible());
}

void tst_MoodChoices::details_offerTheChoiceOfTheChat()
{
    m_server->refusals.insert(u"chat.preferences"_s, makeError(Reason::ServerBusy));
    ChatChoices choices(m_desk->context, m_server->chat, nullptr);
    choices.show();
    QAbstractButton *shown = buttonWith(choices, u"Mood here: On this device and the server"_s);
    QVERIFY(shown);
    QVERIFY(shown->accessibleDescription().contains(u"everybody in the chat sees"_s));
    QMenu *menu = static_cast<QPushButton *>(shown)->menu();
    emit menu->aboutToShow();
    QVERIFY(menu->actions().first()->isChecked()); // as in settings
    menu->actions().at(2)->trigger();
    QCOMPARE(levels().of(m_server->chat), MoodLevel::Off);
    QVERIFY(buttonWith(choices, u"Mood here: Off"_s));
    emit menu->aboutToShow();
    QVERIFY(menu->actions().at(2)->isChecked());
    QCOMPARE(menu->actions().size(), 5);
}

void tst_MoodChoices::details_followTheSettings()
{
    {
        ChatChoices choices(m_desk->context, m_server->chat, nullptr);
        choices.show();
        levels().choose(MoodLevel::Device);
        QVERIFY(buttonWith(choices, u"Mood here: On this device only"_s));
    }
    start(MoodLevel::Off);
    ChatChoices limited(m_desk->context, m_server->chat, nullptr);
    limited.show();
    QAbstractButton *off = buttonWith(limited, u"Mood here: Off"_s);
    QVERIFY(off);
    QMenu *menu = static_cast<QPushButton *>(off)->menu();
    emit menu->aboutToShow();
    QVERIFY(menu->actions().last()->text().contains(u"does not allow moods"_s));
}

void tst_MoodChoices::off_takesWhatWasJudgedOutOfView_data()
{
    QTest::addColumn<bool>("isHere");
    QTest::newRow("for this chat") << true;
    QTest::newRow("everywhere, on another device") << false;
}

// Pill, background, timeline and what explains them, at once.
void tst_MoodChoices::off_takesWhatWasJudgedOutOfView()
{
    QFETCH(bool, isHere);
    ConversationWindow chat;
    ScriptedServer &server = chat.server;
    server.refusals.insert(u"chat.preferences"_s, makeError(Reason::ServerBusy));
    for (int count = 0; count < 3; ++count) {
        Entry entry;
        entry.by = server.friendId;
        entry.text = u"You are late again! %1"_s.arg(count);
        entry.mood = Mood{MoodLabel::Tense, -0.6, 0.9, u"test"_s};
        server.append(entry);
        server.log.last().at = QDateTime::currentDateTimeUtc();
    }
    chat.open();
    chat.desk.session.settings().apply({{u"mood.timeline"_s, true}});
    const auto *timeline = chat.page->findChild<MoodTimeline *>();
    const ChatBackground &background = chat.page->view().background();
    QTRY_COMPARE(background.mood(), MoodLabel::Tense);
    QTRY_VERIFY(!timeline->marks().isEmpty());
    auto *pill = chat.page->header().findChild<MoodPill *>();
    QVERIFY(pill->accessibleName().contains(u"Tense"_s));
    pill->click();
    const QPointer<MoodPopover> why = chat.page->findChild<MoodPopover *>();
    QVERIFY(why && why->isVisible());

    if (isHere)
        chat.desk.session.moodLevels().chooseFor(server.chat, MoodLevel::Off);
    else
        chat.desk.session.settings().apply(
            {{u"mood.timeline"_s, true}, {u"mood.level"_s, u"off"_s}});
    QCOMPARE(background.mood(), MoodLabel::Neutral);
    QVERIFY(!timeline->isVisible());
    QVERIFY(!pill->isVisible() || !pill->accessibleName().contains(u"Tense"_s));
    QVERIFY(!why || !why->isVisible());
    QCOMPARE(chat.conversation()->mood(), Mood());
    for (Seq seq = 1; seq <= server.log.size(); ++seq)
        QVERIFY(!chat.row(seq).data(MessageModel::MoodRole).isValid());
}

QTEST_MAIN(tst_MoodChoices)
#include "tst_mood_choices.moc"
