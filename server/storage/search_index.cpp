#include "server/storage/search_index.h"

#include "server/storage/words_part.h"

#include <QFile>

#include <algorithm>
#include <bitset>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesPerStep = 2000;      // tens of milliseconds
constexpr qint64 firstStride = 3'600'000; // ms
constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();
// Matches in other people's chats are passed over one by one, until that has cost as much as asking
// the index for those in the right chats only, which pays where these are not too many.
constexpr int rowsPerChatAsked = 10;
constexpr int chatsInExpression = 200;
constexpr int fewChats = 4; // for so few it is asked so at once

QString searchFile(const StorageOptions &core)
{
    return core.file + u".search"_s;
}

static_assert(int(EntryKind::Edit) == 1 && int(EntryKind::Transcript) == 7); // named in the SQL

// What a message is found by once this entry is there: its text, the names of its files, and what
// its voice notes say.
QString wordsIn(const SqlRow &row, const QList<Attachment> &files)
{
    QStringList words{row.text(3), row.text(8)};
    if (row.choice<EntryKind>(1) == EntryKind::Transcript)
        words.swapItemsAt(0, 1);
    for (const Attachment &file : files)
        words.insert(words.size() - 1, file.name);
    words.removeAll(QString());
    return words.isEmpty() ? u""_s : words.join(u'\n'); // null: it is gone
}

} // namespace

// What one step takes up.
struct SearchIndex::News
{
    using Message = WordsPart::Message;

    QHash<qint64, qint64> waiting; // as m_waiting, after this step
    int taken = 0;
    QList<Message> messages;
    QList<Message> revisions; // `at` is the message's; the text is null where it was deleted

    bool isFull() const { return taken >= entriesPerStep; }
};

struct SearchIndex::Search
{
    QString expression;
    int limit = 0;
    QHash<qint64, Seq> chats;     // and the first entry of each that is wanted
    std::bitset<chatHints> hints; // of the chats
    Place from = 0;               // only what lies between these is wanted
    Place below = endOfTime;
    qint64 notBy = 0;
    QList<FoundMessage> found;

    bool isOver() const { return found.size() >= limit; }
};

SearchIndex::SearchIndex(std::unique_ptr<SqlDatabase> database, int partSize)
    : m_database(std::move(database))
    , m_partSize(partSize)
    , m_users(*m_database, u"core.users"_s)
    , m_chats(*m_database, u"core.chats"_s)
    , m_stride(firstStride)
    , m_progress(*m_database, u"SELECT seq FROM progress WHERE chat = ?1"_s)
    , m_setProgress(*m_database,
                    u"INSERT INTO progress (chat, seq) VALUES (?1, ?2)"
                    " ON CONFLICT (chat) DO UPDATE SET seq = excluded.seq"_s)
    , m_news(*m_database,
             u"SELECT e.number, e.kind, e.at, e.text, e.target, t.at, e.author,"
             " CASE e.kind WHEN 0 THEN e.details ELSE t.details END,"
             " CASE e.kind WHEN 1 THEN (SELECT text FROM core.entries"
             "  WHERE target = t.number AND kind = 7 ORDER BY number DESC LIMIT 1)"
             " WHEN 7 THEN coalesce((SELECT text FROM core.entries"
             "  WHERE target = t.number AND kind = 1 ORDER BY number DESC LIMIT 1), t.text) END"
             " FROM core.entries AS e LEFT JOIN core.entries AS t ON t.number = e.target"
             " WHERE e.number > ?1 AND e.number < ?2 ORDER BY e.number"_s)
    , m_entry(*m_database, u"SELECT at, author, details FROM core.entries WHERE number = ?1"_s)
    , m_chatsOfMember(*m_database, u"SELECT chat, first_seq FROM core.members WHERE user = ?1"_s)
    , m_unreadOfMember(
          *m_database,
          u"SELECT chat, max(first_seq, read_seq + 1), at FROM (SELECT chat, first_seq,"
          " read_seq, (SELECT at FROM core.entries WHERE number > (chat << 32) + read_seq"
          " AND number < (chat + 1) << 32 ORDER BY number LIMIT 1) AS at"
          " FROM core.members WHERE user = ?1) WHERE at IS NOT NULL"_s)
    , m_listParts(*m_database, u"SELECT number, first FROM parts ORDER BY first"_s)
    , m_addPart(*m_database, u"INSERT INTO parts (number, first) VALUES (?1, ?2)"_s)
{}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const StorageOptions &core)
{
    std::optional<Error> refusal;
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto database = SqlDatabase::openBeside(core, searchFile(core));
        if (database) {
            std::unique_ptr<SearchIndex> index(
                new SearchIndex(std::move(*database), core.searchPart));
            if (index->m_database->commit() && index->fitsTheLogs()) {
                index->loadParts();
                index->noteAllChats();
                return index;
            }
            refusal = makeError(Reason::StorageFailed);
        } else {
            refusal = database.error();
        }
        removeSearchFile(core);
    }
    return *refusal;
}

