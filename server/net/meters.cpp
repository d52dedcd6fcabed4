#include "server/net/meters.h"

#include "common/protocol/chat_messages.h"
#include "common/protocol/methods.h"

#include <QHash>

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

using prometheus::Counter;
using prometheus::Histogram;

const Histogram::BucketBoundaries delayBorders(DelayCounts::edges.begin(),
                                               DelayCounts::edges.end());
const Histogram::BucketBoundaries scoreBorders(moodScoreEdges.begin(), moodScoreEdges.end());

// By MessageContent.
constexpr std::array<const char *, MessageCounts::contents> contentNames{"text", "files", "voice",
                                                                         "other"};

double secondsSince(Meters::Clock::time_point moment)
{
    return std::chrono::duration<double>(Meters::Clock::now() - moment).count();
}

// Whose fault a refusal is.
bool isOfServer(Reason reason)
{
    return reason == Reason::Internal || reason == Reason::ServerBusy ||
           reason == Reason::ServerStopping || reason == Reason::StorageFailed ||
           reason == Reason::StorageFull;
}

// How many are in each bucket alone: Prometheus adds those below.
template <size_t Buckets>
void readBuckets(const Histogram &histogram, std::array<quint64, Buckets> &counts)
{
    const auto read = histogram.Collect().histogram.bucket;
    quint64 below = 0;
    for (size_t bucket = 0; bucket < Buckets && bucket < read.size(); ++bucket) {
        counts[bucket] = read[bucket].cumulative_count - below;
        below = read[bucket].cumulative_count;
    }
}

// What is not in the list of methods counts as one.
QString labelOf(const QString &method)
{
    const bool isKnown = std::any_of(methods.begin(), methods.end(), [&](const Method &known) {
        return method == QLatin1StringView(known.name.data(), qsizetype(known.name.size()));
    });
    return isKnown ? method : u"unknown"_s;
}

} // namespace

struct Meters::Families
{
    struct OfMethod
    {
        Histogram *duration = nullptr;
        Counter *succeeded = nullptr;
    };

    OfMethod of(const QString &method)
    {
        if (const auto known = methods.constFind(method); known != methods.cend())
            return *known;
        const QString label = labelOf(method);
        const std::string name = label.toStdString();
        const OfMethod made{&durations.Add({{"method", name}}, delayBorders),
                            &requests.Add({{"method", name}, {"outcome", "ok"}})};
        methods.insert(label, made);
        return made;
    }

    Counter &refused(const QString &method, Reason reason)
    {
        const QString label = labelOf(method);
        Counter *&counter = refusals[{label, int(reason)}];
        if (!counter)
            counter = &requests.Add(
                {{"method", label.toStdString()}, {"outcome", reasonInfo(reason).name}});
        return *counter;
    }

    std::shared_ptr<prometheus::Registry> registry = std::make_shared<prometheus::Registry>();
    prometheus::Family<Counter> &requests =
        prometheus::BuildCounter()
            .Name("chatoyant_requests_total")
            .Help("Requests answered, by method and outcome: ok, or why not")
            .Register(*registry);
    prometheus::Family<Histogram> &durations = prometheus::BuildHistogram()
                                                   .Name("chatoyant_request_duration_seconds")
                                                   .Help("From receiving a request to its answer")
                                                   .Register(*registry);
    prometheus::Family<Counter> &messages =
        prometheus::BuildCounter()
            .Name("chatoyant_messages_total")
            .Help("Messages stored, by kind of chat and by what they carry")
            .Register(*registry);
    prometheus::Family<Counter> &moods =
        prometheus::BuildCounter()
            .Name("chatoyant_moods_total")
            .Help("Messages whose mood was judged, by mood; told once five people wrote")
            .Register(*registry);
    prometheus::Family<Counter> &translations =
        prometheus::BuildCounter()
            .Name("chatoyant_translation_requests_total")
            .Help("Requests for a translation, by engine and result: ok, cached, or why not")
            .Register(*registry);
    std::array<std::array<Counter *, MessageCounts::contents>, MessageCounts::chatKinds> stored{};
    std::array<Counter *, allMoodLabels.size()> byMood{};
    Histogram &sentiment =
        prometheus::BuildHistogram()
            .Name("chatoyant_sentiment_score")
            .Help("Messages whose mood was judged, by score; told once five people wrote")
            .Register(*registry)
            .Add({{"source", "text"}}, scoreBorders);
    Histogram &delivery =
        prometheus::BuildHistogram()
            .Name("chatoyant_message_delivery_seconds")
            .Help("From receiving a message to handing it to the operating system for all who are "
                  "connected, commit included")
            .Register(*registry)
            .Add({}, delayBorders);
    Counter &opened = prometheus::BuildCounter()
                          .Name("chatoyant_connections_opened_total")
                          .Help("WebSocket connections opened")
                          .Register(*registry)
                          .Add({});
    Counter &tooSlow = prometheus::BuildCounter()
                           .Name("chatoyant_slow_consumer_disconnects_total")
                           .Help("Connections closed because they did not read what they were owed")
                           .Register(*registry)
                           .Add({});
    prometheus::Family<Counter> &fileBytes = prometheus::BuildCounter()
                                                 .Name("chatoyant_file_bytes_total")
                                                 .Help("Bytes of files, by direction")
                                                 .Register(*registry);
    Counter &fileBytesIn = fileBytes.Add({{"direction", "in"}});
    Counter &fileBytesOut = fileBytes.Add({{"direction", "out"}});
    // Used by the domain thread alone.
    QHash<QString, OfMethod> methods;
    QHash<std::pair<QString, int>, Counter *> refusals; // by method and Reason
};

