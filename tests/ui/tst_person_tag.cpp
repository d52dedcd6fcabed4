// A program that writes like a person says so, wherever its name stands.
#include "client/models/search_model.h"
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/chat_header.h"
#include "client/ui/chat/mention_popup.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/switcher_model.h"
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
    void chats_inTheList_areTagged();
    void chats_tagged_showItBehindTheName_data();
    void chats_tagged_showItBehindTheName();
    void names_thatAreOffered_areTagged();
    void hits_ofABot_sayWhoItIs();

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

void tst_PersonTag::chats_inTheList_areTagged()
{
    ConversationWindow window;
    makeBot(window);
    window.server.write(u"Good morning"_s, false);
    window.open();
    const ChatListModel list(window.desk.session);
    QCOMPARE(list.index(0).data(ChatListModel::TagRole).toString(), u"bot"_s);
    QVERIFY(list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"(bot)"_s));
    SwitcherModel switcher(window.desk.context, {}, nullptr);
    switcher.find({});
    QCOMPARE(switcher.index(0, 0).data(ChatListModel::TagRole).toString(), u"bot"_s);
}

void tst_PersonTag::chats_tagged_showItBehindTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"Build"_s;
    QTest::newRow("too long for its line") << u"The one that builds everything, again and again"_s;
}

// There is more to see than without, and the name never covers it.
void tst_PersonTag::chats_tagged_showItBehindTheName()
{
    QFETCH(const QString, name);
    Desk desk;
    const auto drawn = [&](const QString &tag, const QString &shownName) {
        QStandardItemModel model;
        auto item = std::make_unique<QStandardItem>(shownName);
        item->setData(shownName, ChatListModel::NameRole);
        item->setData(tag, ChatListModel::TagRole);
        model.appendRow(item.release());
        ChatListView list(desk.theme, nullptr);
        list.setModel(&model);
        list.resize(300, 80);
        return list.grab().toImage();
    };
    const QImage tagged = drawn(u"bot"_s, name);
    QVERIFY(tagged != drawn({}, name));
    QVERIFY(drawn(u"bot"_s, {}) != drawn({}, {}));
    if (name.size() > 20) // wherever it ends, the frame stands in the same place
        QCOMPARE(tagged.copy(QRect(250, 0, 50, 40)),
                 drawn(u"bot"_s, name + name).copy(QRect(250, 0, 50, 40)));
}

void tst_PersonTag::names_thatAreOffered_areTagged()
{
    ConversationWindow window;
    User bot;
    bot.id = UserId{{1, 9}};
    bot.username = u"builder"_s;
    bot.displayName = u"Builder"_s;
    bot.isBot = true;
    QWidget field(&window.host);
    MentionPopup popup(window.desk.theme, &window.host);
    popup.setPeople({bot});
    popup.offer(u"bui"_s, field);
    QCOMPARE(popup.count(), 1);
    QVERIFY(popup.item(0)->text().startsWith(u"Builder (bot)"_s));
}

void tst_PersonTag::hits_ofABot_sayWhoItIs()
{
    ConversationWindow window;
    makeBot(window);
    window.server.write(u"Build 214 is done"_s, false);
    window.open();
    window.goOffline(); // the device looks for itself
    SearchModel model(window.desk.session);
    model.setQuery(u"Build"_s, window.server.chat);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(SearchModel::SenderNameRole).toString().endsWith(u"(bot)"_s));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"(bot)"_s));
}

QTEST_MAIN(tst_PersonTag)

#include "tst_person_tag.moc"
