#include "server/net/domain_loop.h"

#include "common/base/limits.h"
#include "common/protocol/rpc.h"
#include "server/net/files/file_desk.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

// Large enough to share a commit's cost, small enough for its first answer not to wait long.
constexpr qsizetype requestsPerTurn = 500;

const QString sendMethod = u"message.send"_s;

// What the answers of a batch may take, so that there is room for the rest to be refused.
constexpr qsizetype refusalBytes = 256;
constexpr qsizetype batchBytes = limits::responseBytes - limits::batchRequests * refusalBytes;

} // namespace

DomainLoop::DomainLoop(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_intake([this] { QMetaObject::invokeMethod(this, &DomainLoop::turn, Qt::QueuedConnection); })
{}

DomainLoop::~DomainLoop() = default;

void DomainLoop::schedule()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &DomainLoop::turn, Qt::QueuedConnection);
}

void DomainLoop::stop(int retryAfterMs)
{
    for (Inbound &inbound : m_intake.take())
        m_backlog.push_back(std::move(inbound));
    while (!m_backlog.empty())
        turn();
    m_stopping = retryAfterMs;
    m_parts.outbox.text(m_parts.registry.all(),
                        rpc::writeNotification(u"bye"_s, {{u"retryAfterMs"_s, retryAfterMs}}));
    m_parts.outbox.flush();
}

void DomainLoop::turn()
{
    m_isScheduled = false;
    for (Inbound &inbound : m_intake.take())
        m_backlog.push_back(std::move(inbound));
    qsizetype taken = 0;
    size_t frames = 0;
    while (!m_backlog.empty() && taken < requestsPerTurn) {
        const Inbound inbound = std::move(m_backlog.front());
        m_backlog.pop_front();
        taken += qMax<qsizetype>(1, inbound.frame.items.size());
        ++frames;
        carryOut(inbound);
        if (inbound.kind == Inbound::Kind::Requests)
            m_parts.outbox.carriedOut(inbound.link);
    }
    finishTurn();
    m_parts.state.waiting -= frames;
    letRead();
    m_parts.outbox.flush();
    if (!m_backlog.empty())
        schedule();
}

void DomainLoop::carryOut(const Inbound &inbound)
{
    if (inbound.kind == Inbound::Kind::Opened) {
        m_parts.registry.open(inbound.link, inbound.address);
        return;
    }
    if (inbound.kind == Inbound::Kind::Closed) {
        if (const auto caller = m_parts.registry.close(inbound.link))
            m_parts.services.presence.linkClosed(caller->user);
        return;
    }
    if (inbound.kind == Inbound::Kind::File)
        return carryOutFile(inbound);
    const bool isHttp = inbound.kind == Inbound::Kind::Http;
    const auto exchange = std::make_shared<Exchange>();
    exchange->link = inbound.link;
    exchange->received = inbound.received;
    exchange->isBatch = inbound.frame.isBatch;
    exchange->isHttp = isHttp;
    exchange->left = inbound.send ? 1 : inbound.frame.items.size();
    if (inbound.send) {
        carryOut(*inbound.send, exchange, callerOf(inbound));
        return;
    }
    exchange->address = isHttp ? inbound.address : m_parts.registry.addressOf(inbound.link);
    for (const rpc::Incoming &incoming : inbound.frame.items)
        carryOut(incoming, exchange, callerOf(inbound)); // each may sign in or out
}

// What has come completely is kept even while the server stops.
void DomainLoop::carryOutFile(const Inbound &inbound)
{
    const FileAsk &ask = *inbound.file;
    const bool needsCaller = ask.kind != FileAsk::Kind::Complete && !ask.link;
    const CallerResult caller =
        needsCaller ? callerOf(inbound) : CallerResult(std::optional<SignedInCaller>());
    const auto refusal = ask.kind == FileAsk::Kind::Complete ? std::nullopt : refusalFor(caller);
    m_givenFiles.push_back(
        {inbound.link, refusal ? FileAnswer(*refusal)
                               : answerAsk(m_parts.services, *caller, ask, inbound.address)});
}