Meters::Meters()
    : m_families(std::make_unique<Families>())
{
    // Series that exist from the start: a rate over them is never missing.
    for (size_t kind = 0; kind < MessageCounts::chatKinds; ++kind)
        for (size_t content = 0; content < MessageCounts::contents; ++content)
            m_families->stored[kind][content] = &m_families->messages.Add(
                {{"chat", json::chatKindName(ChatKind(kind)).toStdString()},
                 {"kind", contentNames[content]}});
    for (const MoodLabel mood : allMoodLabels)
        m_families->byMood[size_t(mood)] =
            &m_families->moods.Add({{"mood", moodName(mood).toStdString()}});
}

Meters::~Meters() = default;

void Meters::answered(const QString &method,
                      std::optional<Reason> refusal,
                      Clock::time_point received)
{
    const Families::OfMethod meters = m_families->of(method);
    meters.duration->Observe(secondsSince(received));
    if (refusal)
        m_families->refused(method, *refusal).Increment();
    else
        meters.succeeded->Increment();
}

void Meters::translated(const QString &engine, const QString &result, int count)
{
    m_families->translations
        .Add({{"engine", engine.toStdString()}, {"result", result.toStdString()}})
        .Increment(double(count));
}

void Meters::stored(const MessageCounts &counts)
{
    for (size_t kind = 0; kind < counts.stored.size(); ++kind)
        for (size_t content = 0; content < counts.stored[kind].size(); ++content)
            if (counts.stored[kind][content] > 0)
                m_families->stored[kind][content]->Increment(double(counts.stored[kind][content]));
    if (counts.byScore == MessageCounts().byScore)
        return; // none was judged, or they wait
    for (size_t mood = 0; mood < counts.byMood.size(); ++mood)
        m_families->byMood[mood]->Increment(double(counts.byMood[mood]));
    m_families->sentiment.ObserveMultiple({counts.byScore.begin(), counts.byScore.end()},
                                          counts.scores);
}

void Meters::delivered(Clock::time_point received)
{
    m_families->delivery.Observe(secondsSince(received));
}

void Meters::linkOpened()
{
    m_families->opened.Increment();
}

void Meters::linkTooSlow()
{
    m_families->tooSlow.Increment();
}

void Meters::fileBytesCame(qint64 bytes)
{
    m_families->fileBytesIn.Increment(double(bytes));
}

void Meters::fileBytesLeft(qint64 bytes)
{
    m_families->fileBytesOut.Increment(double(bytes));
}

MeterTotals Meters::totals() const
{
    MeterTotals totals;
    for (const Families::OfMethod &method : std::as_const(m_families->methods))
        totals.requests += quint64(method.succeeded->Value());
    const auto &refusals = m_families->refusals;
    for (auto each = refusals.cbegin(); each != refusals.cend(); ++each) {
        const auto count = quint64(each.value()->Value());
        totals.requests += count;
        if (isOfServer(Reason(each.key().second)))
            totals.faults += count;
    }
    for (const auto &ofChat : m_families->stored)
        for (size_t content = 0; content < ofChat.size(); ++content)
            totals.messages[content] += quint64(ofChat[content]->Value());
    readBuckets(m_families->delivery, totals.delivery.counts);
    readBuckets(m_families->sentiment, totals.scores);
    return totals;
}

std::shared_ptr<prometheus::Registry> Meters::registry() const
{
    return m_families->registry;
}

} // namespace chatoyant::server
