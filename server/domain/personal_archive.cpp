#include "server/domain/personal_archive.h"

#include "common/base/version.h"
#include "common/model/seq_ranges.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/chat_messages.h"
#include "common/protocol/contact_messages.h"
#include "common/protocol/json.h"
#include "common/protocol/message_messages.h"
#include "common/protocol/report_messages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;
constexpr int pageEntries = 500;
constexpr int pageRecords = 500;
constexpr qint64 pieceOfContent = 1 << 20;

// In the words of whoever opens it.
const QJsonObject &contentsOfArchive()
{
    static const QJsonObject contents{
        {u"account.json"_s, u"the account, and who sees what of it"_s},
        {u"settings.json"_s, u"settings that all devices share"_s},
        {u"sessions.json"_s, u"where you are signed in"_s},
        {u"contacts.json"_s, u"friends, requests, blocked people"_s},
        {u"drafts.json"_s, u"what you have begun to write"_s},
        {u"consents.json"_s, u"what you were asked, or have asked, about taking a history along"_s},
        {u"invitations.json"_s, u"invitations to this server that you made"_s},
        {u"reports.json"_s, u"what you told the administrators about others"_s},
        {u"records.json"_s, u"what the server wrote down about signing in and the account"_s},
        {u"chats.json"_s, u"your chats, and those that you wrote in before you left"_s},
        {u"chats/"_s, u"the log of each: what you wrote, and what you may read"_s},
        {u"files.json"_s, u"the files that you sent, under their own names"_s},
        {u"files/"_s, u"their contents"_s},
    };
    return contents;
}

// Whether they are there is their own business.
User withoutPresence(User user)
{
    user.presence = Presence::Offline;
    user.lastSeen = {};
    return user;
}

QJsonObject fromInvite(const Invite &invite)
{
    return {{u"inviteId"_s, invite.id.toString()},
            {u"note"_s, invite.note},
            {u"createdAt"_s, json::timeToText(invite.createdAt)},
            {u"expiresAt"_s, json::timeToText(invite.expiresAt)},
            {u"uses"_s, invite.uses},
            {u"used"_s, invite.used}};
}

// An address is told where it is their own.
QJsonObject fromRecord(const AuditRecord &record, UserId reader)
{
    QJsonObject object{{u"at"_s, json::timeToText(record.at)}, {u"action"_s, record.action}};
    if (record.actor == reader)
        object.insert(u"address"_s, record.address);
    object.insert(u"byYou"_s, record.actor == reader);
    return object;
}

Entry asToldTo(UserId reader, Entry entry)
{
    if (entry.by == reader)
        return entry;
    entry.mood.reset(); // of others, theirs
    entry.clientId.clear();
    return entry;
}

// "01J…-report.pdf": archives are opened everywhere, also where names cannot be anything but ASCII.
QString pathInArchive(const StoredFile &file)
{
    QString name = file.name;
    for (QChar &letter : name) {
        const bool isPlain = letter.unicode() < 0x7F &&
                             (letter.isLetterOrNumber() || letter == u'.' || letter == u'-');
        if (!isPlain)
            letter = u'_';
    }
    return u"files/%1-%2"_s.arg(file.id.toString(), name);
}

} // namespace

// All that they wrote themselves: it is theirs, and kept.
bool PersonalArchive::Reader::takes(const Entry &entry) const
{
    const bool isHidden = hidden.contains(entry.seq) || hidden.contains(entry.target);
    return entry.by == user || (first && entry.seq >= *first && !isHidden);
}

PersonalArchive::PersonalArchive(const StoragePorts &storage,
                                 const BlobStore &blobs,
                                 ArchiveSink &sink)
    : m_storage(storage)
    , m_blobs(blobs)
    , m_sink(sink)
{}

Result<void> PersonalArchive::write(UserId user, const QDateTime &at)
{
    const auto account = m_storage.accounts.account(user);
    if (!account || account->standing == Standing::Deleted)
        return makeError(Reason::UserNotFound);
    auto done = writeAbout(*account, at);
    if (done)
        done = writeAccount(*account);
    if (done)
        done = writeDevices(user);
    if (done)
        done = writePeople(user);
    if (done)
        done = writeRecords(user);
    if (done)
        done = writeChats(user);
    return done ? writeFiles() : done;
}

Result<void> PersonalArchive::writeAbout(const Account &account, const QDateTime &at)
{
    return writeObject(u"about.json"_s, {{u"format"_s, u"chatoyant-export"_s},
                                         {u"formatVersion"_s, formatNumber},
                                         {u"program"_s, QString::fromLatin1(versionText)},
                                         {u"userId"_s, account.user.id.toString()},
                                         {u"username"_s, account.user.username},
                                         {u"madeAt"_s, json::timeToText(at)},
                                         {u"contents"_s, contentsOfArchive()}});
}

