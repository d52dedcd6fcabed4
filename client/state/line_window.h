// A stretch of a chat's log without holes, folded into lines.
#pragma once

#include "client/state/line.h"

#include <QHash>

namespace chatoyant::client {

// What entries do to a message is applied in the log's order, whatever order they come in, and
// doing it twice changes nothing.
class LineWindow final
{
public:
    explicit LineWindow(UserId me)
        : m_me(me)
    {}

    // The seqs covered, lines or not; empty when last is below first.
    Seq first() const { return m_first; }
    Seq last() const { return m_last; }
    bool isEmpty() const { return m_last < m_first; }
    const QList<Line> &lines() const { return m_lines; }
    // Of a line in the window, or of a message that another line in it is about.
    std::optional<Line> line(Seq seq) const;
    // Messages that are answered or pinned in the window and not known.
    QList<Seq> missingQuotes() const;

    // Empty, in front of the seq that comes next.
    void reset(Seq next);
    // Right after last(), rising.
    void append(const QList<Entry> &entries);
    // Right before first(), rising.
    void prepend(const QList<Entry> &entries);
    // Edits, deletions, reactions, transcripts and previews, of whatever of their targets is here.
    void amend(const QList<Entry> &entries);
    void addQuoted(const QList<Entry> &messages);
    // Forgets lines at one end until `keep` are left.
    void trimOlder(qsizetype keep);
    bool trimNewer(qsizetype keep); // true: there were more
    // Up to where somebody else has read, and where devices of all others have it. True: a line
    // shows it.
    bool setPeers(Seq read, Seq received);

private:
    // Which entries made a line what it is.
    struct Marks
    {
        Seq text = 0;
        Seq preview = 0;
        QHash<std::pair<UserId, QString>, Seq> reactions;
    };

    Line makeLine(const Entry &entry) const;
    Delivery deliveryOf(Seq seq) const;
    Line *find(Seq seq);
    const Line *find(Seq seq) const;
    void amend(Line &line, const Entry &entry);
    static void react(Line &line, const Entry &entry);

    UserId m_me;
    Seq m_first = 1;
    Seq m_last = 0;
    Seq m_peersRead = 0;
    Seq m_peersReceived = 0;
    QList<Line> m_lines;
    QHash<Seq, Line> m_quoted;
    QHash<Seq, Marks> m_marks;
};

} // namespace chatoyant::client
