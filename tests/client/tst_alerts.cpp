// What is worth a notification, and when it is over.
#include "client/models/alert_words.h"
#include "common/protocol/message_messages.h"
#include "tests/support/client/signed_in.h"

#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Alerts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void message_whileNobodyLooks_alerts();
    void message_inTheChatInFront_doesNot();
    void lookingAtTheChat_withdrawsIt();
    void readOnAnotherDevice_withdrawsIt();
    void changedText_isShownAgainSilently();
    void mutedChat_alertsOfMentionsOnly();
    void scope_decides();
    void rule_ofTheChat_goesBeforeWhatHoldsForAll();
    void rule_ofAMutedChat_tellsOfMentionsAtMost();
    void rule_standsInTheSettings_andIsTakenBack();
    void rule_toNothing_takesAwayWhatIsShown();
    void sample_isAskedForWithTheSoundChosen();
    void busy_isNotDisturbed();
    void quietHours_areQuiet_data();
    void quietHours_areQuiet();
    void sounds_areApart();
    void types_areToldApart();
    void silenceForATime_isOverByItself();
    void own_message_doesNot();
    void badge_countsWhatIsNotMuted();
    void badge_ofAGroup_countsMentionsAndShowsTheRest();
    void words_sayAsMuchAsIsWanted();

private:
    Alerts &alerts() { return m_in->session->alerts(); }
    std::optional<Alert> alert() { return alerts().alert(m_in->server.chat); }
    void arrive(const QString &text, bool isForMe = false);
    void mute();
    AlertText words(AlertPreview preview)
    {
        return AlertWords::message(*alert(), {m_in->session->chats(), m_in->session->people()},
                                   preview);
    }

    std::unique_ptr<SignedIn> m_in;
};

void tst_Alerts::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
}

void tst_Alerts::arrive(const QString &text, bool isForMe)
{
    Entry entry;
    entry.kind = EntryKind::Message;
    entry.by = m_in->server.friendId;
    entry.at = m_in->clock.now();
    entry.text = text;
    if (isForMe)
        entry.mentions.append(m_in->server.me);
    const Seq seq = m_in->server.append(entry).seq;
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, seq);
}

void tst_Alerts::mute()
{
    ChatPreferences preferences;
    preferences.muted = true;
    m_in->session->chats().setPreferences(m_in->server.chat, preferences);
}

void tst_Alerts::message_whileNobodyLooks_alerts()
{
    QSignalSpy raised(&alerts(), &Alerts::raised);
    arrive(u"one"_s);
    arrive(u"two"_s);
    QCOMPARE(raised.size(), 2);
    QVERIFY(alert());
    QCOMPARE(alert()->message.text, u"two"_s);
    QCOMPARE(alert()->count, 2);
}

void tst_Alerts::message_inTheChatInFront_doesNot()
{
    alerts().watch(m_in->server.chat);
    arrive(u"seen"_s);
    QVERIFY(!alert());
    alerts().watch({});
    arrive(u"not seen"_s);
    QVERIFY(alert());
    QCOMPARE(alert()->count, 1);
}

void tst_Alerts::lookingAtTheChat_withdrawsIt()
{
    arrive(u"one"_s);
    QSignalSpy withdrawn(&alerts(), &Alerts::withdrawn);
    alerts().watch(m_in->server.chat);
    QCOMPARE(withdrawn.size(), 1);
    QVERIFY(!alert());
}

void tst_Alerts::readOnAnotherDevice_withdrawsIt()
{
    arrive(u"one"_s);
    QSignalSpy withdrawn(&alerts(), &Alerts::withdrawn);
    m_in->session->chats().setUnread(m_in->server.chat, 0, 0);
    QCOMPARE(withdrawn.size(), 1);
}

void tst_Alerts::changedText_isShownAgainSilently()
{
    arrive(u"Dinner at 7"_s);
    QVERIFY(!alert()->isSilent);
    QSignalSpy raised(&alerts(), &Alerts::raised);
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.by = m_in->server.friendId;
    edit.at = m_in->clock.now();
    edit.target = alert()->message.seq;
    edit.text = u"Dinner at 8"_s;
    m_in->server.append(edit);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(alert()->message.text, u"Dinner at 8"_s);
    QVERIFY(alert()->isSilent);
    QCOMPARE(alert()->count, 1);
}

void tst_Alerts::mutedChat_alertsOfMentionsOnly()
{
    mute();
    arrive(u"lunch?"_s);
    QVERIFY(!alert());
    arrive(u"@me lunch?"_s, true);
    QVERIFY(alert());
}

void tst_Alerts::scope_decides()
{
    alerts().setTypes({false, false, true, false});
    arrive(u"one"_s);
    QVERIFY(!alert());
    arrive(u"@me two"_s, true);
    QVERIFY(alert());
    alerts().watch(m_in->server.chat);
    alerts().watch({});
    alerts().setTypes({false, false, false, false});
    arrive(u"@me three"_s, true);
    QVERIFY(!alert());
}

