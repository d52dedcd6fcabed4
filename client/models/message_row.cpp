#include "client/models/message_row.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Line &line)
{
    return line.entry.at.toLocalTime().date();
}

// A message of this person is the same row before and after the server has it.
QString keyOf(const Line &line, UserId me)
{
    if (line.entry.by == me && !line.entry.clientId.isEmpty())
        return u"own:"_s + line.entry.clientId;
    return u"seq:%1"_s.arg(line.entry.seq);
}

MessageRow markRow(RowKind kind, const QString &key)
{
    MessageRow row;
    row.kind = kind;
    row.key = key;
    return row;
}

void addEdge(QList<MessageRow> &rows, Edge edge, const QString &where)
{
    if (edge == Edge::Loading)
        rows.append(markRow(RowKind::Loading, where + u":loading"_s));
    else if (edge == Edge::Failed)
        rows.append(markRow(RowKind::Gap, where + u":gap"_s));
}

bool isOneGroup(const MessageRow &above, const MessageRow &below)
{
    return above.kind == RowKind::Message && below.kind == RowKind::Message &&
           above.line.entry.by == below.line.entry.by &&
           std::abs(above.line.entry.at.secsTo(below.line.entry.at)) < groupSeconds;
}

void group(QList<MessageRow> &rows)
{
    for (qsizetype at = 1; at < rows.size(); ++at) {
        const bool isGrouped = isOneGroup(rows[at - 1], rows[at]);
        rows[at - 1].isGroupedWithNext = isGrouped;
        rows[at].isGroupedWithPrevious = isGrouped;
    }
}

// The first message after the mark that this person did not write.
bool beginsUnread(const Line &line, const RowContext &context)
{
    return context.hasUnreadLine && line.isMessage() && line.entry.by != context.me &&
           line.entry.seq > context.unreadAfter;
}

} // namespace

QList<MessageRow> makeRows(const QList<Line> &lines, const RowContext &context)
{
    QList<MessageRow> rows;
    addEdge(rows, context.older, u"older"_s);
    QDate day;
    QHash<QDate, int> seenDays;
    bool isUnreadPlaced = false;
    for (const Line &line : lines) {
        if (dayOf(line) != day) {
            day = dayOf(line);
            // A server's clock may step back over midnight: the same day then comes twice.
            rows.append(markRow(
                RowKind::Day, u"day:%1:%2"_s.arg(day.toString(Qt::ISODate)).arg(seenDays[day]++)));
            rows.last().day = day;
        }
        if (!isUnreadPlaced && beginsUnread(line, context)) {
            isUnreadPlaced = true;
            rows.append(markRow(RowKind::Unread, u"unread"_s));
            rows.last().unread = context.unreadCount;
        }
        MessageRow row;
        row.kind = line.isMessage() ? RowKind::Message : RowKind::Service;
        row.key = keyOf(line, context.me);
        row.line = line;
        rows.append(row);
    }
    addEdge(rows, context.newer, u"newer"_s);
    group(rows);
    return rows;
}

QList<MessageRow> makeRows(const Conversation &conversation, const RowContext &context)
{
    QList<Line> lines = conversation.lines();
    if (conversation.summary().kind == ChatKind::Direct) // who is in it goes without saying
        lines.removeIf([](const Line &line) { return line.entry.kind == EntryKind::Member; });
    QList<MessageRow> rows = makeRows(lines, context);
    for (MessageRow &row : rows) {
        if (const Seq about = row.line.quotes(); about > 0)
            row.quoted = conversation.line(about);
    }
    return rows;
}

} // namespace chatoyant::client
