#include "client/state/local_cache.h"

#include "client/state/local_cache_rows.h"
#include "common/protocol/account_messages.h"

#include <QPointer>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

LocalCache::LocalCache(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<CacheFile>(clock))
{
    m_thread.setObjectName(u"cache"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

LocalCache::~LocalCache()
{
    close();
    post([](CacheFile &) -> Done {
        QThread::currentThread()->quit();
        return {};
    });
    m_thread.wait();
}

void LocalCache::open(const QString &path, QObject *context, Reply<CacheStart> reply)
{
    QPointer<QObject> waits(context);
    post([path, waits, reply](CacheFile &file) -> Done {
        if (file.isOpen())
            file.end();
        const auto opened = file.open(path);
        Result<CacheStart> start = CacheStart{};
        if (opened) {
            file.begin();
            *start = CacheStart{rows::readContents(file), opened->isNew, opened->keptAs};
        } else {
            start = opened.error();
        }
        return [waits, reply, start](const std::optional<Error> &) {
            if (waits)
                reply(start);
        };
    });
}

void LocalCache::close()
{
    post([](CacheFile &file) -> Done {
        if (file.isOpen())
            file.end();
        file.close();
        return {};
    });
}

void LocalCache::putEntries(ChatId chat, const QList<Entry> &entries, Seq cursor)
{
    write([=](CacheFile &file) {
        return rows::putEntries(file, chat, entries) &&
               (cursor == 0 || rows::putCursor(file, chat, cursor));
    });
}

void LocalCache::putCursor(ChatId chat, Seq cursor)
{
    write([=](CacheFile &file) { return rows::putCursor(file, chat, cursor); });
}

void LocalCache::putUserCursor(Seq cursor)
{
    write([=](CacheFile &file) {
        return rows::putSetting(file, "userCursor"_L1, {{u"seq"_s, cursor}});
    });
}

void LocalCache::forgetChat(ChatId chat)
{
    write([=](CacheFile &file) { return rows::forgetChat(file, chat); });
}

void LocalCache::forgetEntries(ChatId chat)
{
    write([=](CacheFile &file) { return rows::forgetEntries(file, chat); });
}

void LocalCache::putChat(const ChatSummary &chat)
{
    write([=](CacheFile &file) { return rows::putChat(file, chat); });
}

void LocalCache::putMembers(ChatId chat, const QList<Member> &members)
{
    write([=](CacheFile &file) { return rows::putMembers(file, chat, members); });
}

void LocalCache::putPins(ChatId chat, const PinList &pins)
{
    write([=](CacheFile &file) { return rows::putPins(file, chat, pins); });
}

void LocalCache::replaceContacts(const QList<Contact> &contacts)
{
    write([=](CacheFile &file) { return rows::replaceContacts(file, contacts); });
}

void LocalCache::putContact(const Contact &contact)
{
    write([=](CacheFile &file) { return rows::putContact(file, contact); });
}

void LocalCache::putUsers(const QList<User> &users)
{
    write([=](CacheFile &file) { return rows::putUsers(file, users); });
}

void LocalCache::putMe(const User &me)
{
    write([=](CacheFile &file) { return rows::putSetting(file, "me"_L1, json::fromUser(me)); });
}

void LocalCache::putSettings(const QJsonObject &settings, const QJsonObject &unsent)
{
    write([=](CacheFile &file) {
        return rows::putSetting(file, "settings"_L1, settings) &&
               rows::putSetting(file, "unsent"_L1, unsent);
    });
}

void LocalCache::putUnsentProfile(const QJsonObject &unsent)
{
    write([=](CacheFile &file) { return rows::putSetting(file, "unsentProfile"_L1, unsent); });
}

void LocalCache::putDraft(ChatId chat, const Draft &draft)
{
    write([=](CacheFile &file) { return rows::putDraft(file, chat, draft); });
}

void LocalCache::putMoodPolicy(const QJsonObject &policy)
{
    write([=](CacheFile &file) { return rows::putSetting(file, "moodPolicy"_L1, policy); });
}

void LocalCache::putMoodCorrections(const QJsonArray &kept)
{
    write([=](CacheFile &file) {
        return rows::putSetting(file, "moodCorrections"_L1, {{u"kept"_s, kept}});
    });
}

void LocalCache::putDraftSync(const QJsonObject &kept)
{
    write([=](CacheFile &file) { return rows::putSetting(file, "draftSync"_L1, kept); });
}

void LocalCache::putOutbox(const OutboxItem &item, QObject *context, Reply<void> reply)
{
    QPointer<QObject> waits(context);
    post([item, waits, reply](CacheFile &file) -> Done {
        rows::putOutbox(file, item);
        return [waits, reply](const std::optional<Error> &fault) {
            if (waits)
                reply(fault ? Result<void>(*fault) : Result<void>());
        };
    });
}

void LocalCache::putChange(const Change &change, QObject *context, Reply<void> reply)
{
    QPointer<QObject> waits(context);
    post([change, waits, reply](CacheFile &file) -> Done {
        rows::putChange(file, change);
        return [waits, reply](const std::optional<Error> &fault) {
            if (waits)
                reply(fault ? Result<void>(*fault) : Result<void>());
        };
    });
}

void LocalCache::removeOutbox(const QString &clientId)
{
    write([=](CacheFile &file) { return rows::removeOutbox(file, clientId); });
}

void LocalCache::readPage(const LogQuery &query, QObject *context, Reply<CachePage> reply)
{
    read<CachePage>([=](CacheFile &file) { return rows::readPage(file, query); }, context, reply);
}

void LocalCache::readMembers(ChatId chat, QObject *context, Reply<QList<Member>> reply)
{
    read<QList<Member>>([=](CacheFile &file) { return rows::readMembers(file, chat); }, context,
                        reply);
}

void LocalCache::readPins(ChatId chat, QObject *context, Reply<PinList> reply)
{
    read<PinList>([=](CacheFile &file) { return rows::readPins(file, chat); }, context, reply);
}

void LocalCache::search(const SearchQuery &query, QObject *context, Reply<SearchPage> reply)
{
    read<SearchPage>([=](CacheFile &file) { return rows::search(file, query); }, context, reply);
}

void LocalCache::post(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.append(std::move(job));
    if (m_jobs.size() == 1)
        QMetaObject::invokeMethod(
            &m_worker, [this] { drain(); }, Qt::QueuedConnection);
}

void LocalCache::write(std::function<bool(CacheFile &)> job)
{
    post([job = std::move(job)](CacheFile &file) -> Done {
        if (file.isOpen())
            job(file);
        return {};
    });
}

template <typename T>
void LocalCache::read(std::function<T(CacheFile &)> job, QObject *context, Reply<T> reply)
{
    QPointer<QObject> waits(context);
    post([job = std::move(job), waits, reply](CacheFile &file) -> Done {
        auto found = std::make_shared<T>(job(file));
        return [waits, reply, found](const std::optional<Error> &) {
            if (waits)
                reply(*found);
        };
    });
}

// Runs in the cache's thread.
void LocalCache::drain()
{
    QList<Job> jobs;
    {
        const QMutexLocker lock(&m_mutex);
        jobs.swap(m_jobs);
    }
    if (jobs.isEmpty())
        return;
    QString keptAs;
    QList<Done> done;
    std::optional<Error> fault = runTurn(jobs, done);
    if (fault && m_file->isDamaged()) {
        keptAs = m_file->rebuild();
        done.clear();
        fault = runTurn(jobs, done);
    }
    QMetaObject::invokeMethod(
        this, [this, fault, done, keptAs] { report(fault, done, keptAs); }, Qt::QueuedConnection);
}

std::optional<Error> LocalCache::runTurn(const QList<Job> &jobs, QList<Done> &done)
{
    CacheFile &file = *m_file;
    const bool wasOpen = file.isOpen() && file.begin();
    for (const Job &job : jobs) {
        if (Done each = job(file))
            done.append(std::move(each));
    }
    const bool isStored = file.isOpen() ? file.end() : wasOpen || done.isEmpty();
    return isStored ? std::nullopt : std::optional(file.fault());
}

void LocalCache::report(const std::optional<Error> &fault,
                        const QList<Done> &done,
                        const QString &keptAs)
{
    if (!keptAs.isEmpty())
        emit rebuilt(keptAs);
    if (fault)
        emit failed(*fault);
    for (const Done &each : done)
        each(fault);
}

} // namespace chatoyant::client
