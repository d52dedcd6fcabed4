// Marks in the composer by keys, and how a marked message looks.
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/draft_edit.h"
#include "tests/ui/look.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_DraftMarks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mark_aroundTheSelection_andOffAgain();
    void mark_withoutSelection_leavesTheCursorBetween();
    void mark_canBeUndone();
    void enter_sendsOrBeginsALine_data();
    void enter_sendsOrBeginsALine();
    void bubble_showsStylesInPlaceOfMarks();

private:
    DraftEdit &edit() const { return *m_composer->findChild<DraftEdit *>(); }

    Theme m_theme;
    std::unique_ptr<QWidget> m_page;
    Composer *m_composer = nullptr;
};

void tst_DraftMarks::init()
{
    m_page = std::make_unique<QWidget>();
    m_composer = new Composer(m_theme, m_page.get());
    m_page->resize(600, 200);
    m_page->show();
}

void tst_DraftMarks::mark_aroundTheSelection_andOffAgain()
{
    m_composer->setText(u"read this now"_s);
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(5);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    edit().setTextCursor(cursor);
    m_composer->mark(u"**"_s);
    QCOMPARE(m_composer->text(), u"read **this** now"_s);
    m_composer->mark(u"**"_s);
    QCOMPARE(m_composer->text(), u"read this now"_s);
}

void tst_DraftMarks::mark_withoutSelection_leavesTheCursorBetween()
{
    m_composer->mark(u"`"_s);
    QTest::keyClicks(&edit(), u"ls"_s);
    QCOMPARE(m_composer->text(), u"`ls`"_s);
}

void tst_DraftMarks::enter_sendsOrBeginsALine_data()
{
    QTest::addColumn<QString>("kept"); // in the preferences
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isSent");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
    QTest::newRow("Enter, as it comes") << QString() << none << true;
    QTest::newRow("Shift+Enter, as it comes") << QString() << shift << false;
    QTest::newRow("Ctrl+Enter, as it comes") << QString() << ctrl << true;
    QTest::newRow("Enter, where Ctrl+Enter sends") << u"ctrl-enter"_s << none << false;
    QTest::newRow("Shift+Enter, where Ctrl+Enter sends") << u"ctrl-enter"_s << shift << false;
    QTest::newRow("Ctrl+Enter, where it sends") << u"ctrl-enter"_s << ctrl << true;
}

void tst_DraftMarks::enter_sendsOrBeginsALine()
{
    QFETCH(QString, kept);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, isSent);
    MemoryPreferences preferences;
    preferences.setValue(preference::sendKeys, kept);
    m_composer->usePreferences(preferences);
    m_composer->setText(u"hello"_s);
    edit().moveCursor(QTextCursor::End);
    QSignalSpy sent(&edit(), &DraftEdit::submitted);
    QTest::keyClick(&edit(), Qt::Key_Return, modifiers);
    QCOMPARE(sent.count(), isSent ? 1 : 0);
    QCOMPARE(edit().document()->blockCount() > 1 || edit().toPlainText().contains(u'\n'), !isSent);
}

void tst_DraftMarks::mark_canBeUndone()
{
    QTest::keyClicks(&edit(), u"word"_s);
    edit().selectAll();
    m_composer->mark(u"~~"_s);
    QCOMPARE(m_composer->text(), u"~~word~~"_s);
    edit().undo();
    QCOMPARE(m_composer->text(), u"word"_s);
}

void tst_DraftMarks::bubble_showsStylesInPlaceOfMarks()
{
    const FormattedText formatted = formattedText(u"It is **really** done"_s);
    Bubble bubble;
    bubble.kind = RowKind::Message;
    bubble.text = formatted.shown;
    bubble.styles = formatted.styles;
    const BubbleLayout layout = layOut(bubble, {600, Qt::LeftToRight, false}, m_theme);
    QCOMPARE(layout.paragraphs.size(), size_t(1));
    const QTextLayout &paragraph = *layout.paragraphs.front();
    QCOMPARE(paragraph.text(), u"It is really done"_s);
    bool isBold = false;
    const auto formats = paragraph.formats();
    for (const QTextLayout::FormatRange &range : formats)
        isBold = isBold || (paragraph.text().mid(range.start, range.length) == u"really"_s &&
                            range.format.fontWeight() == QFont::DemiBold);
    QVERIFY(isBold);
}

QTEST_MAIN(tst_DraftMarks)
#include "tst_draft_marks.moc"
