// The five moods side by side, as a conversation shows them, in every theme. docs/images/moods
// holds what this draws into build/<preset>/screens.
#include "client/app/languages.h"
#include "client/theme/mood_theme.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/mood_timeline.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/conversation_window.h"
#include "tests/ui/looks_test.h"

#include <QDir>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr QSize panel(500, 560);

struct Talk
{
    MoodLabel mood;
    QStringList english;
    QStringList arabic;
};

// By the other person, by oneself, and so on in turn.
const QList<Talk> &talks()
{
    static const QList<Talk> all{
        {MoodLabel::Joyful,
         {u"The build is green again, thank you so much!"_s, u"Hooray! Cake at four?"_s,
          u"Yes! You are the best. 🎉"_s},
         {u"نجح البناء من جديد، شكرا جزيلا لك!"_s, u"رائع! كعكة في الرابعة؟"_s,
          u"نعم! أنت الأفضل. 🎉"_s}},
        {MoodLabel::Neutral,
         {u"The minutes are in the wiki."_s, u"Thanks. I will read them after lunch."_s,
          u"See you at five."_s},
         {u"محضر الاجتماع في الويكي."_s, u"شكرا. سأقرؤه بعد الغداء."_s, u"أراك في الخامسة."_s}},
        {MoodLabel::Sad,
         {u"Grandma is back in hospital. I miss her already."_s,
          u"I am so sorry. Shall I come over?"_s, u"Please. I do not want to be alone."_s},
         {u"عادت جدتي إلى المستشفى. أشتاق إليها."_s, u"يؤسفني ذلك. هل آتي إليك؟"_s,
          u"من فضلك. لا أريد أن أبقى وحدي."_s}},
        {MoodLabel::Tense,
         {u"The release is late again, and nobody told me."_s, u"I wrote to you on Monday."_s,
          u"One line at midnight is not enough."_s},
         {u"تأخر الإصدار مرة أخرى ولم يخبرني أحد."_s, u"كتبت إليك يوم الاثنين."_s,
          u"سطر واحد في منتصف الليل لا يكفي."_s}},
        {MoodLabel::Angry,
         {u"You broke it and walked away!"_s, u"That is unfair. Stop shouting at me!"_s,
          u"I have had enough of this!"_s},
         {u"كسرته ثم انصرفت!"_s, u"هذا ليس عدلا. كف عن الصراخ!"_s, u"لقد سئمت من هذا!"_s}},
    };
    return all;
}

} // namespace

class tst_MoodScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void moods_areDrawn_data() { themes(); }
    void moods_areDrawn();
    void toneAndTimeline_areDrawn_data() { themes(); }
    void toneAndTimeline_areDrawn();
    void everyMood_inEveryLook_data() { looks(); }
    void everyMood_inEveryLook();

private:
    static void themes()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isStrong");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << false << u"en"_s;
        QTest::newRow("dark") << true << false << u"en"_s;
        QTest::newRow("high-contrast") << false << true << u"en"_s;
        QTest::newRow("high-contrast-dark") << true << true << u"en"_s;
        QTest::newRow("right-to-left") << false << false << u"ar"_s;
    }
    std::unique_ptr<ConversationWindow> begin();
    static void
    say(ScriptedServer &server, const QString &text, bool isMine, const Mood &mood, int minutesAgo);
    void keep(const QImage &image, const QString &name)
    {
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(image.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, tag))));
    }

    QTemporaryDir m_profile;
    MemoryPreferences m_preferences;
    std::unique_ptr<Languages> m_languages;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_MoodScreens::initTestCase()
{
    beginTest();
    QVERIFY(m_folder.mkpath(u"."_s));
    m_languages = std::make_unique<Languages>(m_preferences, m_profile.path());
}

void tst_MoodScreens::cleanup()
{
    m_languages->choose(u"en"_s);
    endLook();
}

std::unique_ptr<ConversationWindow> tst_MoodScreens::begin()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isStrong);
    QFETCH(QString, language);
    m_languages->choose(language);
    auto chat = std::make_unique<ConversationWindow>();
    chat->desk.theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    chat->desk.theme.setHighContrast(isStrong);
    chat->desk.theme.applyTo(*qApp);
    for (User *person : {&chat->server.shown.peer, &chat->server.members[1].user})
        person->displayName = language == u"ar"_s ? u"ماريا"_s : u"Maria"_s;
    chat->host.resize(panel);
    return chat;
}

