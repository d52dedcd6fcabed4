// Picking an emoji: by hand, by a word, by keys alone; and what the next time remembers.
#include "client/app/settings.h"
#include "client/ui/chat/emoji_panel.h"
#include "client/ui/widgets/fields.h"
#include "tests/ui/find.h"

#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_EmojiPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void word_andEnter_pickTheFirst();
    void arrowDown_leadsIntoTheList();
    void tab_showsItsGroup();
    void pickedLast_comesFirstTheNextTime();
    void skinTone_isKept();
    void nothingFound_saysSo();
    void escape_clearsThenCloses();

private:
    QListView &list() const { return *m_panel->findChild<QListView *>(); }
    SearchField &field() const { return *m_panel->findChild<SearchField *>(); }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts.append(list().model()->index(row, 0).data().toString());
        return texts;
    }
    void open()
    {
        m_panel = std::make_unique<EmojiPanel>(m_theme, m_window.get());
        m_panel->rememberIn(*m_settings);
        m_panel->popUp(m_window->mapToGlobal(QPoint(200, 400)));
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<EmojiPanel> m_panel;
};

void tst_EmojiPanel::init()
{
    m_panel.reset();
    QLocale::setDefault(QLocale(u"en"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"window.ini"_s));
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 500);
    m_window->show();
    open();
}

void tst_EmojiPanel::word_andEnter_pickTheFirst()
{
    QSignalSpy picked(m_panel.get(), &EmojiPanel::picked);
    QTest::keyClicks(&field(), u"rocket"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toString(), u"🚀"_s);
    QVERIFY(!m_panel->isVisible());
}

void tst_EmojiPanel::arrowDown_leadsIntoTheList()
{
    QSignalSpy picked(m_panel.get(), &EmojiPanel::picked);
    QTest::keyClick(&field(), Qt::Key_Down);
    QVERIFY(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_Right);
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(labelWith(*m_panel, list().currentIndex().data(Qt::ToolTipRole).toString()));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toString(), EmojiPanel::frequent().at(1));
}

void tst_EmojiPanel::tab_showsItsGroup()
{
    QTest::mouseClick(buttonNamed(*m_panel, u"Travel and places"_s), Qt::LeftButton);
    QVERIFY(shown().contains(u"🚀"_s));
    QVERIFY(!shown().contains(u"🎉"_s));
}

void tst_EmojiPanel::pickedLast_comesFirstTheNextTime()
{
    QTest::keyClicks(&field(), u"rocket"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    open();
    QCOMPARE(shown().front(), u"🚀"_s);
    QVERIFY(shown().contains(u"👍"_s)); // the usual ones follow
}

void tst_EmojiPanel::skinTone_isKept()
{
    auto *tone = qobject_cast<QToolButton *>(buttonNamed(*m_panel, u"Skin tone"_s));
    QVERIFY(tone);
    tone->menu()->actions().at(3)->trigger();
    QVERIFY(shown().contains(u"👍🏽"_s));
    QTest::keyClicks(&field(), u"thumbs up"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    open();
    QCOMPARE(shown().front(), u"👍🏽"_s);
}

void tst_EmojiPanel::nothingFound_saysSo()
{
    QTest::keyClicks(&field(), u"qqqqq"_s);
    QTRY_VERIFY(labelWith(*m_panel, u"Nothing found"_s));
    QCOMPARE(shown(), QStringList());
}

void tst_EmojiPanel::escape_clearsThenCloses()
{
    QTest::keyClicks(&field(), u"cat"_s);
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(m_panel->isVisible());
    QCOMPARE(field().text(), QString());
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
}

QTEST_MAIN(tst_EmojiPanel)
#include "tst_emoji_panel.moc"
