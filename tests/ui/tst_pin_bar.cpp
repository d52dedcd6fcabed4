// The bar of pinned messages: it jumps, walks through them, can be hidden, and leads to the list.
#include "client/state/pins.h"
#include "client/ui/chat/chat_pins.h"
#include "client/ui/chat/pin_bar.h"
#include "client/ui/chat/pinned_line.h"
#include "client/ui/chat/pins_dialog.h"
#include "client/ui/widgets/person_row.h"
#include "tests/ui/conversation_window.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_PinBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void bar_withoutPins_isNotThere();
    void bar_clicked_jumpsAndGoesOnToTheNext();
    void bar_hidden_staysAwayUntilSomethingIsPinned();
    void list_leadsToEach_andUnpins();
    void list_ofAReader_unpinsNothing();
    void pinnedLine_inTheChat_leadsToItsMessage();

private:
    void pin(Seq target, bool on = true)
    {
        Entry entry;
        entry.kind = EntryKind::Pin;
        entry.by = m_window->server.friendId;
        entry.target = target;
        entry.on = on;
        m_window->server.append(entry);
    }
    void write(int count)
    {
        for (int number = 1; number <= count; ++number)
            m_window->server.write(u"Message %1"_s.arg(number));
    }
    PinBar &bar() const { return *m_window->page->pins().bar(); }
    QString shown() const { return bar().line().accessibleName(); }
    bool isOnScreen(Seq seq) const
    {
        const auto [first, last] = m_window->page->view().visibleRows();
        const int row = m_window->row(seq).row();
        return row >= first && row <= last;
    }
    void click(const QString &name) const { buttonNamed(bar(), name)->click(); }

    std::unique_ptr<ConversationWindow> m_window;
};

void tst_PinBar::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window = std::make_unique<ConversationWindow>();
}

void tst_PinBar::bar_withoutPins_isNotThere()
{
    write(3);
    m_window->open();
    QVERIFY(!bar().isVisible());
    pin(2);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(shown().contains(u"Message 2"_s), qPrintable(shown()));
    pin(2, false);
    QTRY_VERIFY(!bar().isVisible());
}

void tst_PinBar::bar_clicked_jumpsAndGoesOnToTheNext()
{
    write(120);
    pin(5);
    pin(60);
    m_window->open();
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(shown().contains(u"1 of 2"_s) && shown().contains(u"Message 60"_s),
             qPrintable(shown()));
    QVERIFY(!isOnScreen(60));
    bar().line().click();
    QTRY_VERIFY(isOnScreen(60));
    QVERIFY2(shown().contains(u"2 of 2"_s) && shown().contains(u"Message 5"_s),
             qPrintable(shown()));
    bar().line().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&bar().line(), Qt::Key_Space);
    QTRY_VERIFY(isOnScreen(5));
    QVERIFY(shown().contains(u"Message 60"_s)); // round again
}

void tst_PinBar::bar_hidden_staysAwayUntilSomethingIsPinned()
{
    write(3);
    pin(1);
    m_window->open();
    QTRY_VERIFY(bar().isVisible());
    click(u"Hide the pinned messages"_s);
    QVERIFY(!bar().isVisible());
    m_window->page->setChat({});
    m_window->page->setChat(m_window->server.chat);
    QTRY_VERIFY(m_window->conversation()->pins().contains(1));
    QVERIFY(!bar().isVisible());
    QMenu menu; // of the chat: the way back
    m_window->page->pins().addTo(menu);
    QCOMPARE(menu.actions().size(), 1);
    menu.actions().first()->trigger();
    buttonWith(*m_window->dialog<PinsDialog>(), u"above the chat"_s)->click();
    QVERIFY(bar().isVisible());
    click(u"Hide the pinned messages"_s);
    pin(3);
    QTRY_VERIFY(bar().isVisible());
}

void tst_PinBar::list_leadsToEach_andUnpins()
{
    write(120);
    pin(5);
    pin(60);
    m_window->server.answers.insert(u"message.pin"_s, {{u"seq"_s, 123}});
    m_window->open();
    QTRY_VERIFY(bar().isVisible());
    click(u"All pinned messages"_s);
    auto *list = m_window->dialog<PinsDialog>();
    QVERIFY(list);
    const auto rows = [list] {
        QList<PersonRow *> shown;
        for (PersonRow *row : list->findChildren<PersonRow *>()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    };
    QCOMPARE(rows().size(), 2);
    QVERIFY(labelWith(*rows().first(), u"Message 60"_s));
    buttonWith(*rows().first(), u"Unpin"_s)->click();
    QTRY_COMPARE(rows().size(), 1); // at once; the server is told
    QTRY_COMPARE(m_window->server.asked[u"message.pin"_s].value("seq"_L1).toInt(), 60);
    const QPoint middle = rows().first()->rect().center();
    QTest::mouseClick(rows().first(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(isOnScreen(5));
    QTRY_VERIFY(!m_window->dialog<PinsDialog>());
}

void tst_PinBar::list_ofAReader_unpinsNothing()
{
    m_window->server.makeGroup(ChatKind::Broadcast, Role::Reader);
    write(1);
    pin(1);
    m_window->open();
    QTRY_VERIFY(bar().isVisible());
    click(u"All pinned messages"_s);
    QVERIFY(labelWith(*m_window->dialog<PinsDialog>(), u"Message 1"_s));
    QVERIFY(!buttonWith(*m_window->dialog<PinsDialog>(), u"Unpin"_s));
}

void tst_PinBar::pinnedLine_inTheChat_leadsToItsMessage()
{
    write(120);
    pin(5);
    m_window->open();
    QTRY_VERIFY(m_window->row(121).isValid());
    MessageView &view = m_window->page->view();
    view.scrollToBottom();
    QCoreApplication::processEvents();
    QVERIFY(!isOnScreen(5));
    const QRect chip = view.rowRect(m_window->row(121).row());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, chip.center());
    QTRY_VERIFY(isOnScreen(5));
}

QTEST_MAIN(tst_PinBar)
#include "tst_pin_bar.moc"
