#include "tests/bench/client/long_past.h"

#include "client/state/local_cache.h"
#include "common/base/clock.h"
#include "tests/bench/sentences.h"

#include <QDirIterator>
#include <QTest>

namespace chatoyant::client {

namespace {

using namespace Qt::StringLiterals;

constexpr int patienceMs = 600'000;
constexpr int perTurn = 1'000; // entries written in one go

// Writes chats as catching up would.
class Writer
{
public:
    Writer(LocalCache &cache, const User &me)
        : m_cache(cache)
        , m_me(me)
    {}

    // The later, the further up in the list.
    void addChat(int number, int messages)
    {
        const ChatId chat{{quint64(number) + 1, 7}};
        const UserId other{{quint64(number) + 1, 9}};
        ChatSummary summary;
        summary.id = chat;
        summary.kind = ChatKind::Group;
        summary.title = u"Long past %1"_s.arg(number);
        summary.memberCount = 2;
        summary.head = messages;
        summary.read = messages;
        for (int from = 1; from <= messages; from += perTurn) {
            QList<Entry> entries;
            for (int seq = from; seq < from + perTurn && seq <= messages; ++seq)
                entries.append(entry(seq, seq % 3 == 0 ? m_me.id : other, messages));
            summary.last = entries.constLast();
            m_cache.putEntries(chat, entries, entries.constLast().seq);
        }
        summary.activeAt = summary.last->at;
        m_cache.putChat(summary);
    }

private:
    Entry entry(Seq seq, UserId by, int messages) const
    {
        Entry made;
        made.seq = seq;
        made.by = by;
        made.at = m_now.addSecs(-60 * (messages - seq));
        made.text = QString::fromUtf8(bench::sentences.at(size_t(seq) % bench::sentences.size()));
        return made;
    }

    LocalCache &m_cache;
    User m_me;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

QString cacheIn(const QString &folder)
{
    QDirIterator files(folder, {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

} // namespace

LongPast longPastFrom(const QString &text)
{
    const QStringList numbers = text.split(u',');
    if (numbers.size() != 2)
        return {};
    return {numbers[0].toInt(), numbers[1].toInt()};
}

bool addPast(const QString &folder, const LongPast &past)
{
    const QString path = cacheIn(folder);
    if (path.isEmpty() || past.chats < 1 || past.messages < 1)
        return false;
    const SystemClock clock;
    LocalCache cache(clock);
    QObject context;
    std::optional<User> me;
    bool isBad = false;
    QObject::connect(&cache, &LocalCache::failed, &context, [&isBad] { isBad = true; });
    cache.open(path, &context, [&](const Result<CacheStart> &start) {
        isBad = isBad || !start || start->isNew;
        me = start ? start->contents.me : User();
    });
    if (!QTest::qWaitFor([&] { return me.has_value(); }, patienceMs) || isBad)
        return false;
    Writer writer(cache, *me);
    for (int number = 0; number < past.chats; ++number)
        writer.addChat(number, 1);
    writer.addChat(past.chats, past.messages);
    bool isWritten = false; // replies come in the order of the calls
    cache.readMembers({}, &context, [&](const Result<QList<Member>> &) { isWritten = true; });
    return QTest::qWaitFor([&] { return isWritten || isBad; }, patienceMs) && !isBad;
}

} // namespace chatoyant::client
