// What is behind a link, as a card beneath its message: opened by mouse and keyboard, read out,
// hidden where strangers write, taken away; drawn in every look.
#include "client/state/preview_wishes.h"
#include "client/ui/settings/preview_choice.h"
#include "common/protocol/account_messages.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/conversation_window.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://www.example.org/tea"_s;

} // namespace

class tst_LinkCards : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void card_showsOnceItIsThere_andGoesWithItsLink();
    void card_opensTheLink_byMouseAndKeyboard();
    void card_isReadOut();
    void menu_copiesTheLink_andTakesThePreviewAway();
    void strangers_showNone_untilAsked();
    void setting_hidesThemAll();
    void setting_ofAServerWithoutPreviews_isLocked();
    void layout_staysWithinTheBubble_data();
    void layout_staysWithinTheBubble();
    void cards_areDrawn_data();
    void cards_areDrawn();

private:
    Seq write(const QString &text, bool isMine = false);
    void preview(Seq seq, const LinkPreview &found);
    void makeFriends(bool areFriends);
    LinkShown shown(Seq seq) const
    {
        return m_at->row(seq).data(MessageModel::LinkRole).value<LinkShown>();
    }
    BubbleLayout layoutOf(Seq seq, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return layOut(bubbleFrom(m_at->row(seq)),
                      {m_at->page->view().viewport()->width(), direction, false}, m_at->desk.theme);
    }

    const LinkPreview m_tea{url, u"Tea Times"_s, u"How tea is made"_s,
                            u"From the leaf to the cup, with all that comes in between."_s};
    std::unique_ptr<ConversationWindow> m_at;
};

void tst_LinkCards::init()
{
    m_at = std::make_unique<ConversationWindow>();
    // What is chosen waits on this device: the other end has no memory of it.
    m_at->server.refusals.insert(u"settings.set"_s, makeError(Reason::ServerBusy));
    m_at->server.answers.insert(
        u"session.hello"_s,
        json::fromServerInfo({u"Test"_s, u"1"_s, SignupPolicy::Open, {u"previews"_s}, {}}));
}

void tst_LinkCards::cleanup()
{
    m_at->desk.theme.setMode(ThemeMode::Light);
    m_at->desk.theme.setZoom(100);
    m_at->desk.theme.setHighContrast(false);
    m_at->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(Qt::LeftToRight);
    m_at.reset();
}

Seq tst_LinkCards::write(const QString &text, bool isMine)
{
    Entry entry;
    entry.by = isMine ? m_at->server.me : m_at->server.friendId;
    entry.text = text;
    return m_at->server.append(entry).seq;
}

void tst_LinkCards::preview(Seq seq, const LinkPreview &found)
{
    Entry entry;
    entry.kind = EntryKind::Preview;
    entry.by = m_at->server.log.at(seq - 1).by;
    entry.target = seq;
    if (!found.url.isEmpty())
        entry.links = {found};
    m_at->server.append(entry);
}

void tst_LinkCards::makeFriends(bool areFriends)
{
    Contact contact;
    contact.user.id = m_at->server.friendId;
    contact.user.username = u"bo"_s;
    contact.state = areFriends ? ContactState::Friend : ContactState::None;
    m_at->desk.session.contacts().apply(contact);
}

void tst_LinkCards::card_showsOnceItIsThere_andGoesWithItsLink()
{
    const Seq seq = write(u"look: "_s + url);
    m_at->open();
    makeFriends(true);
    QVERIFY(shown(seq).isEmpty());
    const auto height = [&] { return m_at->page->view().rowRect(m_at->row(seq).row()).height(); };
    const int before = height();
    preview(seq, m_tea);
    QTRY_COMPARE(shown(seq).title, u"How tea is made"_s);
    QVERIFY(shown(seq).site.endsWith(u"· example.org"_s)); // whatever the site calls itself
    QTRY_VERIFY(height() > before + 40);
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.by = m_at->server.friendId;
    edit.target = seq;
    edit.text = u"no link any more"_s;
    m_at->server.append(edit);
    QTRY_VERIFY(shown(seq).isEmpty());
    edit.text = u"again: "_s + url;
    m_at->server.append(edit);
    QTRY_VERIFY(shown(seq).isOpen());
    preview(seq, {});
    QTRY_VERIFY(shown(seq).isEmpty());
    QTRY_COMPARE(height(), layoutOf(seq).height);
}

