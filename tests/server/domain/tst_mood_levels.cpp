// Whose messages the server judges, what becomes of that, and what it tells of many people.
#include "tests/server/domain/stored_moods.h"
#include "tests/server/domain/three_friends.h"

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_MoodLevels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void message_isJudgedOnlyAtServer_data();
    void message_isJudgedOnlyAtServer();
    void level_ofAnotherPerson_changesNothing();
    void level_ofAnotherChat_changesNothing();
    void level_changed_holdsFromTheNextMessage();
    void level_outlivesTheServer();
    void level_unknown_isRefused();
    void level_taken_back_isAsInSettings();
    void turn_thatFails_forgetsTheLevel();
    void edit_afterwards_leavesNoMood();
    void edit_ofWhatWasNotJudged_isJudgedAfterwards();
    void forwarded_isJudgedOnlyWhereBothAllow();
    void nothing_isStoredOfWhoIsNotJudged();
    void deleted_message_leavesNoMoodInAnyRow();
    void group_countsOnlyWhoIsJudged();
    void changes_areTwentySecondsApart();
    void silence_ofHalfAnHour_fades();
    void mood_ofAServerThatBeganAnew_isTheSame();
    void figures_waitForFivePeople();
    void figures_tellScoresAndContents();
    void migration_keepsThePause();

private:
    Result<QJsonObject> choose(UserId user, const QJsonValue &level)
    {
        return m_at->services->profiles.setSettings(user, {{u"mood.level"_s, level}});
    }
    void chooseHere(UserId user, const std::optional<MoodLevel> &level)
    {
        ChangePreferences params{m_chat, {}, {}, {}};
        params.mood = level;
        QVERIFY(m_at->services->chats.preferences(user, params));
    }
    bool isJudged(UserId who, const QString &text = u"this is great"_s)
    {
        const auto stored = m_at->say(who, m_chat, text);
        return stored && stored->mood;
    }
    MoodLabel mood() { return m_at->services->chats.list(m_at->bob)->chats[0].mood.label; }
    int rowsWithMood() const { return server::rowsWithMood(m_at->file()); }

    std::unique_ptr<ThreeFriends> m_at;
    ChatId m_chat;
};

void tst_MoodLevels::init()
{
    m_at = std::make_unique<ThreeFriends>();
    m_chat = m_at->direct(m_at->ada, m_at->bob);
}

void tst_MoodLevels::message_isJudgedOnlyAtServer_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<int>("here"); // -1: as in the settings
    QTest::addColumn<bool>("isJudged");
    const auto level = [](const QString &name) { return QJsonObject{{u"mood.level"_s, name}}; };
    QTest::newRow("never chosen") << QJsonObject{} << -1 << true;
    QTest::newRow("server") << level(u"server"_s) << -1 << true;
    QTest::newRow("device") << level(u"device"_s) << -1 << false;
    QTest::newRow("off") << level(u"off"_s) << -1 << false;
    QTest::newRow("switched off earlier") << QJsonObject{{u"mood.on"_s, false}} << -1 << false;
    QTest::newRow("off here") << QJsonObject{} << int(MoodLevel::Off) << false;
    QTest::newRow("device here") << QJsonObject{} << int(MoodLevel::Device) << false;
    QTest::newRow("server here, off elsewhere")
        << level(u"off"_s) << int(MoodLevel::Server) << true;
    QTest::newRow("off here, device elsewhere")
        << level(u"device"_s) << int(MoodLevel::Off) << false;
}

void tst_MoodLevels::message_isJudgedOnlyAtServer()
{
    QFETCH(QJsonObject, settings);
    QFETCH(int, here);
    QFETCH(bool, isJudged);
    QVERIFY(m_at->services->profiles.setSettings(m_at->ada, settings));
    if (here >= 0)
        chooseHere(m_at->ada, static_cast<MoodLevel>(here));
    m_at->commit();
    QCOMPARE(this->isJudged(m_at->ada), isJudged);
    const QJsonObject read = m_at->log(m_at->bob, m_chat).last().toObject();
    QCOMPARE(read["text"_L1].toString(), u"this is great"_s);
    QCOMPARE(read.contains("mood"_L1), isJudged);
    QCOMPARE(mood(), isJudged ? MoodLabel::Joyful : MoodLabel::Neutral);
    QCOMPARE(m_at->links.to(m_at->bob, u"mood"_s).size(), isJudged ? 1 : 0);
    QCOMPARE(rowsWithMood(), isJudged ? 1 : 0);
}

void tst_MoodLevels::level_ofAnotherPerson_changesNothing()
{
    QVERIFY(choose(m_at->bob, u"off"_s));
    chooseHere(m_at->bob, MoodLevel::Off);
    QVERIFY(isJudged(m_at->ada));
    QVERIFY(!isJudged(m_at->bob));
}