void SearchIndex::loadParts()
{
    m_parts.clear();
    m_listParts.each([this](const SqlRow &row) {
        m_parts.push_back(std::make_unique<WordsPart>(*m_database, row.number(0), row.number(1)));
    });
}

void SearchIndex::openPart()
{
    Place first = 0;
    if (!m_parts.empty()) {
        m_parts.back()->settle();
        first = m_parts.back()->newest() + 1;
    }
    const auto number = qint64(m_parts.size()) + 1;
    WordsPart::createTable(*m_database, number);
    m_addPart.write(number, first);
    m_parts.push_back(std::make_unique<WordsPart>(*m_database, number, first));
}

WordsPart &SearchIndex::partFor(qint64 at, qint64 chat)
{
    const Place place = placeFor(at, chat);
    const auto after =
        std::upper_bound(m_parts.begin(), m_parts.end(), place,
                         [](Place wanted, const auto &part) { return wanted < part->first(); });
    return after == m_parts.begin() ? **after : **std::prev(after);
}

bool SearchIndex::step()
{
    News news;
    news.waiting = m_waiting;
    while (!news.waiting.isEmpty() && !news.isFull())
        takeUp(news);
    store(news);
    if (!m_database->commit()) {
        loadParts();
        return false;
    }
    m_waiting = news.waiting;
    return true;
}

// Chats are taken up side by side, so that what a step adds is of about one time.
void SearchIndex::takeUp(News &news)
{
    const int before = news.taken;
    qint64 earliest = endOfTime;
    for (auto chat = news.waiting.begin(); chat != news.waiting.end();) {
        const bool isDone = *chat <= m_horizon && takeUp(chat.key(), &*chat, news);
        if (news.isFull() && !isDone) {
            m_stride = qMax(m_stride / 2, qint64(1));
            return; // the same stretch of time goes on in the next step
        }
        if (!isDone)
            earliest = qMin(earliest, *chat);
        chat = isDone ? news.waiting.erase(chat) : std::next(chat);
    }
    if (news.waiting.isEmpty())
        return;
    if (news.taken - before < entriesPerStep / 2)
        m_stride = qMin(m_stride * 2, endOfTime / 4);
    m_horizon = earliest + m_stride;
}

// True when nothing of the chat is left; otherwise *next is the time of what comes next.
bool SearchIndex::takeUp(qint64 chat, qint64 *next, News &news)
{
    const Seq known =
        m_progress.first([](const SqlRow &row) { return row.number(0); }, chat).value_or(0);
    Seq last = known;
    bool isDone = true;
    m_news.each(
        [&](const SqlRow &row) {
            const qint64 at = row.number(2);
            isDone = at <= m_horizon && !news.isFull();
            if (!isDone) {
                *next = at;
                return false;
            }
            last = seqOf(row.number(0));
            ++news.taken;
            note(row, news);
            return true;
        },
        entryNumber(chat, known), entryNumber(chat + 1, 0));
    if (last > known)
        m_setProgress.write(chat, last);
    return isDone;
}

// Of an entry, what the index changes by it.
void SearchIndex::note(const SqlRow &row, News &news)
{
    const auto kind = row.choice<EntryKind>(1);
    if (kind == EntryKind::Delete)
        return news.revisions.append({row.number(5), row.number(4), row.number(6), {}, {}});
    const bool isMessage = kind == EntryKind::Message;
    const bool isRevision = kind == EntryKind::Edit || kind == EntryKind::Transcript;
    if (row.isNull(3) || !(isMessage || isRevision))
        return;
    const QList<Attachment> files = filesIn(row.text(7));
    const QString words = wordsIn(row, files);
    if (isMessage)
        news.messages.append({row.number(2), row.number(0), row.number(6), words, files});
    else
        news.revisions.append({row.number(5), row.number(4), row.number(6), words, files});
}

