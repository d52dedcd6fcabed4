// What one is told of how the draft may read: only who wants it, quietly, and of one's own words.
#include "client/app/built_in_mood.h"
#include "client/state/mood_levels.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/draft_tone.h"
#include "client/ui/settings/mood_page.h"
#include "tests/ui/conversation_window.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

Mood judge(QStringView text)
{
    const auto mood = [](MoodLabel label, double confidence) {
        return Mood{label, -0.6, confidence, u"test"_s};
    };
    if (text.contains(u"late"))
        return mood(MoodLabel::Tense, 0.9);
    if (text.contains(u"perhaps"))
        return mood(MoodLabel::Tense, 0.5);
    if (text.contains(u"miss"))
        return mood(MoodLabel::Sad, 0.9);
    return text.contains(u"hooray") ? mood(MoodLabel::Joyful, 0.95) : Mood();
}

} // namespace

class tst_DraftTone : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_chat.reset(); }
    void tone_isToldToNobodyWhoDoesNotWantIt();
    void tone_ofTenseWords_isTold_untilTheyAreSent();
    void tone_ofAnEmptiedDraft_isGone();
    void tone_unsureOrPleasant_isNotTold();
    void tone_dismissed_staysAwayForThisDraft();
    void tone_dismissedByEscape_leavesTheReplyAlone();
    void tone_movesNothing();
    void tone_isNamedForScreenReaders();
    void tone_isAnnouncedOnceForADraft();
    void tone_whereMoodIsPaused_isNotTold();
    void codeQuotesAndLinks_haveNoTone_data();
    void codeQuotesAndLinks_haveNoTone();
    void setting_isFoundWithTheMoods();

private:
    // As somebody who asked for it, or not.
    void open(bool isWanted);
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }
    bool isTold(const QString &words) const { return labelWith(m_chat->host, words) != nullptr; }
    bool isAnythingTold() const { return isTold(u"may read as"_s); }
    // The scorer has judged what stands there.
    void waitForMood(MoodLabel label)
    {
        QTRY_COMPARE(m_chat->conversation()->draftMood().label, label);
    }

    std::unique_ptr<ConversationWindow> m_chat;
    DraftEdit *m_edit = nullptr;
};

void tst_DraftTone::init()
{
    m_chat = std::make_unique<ConversationWindow>();
}

void tst_DraftTone::open(bool isWanted)
{
    const QJsonObject settings{{u"settings"_s, QJsonObject{{u"mood.draftTone"_s, isWanted}}}};
    m_chat->server.answers.insert(u"settings.get"_s, settings);
    m_chat->server.answers.insert(u"settings.set"_s, settings);
    m_chat->server.write(u"Where are you?"_s);
    m_chat->open();
    m_chat->desk.session.settings().set(SyncedSettings::draftTone, isWanted);
    m_chat->desk.session.loadMood([] { return MoodScorer(judge); });
    m_edit = m_chat->host.findChild<DraftEdit *>();
    m_edit->setFocus();
}

void tst_DraftTone::tone_isToldToNobodyWhoDoesNotWantIt()
{
    open(false);
    type(u"you are late again"_s);
    waitForMood(MoodLabel::Tense);
    QVERIFY(!isAnythingTold());
}

void tst_DraftTone::tone_ofTenseWords_isTold_untilTheyAreSent()
{
    open(true);
    type(u"you are late again"_s);
    QTRY_VERIFY(isTold(u"This may read as tense"_s));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(!isAnythingTold());
    type(u"fine"_s); // the tone of what was sent is not that of the next words
    QVERIFY(!isAnythingTold());
    QTest::keyClick(m_edit, Qt::Key_Return);
    type(u"i miss you"_s);
    QTRY_VERIFY(isTold(u"This may read as sad"_s));
}

void tst_DraftTone::tone_ofAnEmptiedDraft_isGone()
{
    open(true);
    type(u"late"_s);
    QTRY_VERIFY(isAnythingTold());
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QVERIFY(!isAnythingTold());
}

void tst_DraftTone::tone_unsureOrPleasant_isNotTold()
{
    open(true);
    type(u"perhaps"_s);
    waitForMood(MoodLabel::Tense);
    QVERIFY(!isAnythingTold());
    type(u" hooray"_s);
    m_edit->setPlainText(u"hooray"_s);
    waitForMood(MoodLabel::Joyful);
    QVERIFY(!isAnythingTold());
}

void tst_DraftTone::tone_dismissed_staysAwayForThisDraft()
{
    open(true);
    type(u"late"_s);
    QTRY_VERIFY(isAnythingTold());
    buttonNamed(m_chat->host, u"Dismiss for this message"_s)->click();
    QVERIFY(!isAnythingTold());
    QVERIFY(m_edit->hasFocus());
    m_edit->setPlainText(u"i miss you"_s);
    waitForMood(MoodLabel::Sad);
    QVERIFY(!isAnythingTold());
    QTest::keyClick(m_edit, Qt::Key_Return);
    type(u"late"_s); // another message
    QTRY_VERIFY(isAnythingTold());
}

