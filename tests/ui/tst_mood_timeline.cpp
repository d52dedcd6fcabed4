// Moods along the scroll bar: what is marked, where it leads, and that very many rows cost little.
#include "client/state/mood_levels.h"
#include "client/theme/mood_theme.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_timeline.h"
#include "tests/ui/conversation_window.h"

#include <QAccessible>
#include <QJsonObject>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 60'000; // for very many rows on a slow machine

// Messages of which some have a mood; it counts how often it is asked for one.
class MoodyTalk final : public QAbstractListModel
{
public:
    explicit MoodyTalk(int count)
        : m_count(count)
    {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int number = index.row() - m_first;
        switch (role) {
        case MessageModel::SeqRole:
            return number + 1'000'000;
        case MessageModel::ClientIdRole:
            return u"c%1"_s.arg(number);
        case MessageModel::SenderIdRole:
            return QVariant::fromValue(personId(1));
        case MessageModel::TextRole:
            return u"Message %1"_s.arg(number);
        case MessageModel::TimeRole:
            return QDateTime(QDate(2026, 1, 20), QTime(10, 41));
        case MessageModel::MoodRole:
            ++asked;
            return moods.contains(number)
                       ? QVariant::fromValue(Mood{moods[number], 0, sure, u"test"_s})
                       : QVariant();
        default:
            return {};
        }
    }
    void append()
    {
        beginInsertRows({}, m_count, m_count);
        ++m_count;
        endInsertRows();
    }
    void prepend(int count)
    {
        beginInsertRows({}, 0, count - 1);
        m_first += count;
        m_count += count;
        endInsertRows();
    }
    void change(int row) { emit dataChanged(index(row), index(row)); }

    QHash<int, MoodLabel> moods; // by number
    double sure = 0.9;
    mutable int asked = 0;

private:
    int m_first = 0;
    int m_count;
};

} // namespace

class tst_MoodTimeline : public QObject
{
    Q_OBJECT

private slots:
    void index_countsAsALookAtEachRowWould();
    void marks_standWhereTheMessagesAre();
    void sums_areReadOut();
    void message_isDescribedByItsMood_whereMoodsAreShown();
    void unsureMoods_haveNoMark();
    void click_leadsToTheMessage();
    void marks_differByShapeAlone();
    void manyRows_areReadOnce();
    void scrolling_readsAndDrawsNothing();
    void strip_liesBesideTheMessages_data();
    void strip_liesBesideTheMessages();
    void strip_isThereForWhoWantsIt_whereMoodIsOn();

private:
    void show(MessageView &view, MoodyTalk &talk)
    {
        view.resize(500, 600);
        view.setModel(&talk);
        view.setTimelineShown(true);
        view.show();
        QTRY_COMPARE_WITH_TIMEOUT(talk.asked, talk.rowCount(), patience);
    }
    static MoodTimeline &stripOf(MessageView &view) { return *view.findChild<MoodTimeline *>(); }

    Theme m_theme;
};

