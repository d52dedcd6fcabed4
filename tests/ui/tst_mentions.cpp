// People named in messages: found, lit, told by name, and opened.
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/mentions.h"
#include "client/ui/chat/message_view.h"
#include "tests/ui/look.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Mentions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void name_inText_isFound_data();
    void name_inText_isFound();
    void mention_isKnownAtItsPlace();
    void mention_ofOneself_isBoldOnAGround();
    void mention_hovered_tellsTheCurrentName();
    void mention_clicked_asksForThePerson();
    void author_clicked_asksForThePerson();
    void member_mentioned_isNamedWhereOneWrites();

private:
    static MentionShown person(int who, const QString &username);
    void fill(const QString &text, const QList<MentionShown> &mentions);
    BubbleLayout layout() const;
    // In the view, of that position of the message's text.
    QPoint place(const MessageView &view, int position) const;
    static int pixelsOf(const QColor &color, const QImage &image);
    void show(MessageView &view);

    Theme m_theme;
    std::unique_ptr<QStandardItemModel> m_talk;
};

void tst_Mentions::init()
{
    m_theme.setMotionReduced(true);
    m_theme.applyTo(*qApp);
}

MentionShown tst_Mentions::person(int who, const QString &username)
{
    return {personId(who), username, personName(who), who == 0};
}

void tst_Mentions::fill(const QString &text, const QList<MentionShown> &mentions)
{
    m_talk = std::make_unique<QStandardItemModel>();
    addMessage(*m_talk, {2, text}, false, false);
    m_talk->item(0)->setData(QVariant::fromValue(mentions), MessageModel::MentionsRole);
}

BubbleLayout tst_Mentions::layout() const
{
    return layOut(bubbleFrom(m_talk->index(0, 0)), {500, Qt::LeftToRight, true}, m_theme);
}

void tst_Mentions::show(MessageView &view)
{
    view.resize(500, 300);
    view.setShowsAuthors(true);
    view.setModel(m_talk.get());
    view.show();
    view.openAt(-1);
}

QPoint tst_Mentions::place(const MessageView &view, int position) const
{
    const BubbleLayout shown = layOut(bubbleFrom(m_talk->index(0, 0)),
                                      {view.viewport()->width(), Qt::LeftToRight, true}, m_theme);
    const QTextLayout &words = *shown.paragraphs.front();
    const QTextLine line = words.lineForTextPosition(position);
    const QPointF inside(line.cursorToX(position), line.y() + line.height() / 2);
    return (words.position() + inside).toPoint() + view.rowRect(0).topLeft();
}

int tst_Mentions::pixelsOf(const QColor &color, const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

void tst_Mentions::name_inText_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<FoundName>>("names");
    using Names = QList<FoundName>;
    QTest::newRow("alone") << u"@ana"_s << Names{{0, 4, u"ana"_s}};
    QTest::newRow("within") << u"for @ana, please"_s << Names{{4, 4, u"ana"_s}};
    QTest::newRow("two") << u"@ana @bo.c"_s << Names{{0, 4, u"ana"_s}, {5, 5, u"bo.c"_s}};
    QTest::newRow("at the end of a sentence") << u"ask @ana."_s << Names{{4, 4, u"ana"_s}};
    QTest::newRow("in brackets") << u"(@ana)"_s << Names{{1, 4, u"ana"_s}};
    QTest::newRow("upper case") << u"@Ana"_s << Names{{0, 4, u"ana"_s}};
    QTest::newRow("a longer name") << u"@anabel"_s << Names{};
    QTest::newRow("an address") << u"mail@ana"_s << Names{};
    QTest::newRow("unknown") << u"@zoe"_s << Names{};
}

void tst_Mentions::name_inText_isFound()
{
    QFETCH(QString, text);
    QFETCH(QList<FoundName>, names);
    QCOMPARE(findNames(text, {u"ana"_s, u"bo.c"_s}), names);
}

