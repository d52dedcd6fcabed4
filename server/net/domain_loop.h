// The domain thread's turns: take requests, carry them out, commit, and only then answer.
#pragma once

#include "server/domain/services.h"
#include "server/net/batch_queue.h"
#include "server/net/dispatcher.h"
#include "server/net/net_settings.h"
#include "server/net/wire.h"

#include <QObject>

#include <deque>
#include <memory>

namespace chatoyant::server {

class DomainLoop final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Services &services;
        LinkRegistry &registry;
        Dispatcher &dispatcher;
        Outbox &outbox;
        const NetSettings &settings;
        NetState &state;
    };

    explicit DomainLoop(const Parts &parts, QObject *parent = nullptr);
    ~DomainLoop() override;

    // Where the net threads put what they read.
    BatchQueue<Inbound> &intake() { return m_intake; }
    // Something outside a request was done with the services, or will be in this turn of Qt's
    // loop: it is committed and what follows from it leaves.
    void schedule();
    // From now on every request is refused; what came before is carried out. Says `bye` to all.
    void stop(int retryAfterMs);

private:
    // The answers to one frame, until it can leave.
    struct Exchange
    {
        LinkId link;
        std::chrono::steady_clock::time_point received;
        QString address;
        bool isBatch = false;
        bool isHttp = false;
        qsizetype left = 0; // requests not answered
        QList<QByteArray> texts;
        qsizetype bytes = 0; // of the texts
    };
    using ExchangePtr = std::shared_ptr<Exchange>;
    struct Given
    {
        ExchangePtr exchange;
        QJsonValue id;
        QString method;
        Answer answer;
    };

    struct GivenFile
    {
        LinkId link;
        FileAnswer answer;
    };

    void turn();
    void carryOut(const Inbound &inbound);
    void carryOutFile(const Inbound &inbound);
    using CallerResult = Result<std::optional<SignedInCaller>>;
    void carryOut(const rpc::Incoming &incoming,
                  const ExchangePtr &exchange,
                  const CallerResult &caller);
    void carryOut(const SendRequest &send, const ExchangePtr &exchange, const CallerResult &caller);
    // Why nothing is carried out for this caller, if so.
    std::optional<Error> refusalFor(const CallerResult &caller) const;
    CallerResult callerOf(const Inbound &inbound);
    void giveLate(const Given &given);
    void finishTurn();
    void countTranslations();
    void complete(const Given &given, const Answer &answer);
    void letRead();

    Parts m_parts;
    BatchQueue<Inbound> m_intake;
    std::deque<Inbound> m_backlog;
    std::vector<Given> m_given; // in this turn
    std::vector<GivenFile> m_givenFiles;
    bool m_isScheduled = false;
    std::optional<int> m_stopping; // retryAfterMs
};

} // namespace chatoyant::server