void tst_MoodLevels::level_ofAnotherChat_changesNothing()
{
    const ChatId other = m_at->direct(m_at->ada, m_at->eve);
    chooseHere(m_at->ada, MoodLevel::Off);
    QVERIFY(!isJudged(m_at->ada));
    QVERIFY(m_at->say(m_at->ada, other, u"great"_s)->mood);
}

void tst_MoodLevels::level_changed_holdsFromTheNextMessage()
{
    for (const auto &[name, isOn] :
         {std::pair{u"server"_s, true}, {u"off"_s, false}, {u"server"_s, true}}) {
        QVERIFY(choose(m_at->ada, name));
        QCOMPARE(isJudged(m_at->ada), isOn);
    }
    chooseHere(m_at->ada, MoodLevel::Device);
    QVERIFY(!isJudged(m_at->ada));
    chooseHere(m_at->ada, {});
    QVERIFY(isJudged(m_at->ada));
}

void tst_MoodLevels::level_outlivesTheServer()
{
    QVERIFY(choose(m_at->ada, u"off"_s));
    chooseHere(m_at->bob, MoodLevel::Device);
    m_at->commit();
    m_at->reopen();
    QVERIFY(!isJudged(m_at->ada));
    QVERIFY(!isJudged(m_at->bob));
    QCOMPARE(m_at->services->chats.get(m_at->bob, m_chat)->chat.preferences.mood,
             MoodLevel::Device);
    QCOMPARE(m_at->services->chats.list(m_at->bob)->chats[0].preferences.mood, MoodLevel::Device);
}

void tst_MoodLevels::level_unknown_isRefused()
{
    QVERIFY(choose(m_at->ada, u"device"_s));
    for (const QJsonValue &bad : {QJsonValue(u"loud"_s), QJsonValue(7), QJsonValue(QJsonArray{})}) {
        const auto refused = choose(m_at->ada, bad);
        QCOMPARE(reasonOf(refused), Reason::InvalidField);
        QCOMPARE(refused.error().field, u"mood.level"_s);
    }
    QCOMPARE(m_at->services->profiles.settings(m_at->ada)->value("mood.level"_L1), u"device"_s);
}

void tst_MoodLevels::level_taken_back_isAsInSettings()
{
    QVERIFY(choose(m_at->ada, u"off"_s));
    QVERIFY(choose(m_at->ada, QJsonValue::Null));
    QVERIFY(isJudged(m_at->ada));
}

// What was chosen in it is not on the disk either.
void tst_MoodLevels::turn_thatFails_forgetsTheLevel()
{
    QVERIFY(isJudged(m_at->ada));
    QVERIFY(choose(m_at->ada, u"off"_s));
    chooseHere(m_at->bob, MoodLevel::Off);
    // The name is unique: the whole turn fails.
    m_at->storage->ports().accounts.addAccount(*m_at->services->standing.account(u"ada"_s));
    QVERIFY(!m_at->commit());
    QVERIFY(isJudged(m_at->ada));
    QVERIFY(isJudged(m_at->bob));
}

void tst_MoodLevels::edit_afterwards_leavesNoMood()
{
    const auto sent = m_at->say(m_at->ada, m_chat, u"this is great"_s);
    QCOMPARE(mood(), MoodLabel::Joyful);
    QVERIFY(choose(m_at->ada, u"device"_s));
    const auto edited =
        m_at->services->messages.edit(m_at->ada, {m_chat, sent->seq, u"awful"_s, {}});
    QVERIFY(edited);
    QVERIFY(!edited->mood);
    m_at->commit();
    QCOMPARE(mood(), MoodLabel::Neutral);
    m_at->reopen();
    QCOMPARE(mood(), MoodLabel::Neutral); // the mood of the words before does not come back
}

void tst_MoodLevels::edit_ofWhatWasNotJudged_isJudgedAfterwards()
{
    QVERIFY(choose(m_at->ada, u"off"_s));
    const auto sent = m_at->say(m_at->ada, m_chat, u"great"_s);
    QVERIFY(choose(m_at->ada, u"server"_s));
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_chat, sent->seq, u"awful"_s, {}})->mood);
    m_at->commit();
    m_at->reopen();
    QCOMPARE(mood(), MoodLabel::Angry);
}

void tst_MoodLevels::forwarded_isJudgedOnlyWhereBothAllow()
{
    const auto sent = m_at->say(m_at->ada, m_chat, u"great"_s);
    const ChatId other = m_at->group(m_at->ada, {m_at->bob, m_at->eve});
    const auto forward = [&](UserId who, const QString &id) {
        const auto stored = m_at->services->messages.forward(who, {m_chat, sent->seq, other, id});
        m_at->commit();
        return stored && stored->mood;
    };
    QVERIFY(forward(m_at->bob, u"f1"_s));
    QVERIFY(choose(m_at->ada, u"off"_s)); // whose words these are
    QVERIFY(!forward(m_at->bob, u"f2"_s));
    QVERIFY(choose(m_at->ada, u"server"_s));
    QVERIFY(choose(m_at->bob, u"off"_s));
    QVERIFY(!forward(m_at->bob, u"f3"_s));
}

