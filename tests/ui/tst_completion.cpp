// Emoji and names that are offered while somebody types, and what keys do with them.
#include "client/models/emoji_catalog.h"
#include "client/ui/chat/command_popup.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/emoji_popup.h"
#include "client/ui/chat/mention_popup.h"
#include "client/ui/preferences.h"
#include "client/ui/widgets/layouts.h"
#include "tests/ui/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Completion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void letters_afterAColon_offerEmoji();
    void letters_inOnesLanguage_offerEmoji();
    void emoji_elsewhere_isNotOffered_data();
    void emoji_elsewhere_isNotOffered();
    void keys_moveTakeAndClose_data();
    void keys_moveTakeAndClose();
    void click_takesOne();
    void tone_isTheChosenOne();
    void emoji_taken_isARecentOne();
    void name_closedByAColon_isReplaced_data();
    void name_closedByAColon_isReplaced();
    void replaced_undone_staysAsItWasTyped();
    void draft_loadedOrPasted_isLeftAlone();
    void sending_takesWhatIsOffered();
    void cursor_leavingTheWord_closes();
    void name_afterAnAt_isStillOffered();
    void command_atTheBeginning_isDone();

private:
    QWidget &field() { return *m_page->findChild<QPlainTextEdit *>(); }
    void type(const QString &text) { QTest::keyClicks(&field(), text); }
    EmojiPopup &offered() { return *m_page->findChild<EmojiPopup *>(); }
    QString chosen() { return offered().currentItem()->data(Qt::UserRole).toString(); }

    Theme m_theme;
    MemoryPreferences m_preferences;
    std::unique_ptr<QWidget> m_page;
    Composer *m_composer = nullptr;
};

void tst_Completion::initTestCase()
{
    m_theme.setMotionReduced(true);
    m_theme.applyTo(*qApp);
}

void tst_Completion::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_preferences = {};
    m_page = std::make_unique<QWidget>();
    m_page->resize(600, 500);
    m_composer = new Composer(m_theme, m_page.get());
    auto *column = columnIn(m_page.get());
    column->addStretch();
    column->addWidget(m_composer);
    m_composer->usePreferences(m_preferences);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_composer->takeFocus();
}

void tst_Completion::cleanup()
{
    m_page.reset();
}

void tst_Completion::letters_afterAColon_offerEmoji()
{
    type(u":c"_s);
    QVERIFY(!offered().isVisible()); // one letter may be a face, as ":D"
    type(u"at"_s);
    QVERIFY(offered().isVisible());
    QVERIFY(offered().count() > 1);
    QCOMPARE(offered().item(0)->data(Qt::AccessibleTextRole).toString(), u"cat"_s);
    QVERIFY(offered().geometry().bottom() < m_composer->geometry().top());
    type(u"xyz"_s);
    QVERIFY(!offered().isVisible());
}

void tst_Completion::letters_inOnesLanguage_offerEmoji()
{
    QLocale::setDefault(QLocale(QLocale::German));
    type(u"so :katz"_s);
    QVERIFY(offered().isVisible());
    QVERIFY(offered()
                .item(0)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"katz"_s, Qt::CaseInsensitive));
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(emojiCatalog().find(m_composer->text().mid(3).trimmed()).text.size() > 0);
}

void tst_Completion::emoji_elsewhere_isNotOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a time") << u"at 10:30"_s;
    QTest::newRow("an address") << u"https:"_s;
    QTest::newRow("an address going on") << u"https://cat"_s;
    QTest::newRow("glued to a word") << u"note:cat"_s;
    QTest::newRow("a face") << u":D"_s;
    QTest::newRow("another face") << u":-)"_s;
    QTest::newRow("code") << u"`a :cat"_s;
    QTest::newRow("code at its beginning") << u"` :cat"_s;
    QTest::newRow("a space behind") << u":cat "_s;
}

void tst_Completion::emoji_elsewhere_isNotOffered()
{
    QFETCH(QString, text);
    type(text);
    QVERIFY(!offered().isVisible());
    QCOMPARE(m_composer->text(), text);
}

void tst_Completion::keys_moveTakeAndClose_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
}

void tst_Completion::keys_moveTakeAndClose()
{
    QFETCH(int, key);
    QSignalSpy sent(m_composer, &Composer::submitted);
    type(u"my :cat"_s);
    const QString first = chosen();
    QTest::keyClick(&field(), Qt::Key_Down);
    const QString second = chosen();
    QVERIFY(first != second);
    QTest::keyClick(&field(), Qt::Key_Up);
    QTest::keyClick(&field(), Qt::Key_Up);
    QCOMPARE(offered().currentRow(), offered().count() - 1);
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key(key));
    QCOMPARE(m_composer->text(), u"my %1 "_s.arg(second));
    QVERIFY(!offered().isVisible());
    QVERIFY(field().hasFocus());
    type(u":dog"_s);
    QVERIFY(offered().isVisible());
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(!offered().isVisible());
    QCOMPARE(m_composer->text(), u"my %1 :dog"_s.arg(second));
    QVERIFY(sent.isEmpty());
    QTest::keyClick(&field(), Qt::Key_Return); // is for the message again
    QCOMPARE(sent.size(), 1);
}