Result<void> PersonalArchive::writeAccount(const Account &account)
{
    const UserId user = account.user.id;
    const auto factor = m_storage.factors.factor(user);
    const auto wanted = m_storage.emails.emailCode(user);
    const Appearance appearance = m_storage.users.appearance(user);
    if (account.user.picture.isValid())
        noteFile(account.user.picture);
    const auto written =
        writeObject(u"account.json"_s, {{u"user"_s, json::fromUser(account.user)},
                                        {u"email"_s, account.email},
                                        {u"emailWanted"_s, wanted ? wanted->email : QString()},
                                        {u"language"_s, account.locale},
                                        {u"isAdministrator"_s, account.isAdmin},
                                        {u"createdAt"_s, json::timeToText(account.createdAt)},
                                        {u"lastSeen"_s, json::timeToText(account.user.lastSeen)},
                                        {u"secondFactor"_s, factor && factor->isConfirmed},
                                        {u"presence"_s, json::presenceName(appearance.presence)},
                                        {u"privacy"_s, json::fromPrivacy(appearance.privacy)}});
    return written ? writeObject(u"settings.json"_s, m_storage.users.settings(user)) : written;
}

Result<void> PersonalArchive::writeDevices(UserId user)
{
    QJsonArray sessions;
    const QList<Session> found = m_storage.sessions.sessionsOf(user);
    for (const Session &session : found)
        sessions.append(QJsonObject{{u"sessionId"_s, session.id.toString()},
                                    {u"device"_s, session.device.name},
                                    {u"address"_s, session.device.address},
                                    {u"program"_s, session.device.program},
                                    {u"system"_s, session.device.system},
                                    {u"createdAt"_s, json::timeToText(session.createdAt)},
                                    {u"usedAt"_s, json::timeToText(session.usedAt)}});
    return writeArray(u"sessions.json"_s, sessions);
}

Result<void> PersonalArchive::writePeople(UserId user)
{
    QJsonArray contacts;
    QList<Contact> known = m_storage.contacts.contactsOf(user);
    for (Contact &contact : known) {
        contact.user = withoutPresence(contact.user);
        contacts.append(json::fromContact(contact));
    }
    QJsonArray drafts;
    const QList<Draft> begun = m_storage.drafts.drafts(user);
    for (const Draft &draft : begun)
        drafts.append(json::fromDraft(draft));
    QJsonArray consents;
    const QList<Conversion> asked = m_storage.conversions.conversionsOf(user);
    for (const Conversion &each : asked)
        consents.append(json::fromConversion(each));
    auto written = writeArray(u"contacts.json"_s, contacts);
    if (written)
        written = writeArray(u"drafts.json"_s, drafts);
    return written ? writeArray(u"consents.json"_s, consents) : written;
}

Result<void> PersonalArchive::writeRecords(UserId user)
{
    QJsonArray invitations;
    const QList<Invite> invites = m_storage.invites.invites();
    for (const Invite &invite : invites) {
        if (invite.by == user)
            invitations.append(fromInvite(invite));
    }
    QJsonArray records;
    for (qint64 before = 0;;) {
        const QList<AuditRecord> page = m_storage.audit.records(user, before, pageRecords);
        for (const AuditRecord &record : page)
            records.append(fromRecord(record, user));
        if (page.size() < pageRecords)
            break;
        before = page.last().number;
    }
    auto written = writeArray(u"invitations.json"_s, invitations);
    if (written)
        written = writeArray(u"records.json"_s, records);
    return written ? writeReports(user) : written;
}

Result<void> PersonalArchive::writeReports(UserId user)
{
    QJsonArray reports;
    const QList<Report> made = m_storage.reports.reportsBy(user);
    for (const Report &report : made) {
        QJsonObject object{{u"at"_s, json::timeToText(report.at)},
                           {u"about"_s, report.about.toString()},
                           {u"reason"_s, json::reportReasonName(report.reason)},
                           {u"note"_s, report.note}};
        if (report.chat.isValid()) {
            object.insert(u"chatId"_s, report.chat.toString());
            object.insert(u"seq"_s, report.seq);
            object.insert(u"text"_s, report.text);
        }
        reports.append(object);
    }
    return writeArray(u"reports.json"_s, reports);
}

Result<void> PersonalArchive::writeChats(UserId user)
{
    QList<Reader> readers;
    QJsonArray shown;
    const QJsonObject hidden =
        m_storage.users.settings(user).value(hiddenMessagesSetting).toObject();
    const QList<ChatId> chats = m_storage.personalData.chatsOf(user);
    for (const ChatId &chat : chats) {
        Reader reader{user, chat};
        const QList<MemberRole> roles = m_storage.members.roles(chat);
        const auto own = std::ranges::find(roles, user, &MemberRole::user);
        if (own != roles.cend())
            reader.first = own->first;
        readers.append(reader);
        shown.append(describe(reader));
    }
    auto written = writeArray(u"chats.json"_s, shown);
    for (Reader &reader : readers) {
        if (!written)
            break;
        reader.hidden = readSeqs(hidden.value(reader.chat.toString()).toString());
        written = writeLog(reader);
        reader.hidden = {}; // those of one chat at a time: there may be many
    }
    return written;
}

