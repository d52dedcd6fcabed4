// Marks in the composer by keys, and how a marked message looks.
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/draft_edit.h"

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
