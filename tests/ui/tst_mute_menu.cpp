// The menu that mutes a chat: what it offers, and what it says of one that is muted.
#include "client/ui/chat_list/mute_menu.h"
#include "common/protocol/chat_messages.h"
#include "tests/ui/signed_in.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_MuteMenu : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void menu_ofALoudChat_offersTimes();
    void time_chosen_mutesUntilThen();
    void week_saysTheDate();
    void menu_ofAMutedChat_leadsBack();

private:
    QMenu *times(const QMenu &menu) const { return menu.actions().value(0)->menu(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
};

void tst_MuteMenu::init()
{
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    signIn(m_desk->session);
    ChatPreferences muted;
    muted.muted = true;
    m_server->answers.insert(u"chat.preferences"_s,
                             {{u"preferences"_s, json::fromPreferences(muted)}});
    m_server->refusals.insert(u"settings.set"_s, makeError(Reason::ServerBusy));
}

void tst_MuteMenu::menu_ofALoudChat_offersTimes()
{
    QMenu menu;
    addMuteMenu(menu, m_server->chat, m_desk->context);
    QStringList texts;
    const auto all = times(menu)->actions();
    for (const QAction *action : all)
        texts.append(action->text());
    QCOMPARE(texts.size(), 5);
    QCOMPARE(texts[3], u"For 1 week"_s);
    QCOMPARE(texts.first(), u"For 1 hour"_s);
    QVERIFY(texts[2].contains(u"08:00"_s));
    QCOMPARE(texts.last(), u"For ever"_s);
}

void tst_MuteMenu::time_chosen_mutesUntilThen()
{
    QMenu menu;
    addMuteMenu(menu, m_server->chat, m_desk->context);
    times(menu)->actions().first()->trigger();
    QVERIFY(m_desk->session.chats().summary(m_server->chat).preferences.muted);
    const auto until = m_desk->session.mutes().until(m_server->chat);
    QVERIFY(until);
    const qint64 left = m_desk->clock.now().secsTo(*until);
    QVERIFY(left > 3500 && left <= 3600);
}

void tst_MuteMenu::week_saysTheDate()
{
    QMenu menu;
    addMuteMenu(menu, m_server->chat, m_desk->context);
    times(menu)->actions().at(3)->trigger();
    const auto until = m_desk->session.mutes().until(m_server->chat);
    QVERIFY(until);
    QCOMPARE(m_desk->clock.now().daysTo(*until), 7);
    QMenu again;
    addMuteMenu(again, m_server->chat, m_desk->context);
    const QString day = QString::number(until->toLocalTime().date().day());
    QVERIFY2(again.actions().first()->text().contains(day), // not only the day's name
             qPrintable(again.actions().first()->text()));
}

void tst_MuteMenu::menu_ofAMutedChat_leadsBack()
{
    m_desk->session.mutes().mute(m_server->chat);
    QMenu menu;
    addMuteMenu(menu, m_server->chat, m_desk->context);
    QCOMPARE(menu.actions().size(), 1);
    QCOMPARE(menu.actions().first()->text(), u"Unmute"_s);
    menu.actions().first()->trigger();
    QVERIFY(!m_desk->session.chats().summary(m_server->chat).preferences.muted);
}

QTEST_MAIN(tst_MuteMenu)
#include "tst_mute_menu.moc"