// As with a right: whatever they do, nothing of it is found.
void tst_MoodLevels::nothing_isStoredOfWhoIsNotJudged()
{
    QVERIFY(choose(m_at->ada, u"device"_s));
    chooseHere(m_at->bob, MoodLevel::Off);
    const auto sent = m_at->say(m_at->ada, m_chat, u"great"_s);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_chat, sent->seq, u"awful"_s, {}}));
    const auto answer = m_at->say(m_at->bob, m_chat, u"awful"_s);
    QVERIFY(m_at->services->messages.edit(m_at->bob, {m_chat, answer->seq, u"great"_s, {}}));
    QVERIFY(m_at->services->messages.forward(m_at->ada, {m_chat, answer->seq, m_chat, u"f"_s}));
    for (int number = 0; number < 2 * MoodService::carefulScores; ++number) // a backlog, too
        QVERIFY(m_at->services->messages.send(m_at->ada,
                                              {m_chat, u"id %1"_s.arg(number), u"great"_s, 0, {}}));
    m_at->commit();
    QCOMPARE(rowsWithMood(), 0);
    QCOMPARE(mood(), MoodLabel::Neutral);
    QVERIFY(m_at->links.to(m_at->bob, u"mood"_s).isEmpty());
    QCOMPARE(m_at->services->messages.takeCounts().byMood, MessageCounts().byMood);
    for (const QJsonValue &entry : m_at->log(m_at->bob, m_chat))
        QVERIFY(!entry.toObject().contains("mood"_L1));
}

void tst_MoodLevels::deleted_message_leavesNoMoodInAnyRow()
{
    const auto sent = m_at->say(m_at->ada, m_chat, u"great"_s);
    for (const QString &text : {u"awful"_s, u"great again"_s})
        QVERIFY(m_at->services->messages.edit(m_at->ada, {m_chat, sent->seq, text, {}}));
    m_at->commit();
    QCOMPARE(rowsWithMood(), 3);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_chat, sent->seq}));
    m_at->commit();
    QCOMPARE(rowsWithMood(), 0);
    QCOMPARE(mood(), MoodLabel::Neutral);
}

void tst_MoodLevels::group_countsOnlyWhoIsJudged()
{
    m_chat = m_at->group(m_at->ada, {m_at->bob, m_at->eve});
    QVERIFY(choose(m_at->eve, u"device"_s));
    for (const UserId who : {m_at->ada, m_at->bob, m_at->eve, m_at->ada})
        (void)m_at->say(who, m_chat, u"great"_s);
    QCOMPARE(mood(), MoodLabel::Neutral); // two were judged
    QVERIFY(choose(m_at->eve, u"server"_s));
    (void)m_at->say(m_at->eve, m_chat, u"great"_s);
    QCOMPARE(mood(), MoodLabel::Joyful);
}

void tst_MoodLevels::changes_areTwentySecondsApart()
{
    QList<QDateTime> changes;
    MoodLabel before = MoodLabel::Neutral;
    for (int second = 0; second < 150; ++second) { // a message each second
        (void)m_at->say(m_at->ada, m_chat, second / 7 % 2 ? u"great"_s : u"awful"_s);
        if (const MoodLabel now = mood(); std::exchange(before, now) != now)
            changes.append(m_at->clock.now());
    }
    QVERIFY(changes.size() > 2);
    for (qsizetype at = 1; at < changes.size(); ++at)
        QVERIFY(changes[at - 1].secsTo(changes[at]) >= 20);
}

void tst_MoodLevels::silence_ofHalfAnHour_fades()
{
    (void)m_at->say(m_at->ada, m_chat, u"great"_s);
    m_at->clock.advance(29 * 60 * 1000);
    QCOMPARE(mood(), MoodLabel::Joyful);
    m_at->clock.advance(60 * 1000);
    QCOMPARE(mood(), MoodLabel::Neutral);
}