void tst_Mentions::mention_isKnownAtItsPlace()
{
    fill(u"first line\nand @ana here"_s, {person(1, u"ana"_s)});
    const BubbleLayout shown = layout();
    QCOMPARE(shown.mentions.size(), 1);
    const TextPlace place = shown.mentions.first().place;
    QCOMPARE(place.paragraph, size_t(1));
    QCOMPARE(shown.paragraphs[1]->text().mid(place.start, place.length), u"@ana"_s);
    QCOMPARE(shown.mentions.first().who.name, personName(1));
}

void tst_Mentions::mention_ofOneself_isBoldOnAGround()
{
    const QString text = u"@somebody"_s;
    fill(text, {person(1, u"somebody"_s)});
    const qreal usual = layout().paragraphs.front()->lineAt(0).naturalTextWidth();
    MessageView others(m_theme, nullptr);
    show(others);
    const QColor ground = m_theme.palette().mentionGround;
    QCOMPARE(pixelsOf(ground, others.viewport()->grab().toImage()), 0);
    others.setModel(nullptr);

    fill(text, {person(0, u"somebody"_s)});
    QVERIFY(layout().paragraphs.front()->lineAt(0).naturalTextWidth() > usual);
    MessageView mine(m_theme, nullptr);
    show(mine);
    QVERIFY(pixelsOf(ground, mine.viewport()->grab().toImage()) > 100);
}

void tst_Mentions::mention_hovered_tellsTheCurrentName()
{
    fill(u"ask @ana about it"_s, {person(1, u"ana"_s)});
    MessageView view(m_theme, nullptr);
    show(view);
    const auto hover = [&](int position) {
        const QPoint at = place(view, position);
        QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &help);
    };
    hover(6);
    QVERIFY(QToolTip::text().contains(personName(1)));
    QToolTip::hideText();
    m_talk->item(0)->setData(
        QVariant::fromValue(QList<MentionShown>{{personId(1), u"ana"_s, u"Ana Maria"_s, false}}),
        MessageModel::MentionsRole);
    hover(6);
    QVERIFY(QToolTip::text().contains(u"Ana Maria"_s));
}

void tst_Mentions::mention_clicked_asksForThePerson()
{
    fill(u"ask @ana about it"_s, {person(1, u"ana"_s)});
    MessageView view(m_theme, nullptr);
    show(view);
    QSignalSpy asked(&view, &MessageView::personActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(view, 13)); // "about"
    QCOMPARE(asked.size(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place(view, 6));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<UserId>(), personId(1));
}

void tst_Mentions::author_clicked_asksForThePerson()
{
    fill(u"Hello"_s, {});
    MessageView view(m_theme, nullptr);
    show(view);
    const BubbleLayout shown = layOut(bubbleFrom(m_talk->index(0, 0)),
                                      {view.viewport()->width(), Qt::LeftToRight, true}, m_theme);
    QSignalSpy asked(&view, &MessageView::personActivated);
    for (const QRectF &box : {shown.name, shown.avatar})
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          box.center().toPoint() + view.rowRect(0).topLeft());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][0].value<UserId>(), personId(2));
}

void tst_Mentions::member_mentioned_isNamedWhereOneWrites()
{
    QWidget page;
    auto *composer = new Composer(m_theme, &page);
    User ana;
    ana.id = personId(1);
    ana.username = u"ana"_s;
    composer->mention(ana);
    QVERIFY(composer->text().startsWith(u"@ana"_s));
    composer->setText(u"Ask"_s);
    composer->mention(ana);
    QVERIFY(composer->text().startsWith(u"Ask @ana"_s));
    composer->setBlocked(u"Only admins write here."_s);
    composer->setText(u"kept"_s);
    composer->mention(ana);
    QCOMPARE(composer->text(), u"kept"_s);
}

QTEST_MAIN(tst_Mentions)
#include "tst_mentions.moc"