void tst_MoodTimeline::index_countsAsALookAtEachRowWould()
{
    std::mt19937 chance(7);
    const auto below = [&chance](int end) { return int(chance() % unsigned(end)); };
    MoodIndex index;
    QList<int> plain; // labels; -1: unknown
    for (int turn = 0; turn < 4'000; ++turn) {
        const int rows = int(plain.size());
        const int first = rows ? below(rows) : 0;
        const int some = 1 + below(turn % 50 == 0 ? 900 : 5);
        const int upTo = qMin(rows - first, some);
        switch (below(5)) {
        case 0:
            index.insert(first, some);
            plain.insert(first, some, -1);
            break;
        case 1:
            index.remove(first, rows > 3'000 ? rows - first : qMin(upTo, 2));
            plain.remove(first, rows > 3'000 ? rows - first : qMin(upTo, 2));
            break;
        case 2:
            index.forget(first, upTo);
            for (int row = first; row < first + upTo; ++row)
                plain[row] = -1;
            break;
        default:
            for (const int row : index.unknownRows()) {
                QCOMPARE(plain[row], -1);
                plain[row] = below(5);
                index.set(row, MoodLabel(plain[row]));
            }
        }
        QCOMPARE(index.count(), int(plain.size()));
        if (plain.isEmpty() || turn % 20 > 0)
            continue;
        const int from = below(int(plain.size()));
        const int end = from + below(int(plain.size()) - from + 1);
        const MoodIndex::Counts counts = index.counts(from, end);
        for (const MoodLabel label : allMoodLabels) {
            const auto stretch = plain.mid(from, end - from);
            QCOMPARE(counts[size_t(label)], int(stretch.count(int(label))));
            const qsizetype last = stretch.lastIndexOf(int(label));
            QCOMPARE(index.lastOf(label, from, end), last < 0 ? -1 : from + int(last));
        }
    }
    QVERIFY(!plain.isEmpty());
}

void tst_MoodTimeline::marks_standWhereTheMessagesAre()
{
    MoodyTalk talk(2'000);
    talk.moods = {{100, MoodLabel::Joyful}, {1'000, MoodLabel::Tense}, {1'990, MoodLabel::Sad}};
    MessageView view(m_theme, nullptr);
    show(view, talk);
    const MoodTimeline &strip = stripOf(view);
    QTRY_COMPARE(strip.marks().size(), 3);
    const auto marks = strip.marks();
    QCOMPARE(marks[0].label, MoodLabel::Joyful);
    QCOMPARE(marks[1].label, MoodLabel::Tense);
    QCOMPARE(marks[2].label, MoodLabel::Sad);
    const auto share = [&](int number) { return double(marks[number].y) / strip.height(); };
    QVERIFY2(std::abs(share(0) - 0.05) < 0.04, qPrintable(QString::number(share(0))));
    QVERIFY2(std::abs(share(1) - 0.5) < 0.04, qPrintable(QString::number(share(1))));
    QVERIFY2(share(2) > 0.96, qPrintable(QString::number(share(2))));
    QCOMPARE(strip.wordsAt({5, marks[1].y}).section(u", "_s, -1), u"10:41 · Tense"_s);
    QVERIFY(strip.wordsAt({5, marks[1].y + 60}).isEmpty());
    QCOMPARE(strip.accessibleDescription(), u"Tense: 1, Low: 1, Joyful: 1"_s);
}

void tst_MoodTimeline::sums_areReadOut()
{
    MoodyTalk talk(50);
    talk.moods = {{10, MoodLabel::Tense}, {20, MoodLabel::Tense}};
    MessageView view(m_theme, nullptr);
    show(view, talk);
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(&stripOf(view));
    QVERIFY(strip);
    QCOMPARE(strip->text(QAccessible::Name), u"Moods of this conversation"_s);
    QTRY_COMPARE(strip->text(QAccessible::Description), u"Tense: 2"_s);
    talk.moods.insert(40, MoodLabel::Joyful);
    talk.change(40);
    QTRY_COMPARE(strip->text(QAccessible::Description), u"Tense: 2, Joyful: 1"_s);
    talk.moods.clear();
    for (const int row : {10, 20, 40})
        talk.change(row);
    QTRY_COMPARE(strip->text(QAccessible::Description), QString());
    view.setTimelineShown(false);
    QVERIFY(strip->state().invisible);
}

void tst_MoodTimeline::message_isDescribedByItsMood_whereMoodsAreShown()
{
    MoodyTalk talk(5);
    talk.moods = {{3, MoodLabel::Tense}};
    MessageView view(m_theme, nullptr);
    show(view, talk);
    const auto described = [&view](int row) {
        return QAccessible::queryAccessibleInterface(&view)->child(row)->text(
            QAccessible::Description);
    };
    QCOMPARE(described(3), MoodTheme::word(MoodLabel::Tense));
    QCOMPARE(described(2), QString());
    view.setTimelineShown(false);
    QCOMPARE(described(3), QString());
}

void tst_MoodTimeline::unsureMoods_haveNoMark()
{
    MoodyTalk talk(50);
    talk.moods = {{10, MoodLabel::Tense}};
    talk.sure = 0.4;
    MessageView view(m_theme, nullptr);
    show(view, talk);
    talk.sure = 0.9;
    talk.moods.insert(40, MoodLabel::Angry);
    talk.change(40);
    QTRY_COMPARE(stripOf(view).marks().size(), 1);
    QCOMPARE(stripOf(view).marks()[0].label, MoodLabel::Angry);
}

void tst_MoodTimeline::click_leadsToTheMessage()
{
    MoodyTalk talk(2'000);
    talk.moods = {{300, MoodLabel::Angry}};
    MessageView view(m_theme, nullptr);
    show(view, talk);
    MoodTimeline &strip = stripOf(view);
    QTRY_COMPARE(strip.marks().size(), 1);
    QVERIFY(view.visibleRows().first > 1'000);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {5, strip.marks()[0].y});
    QVERIFY(view.visibleRows().first <= 300);
    QVERIFY(view.visibleRows().second >= 300);
    talk.prepend(10); // then it is another row
    QTRY_COMPARE(talk.asked, 2'010);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {5, strip.marks()[0].y});
    QVERIFY(view.visibleRows().second >= 310);
}

void tst_MoodTimeline::marks_differByShapeAlone()
{
    QList<QImage> seen;
    for (const MoodLabel label : allMoodLabels) {
        QImage image(MoodTimeline::breadth, MoodTimeline::pitch, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 1.6));
        paintMoodMark(painter, QRectF(image.rect()).center(), label);
        painter.end();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void tst_MoodTimeline::manyRows_areReadOnce()
{
    constexpr int rows = 100'000;
    MoodyTalk talk(rows);
    for (int number = 0; number < rows; number += 7)
        talk.moods.insert(number, MoodLabel(number % 5));
    MessageView view(m_theme, nullptr);
    show(view, talk);
    MoodTimeline &strip = stripOf(view);
    QTRY_VERIFY(strip.marks().size() > 30);
    talk.asked = 0;
    talk.append();
    QTRY_COMPARE(talk.asked, 1);
    talk.moods.insert(50'000, MoodLabel::Angry);
    talk.change(50'000);
    QTRY_COMPARE(talk.asked, 2);
    talk.prepend(50);
    QTRY_COMPARE(talk.asked, 52);
    QCoreApplication::processEvents();
    QCOMPARE(talk.asked, 52);
}

void tst_MoodTimeline::scrolling_readsAndDrawsNothing()
{
    MoodyTalk talk(5'000);
    for (int number = 0; number < 5'000; number += 3)
        talk.moods.insert(number, MoodLabel::Tense);
    MessageView view(m_theme, nullptr);
    show(view, talk);
    MoodTimeline &strip = stripOf(view);
    QTRY_VERIFY(!strip.marks().isEmpty());
    talk.asked = 0;
    const QList<int> places = [&strip] {
        QList<int> all;
        for (const auto &mark : strip.marks())
            all.append(mark.y);
        return all;
    }();
    for (int step = 0; step < 50; ++step) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 300);
        QCOMPARE(strip.marks().size(), places.size());
    }
    QCOMPARE(talk.asked, 0);
}

void tst_MoodTimeline::strip_liesBesideTheMessages_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_MoodTimeline::strip_liesBesideTheMessages()
{
    QFETCH(Qt::LayoutDirection, direction);
    MoodyTalk talk(200);
    MessageView view(m_theme, nullptr);
    view.setLayoutDirection(direction);
    show(view, talk);
    const QRect strip = stripOf(view).geometry();
    const QRect messages = view.viewport()->geometry();
    const QWidget *bar = view.verticalScrollBar();
    const int barAt = bar->mapTo(&view, QPoint()).x();
    QVERIFY(!strip.intersects(messages));
    QCOMPARE(strip.height(), messages.height());
    QCOMPARE(strip.width(), MoodTimeline::breadth);
    if (direction == Qt::LeftToRight)
        QVERIFY(strip.left() == messages.right() + 1 && barAt > strip.right());
    else
        QVERIFY(strip.right() == messages.left() - 1 && barAt + bar->width() <= strip.left());
    view.setTimelineShown(false);
    QVERIFY(!stripOf(view).isVisible());
    QCOMPARE(view.viewport()->width(), messages.width() + MoodTimeline::breadth);
}

void tst_MoodTimeline::strip_isThereForWhoWantsIt_whereMoodIsOn()
{
    ConversationWindow chat;
    const QJsonObject settings{{u"settings"_s, QJsonObject{{u"mood.timeline"_s, true}}}};
    Entry entry;
    entry.by = chat.server.friendId;
    entry.text = u"You are late again!"_s;
    entry.mood = Mood{MoodLabel::Tense, -0.6, 0.9, u"test"_s};
    chat.server.append(entry);
    chat.open();
    MoodTimeline &strip = stripOf(chat.page->view());
    QVERIFY(!strip.isVisible()); // nobody has asked for it
    chat.server.answers.insert(u"settings.set"_s, settings);
    chat.desk.session.settings().set(SyncedSettings::moodTimeline, true);
    QVERIFY(strip.isVisible());
    QTRY_COMPARE(strip.marks().size(), 1);
    chat.desk.session.moodCorrections().correct(entry.text, MoodLabel::Joyful);
    QTRY_COMPARE(strip.marks().value(0).label, MoodLabel::Joyful);
    chat.desk.session.moodLevels().chooseFor(chat.server.chat, MoodLevel::Off);
    QTRY_VERIFY(!strip.isVisible());
}

QTEST_MAIN(tst_MoodTimeline)
#include "tst_mood_timeline.moc"