// Many messages, changed and deleted, from people whose levels change: the log says it all.
void tst_MoodLevels::mood_ofAServerThatBeganAnew_isTheSame()
{
    m_chat = m_at->group(m_at->ada, {m_at->bob, m_at->eve});
    const QList<UserId> people{m_at->ada, m_at->bob, m_at->eve};
    const QStringList levels{u"server"_s, u"device"_s, u"server"_s, u"off"_s, u"server"_s};
    const QStringList texts{u"great"_s, u"awful"_s, u"see you at five"_s, u"so great"_s};
    for (int at = 0; at < 120; ++at) {
        const UserId who = people.at(at * 7 % 3);
        const auto said = m_at->say(who, m_chat, texts.at(at * 5 % 11 % 4));
        m_at->clock.advance(at * 13 % 40 * 1000);
        if (at % 9 == 4)
            QVERIFY(m_at->services->messages.edit(who, {m_chat, said->seq, texts.at(at % 4), {}}));
        if (at % 11 == 5)
            QVERIFY(m_at->services->messages.remove(who, {m_chat, said->seq}));
        if (at % 6 == 1)
            QVERIFY(choose(people.at(at % 3), levels.at(at % 5)));
        m_at->commit();
        if (at % 10 != 9)
            continue;
        m_at->clock.advance(20'000); // no change waits
        const Mood before = m_at->services->chats.get(m_at->bob, m_chat)->chat.mood;
        m_at->reopen();
        QCOMPARE(m_at->services->chats.get(m_at->bob, m_chat)->chat.mood, before);
    }
}

void tst_MoodLevels::figures_waitForFivePeople()
{
    MessageCounter counter;
    const Mood joyful{MoodLabel::Joyful, 0.9, 0.9, {}};
    const auto message = [](quint64 number, const std::optional<Mood> &mood) {
        Entry entry;
        entry.by = UserId{{1, number}};
        entry.mood = mood;
        return entry;
    };
    const auto told = [&] { return counter.take().byMood[size_t(MoodLabel::Joyful)]; };
    for (quint64 number = 1; number <= 4; ++number) {
        counter.add(ChatKind::Group, message(number, joyful));
        counter.add(ChatKind::Group, message(number, joyful));
        const MessageCounts counts = counter.take();
        QCOMPARE(counts.byMood, MessageCounts().byMood);
        QCOMPARE(counts.byScore, MessageCounts().byScore);
        QCOMPARE(counts.scores, 0.0);
        QCOMPARE(counts.stored[size_t(ChatKind::Group)][size_t(MessageContent::Text)],
                 quint64(2)); // messages are no secret
    }
    counter.add(ChatKind::Direct, message(5, std::nullopt)); // not judged: one of no crowd
    QCOMPARE(told(), quint64(0));
    counter.add(ChatKind::Direct, message(5, joyful));
    QCOMPARE(told(), quint64(9));
    counter.add(ChatKind::Direct, message(5, joyful));
    QCOMPARE(told(), quint64(0)); // five others, or the same five again, must write first
}

void tst_MoodLevels::figures_tellScoresAndContents()
{
    using enum AttachmentKind;
    MessageCounter counter;
    const QList<QList<AttachmentKind>> contents{
        {}, {Image, File}, {Voice}, {Voice, Image}, {Voice, Voice}};
    const QList<double> scores{-1, -0.9, -0.85, 0.9, 1};
    for (qsizetype number = 0; number < contents.size(); ++number) {
        Entry entry;
        entry.by = UserId{{1, quint64(number)}};
        entry.mood = Mood{MoodLabel::Sad, scores[number], 1, {}};
        for (const AttachmentKind kind : contents[number]) {
            entry.files.append(Attachment());
            entry.files.last().kind = kind;
        }
        counter.add(ChatKind::Direct, entry);
    }
    const MessageCounts counts = counter.take();
    QCOMPARE(counts.stored[size_t(ChatKind::Direct)], (std::array<quint64, 4>{1, 1, 1, 2}));
    std::array<quint64, 20> byScore{2, 1}; // a score on a border is in the part below it
    byScore[18] = 1;
    byScore[19] = 1;
    QCOMPARE(counts.byScore, byScore);
    QCOMPARE(counts.scores, -1 - 0.9 - 0.85 + 0.9 + 1);
}

void tst_MoodLevels::migration_keepsThePause()
{
    chooseHere(m_at->ada, MoodLevel::Off);
    m_at->commit();
    m_at->services.reset();
    m_at->storage.reset();
    QFile script(QStringLiteral(CHATOYANT_SOURCE_DIR "/resources/sql/0009_mood_levels.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(m_at->file().toUtf8().constData(), &database), SQLITE_OK);
    const QByteArray asBefore =
        "ALTER TABLE members ADD COLUMN mood_theme INTEGER NOT NULL DEFAULT 1;"
        "UPDATE members SET mood_theme = 0 WHERE mood_level = 0;"
        "ALTER TABLE members DROP COLUMN mood_level;";
    const int outcome = sqlite3_exec(database, (asBefore + script.readAll()).constData(), nullptr,
                                     nullptr, nullptr);
    sqlite3_close(database);
    QCOMPARE(outcome, SQLITE_OK);
    m_at->open();
    QVERIFY(!isJudged(m_at->ada));
    QVERIFY(isJudged(m_at->bob));
}

QTEST_GUILESS_MAIN(tst_MoodLevels)
#include "tst_mood_levels.moc"