// Who has left a chat knows no more of it than what they wrote there.
QJsonObject PersonalArchive::describe(const Reader &reader) const
{
    QJsonObject object{{u"chatId"_s, reader.chat.toString()},
                       {u"isMember"_s, reader.first.has_value()}};
    const auto record = m_storage.chats.chat(reader.chat);
    if (!reader.first || !record)
        return object;
    QJsonArray members;
    const QList<Member> found = m_storage.members.members(reader.chat);
    for (const Member &member : found) {
        members.append(QJsonObject{{u"userId"_s, member.user.id.toString()},
                                   {u"username"_s, member.user.username},
                                   {u"displayName"_s, member.user.displayName},
                                   {u"role"_s, json::roleName(member.role)},
                                   {u"joinedAt"_s, json::timeToText(member.joinedAt)}});
    }
    const ChatPreferences own = m_storage.members.preferences(reader.chat, reader.user);
    object.insert(u"kind"_s, json::chatKindName(record->kind));
    object.insert(u"title"_s, record->title);
    object.insert(u"topic"_s, record->topic);
    object.insert(u"members"_s, members);
    object.insert(u"preferences"_s, json::fromPreferences(own));
    object.insert(u"read"_s, m_storage.members.readMark(reader.chat, reader.user));
    return object;
}

// A page at a time: a log may be of any length.
Result<void> PersonalArchive::writeLog(const Reader &reader)
{
    auto written = m_sink.begin({u"chats/%1.json"_s.arg(reader.chat.toString())});
    if (written)
        written = m_sink.write("[");
    bool isFirst = true;
    for (Seq after = 0; written;) {
        const QList<Entry> page =
            m_storage.log.entries(reader.chat, {after, std::nullopt, pageEntries, false});
        if (page.isEmpty())
            break;
        written = writePage(reader, page, isFirst);
        after = page.last().seq;
    }
    return written ? m_sink.write("\n]\n") : written;
}

Result<void>
PersonalArchive::writePage(const Reader &reader, const QList<Entry> &page, bool &isFirst)
{
    QByteArray text;
    for (const Entry &entry : page) {
        if (!reader.takes(entry))
            continue;
        for (const Attachment &file : entry.files) {
            if (entry.by == reader.user)
                noteFile(file.id);
        }
        text += std::exchange(isFirst, false) ? "\n" : ",\n";
        text += QJsonDocument(json::fromEntry(asToldTo(reader.user, entry)))
                    .toJson(QJsonDocument::Compact);
    }
    return m_sink.write(text);
}

void PersonalArchive::noteFile(FileId file)
{
    if (m_known.contains(file))
        return;
    m_known.insert(file);
    m_files.append(file);
}

Result<void> PersonalArchive::writeFiles()
{
    QJsonArray list;
    for (const FileId &id : std::as_const(m_files)) {
        const auto file = m_storage.files.file(id);
        if (!file || file->state != FileState::Complete)
            continue;
        const QString path = pathInArchive(*file);
        const auto isThere = writeContent(*file, path);
        if (!isThere)
            return isThere.error();
        list.append(QJsonObject{{u"fileId"_s, id.toString()},
                                {u"name"_s, file->name},
                                {u"type"_s, file->type},
                                {u"bytes"_s, file->bytes},
                                {u"path"_s, *isThere ? path : QString()}});
    }
    return writeArray(u"files.json"_s, list);
}

Result<bool> PersonalArchive::writeContent(const StoredFile &file, const QString &path)
{
    const auto content = m_blobs.read(file.hash);
    if (!content || (*content)->size() != file.bytes)
        return false;
    if (const auto begun = m_sink.begin({path, file.bytes, true}); !begun)
        return begun.error();
    for (qint64 at = 0; at < file.bytes;) {
        const auto piece = (*content)->read(at, pieceOfContent);
        if (!piece || piece->isEmpty())
            return makeError(Reason::StorageFailed);
        if (const auto written = m_sink.write(*piece); !written)
            return written.error();
        at += piece->size();
    }
    return true;
}

Result<void> PersonalArchive::writeDocument(const QString &path, const QJsonDocument &document)
{
    const auto begun = m_sink.begin({path});
    return begun ? m_sink.write(document.toJson()) : begun;
}

Result<void> PersonalArchive::writeObject(const QString &path, const QJsonObject &object)
{
    return writeDocument(path, QJsonDocument(object));
}

Result<void> PersonalArchive::writeArray(const QString &path, const QJsonArray &array)
{
    return writeDocument(path, QJsonDocument(array));
}

} // namespace chatoyant::server
