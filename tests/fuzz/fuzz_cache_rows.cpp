// The client's cache reads rows whose text is anything at all, and writes what it made of them.
#include "client/state/local_cache_rows.h"
#include "common/base/clock.h"
#include "tests/fuzz/require.h"

#include <QCoreApplication>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

const ChatId chat = ChatId::fromString(u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);

// Lines of the input stand in the tables one after another; entries get all of them.
void fill(CacheFile &file, const QByteArrayList &lines)
{
    static const std::array tables{u"chats"_s,    u"members"_s, u"users"_s,
                                   u"contacts"_s, u"drafts"_s,  u"settings"_s};
    Seq seq = 0;
    for (const QByteArray &line : lines) {
        ++seq;
        file.run(u"INSERT INTO entries (chat, seq, kind, target, body) VALUES (?, ?, 0, ?, ?)"_s,
                 {chat.toBytes(), seq, seq % 3, line});
        file.run(u"INSERT INTO outbox (client_id, body) VALUES (?, ?)"_s,
                 {QString::number(seq), line});
        const QVariant key = seq == 1 ? QVariant(chat.toBytes()) : QVariant(line);
        for (const QString &table : tables)
            file.run(u"INSERT OR REPLACE INTO %1 VALUES (?, ?)"_s.arg(table),
                     {table == "settings"_L1 ? QVariant(u"me"_s) : key, line});
        file.run(u"INSERT OR REPLACE INTO cursors (chat, seq) VALUES (?, ?)"_s, {key, line});
    }
}

void checkPage(const CachePage &page, qsizetype limit)
{
    require(page.entries.size() <= limit, "a page is no longer than it was asked for");
    for (qsizetype at = 1; at < page.entries.size(); ++at)
        require(page.entries[at].seq == page.entries[at - 1].seq + 1, "a page has no holes");
}

void checkPages(CacheFile &file, const QByteArrayList &lines)
{
    constexpr int limit = 5;
    checkPage(rows::readPage(file, {chat, 0, 0, limit}), limit);
    checkPage(rows::readPage(file, {chat, -1, 0, limit}), limit);
    checkPage(rows::readPage(file, {chat, -1, 4, limit}), limit);
    rows::readMembers(file, chat);
    const QString words = QString::fromUtf8(lines.first().first(qMin(4, lines.first().size())));
    for (const auto &where : {std::optional<ChatId>(), std::optional<ChatId>(chat)}) {
        SearchQuery query;
        query.text = words;
        query.chat = where;
        query.limit = limit;
        const SearchPage found = rows::search(file, query);
        require(found.hits.size() <= limit, "hits are no more than were asked for");
    }
}

void writeBack(CacheFile &file, const CacheContents &contents)
{
    for (const ChatSummary &summary : contents.chats)
        require(summary.id.isValid() && rows::putChat(file, summary), "a chat can be stored");
    for (const OutboxItem &item : contents.outbox)
        require(item.message.chat.isValid() && rows::putOutbox(file, item),
                "a waiting message can be stored");
    for (auto draft = contents.drafts.cbegin(); draft != contents.drafts.cend(); ++draft)
        require(rows::putDraft(file, draft.key(), *draft), "a draft can be stored");
    require(rows::replaceContacts(file, contents.contacts), "contacts can be stored");
    require(rows::putUsers(file, contents.users), "people can be stored");
    require(rows::putEntries(file, chat, rows::readPage(file, {chat, 0, 0, 50}).entries),
            "entries can be stored");
}

// Complete only when the file is open: what Qt keeps for databases then outlives it.
class Stage
{
public:
    Stage() { require(bool(file.open(u":memory:"_s)), "a database in memory"); }

private:
    int m_argc = 1;
    char m_name[16] = "fuzz_cache_rows";
    char *m_argv[2] = {m_name, nullptr};
    QCoreApplication m_application{m_argc, m_argv}; // finds Qt's plugins
    SystemClock m_clock;

public:
    CacheFile file{m_clock};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Stage stage;
    CacheFile &file = stage.file;
    require(file.begin(), "a transaction begins");
    const QByteArrayList lines = fuzz::copyOf(data, size).split('\n').mid(0, 8);
    fill(file, lines);
    const CacheContents contents = rows::readContents(file);
    checkPages(file, lines);
    writeBack(file, contents);
    require(file.run(u"ROLLBACK"_s), "a transaction ends");
    return 0;
}