void tst_LinkCards::card_opensTheLink_byMouseAndKeyboard()
{
    const Seq seq = write(url);
    preview(seq, m_tea);
    m_at->open();
    makeFriends(true);
    QTRY_VERIFY(shown(seq).isOpen());
    QCoreApplication::processEvents();
    MessageView &view = m_at->page->view();
    disconnect(&view, &MessageView::linkActivated, m_at->page, nullptr); // no browser here
    QSignalSpy opened(&view, &MessageView::linkActivated);
    const QPoint corner = view.rowRect(m_at->row(seq).row()).topLeft();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      corner + layoutOf(seq).link.box.center().toPoint());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst()[0].toString(), url);
    QTest::mouseMove(view.viewport(), corner + layoutOf(seq).link.box.center().toPoint());
    QTRY_COMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
    view.setCurrent({});
    QTest::keyClick(&view, Qt::Key_Up);  // the message
    QTest::keyClick(&view, Qt::Key_Tab); // the link
    QTest::keyClick(&view, Qt::Key_Tab); // its card
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void tst_LinkCards::card_isReadOut()
{
    const Seq seq = write(url);
    preview(seq, m_tea);
    m_at->open();
    makeFriends(true);
    QTRY_VERIFY(shown(seq).isOpen());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&m_at->page->view());
    const QString said = access->child(0)->text(QAccessible::Name);
    QVERIFY2(said.contains(u"How tea is made. From the leaf"_s), qPrintable(said));
    QVERIFY2(said.contains(u"example.org"_s), qPrintable(said));
}

void tst_LinkCards::menu_copiesTheLink_andTakesThePreviewAway()
{
    const Seq theirs = write(url);
    preview(theirs, m_tea);
    const Seq mine = write(u"mine: "_s + url, true);
    preview(mine, m_tea);
    m_at->open();
    makeFriends(true);
    QTRY_VERIFY(shown(mine).isOpen());
    QVERIFY(
        !ConversationWindow::actionWith(m_at->menuOf(theirs), u"Remove preview for everybody"_s));
    ConversationWindow::actionWith(m_at->menuOf(theirs), u"Copy link"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    m_at->server.answers.insert(u"message.removePreview"_s, {{u"seq"_s, 5}});
    QAction *remove =
        ConversationWindow::actionWith(m_at->menuOf(mine), u"Remove preview for everybody"_s);
    QVERIFY(remove);
    remove->trigger();
    QVERIFY(shown(mine).isEmpty()); // at once
    QTRY_VERIFY(m_at->server.calls.contains(u"message.removePreview"_s));
    QCOMPARE(m_at->server.asked.value(u"message.removePreview"_s).value("seq"_L1).toInteger(),
             mine);
    preview(mine, {});
    QTRY_VERIFY(m_at->desk.session.changes().changes(m_at->server.chat).isEmpty());
    QVERIFY(shown(mine).isEmpty());
    QVERIFY(shown(theirs).isOpen());
}

void tst_LinkCards::strangers_showNone_untilAsked()
{
    const Seq first = write(url);
    preview(first, m_tea);
    const Seq second = write(u"and "_s + url);
    preview(second, m_tea);
    m_at->open();
    makeFriends(false);
    QTRY_VERIFY(!shown(second).isEmpty());
    QVERIFY(!shown(first).isOpen() && shown(first).title.isEmpty());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&m_at->page->view());
    QVERIFY(!access->child(0)->text(QAccessible::Name).contains(u"How tea"_s));
    QCoreApplication::processEvents();
    MessageView &view = m_at->page->view();
    const QPoint corner = view.rowRect(m_at->row(first).row()).topLeft();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      corner + layoutOf(first).link.action.center().toPoint());
    QVERIFY(shown(first).isOpen() && !shown(second).isOpen());
    QAction *always = ConversationWindow::actionWith(m_at->menuOf(second),
                                                     u"Always show previews in this chat"_s);
    QVERIFY(always);
    always->trigger();
    QVERIFY(shown(second).isOpen());
    ConversationWindow::actionWith(m_at->menuOf(second), u"Hide previews in this chat"_s)
        ->trigger();
    QVERIFY(!shown(second).isOpen());
}

void tst_LinkCards::setting_hidesThemAll()
{
    const Seq seq = write(url);
    preview(seq, m_tea);
    m_at->open();
    makeFriends(true);
    QTRY_VERIFY(shown(seq).isOpen());
    PreviewChoice choice(m_at->desk.context, nullptr);
    QSignalSpy replaced(&choice, &PreviewChoice::replaced);
    const auto boxes = choice.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QCheckBox *box = boxes[0];
    QVERIFY(box->isChecked() && boxes[1]->isChecked());
    box->click();
    QVERIFY(shown(seq).isEmpty());
    QTRY_VERIFY(layoutOf(seq).link.size.isEmpty());
    QCOMPARE(replaced.size(), 1);
    replaced[0][1].value<std::function<void()>>()(); // undo
    QVERIFY(shown(seq).isOpen() && box->isChecked());
    const auto send = [&] {
        m_at->server.calls.clear();
        m_at->conversation()->send(url);
        QTRY_VERIFY(m_at->server.calls.contains(u"message.send"_s));
    };
    send();
    const auto asked = [&] { return m_at->server.asked.value(u"message.send"_s); };
    QVERIFY(!asked().contains("preview"_L1));
    boxes[1]->click();
    send();
    QCOMPARE(asked().value("preview"_L1), QJsonValue(false));
}

