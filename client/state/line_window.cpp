#include "client/state/line_window.h"

namespace chatoyant::client {

namespace {

bool isAmendment(const Entry &entry)
{
    return entry.kind == EntryKind::Edit || entry.kind == EntryKind::Delete ||
           entry.kind == EntryKind::Reaction || entry.kind == EntryKind::Transcript ||
           entry.kind == EntryKind::Preview;
}

auto bySeq(const Line &line, Seq seq)
{
    return line.entry.seq < seq;
}

} // namespace

std::optional<Line> LineWindow::line(Seq seq) const
{
    if (const Line *found = find(seq))
        return *found;
    const auto quoted = m_quoted.constFind(seq);
    return quoted == m_quoted.cend() ? std::nullopt : std::optional(*quoted);
}

QList<Seq> LineWindow::missingQuotes() const
{
    QList<Seq> missing;
    for (const Line &line : m_lines) {
        const Seq wanted = line.quotes();
        if (wanted > 0 && !find(wanted) && !m_quoted.contains(wanted) && !missing.contains(wanted))
            missing.append(wanted);
    }
    return missing;
}

void LineWindow::reset(Seq next)
{
    m_first = next;
    m_last = next - 1;
    m_lines.clear();
    m_quoted.clear();
    m_marks.clear();
}

void LineWindow::append(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (!isAmendment(entry))
            m_lines.append(makeLine(entry));
        m_last = entry.seq;
    }
    amend(entries);
}

void LineWindow::prepend(const QList<Entry> &entries)
{
    QList<Line> lines;
    for (const Entry &entry : entries) {
        if (!isAmendment(entry))
            lines.append(makeLine(entry));
    }
    if (!entries.isEmpty())
        m_first = entries.first().seq;
    m_lines = lines + m_lines;
    amend(entries);
}

void LineWindow::amend(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (!isAmendment(entry))
            continue;
        if (Line *line = find(entry.target))
            amend(*line, entry);
        if (const auto quoted = m_quoted.find(entry.target); quoted != m_quoted.end())
            amend(*quoted, entry);
    }
}

void LineWindow::addQuoted(const QList<Entry> &messages)
{
    for (const Entry &entry : messages) {
        if (!isAmendment(entry) && !m_quoted.contains(entry.seq))
            m_quoted.insert(entry.seq, makeLine(entry));
    }
}

void LineWindow::trimOlder(qsizetype keep)
{
    if (m_lines.size() <= keep)
        return;
    m_lines.remove(0, m_lines.size() - keep);
    m_first = m_lines.first().entry.seq;
}

bool LineWindow::trimNewer(qsizetype keep)
{
    if (m_lines.size() <= keep)
        return false;
    m_last = m_lines.at(keep).entry.seq - 1;
    m_lines.resize(keep);
    return true;
}

bool LineWindow::setPeers(Seq read, Seq received)
{
    bool isShown = false;
    m_peersRead = std::max(m_peersRead, read);
    m_peersReceived = std::max(m_peersReceived, received);
    for (Line &line : m_lines) {
        if (line.delivery != Delivery::Sent && line.delivery != Delivery::Delivered)
            continue;
        const Delivery now = deliveryOf(line.entry.seq);
        isShown = isShown || line.delivery != now;
        line.delivery = now;
    }
    return isShown;
}

Delivery LineWindow::deliveryOf(Seq seq) const
{
    if (seq <= m_peersRead)
        return Delivery::Read;
    return seq <= m_peersReceived ? Delivery::Delivered : Delivery::Sent;
}

Line LineWindow::makeLine(const Entry &entry) const
{
    Line line;
    line.entry = entry;
    // Only a deleted message is empty: its deletion may be in a part that is not loaded.
    line.isDeleted =
        entry.kind == EntryKind::Message && entry.text.isEmpty() && entry.files.isEmpty();
    if (entry.by == m_me && entry.kind == EntryKind::Message)
        line.delivery = deliveryOf(entry.seq);
    return line;
}

Line *LineWindow::find(Seq seq)
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), seq, bySeq);
    return found != m_lines.end() && found->entry.seq == seq ? &*found : nullptr;
}

const Line *LineWindow::find(Seq seq) const
{
    const auto found = std::lower_bound(m_lines.cbegin(), m_lines.cend(), seq, bySeq);
    return found != m_lines.cend() && found->entry.seq == seq ? &*found : nullptr;
}

void LineWindow::amend(Line &line, const Entry &entry)
{
    if (!line.isMessage() || line.isDeleted)
        return;
    Marks &marks = m_marks[line.entry.seq];
    if (entry.kind == EntryKind::Reaction) {
        Seq &mark = marks.reactions[{entry.by, entry.emoji}];
        if (std::exchange(mark, std::max(mark, entry.seq)) <= entry.seq)
            react(line, entry);
        return;
    }
    if (entry.kind == EntryKind::Transcript) {
        // Without text: erased since, with its message.
        if (!entry.text.isEmpty() && (!line.transcript || line.transcript->seq <= entry.seq))
            line.transcript = entry;
        return;
    }
    if (entry.kind == EntryKind::Preview) {
        if (std::exchange(marks.preview, std::max(marks.preview, entry.seq)) <= entry.seq)
            line.previews = entry.links;
        return;
    }
    if (entry.seq < marks.text)
        return;
    marks.text = entry.seq;
    line.isEdited = entry.kind == EntryKind::Edit;
    line.isDeleted = entry.kind == EntryKind::Delete;
    line.entry.text = entry.text; // empty in a deletion
    line.entry.mentions = entry.mentions;
    line.entry.mood = entry.mood;
    if (!line.isDeleted)
        return;
    line.entry.files.clear();
    line.transcript.reset();
    line.previews.clear();
    line.reactions.clear();
}

void LineWindow::react(Line &line, const Entry &entry)
{
    const auto found =
        std::find_if(line.reactions.begin(), line.reactions.end(),
                     [&entry](const Reaction &each) { return each.emoji == entry.emoji; });
    if (found == line.reactions.end()) {
        if (entry.on)
            line.reactions.append({entry.emoji, {entry.by}});
        return;
    }
    if (entry.on) {
        if (!found->by.contains(entry.by))
            found->by.append(entry.by);
        return;
    }
    found->by.removeAll(entry.by);
    if (found->by.isEmpty())
        line.reactions.erase(found);
}

} // namespace chatoyant::client