void tst_Completion::click_takesOne()
{
    type(u":cat"_s);
    const QString second = offered().item(1)->data(Qt::UserRole).toString();
    QTest::mouseClick(offered().viewport(), Qt::LeftButton, {},
                      offered().visualItemRect(offered().item(1)).center());
    QCOMPARE(m_composer->text(), second + u' ');
    QVERIFY(field().hasFocus());
}

void tst_Completion::tone_isTheChosenOne()
{
    m_preferences.setValue(preference::skinTone, 3);
    type(u":waving_hand"_s);
    QTest::keyClick(&field(), Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"\U0001F44B\U0001F3FD "_s);
}

void tst_Completion::emoji_taken_isARecentOne()
{
    type(u":waving_hand"_s);
    QTest::keyClick(&field(), Qt::Key_Tab);
    type(u":cat:"_s);
    QCOMPARE(m_preferences.value(preference::recentEmoji, {}).toStringList(),
             (QStringList{u"\U0001F408"_s, u"\U0001F44B"_s}));
}

void tst_Completion::name_closedByAColon_isReplaced_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"my :cat: sleeps"_s << u"my \U0001F408 sleeps"_s;
    QTest::newRow("of several words") << u":grinning_face_with_big_eyes:"_s << u"\U0001F603"_s;
    QTest::newRow("in capitals") << u":Cat:"_s << u"\U0001F408"_s;
    QTest::newRow("only the beginning of one") << u":grinnin:"_s << u":grinnin:"_s;
    QTest::newRow("none") << u":nosuch:"_s << u":nosuch:"_s;
    QTest::newRow("in code") << u"`a :cat:"_s << u"`a :cat:"_s;
    QTest::newRow("times") << u"10:30:"_s << u"10:30:"_s;
    QTest::newRow("glued to a word") << u"a:cat:"_s << u"a:cat:"_s;
}

void tst_Completion::name_closedByAColon_isReplaced()
{
    QFETCH(QString, typed);
    type(typed);
    QTEST(m_composer->text(), "text");
    QVERIFY(!offered().isVisible());
}

void tst_Completion::replaced_undone_staysAsItWasTyped()
{
    type(u":smile:"_s);
    QVERIFY(emojiCatalog().find(m_composer->text()).words.contains(u"smile"_s));
    QTest::keyClick(&field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u":smile:"_s);
    type(u" "_s);
    QCOMPARE(m_composer->text(), u":smile: "_s);
}

void tst_Completion::draft_loadedOrPasted_isLeftAlone()
{
    m_composer->setText(u":cat:"_s);
    QCOMPARE(m_composer->text(), u":cat:"_s);
    m_composer->setText({});
    QGuiApplication::clipboard()->setText(u":cat:"_s);
    QTest::keyClick(&field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_composer->text(), u":cat:"_s);
    m_composer->setText(u"```\n"_s);
    type(u":cat"_s);
    QVERIFY(!offered().isVisible()); // a block of code
}

void tst_Completion::sending_takesWhatIsOffered()
{
    QSignalSpy sent(m_composer, &Composer::submitted);
    type(u":cat"_s);
    m_composer->send();
    QVERIFY(sent.isEmpty());
    m_composer->send();
    QCOMPARE(sent.size(), 1);
}

void tst_Completion::cursor_leavingTheWord_closes()
{
    type(u"my :cat"_s);
    QVERIFY(offered().isVisible());
    QTest::keyClick(&field(), Qt::Key_Home);
    QVERIFY(!offered().isVisible());
}

void tst_Completion::name_afterAnAt_isStillOffered()
{
    User person;
    person.id = personId(1);
    person.username = u"ana"_s;
    person.displayName = u"Ana"_s;
    m_composer->setPeople({person});
    type(u"@an"_s);
    auto *names = m_page->findChild<MentionPopup *>();
    QVERIFY(names->isVisible() && !offered().isVisible());
    QTest::keyClick(&field(), Qt::Key_Tab);
    QCOMPARE(m_composer->text(), u"@ana "_s);
}

void tst_Completion::command_atTheBeginning_isDone()
{
    int done = 0;
    m_composer->setCommands([&done] {
        return QList<Command>{{u"Mute or unmute the chat"_s, {}, {}, [&done] { ++done; }},
                              {u"Dark theme"_s, {}, {}, [] {}}};
    });
    auto &commands = *m_page->findChild<CommandPopup *>();
    type(u"see /mu"_s);
    QVERIFY(!commands.isVisible());
    m_composer->setText({});
    type(u"/"_s);
    QCOMPARE(commands.count(), 2);
    type(u"unm"_s);
    QCOMPARE(commands.count(), 1);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(done, 1);
    QCOMPARE(m_composer->text(), QString());
    type(u"/etc/hosts"_s);
    QVERIFY(!commands.isVisible());
}

QTEST_MAIN(tst_Completion)

#include "tst_completion.moc"