void DomainLoop::carryOut(const rpc::Incoming &incoming,
                          const ExchangePtr &exchange,
                          const CallerResult &caller)
{
    const rpc::Request &request = incoming.request;
    std::optional<Answer> answer;
    if (incoming.error && !m_stopping) {
        answer = *incoming.error;
    } else if (const auto refusal = refusalFor(caller)) {
        answer = *refusal;
    } else {
        const Call call{exchange->isHttp ? LinkId() : exchange->link, *caller, request.params,
                        exchange->address};
        answer = m_parts.dispatcher.dispatch(
            request.method, call,
            [this, exchange, id = request.id, method = request.method](const Answer &late) {
                giveLate({exchange, id, method, late});
            });
    }
    if (answer)
        m_given.push_back({exchange, request.id, request.method, *std::move(answer)});
}

void DomainLoop::carryOut(const SendRequest &send,
                          const ExchangePtr &exchange,
                          const CallerResult &caller)
{
    const auto refusal = refusalFor(caller);
    m_given.push_back(
        {exchange, send.id, sendMethod,
         refusal ? Answer(*refusal) : m_parts.dispatcher.dispatch(*caller, send.message)});
}

std::optional<Error> DomainLoop::refusalFor(const CallerResult &caller) const
{
    if (m_stopping) {
        Error error = makeError(Reason::ServerStopping);
        error.retryAfterMs = *m_stopping;
        return error;
    }
    return caller ? std::nullopt : std::optional(caller.error());
}

DomainLoop::CallerResult DomainLoop::callerOf(const Inbound &inbound)
{
    if (inbound.kind != Inbound::Kind::Http && inbound.kind != Inbound::Kind::File)
        return m_parts.registry.caller(inbound.link);
    if (inbound.token.isEmpty())
        return std::optional<SignedInCaller>();
    const auto signedIn = m_parts.services.sessions.resume(inbound.token, {{}, inbound.address});
    if (!signedIn)
        return signedIn.error();
    return std::optional(SignedInCaller{signedIn->grant.userId, signedIn->session});
}

void DomainLoop::giveLate(const Given &given)
{
    m_given.push_back(given);
    schedule();
}

void DomainLoop::finishTurn()
{
    const auto committed = m_parts.services.batch.finish();
    m_parts.registry.settleSignIns(bool(committed));
    if (const MessageCounts counts = m_parts.services.messages.takeCounts(); !counts.isEmpty())
        m_parts.state.meters.stored(counts);
    countTranslations();
    for (const Given &given : std::exchange(m_given, {}))
        complete(given, committed ? given.answer : Answer(committed.error()));
    for (const GivenFile &given : std::exchange(m_givenFiles, {}))
        m_parts.outbox.file(given.link, committed ? given.answer : FileAnswer(committed.error()));
    // Sessions that ended in this turn took links with them: their people may be gone.
    const QList<UserId> ended = m_parts.registry.takeEnded();
    for (const UserId &user : ended)
        m_parts.services.presence.linkClosed(user);
    if (!ended.isEmpty())
        schedule();
}

void DomainLoop::countTranslations()
{
    const TranslationService::Counts counts = m_parts.services.translations.takeCounts();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        m_parts.state.meters.translated(m_parts.services.translations.offer().provider, each.key(),
                                        each.value());
}

void DomainLoop::complete(const Given &given, const Answer &answer)
{
    Exchange &exchange = *given.exchange;
    --exchange.left;
    m_parts.state.meters.answered(given.method,
                                  answer ? std::nullopt : std::optional(answer.error().reason),
                                  exchange.received);
    if (!given.id.isUndefined()) { // a notification is not answered
        QByteArray text = responseText(given.id, answer);
        if (exchange.bytes + text.size() > (exchange.isBatch ? batchBytes : limits::responseBytes))
            text = responseText(given.id, makeError(Reason::AnswerTooLarge));
        exchange.bytes += text.size();
        exchange.texts.append(text);
    }
    if (exchange.left > 0)
        return;
    if (exchange.texts.isEmpty()) {
        if (exchange.isHttp)
            m_parts.outbox.text(exchange.link, {});
        return;
    }
    const bool isMessage = given.method == sendMethod && !exchange.isBatch;
    m_parts.outbox.text(exchange.link,
                        exchange.isBatch ? '[' + exchange.texts.join(',') + ']'
                                         : exchange.texts.first(),
                        isMessage ? Outbox::Received(exchange.received) : Outbox::Received());
}

void DomainLoop::letRead()
{
    if (m_parts.state.waiting.load() < m_parts.settings.queueLow &&
        m_parts.state.paused.exchange(false))
        m_parts.outbox.resumeReading();
}

} // namespace chatoyant::server
