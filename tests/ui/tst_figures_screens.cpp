// The server's figures in every look: tiles and charts, a moment of them, tables, and what stands
// there without an answer.
#include "tests/ui/figures_window.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_FiguresScreens : public FiguresTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginFigures(); }
    void init() { beginLook(); }
    void cleanup() { endFigures(); }
    void page_isDrawn_data() { looks(); }
    void page_isDrawn();
    void page_withoutFigures_saysWhy_data() { looks(); }
    void page_withoutFigures_saysWhy();

private:
    void keep(const QString &name) { keepWhole(*m_frame, u"figures-"_s + name); }
};

void tst_FiguresScreens::page_isDrawn()
{
    answer(hourOfFigures());
    open();
    QVERIFY(labelWith(*m_page, u"Within the aim, 20–100 ms"_s));
    keep(u"top"_s);
    point(plot(u"Delivery of messages"_s), 0.55);
    point(plot(u"Messages per second"_s), 0.8);
    keep(u"pointed"_s);
    scroll().setValue(scroll().maximum());
    plot(u"Processor"_s).setFocus();
    QTest::keyClick(&plot(u"Processor"_s), Qt::Key_Left);
    point(plot(u"Sentiment of messages"_s), 0.6);
    keep(u"below"_s);
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (plainWords(button->text()) == u"Table"_s)
            button->setChecked(true);
    }
    keep(u"tables"_s);
    scroll().setValue(0);
    keep(u"tables-top"_s);
}

void tst_FiguresScreens::page_withoutFigures_saysWhy()
{
    Figures fresh;
    fresh.step = 5;
    fresh.now.startedAt = QDateTime::currentDateTimeUtc();
    answer(fresh);
    open(false);
    QVERIFY(labelWith(*m_page, u"there is no connection to it now"_s));
    keep(u"offline"_s);
    signIn(m_desk->session);
    QTRY_VERIFY(feed().isThere());
    QVERIFY(labelWith(*m_page, u"None is known"_s));
    keep(u"none"_s);
    scroll().setValue(scroll().maximum());
    keep(u"none-below"_s);
    m_server->isUp = false;
    m_server->cut();
    QTRY_VERIFY(labelWith(*m_page, u"There is no connection to the server now. As of"_s));
}

QTEST_MAIN(tst_FiguresScreens)
#include "tst_figures_screens.moc"
