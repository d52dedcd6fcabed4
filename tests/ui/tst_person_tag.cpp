// A program that writes like a person says so, wherever its name stands.
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/people/group_card.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/person_row.h"
#include "tests/ui/conversation_window.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_PersonTag : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void header_ofABot_saysSo();
    void header_ofAPerson_saysNothing();
    void bubble_inAGroup_hasTheTag_data();
    void bubble_inAGroup_hasTheTag();
    void members_inTheList_areTagged();

private:
    // The friend is one.
    static void makeBot(ConversationWindow &window);
};

void tst_PersonTag::makeBot(ConversationWindow &window)
{
    if (window.server.shown.kind == ChatKind::Direct)
        window.server.shown.peer.isBot = true;
    for (Member &member : window.server.members)
        member.user.isBot = member.user.id == window.server.friendId;
}

void tst_PersonTag::header_ofABot_saysSo()
{
    ConversationWindow window;
    makeBot(window);
    window.server.write(u"Good morning"_s, false);
    window.open();
    const auto *tag = window.page->header().findChild<NameTag *>();
    QTRY_VERIFY(tag->isVisible());
    QCOMPARE(tag->text(), u"bot"_s);
    QTRY_VERIFY(window.row(1).data(Qt::AccessibleTextRole).toString().contains(u"(bot)"_s));
}

void tst_PersonTag::header_ofAPerson_saysNothing()
{
    ConversationWindow window;
    window.server.write(u"Good morning"_s, false);
    window.open();
    QVERIFY(!window.page->header().findChild<NameTag *>()->isVisible());
    QVERIFY(!window.row(1).data(Qt::AccessibleTextRole).toString().contains(u"bot"_s));
}

void tst_PersonTag::bubble_inAGroup_hasTheTag_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void tst_PersonTag::bubble_inAGroup_hasTheTag()
{
    QFETCH(bool, isMirrored);
    ConversationWindow window;
    window.server.makeGroup(ChatKind::Group, Role::Member);
    makeBot(window);
    window.server.write(u"Build 214 is done"_s, false);
    window.open();
    window.conversation()->loadMembers();
    QTRY_COMPARE(window.row(1).data(MessageModel::SenderTagRole).toString(), u"bot"_s);
    const Qt::LayoutDirection direction = isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const BubbleLayout shown =
        layOut(bubbleFrom(window.row(1)), {500, direction, true}, window.desk.theme);
    QVERIFY(!shown.nameTag.isNull());
    QVERIFY(shown.outline.contains(shown.nameTag));
    QVERIFY(!shown.nameTag.intersects(
        shown.paragraphs.front()->boundingRect().translated(shown.paragraphs.front()->position())));
    const QFontMetricsF metrics(window.desk.theme.font(TextRole::UiStrong));
    const qreal name = metrics.horizontalAdvance(shown.nameText);
    if (isMirrored)
        QVERIFY(shown.nameTag.right() < shown.name.right() - name);
    else
        QVERIFY(shown.nameTag.left() > shown.name.left() + name);
}

void tst_PersonTag::members_inTheList_areTagged()
{
    ConversationWindow window;
    window.server.makeGroup(ChatKind::Group, Role::Member);
    makeBot(window);
    window.open();
    QWidget host;
    auto *card = new GroupCard(window.desk.context, window.server.chat, &host);
    columnIn(&host)->addWidget(card);
    host.resize(400, 800);
    host.show();
    QTRY_COMPARE(card->findChildren<PersonRow *>().size(), 3);
    int tagged = 0;
    const auto rows = card->findChildren<PersonRow *>();
    for (const PersonRow *row : rows) {
        const bool isBot = !row->findChild<NameTag *>()->isHidden();
        QCOMPARE(row->accessibleName().contains(u"(bot)"_s), isBot);
        tagged += isBot ? 1 : 0;
    }
    QCOMPARE(tagged, 1);
}

QTEST_MAIN(tst_PersonTag)

#include "tst_person_tag.moc"
