// Lines folded from the log, and the rows made of them.
#include "client/models/message_row.h"
#include "client/state/line_window.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

const UserId me{{1, 1}};
const UserId other{{1, 2}};

Entry message(Seq seq, UserId by = other, qint64 second = 0)
{
    Entry entry;
    entry.seq = seq;
    entry.by = by;
    entry.text = u"text"_s;
    // In this machine's time zone, so that days begin where the test says.
    entry.at = QDateTime(QDate(2026, 1, 31), QTime(12, 0)).addSecs(second).toUTC();
    return entry;
}

Entry amendment(Seq seq, EntryKind kind, Seq target, const QString &text = {})
{
    Entry entry = message(seq);
    entry.kind = kind;
    entry.target = target;
    entry.text = text;
    entry.emoji = kind == EntryKind::Reaction ? u"👍"_s : QString();
    return entry;
}

QList<Line> linesOf(const QList<Entry> &entries)
{
    LineWindow window(me);
    window.append(entries);
    return window.lines();
}

QList<RowKind> kindsOf(const QList<MessageRow> &rows)
{
    QList<RowKind> kinds;
    for (const MessageRow &row : rows)
        kinds.append(row.kind);
    return kinds;
}

RowContext contextWith(Edge older = Edge::Complete)
{
    RowContext context;
    context.me = me;
    context.older = older;
    return context;
}

} // namespace

class tst_MessageRows : public QObject
{
    Q_OBJECT

private slots:
    void messages_ofOneSenderWithinFifteenMinutes_areGrouped();
    void messages_acrossMidnight_getADayBetween();
    void unreadLine_beforeFirstUnreadOfOthers_isPlacedOnce();
    void edges_loadingAndFailed_areRows();
    void edit_comingBeforeAnOlderOne_stays();
    void reaction_takenBackElsewhere_staysTakenBack();
    void deletion_erasesTextAndReactions();
    void ownMessage_keepsItsRowWhenItGetsASeq();
    void trim_atBothEnds_keepsTheRangeRight();
};

void tst_MessageRows::messages_ofOneSenderWithinFifteenMinutes_areGrouped()
{
    const auto rows = makeRows(
        linesOf({message(1), message(2, other, 899), message(3, other, 899 + 900), message(4, me)}),
        contextWith());
    QCOMPARE(rows.size(), 5);
    QVERIFY(!rows[1].isGroupedWithPrevious && rows[1].isGroupedWithNext);
    QVERIFY(rows[2].isGroupedWithPrevious && !rows[2].isGroupedWithNext);
    QVERIFY(!rows[3].isGroupedWithPrevious);
    QVERIFY(!rows[4].isGroupedWithPrevious);
}

void tst_MessageRows::messages_acrossMidnight_getADayBetween()
{
    const auto rows =
        makeRows(linesOf({message(1, other, 43199), message(2, other, 43200)}), contextWith());
    QCOMPARE(kindsOf(rows),
             (QList{RowKind::Day, RowKind::Message, RowKind::Day, RowKind::Message}));
    QCOMPARE(rows[2].day, QDate(2026, 2, 1));
    QVERIFY(!rows[3].isGroupedWithPrevious);
}

void tst_MessageRows::unreadLine_beforeFirstUnreadOfOthers_isPlacedOnce()
{
    RowContext context = contextWith();
    context.hasUnreadLine = true;
    context.unreadAfter = 1;
    const auto rows =
        makeRows(linesOf({message(1), message(2, me), message(3), message(4)}), context);
    QCOMPARE(kindsOf(rows), (QList{RowKind::Day, RowKind::Message, RowKind::Message,
                                   RowKind::Unread, RowKind::Message, RowKind::Message}));
    QVERIFY(!rows[4].isGroupedWithPrevious);
}

void tst_MessageRows::edges_loadingAndFailed_areRows()
{
    QCOMPARE(makeRows(linesOf({message(5)}), contextWith(Edge::Loading)).first().kind,
             RowKind::Loading);
    QCOMPARE(makeRows(linesOf({message(5)}), contextWith(Edge::Failed)).first().kind, RowKind::Gap);
}

void tst_MessageRows::edit_comingBeforeAnOlderOne_stays()
{
    LineWindow window(me);
    window.append({message(1)});
    window.amend({amendment(5, EntryKind::Edit, 1, u"newest"_s)});
    window.append({amendment(2, EntryKind::Edit, 1, u"older"_s)});
    QCOMPARE(window.lines()[0].entry.text, u"newest"_s);
    QVERIFY(window.lines()[0].isEdited);
}

void tst_MessageRows::reaction_takenBackElsewhere_staysTakenBack()
{
    Entry off = amendment(6, EntryKind::Reaction, 1);
    off.on = false;
    LineWindow window(me);
    window.append({message(1)});
    window.amend({amendment(2, EntryKind::Reaction, 1), off});
    window.append({amendment(2, EntryKind::Reaction, 1)});
    QVERIFY(window.lines()[0].reactions.isEmpty());
}

void tst_MessageRows::deletion_erasesTextAndReactions()
{
    const auto lines =
        linesOf({message(1), amendment(2, EntryKind::Reaction, 1),
                 amendment(3, EntryKind::Delete, 1), amendment(4, EntryKind::Edit, 1, u"back"_s)});
    QVERIFY(lines[0].isDeleted);
    QVERIFY(lines[0].entry.text.isEmpty());
    QVERIFY(lines[0].reactions.isEmpty());
}

void tst_MessageRows::ownMessage_keepsItsRowWhenItGetsASeq()
{
    Line pending;
    pending.entry = message(0, me);
    pending.entry.clientId = u"c1"_s;
    Line sent = pending;
    sent.entry.seq = 7;
    QCOMPARE(makeRows({pending}, contextWith()).last().key,
             makeRows({sent}, contextWith()).last().key);
}

void tst_MessageRows::trim_atBothEnds_keepsTheRangeRight()
{
    LineWindow window(me);
    window.append({message(1), message(2), amendment(3, EntryKind::Reaction, 1), message(4)});
    window.trimOlder(2);
    QCOMPARE(window.first(), 2);
    window.trimNewer(1);
    QCOMPARE(window.last(), 3);
    QCOMPARE(window.lines().size(), 1);
}

QTEST_GUILESS_MAIN(tst_MessageRows)
#include "tst_message_rows.moc"
