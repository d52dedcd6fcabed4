#include "client/app/secret_store.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"chatoyant"_s;
    return name;
}

// Calls done once: when the job ends, or with null when its time is over.
// A job may outlive the store: the keychain answers when it likes, and the job deletes itself then.
void run(QKeychain::Job *job, QObject *context, const std::function<void(QKeychain::Job *)> &done)
{
    const auto isOver = std::make_shared<bool>(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *ended) {
        if (!std::exchange(*isOver, true))
            done(ended);
    });
    QTimer::singleShot(SecretStore::patience, context, [=] {
        if (!std::exchange(*isOver, true))
            done(nullptr);
    });
    job->start();
}

bool isGood(const QKeychain::Job *job)
{
    return job && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
}

} // namespace

// Looking for a token that nobody keeps: a keychain that works says that there is none.
void SecretStore::check(QObject *context, Reply<bool> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(u"check"_s);
    run(job, context, [reply](const QKeychain::Job *ended) { reply(isGood(ended)); });
}

void SecretStore::read(const QString &account, QObject *context, Reply<QString> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(account);
    run(job, context, [job, reply](const QKeychain::Job *ended) {
        const bool isFound = ended && ended->error() == QKeychain::NoError;
        reply(isFound ? job->textData() : QString());
    });
}

void SecretStore::write(const QString &account,
                        const QString &token,
                        QObject *context,
                        Reply<void> reply)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(account);
    job->setTextData(token);
    run(job, context, [this, reply](const QKeychain::Job *ended) {
        if (isGood(ended))
            return reply({});
        emit unavailable();
        reply(makeError(Reason::LocalStorageFailed));
    });
}

void SecretStore::remove(const QString &account, QObject *context, Reply<void> reply)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(account);
    run(job, context, [reply](const QKeychain::Job *ended) {
        isGood(ended) ? reply({}) : reply(makeError(Reason::LocalStorageFailed));
    });
}

} // namespace chatoyant::client