void tst_Alerts::rule_ofTheChat_goesBeforeWhatHoldsForAll()
{
    AlertRules &rules = m_in->session->alertRules();
    alerts().setTypes({false, false, false, false});
    rules.choose(m_in->server.chat, AlertScope::All);
    arrive(u"one"_s);
    QVERIFY(alert());
    alerts().watch(m_in->server.chat);
    alerts().watch({});
    alerts().setTypes({});
    rules.choose(m_in->server.chat, AlertScope::Mentions);
    arrive(u"two"_s);
    QVERIFY(!alert());
    QCOMPARE(alerts().badge(), m_in->session->chats().summary(m_in->server.chat).mentions);
    arrive(u"@me three"_s, true);
    QVERIFY(alert());
    rules.choose(m_in->server.chat, AlertScope::Nothing);
    arrive(u"@me four"_s, true);
    QVERIFY(!alert());
    QCOMPARE(alerts().badge(), 0);
}

void tst_Alerts::rule_ofAMutedChat_tellsOfMentionsAtMost()
{
    AlertRules &rules = m_in->session->alertRules();
    mute();
    rules.choose(m_in->server.chat, AlertScope::All);
    arrive(u"one"_s);
    QVERIFY(!alert());
    QVERIFY(rules.isQuiet(m_in->server.chat));
    arrive(u"@me two"_s, true);
    QVERIFY(alert());
    QCOMPARE(rules.exceptions(), QList<ChatId>{m_in->server.chat});
}

void tst_Alerts::rule_standsInTheSettings_andIsTakenBack()
{
    AlertRules &rules = m_in->session->alertRules();
    QSignalSpy changed(&rules, &AlertRules::changed);
    rules.choose(m_in->server.chat, AlertScope::Mentions);
    QCOMPARE(changed.size(), 1);
    const QJsonObject kept = m_in->session->settings().value(AlertRules::setting).toObject();
    QCOMPARE(kept.value(m_in->server.chat.toString()).toString(), u"mentions"_s);
    QVERIFY(m_in->server.asked.value(u"settings.set"_s)
                .value("settings"_L1)
                .toObject()
                .contains(AlertRules::setting));
    rules.choose(m_in->server.chat, {});
    QVERIFY(!rules.chosenFor(m_in->server.chat));
    QVERIFY(rules.exceptions().isEmpty());
    // What a later version writes there means nothing to this one.
    m_in->session->settings().set(AlertRules::setting,
                                  QJsonObject{{m_in->server.chat.toString(), u"sometimes"_s}});
    QVERIFY(!rules.chosenFor(m_in->server.chat));
}

void tst_Alerts::rule_toNothing_takesAwayWhatIsShown()
{
    arrive(u"one"_s);
    QSignalSpy withdrawn(&alerts(), &Alerts::withdrawn);
    m_in->session->alertRules().choose(m_in->server.chat, AlertScope::Nothing);
    QCOMPARE(withdrawn.size(), 1);
}

void tst_Alerts::sample_isAskedForWithTheSoundChosen()
{
    QSignalSpy asked(&alerts(), &Alerts::sampleWanted);
    alerts().askForSample();
    alerts().setSound(false);
    alerts().askForSample();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().first().toBool(), false);
    QCOMPARE(asked.last().first().toBool(), true); // silent
}

void tst_Alerts::busy_isNotDisturbed()
{
    arrive(u"one"_s);
    QSignalSpy withdrawn(&alerts(), &Alerts::withdrawn);
    m_in->session->ownPresence().choose(Presence::Busy);
    QCOMPARE(withdrawn.size(), 1);
    arrive(u"two"_s, true);
    QVERIFY(!alert());
    m_in->session->ownPresence().choose(Presence::Online);
    arrive(u"three"_s);
    QVERIFY(alert());
}

void tst_Alerts::quietHours_areQuiet_data()
{
    QTest::addColumn<QuietHours>("hours");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("alerts");
    const QDate friday(2026, 1, 2);
    const QuietHours night{true, QTime(22, 0), QTime(7, 0), false};
    const QuietHours siesta{true, QTime(13, 0), QTime(15, 30), false};
    const QuietHours weekend{true, QTime(22, 0), QTime(7, 0), true};
    const auto row = [](const char *name, const QuietHours &hours, const QDateTime &now,
                        bool told) { QTest::newRow(name) << hours << now << told; };
    row("before the night", night, QDateTime(friday, QTime(21, 59)), true);
    row("as it begins", night, QDateTime(friday, QTime(22, 0)), false);
    row("after midnight", night, QDateTime(friday, QTime(3, 0)), false);
    row("as it ends", night, QDateTime(friday, QTime(7, 0)), true);
    row("in the siesta", siesta, QDateTime(friday, QTime(14, 0)), false);
    row("after the siesta", siesta, QDateTime(friday, QTime(15, 30)), true);
    row("saturday noon", weekend, QDateTime(friday.addDays(1), QTime(12, 0)), false);
    row("sunday noon", weekend, QDateTime(friday.addDays(2), QTime(12, 0)), false);
    row("monday noon", weekend, QDateTime(friday.addDays(3), QTime(12, 0)), true);
    row("saturday noon, nights only", night, QDateTime(friday.addDays(1), QTime(12, 0)), true);
    row("switched off", {}, QDateTime(friday, QTime(23, 0)), true);
}