void tst_LinkCards::setting_ofAServerWithoutPreviews_isLocked()
{
    m_at->server.answers.remove(u"session.hello"_s);
    m_at->open();
    PreviewChoice choice(m_at->desk.context, nullptr);
    choice.show();
    const auto boxes = choice.findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes)
        QVERIFY(!box->isEnabled() &&
                box->accessibleDescription().startsWith(u"Set by your server"_s));
    QVERIFY(labelWith(choice, u"Set by your server"_s)->isVisible());
    m_at->goOffline(); // nothing is known of it
    QVERIFY(boxes[0]->isEnabled());
}

void tst_LinkCards::layout_staysWithinTheBubble_data()
{
    QTest::addColumn<LinkPreview>("found");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("zoom");
    const QString many = u"many words without end "_s.repeated(20);
    const QString hebrew = u"שלום לכולם "_s.repeated(20);
    const LinkPreview small{url, {}, u"Tea"_s, {}};
    const LinkPreview large{url, many, many, many};
    const LinkPreview unbroken{url, {}, QString(200, u'x'), QString(300, u'y')};
    const LinkPreview mirrored{url, {}, hebrew, hebrew};
    QTest::newRow("small") << small << Qt::LeftToRight << 100;
    QTest::newRow("large") << large << Qt::LeftToRight << 100;
    QTest::newRow("no spaces") << unbroken << Qt::LeftToRight << 100;
    QTest::newRow("large, mirrored") << large << Qt::RightToLeft << 100;
    QTest::newRow("from right to left") << mirrored << Qt::LeftToRight << 100;
    QTest::newRow("from right to left, mirrored") << mirrored << Qt::RightToLeft << 100;
    QTest::newRow("large letters") << large << Qt::LeftToRight << 200;
}

void tst_LinkCards::layout_staysWithinTheBubble()
{
    QFETCH(const LinkPreview, found);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, zoom);
    m_at->desk.theme.setZoom(zoom);
    const Seq seq = write(u"x "_s + url);
    preview(seq, found);
    m_at->open();
    makeFriends(true);
    QTRY_VERIFY(shown(seq).isOpen());
    const BubbleLayout layout = layoutOf(seq, direction);
    const LinkCard &card = layout.link;
    QVERIFY(layout.outline.contains(card.box));
    const qreal text = layout.paragraphs.back()->position().y() +
                       layout.paragraphs.back()->boundingRect().height();
    QVERIFY(card.box.top() >= text - 1);
    QVERIFY(layout.time.top() >= card.box.bottom() - 1);
    const qreal leading = direction == Qt::LeftToRight ? card.box.left() - card.stripe.left()
                                                       : card.box.right() - card.stripe.right();
    QVERIFY(qAbs(leading) < 1);
    int lines = 0;
    for (const Paragraphs *words : {&card.site, &card.title, &card.description}) {
        for (const auto &paragraph : *words) {
            for (int number = 0; number < paragraph->lineCount(); ++number, ++lines) {
                const QRectF line =
                    paragraph->lineAt(number).naturalTextRect().translated(paragraph->position());
                QVERIFY(card.box.contains(line));
                QVERIFY(!line.intersects(card.stripe));
            }
        }
    }
    QVERIFY(lines <= 1 + 2 + 3);
}

void tst_LinkCards::cards_areDrawn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"light", "dark", "rtl", "200", "contrast", "stranger"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_LinkCards::cards_areDrawn()
{
    QFETCH(const QString, how);
    m_at->desk.theme.setMode(how == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    m_at->desk.theme.setZoom(how == u"200"_s ? 200 : 100);
    m_at->desk.theme.setHighContrast(how == u"contrast"_s);
    m_at->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(how == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
    const Seq theirs = write(u"have you seen this? "_s + url);
    preview(theirs, m_tea);
    const Seq mine = write(u"not yet, but https://example.org/a/very/long/way/to/coffee"_s, true);
    preview(mine, {u"https://example.org/a/very/long/way/to/coffee"_s,
                   {},
                   u"Coffee, and why so many people drink it in the morning although they sleep "
                   "well enough without it"_s,
                   u"A long story that begins in the highlands, goes down to the sea, over it, and "
                   "through many hands until it stands on a table in the evening, cold by now, "
                   "and nobody wants to drink it any more. And then there is more to be said."_s});
    const Seq bare = write(u"https://example.org/x"_s);
    preview(bare, {u"https://example.org/x"_s, {}, u"קפה ותה"_s, {}});
    m_at->open();
    makeFriends(how != u"stranger"_s);
    QTRY_VERIFY(!shown(bare).isEmpty());
    QCoreApplication::processEvents();
    const QDir screens(besideTest(u"../screens"));
    QVERIFY(screens.mkpath(u"."_s));
    QVERIFY(m_at->host.grab().save(screens.filePath(u"link-cards-%1.png"_s.arg(how))));
}

QTEST_MAIN(tst_LinkCards)
#include "tst_link_cards.moc"
