#include "tests/faults/client/screen.h"

#include "common/protocol/message_messages.h"

#include <algorithm>

namespace chatoyant::faults {

using namespace Qt::StringLiterals;
using client::Conversation;
using client::Edge;
using client::Line;

namespace {

QJsonObject described(const Line &line)
{
    QJsonObject reactions;
    for (const client::Reaction &reaction : line.reactions) {
        QJsonArray people;
        for (const UserId user : reaction.by)
            people.append(user.toString());
        reactions.insert(reaction.emoji, people);
    }
    return {{u"seq"_s, line.entry.seq},          {u"kind"_s, json::entryKindName(line.entry.kind)},
            {u"by"_s, line.entry.by.toString()}, {u"clientId"_s, line.entry.clientId},
            {u"text"_s, line.entry.text},        {u"edited"_s, line.isEdited},
            {u"deleted"_s, line.isDeleted},      {u"reactions"_s, reactions}};
}

} // namespace

Screen::Screen(Conversation &conversation, const Diary &diary, QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_diary(diary)
{
    connect(&conversation, &Conversation::linesChanged, this, &Screen::onLines);
    connect(&conversation, &Conversation::edgesChanged, this, &Screen::follow,
            Qt::QueuedConnection);
    conversation.open();
    onLines();
}

bool Screen::isAtEnd() const
{
    return m_conversation.isOpen() && m_conversation.newer() == Edge::Complete;
}

void Screen::reopen()
{
    m_conversation.leave();
    m_conversation.open();
}

// What is the same at both ends stays; what is between was taken away and put there anew. The
// window moves along the log, too: what it has left, or come to, at its beginning is told from the
// rest.
void Screen::onLines()
{
    QList<Key> now;
    now.reserve(m_conversation.lines().size());
    for (const Line &line : m_conversation.lines())
        now.append({line.entry.seq, line.entry.clientId, line.entry.by});
    const auto above = [](const QList<Key> &keys, const QList<Key> &others) {
        const Seq first = others.isEmpty() ? 0 : others.first().seq;
        qsizetype count = 0;
        while (count < keys.size() && keys.at(count).seq > 0 && keys.at(count).seq < first)
            ++count;
        return count;
    };
    const qsizetype left = above(m_shown, now);
    const qsizetype come = above(now, m_shown);
    const auto [was, is] =
        std::mismatch(m_shown.cbegin() + left, m_shown.cend(), now.cbegin() + come, now.cend());
    const qsizetype most = std::min(m_shown.cend() - was, now.cend() - is);
    qsizetype same = 0;
    while (same < most && *(m_shown.cend() - 1 - same) == *(now.cend() - 1 - same))
        ++same;
    noteAll(u"hidden"_s, m_shown.first(left));
    noteAll(u"hidden"_s, {was, m_shown.cend() - same});
    noteAll(u"shown"_s, now.first(come));
    noteAll(u"shown"_s, {is, now.cend() - same});
    m_shown = now;
}

void Screen::noteAll(const QString &event, const QList<Key> &keys)
{
    for (const Key &key : keys)
        m_diary.note(event, {{u"chatId"_s, m_conversation.id().toString()},
                             {u"seq"_s, key.seq},
                             {u"clientId"_s, key.clientId},
                             {u"by"_s, key.by.toString()}});
}

// As the view does at the bottom of the list.
void Screen::follow()
{
    if (m_isDumping)
        gather();
    else if (m_conversation.newer() == Edge::More)
        m_conversation.loadNewer();
}

void Screen::askAgain()
{
    if (m_conversation.newer() == Edge::Failed)
        m_conversation.loadNewer();
}

void Screen::dump()
{
    m_isDumping = true;
    m_gathered = m_conversation.lines();
    gather();
}

// The window holds so many lines only: what is above the ones that are gathered comes before them.
void Screen::gather()
{
    const Seq first = m_gathered.isEmpty() ? 0 : m_gathered.first().entry.seq;
    QList<Line> above;
    for (const Line &line : m_conversation.lines()) {
        if (line.isPending() || line.entry.seq >= first)
            break;
        above.append(line);
    }
    m_gathered = above + m_gathered;
    if (m_conversation.older() == Edge::Complete)
        finish();
    else
        m_conversation.loadOlder();
}

void Screen::finish()
{
    m_isDumping = false;
    QJsonArray lines;
    for (const Line &line : std::as_const(m_gathered))
        lines.append(described(line));
    m_gathered.clear();
    m_diary.note(u"screen"_s, {{u"chatId"_s, m_conversation.id().toString()}, {u"lines"_s, lines}});
    m_conversation.jumpToNewest();
    emit done();
}

} // namespace chatoyant::faults