void tst_Alerts::quietHours_areQuiet()
{
    QFETCH(const QuietHours, hours);
    QFETCH(const QDateTime, now);
    m_in->clock.set(now);
    alerts().setQuietHours(hours);
    arrive(u"@me now"_s, true);
    QTEST(alert().has_value(), "alerts");
}

void tst_Alerts::sounds_areApart()
{
    arrive(u"one"_s);
    QVERIFY(!alert()->isSilent);
    m_in->timers.advance(1s);
    arrive(u"two"_s);
    QVERIFY(alert()->isSilent);
    m_in->timers.advance(1s);
    arrive(u"three"_s);
    QVERIFY(!alert()->isSilent);
    alerts().setSound(false);
    m_in->timers.advance(10s);
    arrive(u"four"_s);
    QVERIFY(alert()->isSilent);
}

void tst_Alerts::own_message_doesNot()
{
    Entry entry;
    entry.kind = EntryKind::Message;
    entry.by = m_in->server.me;
    entry.at = m_in->clock.now();
    entry.text = u"from my other device"_s;
    const Seq seq = m_in->server.append(entry).seq;
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).head, seq);
    QVERIFY(!alert());
}

void tst_Alerts::badge_countsWhatIsNotMuted()
{
    arrive(u"one"_s);
    arrive(u"@me two"_s, true);
    QCOMPARE(alerts().badge(), 2);
    mute();
    QCOMPARE(alerts().badge(), 1); // the mention
}

void tst_Alerts::badge_ofAGroup_countsMentionsAndShowsTheRest()
{
    m_in = std::make_unique<SignedIn>();
    m_in->server.makeGroup(ChatKind::Group, Role::Member);
    m_in->server.cut();
    m_in->comeBack();
    QTRY_COMPARE(m_in->session->chats().summary(m_in->server.chat).kind, ChatKind::Group);
    QVERIFY(!alerts().hasOther());
    arrive(u"to all"_s);
    QCOMPARE(alerts().badge(), 0);
    QVERIFY(alerts().hasOther());
    arrive(u"@me to one"_s, true);
    QCOMPARE(alerts().badge(), 1);
    mute();
    QCOMPARE(alerts().badge(), 1);
    QVERIFY(!alerts().hasOther());
}

void tst_Alerts::types_areToldApart()
{
    alerts().setTypes({false, true, true, true});
    arrive(u"of two"_s);
    QVERIFY(!alert());
    alerts().setTypes({true, false, false, false});
    arrive(u"of two"_s);
    QVERIFY(alert());
    QSignalSpy requests(&alerts(), &Alerts::requestRaised);
    Contact asking;
    asking.user.id = UserId{{7, 7}};
    asking.state = ContactState::Incoming;
    emit m_in->session->contacts().requestReceived(asking);
    QCOMPARE(requests.size(), 0);
    alerts().setTypes({});
    emit m_in->session->contacts().requestReceived(asking);
    QCOMPARE(requests.size(), 1);
    // Who hears of no mentions hears nothing of a muted chat, unless its own rule says so.
    alerts().setTypes({true, true, false, true});
    mute();
    alerts().watch(m_in->server.chat);
    alerts().watch({});
    arrive(u"@me in a muted chat"_s, true);
    QVERIFY(!alert());
    m_in->session->alertRules().choose(m_in->server.chat, AlertScope::Mentions);
    arrive(u"@me again"_s, true);
    QVERIFY(alert());
}

void tst_Alerts::silenceForATime_isOverByItself()
{
    alerts().setSilentUntil(m_in->clock.now().addSecs(3600));
    arrive(u"one"_s);
    QVERIFY(!alert());
    m_in->clock.advance(3'600'000);
    arrive(u"two"_s);
    QVERIFY(alert());
}

void tst_Alerts::words_sayAsMuchAsIsWanted()
{
    const QString name = m_in->session->people().name(m_in->server.friendId);
    arrive(u"Hello <b>you</b>"_s);
    QCOMPARE(words(AlertPreview::Full), (AlertText{name, u"Hello <b>you</b>"_s}));
    QVERIFY(!words(AlertPreview::Name).body.contains(u"Hello"_s));
    QCOMPARE(words(AlertPreview::Name).title, name);
    QVERIFY(!words(AlertPreview::Nothing).title.contains(name));
    for (int more = 0; more < 3; ++more)
        arrive(u"and"_s);
    QVERIFY(words(AlertPreview::Full).body.contains(u'4')); // counted, not shown
}

QTEST_GUILESS_MAIN(tst_Alerts)
#include "tst_alerts.moc"