void tst_MoodScreens::say(
    ScriptedServer &server, const QString &text, bool isMine, const Mood &mood, int minutesAgo)
{
    Entry entry;
    entry.by = isMine ? server.me : server.friendId;
    entry.clientId = u"c%1"_s.arg(server.log.size());
    entry.text = text;
    entry.mood = mood;
    server.append(entry);
    server.log.last().at = QDateTime::currentDateTimeUtc().addSecs(-60LL * minutesAgo);
}

void tst_MoodScreens::moods_areDrawn()
{
    QFETCH(QString, language);
    QImage all(panel.width() * int(talks().size()), panel.height(), QImage::Format_RGB32);
    QPainter painter(&all);
    QList<QImage> seen;
    for (const Talk &talk : talks()) {
        const auto chat = begin();
        const Mood mood{talk.mood, talk.mood == MoodLabel::Joyful ? 0.8 : -0.6, 0.9, u"test"_s};
        const QStringList lines = language == u"ar"_s ? talk.arabic : talk.english;
        for (int line = 0; line < lines.size(); ++line)
            say(chat->server, lines[line], line % 2 == 1, mood, int(lines.size()) - line);
        chat->open();
        QTRY_COMPARE(chat->conversation()->mood().label, talk.mood);
        QCoreApplication::processEvents();
        const QImage image = chat->host.grab().toImage();
        painter.drawImage(panel.width() * int(seen.size()), 0, image);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
    painter.end();
    keep(all, u"moods"_s);
}

// A long talk whose moods change, and words that are not sent yet.
void tst_MoodScreens::toneAndTimeline_areDrawn()
{
    QFETCH(QString, language);
    const auto chat = begin();
    const QJsonObject settings{{u"mood.draftTone"_s, true}, {u"mood.timeline"_s, true}};
    const QJsonObject answer{{u"settings"_s, settings}};
    chat->server.answers.insert(u"settings.get"_s, answer);
    chat->server.answers.insert(u"settings.set"_s, answer);
    for (int round = 0; round < 6; ++round) {
        for (const Talk &talk : talks()) {
            const Mood mood{talk.mood, 0, 0.9, u"test"_s};
            const QStringList lines = language == u"ar"_s ? talk.arabic : talk.english;
            for (int line = 0; line < lines.size(); ++line)
                say(chat->server, lines[line], line % 2 == 1, mood, 40 - round);
        }
    }
    chat->open();
    for (const QLatin1StringView name : {SyncedSettings::draftTone, SyncedSettings::moodTimeline})
        chat->desk.session.settings().set(name, true);
    chat->desk.session.loadMood([] {
        return MoodScorer([](QStringView) { return Mood{MoodLabel::Tense, -0.6, 0.9, {}}; });
    });
    auto *edit = chat->host.findChild<DraftEdit *>();
    edit->setPlainText((language == u"ar"_s ? talks()[3].arabic : talks()[3].english)[2]);
    QTRY_COMPARE(chat->conversation()->draftMood().label, MoodLabel::Tense);
    QTRY_VERIFY(chat->page->view().findChild<MoodTimeline *>()->marks().size() > 10);
    QCoreApplication::processEvents();
    keep(chat->host.grab().toImage(), u"tone-and-timeline"_s);
    QVERIFY(labelWith(chat->host, language == u"ar"_s ? QString() : u"may read as tense"_s));
}

void tst_MoodScreens::everyMood_inEveryLook()
{
    chooseLook();
    for (const Talk &talk : talks()) {
        ConversationWindow chat;
        dress(chat.desk.theme);
        fit(chat.host, {640, 480});
        const Mood mood{talk.mood, talk.mood == MoodLabel::Joyful ? 0.8 : -0.6, 0.9, u"test"_s};
        for (int line = 0; line < talk.english.size(); ++line)
            say(chat.server, talk.english[line], line % 2 == 1, mood, 3 - line);
        chat.open();
        QTRY_COMPARE(chat.conversation()->mood().label, talk.mood);
        keepWhole(chat.host, u"mood-%1"_s.arg(MoodTheme::iconName(talk.mood)));
    }
}

QTEST_MAIN(tst_MoodScreens)
#include "tst_mood_screens.moc"
