#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/text_lines.h"
#include "tests/ui/look.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

// Very many messages, made when they are asked for.
class LongTalk final : public QAbstractListModel
{
public:
    explicit LongTalk(int count, bool hasTimes = true)
        : m_count(count)
        , m_hasTimes(hasTimes)
    {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int number = m_first + index.row();
        switch (role) {
        case MessageModel::SeqRole:
            return number + 1;
        case MessageModel::ClientIdRole:
            return u"c%1"_s.arg(number);
        case MessageModel::SenderIdRole:
            return QVariant::fromValue(personId(number % 4));
        case MessageModel::SenderNameRole:
            return personName(number % 4);
        case MessageModel::OwnRole:
            return number % 4 == 0;
        case MessageModel::TextRole:
            return u"Message %1. "_s.arg(number) +
                   u"Some words more to fill a line. "_s.repeated(number * 7 % 11);
        case MessageModel::TimeRole:
            return m_hasTimes ? QDateTime(QDate(2026, 1, 1), QTime(8, 0)).addSecs(number)
                              : QDateTime();
        default:
            return {};
        }
    }
    void prepend(int count)
    {
        beginInsertRows({}, 0, count - 1);
        m_first -= count;
        m_count += count;
        endInsertRows();
    }
    void append(int count)
    {
        beginInsertRows({}, m_count, m_count + count - 1);
        m_count += count;
        endInsertRows();
    }

private:
    int m_count;
    bool m_hasTimes;
    int m_first = 1000000;
};

// Where a row's text stands on screen, found by what the view paints.
QImage pictureOf(MessageView &view)
{
    QCoreApplication::processEvents();
    return view.viewport()->grab().toImage();
}

} // namespace

class tst_MessageView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newMessages_atTheBottom_stayInSight();
    void olderMessages_whenPrepended_leaveThePictureAlone();
    void messageHigherThanTheView_readToItsEnd_isSeen();
    void resize_keepsTheBottom();
    void edges_whenNear_askForMore();
    void veryLongTalk_isScrolled();
    void link_withoutAKnownScheme_isNone_data();
    void link_withoutAKnownScheme_isNone();
    void emojiOnly_isRecognised_data();
    void emojiOnly_isRecognised();
    void tab_walksWhatIsInTheMessage();

private:
    Theme m_theme;
};

void tst_MessageView::init()
{
    m_theme.setMotionReduced(true);
    m_theme.applyTo(*qApp);
}

void tst_MessageView::newMessages_atTheBottom_stayInSight()
{
    LongTalk talk(200);
    MessageView view(m_theme, nullptr);
    view.resize(700, 600);
    view.setModel(&talk);
    view.show();
    view.openAt(-1);
    QVERIFY(view.isAtBottom());
    talk.append(5);
    QCoreApplication::processEvents();
    QVERIFY(view.isAtBottom());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void tst_MessageView::olderMessages_whenPrepended_leaveThePictureAlone()
{
    // Without times there is no chip of the day, which fades on its own.
    LongTalk talk(300, false);
    MessageView view(m_theme, nullptr);
    view.resize(700, 600);
    view.setModel(&talk);
    view.show();
    view.openAt(-1);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    QTRY_VERIFY(!view.isAtBottom());
    const QImage before = pictureOf(view);
    const int was = view.verticalScrollBar()->value();
    talk.prepend(50);
    QTRY_VERIFY(view.verticalScrollBar()->value() > was);
    QCOMPARE(pictureOf(view), before);
}

void tst_MessageView::messageHigherThanTheView_readToItsEnd_isSeen()
{
    QStandardItemModel talk;
    addTalk(talk, {{1, u"short"_s}, {1, u"very long "_s.repeated(800)}});
    MessageView view(m_theme, nullptr);
    QSignalSpy seen(&view, &MessageView::seen);
    view.resize(500, 300);
    view.setModel(&talk);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.openAt(0);
    QCOMPARE(seen.count(), 0);
    view.openAt(-1);
    QTRY_COMPARE(seen.count(), 1);
    QCOMPARE(seen.first().first().toLongLong(), 2);
}

void tst_MessageView::resize_keepsTheBottom()
{
    LongTalk talk(200);
    MessageView view(m_theme, nullptr);
    view.resize(700, 600);
    view.setModel(&talk);
    view.show();
    view.openAt(-1);
    view.resize(420, 500);
    QCoreApplication::processEvents();
    QVERIFY(view.isAtBottom());
}

void tst_MessageView::edges_whenNear_askForMore()
{
    LongTalk talk(400);
    MessageView view(m_theme, nullptr);
    view.resize(700, 600);
    view.setModel(&talk);
    view.show();
    view.openAt(-1);
    int asked = 0;
    connect(&view, &MessageView::olderWanted, &view, [&asked] { ++asked; });
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    QCOMPARE(asked, 0);
    view.verticalScrollBar()->setValue(view.viewport()->height());
    QTRY_VERIFY(asked > 0);
}

// The figure is for docs/benchmarks.md; nothing here depends on it.
void tst_MessageView::veryLongTalk_isScrolled()
{
    constexpr int frames = 300;
    LongTalk talk(100000);
    MessageView view(m_theme, nullptr);
    view.resize(900, 800);
    view.setModel(&talk);
    view.show();
    view.openAt(-1);
    QList<qint64> times;
    QElapsedTimer clock;
    for (int frame = 0; frame < frames; ++frame) {
        clock.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 90);
        view.viewport()->repaint();
        times.append(clock.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("frame: median %lld us, p99 %lld us", times.at(frames / 2), times.at(frames * 99 / 100));
    QVERIFY(!view.isAtBottom());
    QVERIFY(view.verticalScrollBar()->value() > 0);
}

void tst_MessageView::link_withoutAKnownScheme_isNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << u"see https://example.org/a?b=c."_s << u"https://example.org/a?b=c"_s;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << u"mailto:a@example.org"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("no host") << u"https:// here"_s << QString();
}

void tst_MessageView::link_withoutAKnownScheme_isNone()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto links = findLinks(text);
    QCOMPARE(links.isEmpty() ? QString() : links.first().address, address);
}

void tst_MessageView::emojiOnly_isRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOnly");
    QTest::newRow("one") << u"🎉"_s << true;
    QTest::newRow("three") << u"🎉❤️👍"_s << true;
    QTest::newRow("four") << u"🎉🎉🎉🎉"_s << false;
    QTest::newRow("with words") << u"🎉 yes"_s << false;
    QTest::newRow("digits") << u"12"_s << false;
}

void tst_MessageView::emojiOnly_isRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, isOnly);
    QCOMPARE(isEmojiOnly(text), isOnly);
}

void tst_MessageView::tab_walksWhatIsInTheMessage()
{
    QStandardItemModel model;
    addMessage(model, {1, u"See https://example.org/one and https://example.org/two"_s}, false,
               false);
    MessageView view(m_theme, nullptr);
    view.resize(600, 400);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.current().isValid());
    QSignalSpy opened(&view, &MessageView::linkActivated);
    QSignalSpy menus(&view, &MessageView::menuWanted);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].toString(), u"https://example.org/one"_s);
    QCOMPARE(opened[1][0].toString(), u"https://example.org/two"_s);
    QTest::keyClick(&view, Qt::Key_Escape); // back to the message as a whole
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(menus.size(), 1);
}

QTEST_MAIN(tst_MessageView)
#include "tst_message_view.moc"
