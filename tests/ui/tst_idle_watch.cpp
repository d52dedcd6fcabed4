// Nothing counts as read while nobody sits there, and all of it once they are back.
#include "client/ui/chat/message_view.h"
#include "client/ui/idle_watch.h"
#include "client/ui/widgets/layouts.h"
#include "tests/support/common/fake_clock.h"
#include "tests/ui/look.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_IdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hands_untilAMinuteIsOver_areThere();
    void signOfLife_isAnyKeyOrMove_data();
    void signOfLife_isAnyKeyOrMove();
    void message_whileNobodyIsThere_isNotRead();

private:
    void arrive() { addMessage(m_talk, {1, u"Are you there?"_s}, false, false); }

    Theme m_theme;
    std::unique_ptr<FakeClock> m_clock;
    QStandardItemModel m_talk;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<IdleWatch> m_watch;
};

void tst_IdleWatch::initTestCase()
{
    m_theme.setMotionReduced(true);
    m_theme.applyTo(*qApp);
}

void tst_IdleWatch::init()
{
    m_talk.clear();
    m_clock = std::make_unique<FakeClock>();
    m_host = std::make_unique<QWidget>();
    m_host->resize(800, 400);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_watch = std::make_unique<IdleWatch>(*m_clock, nullptr);
}

void tst_IdleWatch::cleanup()
{
    m_host.reset();
    m_watch.reset();
}

void tst_IdleWatch::hands_untilAMinuteIsOver_areThere()
{
    m_clock->advance(60'000);
    QVERIFY(!m_watch->isIdle());
    m_clock->advance(1);
    QVERIFY(m_watch->isIdle());
    QSignalSpy returned(m_watch.get(), &IdleWatch::returned);
    QTest::keyClick(m_host.get(), Qt::Key_Shift);
    QVERIFY(!m_watch->isIdle());
    QTest::keyClick(m_host.get(), Qt::Key_Shift);
    QCOMPARE(returned.size(), 1);
    m_clock->advance(59'000);
    QVERIFY(!m_watch->isIdle());
}

void tst_IdleWatch::signOfLife_isAnyKeyOrMove_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a key") << int(QEvent::KeyPress) << true;
    QTest::newRow("a click") << int(QEvent::MouseButtonPress) << true;
    QTest::newRow("a move") << int(QEvent::MouseMove) << true;
    QTest::newRow("coming back to the window") << int(QEvent::WindowActivate) << true;
    QTest::newRow("a look of the window") << int(QEvent::Paint) << false;
    QTest::newRow("time that passes") << int(QEvent::UpdateRequest) << false;
}

void tst_IdleWatch::signOfLife_isAnyKeyOrMove()
{
    QFETCH(int, type);
    QFETCH(bool, isOne);
    m_clock->advance(300'000);
    const auto kind = static_cast<QEvent::Type>(type);
    const QPointF at(QTest::currentDataTag()[0], 40);
    QMouseEvent mouse(kind, at, at, at, Qt::LeftButton, Qt::LeftButton, {});
    QEvent plain(kind);
    const bool isMouse = kind == QEvent::MouseMove || kind == QEvent::MouseButtonPress;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {});
    QEvent *event = kind == QEvent::KeyPress ? static_cast<QEvent *>(&key)
                    : isMouse                ? static_cast<QEvent *>(&mouse)
                                             : &plain;
    QObject target;
    QCoreApplication::sendEvent(&target, event);
    QCOMPARE(!m_watch->isIdle(), isOne);
    m_clock->advance(300'000);
    QCoreApplication::sendEvent(&target, event);
    const bool isStill = kind == QEvent::MouseMove; // the pointer rests, what lies below it moved
    QCOMPARE(!m_watch->isIdle(), isOne && !isStill);
}

// The other view, with nobody to watch for, says when the watched one would have said it.
void tst_IdleWatch::message_whileNobodyIsThere_isNotRead()
{
    auto *row = rowIn(m_host.get());
    QList<MessageView *> views;
    for (int i = 0; i < 2; ++i) {
        views.append(new MessageView(m_theme, m_host.get()));
        row->addWidget(views.last());
    }
    views[0]->setIdleWatch(*m_watch);
    QSignalSpy watched(views[0], &MessageView::seen);
    QSignalSpy other(views[1], &MessageView::seen);
    for (MessageView *view : std::as_const(views))
        view->setModel(&m_talk);
    arrive();
    QTRY_COMPARE(other.size(), 1);
    QTRY_COMPARE(watched.size(), 1);
    m_clock->advance(61'000);
    arrive();
    QTRY_COMPARE(other.size(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(watched.size(), 1);
    QTest::keyClick(m_host.get(), Qt::Key_Shift);
    QTRY_COMPARE(watched.size(), 2);
    QCOMPARE(watched.last().first().toLongLong(), 2);
}

QTEST_MAIN(tst_IdleWatch)

#include "tst_idle_watch.moc"