// A message that was deleted since has no text any more, and is not here.
void SearchIndex::store(News &news)
{
    std::stable_sort(news.messages.begin(), news.messages.end(),
                     [](const News::Message &one, const News::Message &other) {
                         return placeFor(one.at, chatNumberOf(one.number)) <
                                placeFor(other.at, chatNumberOf(other.number));
                     });
    for (const News::Message &message : std::as_const(news.messages)) {
        if (m_parts.empty() || m_parts.back()->count() >= m_partSize)
            openPart();
        partFor(message.at, chatNumberOf(message.number)).add(message);
    }
    for (const News::Message &revision : std::as_const(news.revisions)) {
        if (m_parts.empty())
            break;
        WordsPart &part = partFor(revision.at, chatNumberOf(revision.number));
        if (revision.text.isNull())
            part.remove(revision.at, revision.number);
        else
            part.replace(revision);
    }
}

void SearchIndex::chooseChats(const MessageQuery &query, Search &search)
{
    const qint64 only = query.chat ? m_chats.numberOf(*query.chat) : 0;
    const qint64 member = m_users.numberOf(query.member);
    qint64 earliest = endOfTime; // of what is unread
    const auto choose = [&](const SqlRow &row) {
        if (query.chat && row.number(0) != only)
            return;
        search.chats.insert(row.number(0), row.number(1));
        search.hints.set(size_t(chatHintFor(row.number(0))));
        if (query.unread)
            earliest = qMin(earliest, row.number(2));
    };
    if (query.after)
        search.from = placeFor(query.after->toMSecsSinceEpoch() + 1, 0);
    if (query.before)
        search.below = placeFor(query.before->toMSecsSinceEpoch(), 0);
    if (!query.unread)
        return m_chatsOfMember.each(choose, member);
    m_unreadOfMember.each(choose, member);
    search.from = qMax(search.from, placeFor(earliest, 0));
    search.notBy = member;
}

Result<QList<FoundMessage>> SearchIndex::find(const MessageQuery &query)
{
    const qint64 author = query.by ? m_users.numberOf(*query.by) : 0;
    Search search;
    search.expression = matchExpression(query.words, author, query.kinds);
    search.limit = query.by && author == 0 ? 0 : query.limit; // of nobody there is nothing
    chooseChats(query, search);
    for (auto part = m_parts.rbegin(); part != m_parts.rend() && !search.isOver(); ++part) {
        if ((*part)->first() < search.below && (*part)->newest() >= search.from)
            findIn(**part, search);
    }
    if (!m_database->commit())
        return makeError(Reason::StorageFailed);
    return search.found;
}

void SearchIndex::findIn(WordsPart &part, Search &search)
{
    QSet<qint64> chats;
    for (auto chat = search.chats.keyBegin(); chat != search.chats.keyEnd(); ++chat) {
        if (part.holds(*chat))
            chats.insert(*chat);
    }
    if (chats.isEmpty())
        return;
    const bool canNarrow = chats.size() <= chatsInExpression;
    Place below = search.below;
    const qsizetype foreignMost = rowsPerChatAsked * chats.size();
    qsizetype foreign = 0;
    const auto read = [&](Place place) {
        below = place;
        if (place < search.from)
            return false;
        if (search.hints[size_t(chatHintOf(place))])
            take(place, part, search);
        else if (++foreign == foreignMost && canNarrow)
            return false;
        return !search.isOver();
    };
    if (chats.size() > fewChats)
        part.find(search.expression, below, read);
    if (chats.size() <= fewChats || (foreign == foreignMost && canNarrow))
        part.find(narrowed(search.expression, chats), below, read);
}

void SearchIndex::take(qint64 place, WordsPart &part, Search &search)
{
    const auto words = part.at(place);
    if (!words)
        return;
    const auto chat = search.chats.constFind(chatNumberOf(words->number));
    if (chat == search.chats.cend() || seqOf(words->number) < *chat)
        return;
    m_entry.each(
        [&](const SqlRow &row) {
            if (row.number(1) == search.notBy)
                return;
            search.found.append({m_chats.idOf(chatNumberOf(words->number)), seqOf(words->number),
                                 row.time(0), m_users.idOf(row.number(1)), words->text,
                                 filesIn(row.text(2))});
        },
        words->number);
}

bool SearchIndex::fitsTheLogs()
{
    SqlQuery ahead(*m_database,
                   u"SELECT count(*) FROM progress AS p WHERE NOT EXISTS"
                   " (SELECT 1 FROM core.entries WHERE number = (p.chat << 32) + p.seq)"_s);
    const auto count = ahead.first([](const SqlRow &row) { return row.number(0); });
    return m_database->commit() && count == 0;
}

void SearchIndex::noteAllChats()
{
    SqlQuery chats(*m_database, u"SELECT number FROM core.chats"_s);
    chats.each([this](const SqlRow &row) { noteChange(row.number(0)); });
}

void removeSearchFile(const StorageOptions &core)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(searchFile(core) + suffix);
}

} // namespace chatoyant::server
