#include "server/storage/files_table.h"

#include "server/storage/entry_row.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

static_assert(int(FileState::Growing) == 0 && int(FileState::Complete) == 1); // named in the SQL

constexpr qint64 everybody = 0; // among the totals

QString fileQuery(const QString &rest)
{
    return u"SELECT id, owner, name, type, bytes, state, hash, changed_at, width, height, blur,"
           " has_previews FROM files %1"_s.arg(rest);
}

// A null text would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

FilesTable::FilesTable(SqlDatabase &database, UserNumbers &users, ChatNumbers &chats)
    : m_users(users)
    , m_chats(chats)
    , m_add(database,
            u"INSERT INTO files (id, owner, name, type, bytes, state, hash, changed_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s)
    , m_change(database,
               u"UPDATE files SET type = ?2, bytes = ?3, state = ?4, hash = ?5, changed_at = ?6,"
               " width = ?7, height = ?8, blur = ?9, has_previews = ?10 WHERE id = ?1"_s)
    , m_remove(database, u"DELETE FROM files WHERE id = ?1"_s)
    , m_find(database, fileQuery(u"WHERE id = ?1"_s))
    , m_stale(database, fileQuery(u"WHERE places = 0 AND state = ?1 AND changed_at < ?2"_s))
    , m_total(database, u"SELECT bytes FROM file_totals WHERE owner = ?1"_s)
    , m_unsent(database, u"SELECT count(*) FROM files WHERE owner = ?1 AND places = 0"_s)
    , m_places(database, u"SELECT message FROM file_places WHERE file = ?1"_s)
    , m_people(database, u"SELECT number FROM users WHERE picture = ?1"_s)
    , m_chatsWith(database, u"SELECT number FROM chats WHERE picture = ?1"_s)
    , m_isUsed(database, u"SELECT 1 FROM files WHERE hash = ?1 AND state = 1 LIMIT 1"_s)
    , m_contents(database,
                 u"SELECT DISTINCT hash FROM files WHERE hash > ?1 AND state = 1"
                 " ORDER BY hash LIMIT 500"_s)
    , m_linkKey(database, u"SELECT value FROM secrets WHERE name = 'file-links'"_s)
{}

void FilesTable::addFile(const StoredFile &file)
{
    m_add.write(file.id.toBytes(), m_users.numberOf(file.owner), notNull(file.name),
                notNull(file.type), file.bytes, file.state, file.hash, file.changedAt);
}

void FilesTable::changeFile(const StoredFile &file)
{
    m_change.write(file.id.toBytes(), notNull(file.type), file.bytes, file.state, file.hash,
                   file.changedAt, file.picture.width, file.picture.height, file.picture.blur,
                   file.picture.hasPreviews);
}

void FilesTable::removeFile(FileId file)
{
    m_remove.write(file.toBytes());
}

std::optional<StoredFile> FilesTable::file(FileId file) const
{
    return m_find.first([this](const SqlRow &row) { return read(row); }, file.toBytes());
}

QList<StoredFile> FilesTable::staleFiles(FileState state, const QDateTime &before) const
{
    QList<StoredFile> found;
    m_stale.each([this, &found](const SqlRow &row) { found.append(read(row)); }, state, before);
    return found;
}

qint64 FilesTable::bytesOf(UserId owner) const
{
    return total(m_users.numberOf(owner));
}

qint64 FilesTable::bytesOfAll() const
{
    return total(everybody);
}

qint64 FilesTable::unsentOf(UserId owner) const
{
    return m_unsent.first([](const SqlRow &row) { return row.number(0); }, m_users.numberOf(owner))
        .value_or(0);
}

qint64 FilesTable::total(qint64 owner) const
{
    return m_total.first([](const SqlRow &row) { return row.number(0); }, owner).value_or(0);
}

QList<FilePlace> FilesTable::placesOf(FileId file) const
{
    QList<FilePlace> found;
    m_places.each(
        [this, &found](const SqlRow &row) {
            const qint64 message = row.number(0);
            found.append({m_chats.idOf(chatNumberOf(message)), seqOf(message)});
        },
        file.toBytes());
    return found;
}

PicturePlaces FilesTable::pictureOf(FileId file) const
{
    PicturePlaces found;
    const QByteArray id = file.toBytes();
    m_people.each(
        [this, &found](const SqlRow &row) { found.people.append(m_users.idOf(row.number(0))); },
        id);
    m_chatsWith.each(
        [this, &found](const SqlRow &row) { found.chats.append(m_chats.idOf(row.number(0))); }, id);
    return found;
}

bool FilesTable::isUsed(const QByteArray &hash) const
{
    return m_isUsed.first([](const SqlRow &row) { return row.number(0); }, hash).has_value();
}

QList<QByteArray> FilesTable::contentsAfter(const QByteArray &hash) const
{
    QList<QByteArray> found;
    m_contents.each([&found](const SqlRow &row) { found.append(row.bytes(0)); }, hash);
    return found;
}

QByteArray FilesTable::linkKey() const
{
    return m_linkKey.first([](const SqlRow &row) { return row.bytes(0); }).value_or(QByteArray());
}

StoredFile FilesTable::read(const SqlRow &row) const
{
    StoredFile file;
    file.id = FileId::fromBytes(row.bytes(0));
    file.owner = m_users.idOf(row.number(1));
    file.name = row.text(2);
    file.type = row.text(3);
    file.bytes = row.number(4);
    file.state = row.choice<FileState>(5);
    file.hash = row.bytes(6);
    file.changedAt = row.time(7);
    file.picture = {int(row.number(8)), int(row.number(9)), row.bytes(10), row.flag(11)};
    return file;
}

} // namespace chatoyant::server