void tst_DraftTone::tone_dismissedByEscape_leavesTheReplyAlone()
{
    open(true);
    m_chat->page->replyToCurrent();
    emit m_chat->page->view().replyWanted(m_chat->row(1));
    QVERIFY(isTold(u"Reply to"_s));
    type(u"late"_s);
    QTRY_VERIFY(isAnythingTold());
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!isAnythingTold());
    QVERIFY(isTold(u"Reply to"_s));
    QCOMPARE(m_edit->toPlainText(), u"late"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!isTold(u"Reply to"_s));
}

void tst_DraftTone::tone_movesNothing()
{
    open(true);
    const auto places = [this] {
        return QList<QRect>{m_edit->geometry(), m_chat->page->view().geometry(),
                            m_chat->page->composer().geometry()};
    };
    type(u"l"_s);
    QCoreApplication::processEvents();
    const QList<QRect> before = places();
    type(u"ate"_s);
    QTRY_VERIFY(isAnythingTold());
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
}

void tst_DraftTone::tone_isNamedForScreenReaders()
{
    open(true);
    type(u"late"_s);
    QTRY_VERIFY(isAnythingTold());
    QCOMPARE(labelWith(m_chat->host, u"may read as"_s)->accessibleName(),
             u"This may read as tense"_s);
    m_edit->setPlainText(u"i miss you"_s);
    QTRY_COMPARE(labelWith(m_chat->host, u"may read as"_s)->accessibleName(),
                 u"This may read as sad"_s);
}

void tst_DraftTone::tone_isAnnouncedOnceForADraft()
{
    open(true);
    QStringList announced;
    connect(m_chat->host.findChild<DraftTone *>(), &DraftTone::announced, this,
            [&announced](const QString &sentence) { announced.append(sentence); });
    type(u"late"_s);
    QTRY_COMPARE(announced, QStringList{u"This may read as tense"_s});
    m_edit->setPlainText(u"i miss you"_s);
    QTRY_COMPARE(announced.size(), 2);
    QCOMPARE(announced.last(), u"This may read as sad"_s);
    m_edit->setPlainText(u"late again"_s); // it wavers
    waitForMood(MoodLabel::Tense);
    QVERIFY(isTold(u"tense"_s));
    QCOMPARE(announced.size(), 2);
    QTest::keyClick(m_edit, Qt::Key_Return);
    type(u"late"_s); // another message
    QTRY_COMPARE(announced.size(), 3);
    QCOMPARE(announced.last(), u"This may read as tense"_s);
}

void tst_DraftTone::tone_whereMoodIsPaused_isNotTold()
{
    open(true);
    type(u"late"_s);
    QTRY_VERIFY(isAnythingTold());
    m_chat->desk.session.moodLevels().chooseFor(m_chat->server.chat, MoodLevel::Off);
    QTRY_VERIFY(!isAnythingTold());
}

void tst_DraftTone::codeQuotesAndLinks_haveNoTone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasTone");
    const QString angry = u"i hate you, you ruined everything, shut up you idiot!"_s;
    QTest::newRow("own words") << angry << true;
    QTest::newRow("code") << u"`%1`"_s.arg(angry) << false;
    QTest::newRow("block of code") << u"```\n%1\n```"_s.arg(angry) << false;
    QTest::newRow("quote") << u"> %1"_s.arg(angry) << false;
    QTest::newRow("link") << u"https://example.org/i-hate-you-idiot-shut-up"_s << false;
}

// With the model that the program carries.
void tst_DraftTone::codeQuotesAndLinks_haveNoTone()
{
    QFETCH(QString, text);
    QFETCH(bool, hasTone);
    open(true);
    m_chat->desk.session.loadMood(loadBuiltInMood);
    QTRY_VERIFY(!m_chat->desk.session.moodScorer().explain(u"i hate you"_s, 1).isEmpty());
    m_edit->setPlainText(text);
    if (hasTone) {
        QTRY_VERIFY(isAnythingTold());
        return;
    }
    // What is judged after it is judged when it has been.
    QTRY_VERIFY(!m_chat->conversation()->draftMood().model.isEmpty());
    QVERIFY(!isAnythingTold());
}

void tst_DraftTone::setting_isFoundWithTheMoods()
{
    Desk desk;
    MoodPage page(desk.context, nullptr);
    page.show();
    QAbstractButton *wish = buttonWith(page, u"how what I write may read"_s);
    QVERIFY(wish);
    QVERIFY(!wish->isChecked());
    wish->click();
    QVERIFY(desk.session.settings().isOn(SyncedSettings::draftTone, false));
}

QTEST_MAIN(tst_DraftTone)
#include "tst_draft_tone.moc"
