#include "tests/bench/load.h"

#include <array>
#include <charconv>
#include <chrono>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace chatoyant::bench {

namespace {

constexpr std::uint64_t timerMark = ~0ULL;
constexpr std::uint64_t idleMark = 1ULL << 62U; // added to the place of an idle connection
constexpr std::int64_t microsecondsInASecond = 1'000'000;
constexpr std::int64_t patience = 3 * microsecondsInASecond; // for answers after the end

// Everyday sentences of all moods: the server scores each.
constexpr std::array sentences{
    "Good morning! Did you sleep well?",
    "I have just read the second chapter and I like it a lot.",
    "Can you send me the address of the station once more, please?",
    "This is the third time that the train is cancelled and nobody tells us anything.",
    "We won! I still cannot believe it, what a day!",
    "She has been ill since Monday and I am worried about her.",
    "Let us meet at seven in front of the theatre.",
    "The report is done, the figures are in the second table.",
    "Stop calling me, I told you that I do not want to talk about it.",
    "Thank you so much for the flowers, they are beautiful.",
    "I am not sure whether we will make it before the shop closes.",
    "My grandfather died last night. I miss him already.",
    "Is the meeting still on for tomorrow at half past nine?",
    "Look at this sunset! I wish you were here.",
    "The exam is in two hours and I cannot remember a thing.",
    "Fine with me. I will bring bread and something to drink.",
};

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

std::uint64_t numberAt(std::string_view text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Load::Load(const Options &options, std::vector<Person> *people, std::vector<Person> *idle)
    : m_options(options)
    , m_people(people)
    , m_idle(idle)
    , m_senderOf(people->size(), -1)
    , m_tag("r" + std::to_string(now()) + "-")
{
    for (std::size_t at = 0; at < people->size(); ++at) {
        if (!(*people)[at].writes)
            continue;
        m_senderOf[at] = static_cast<std::int64_t>(m_senders.size());
        m_senders.push_back({at, {}});
    }
}

Load::~Load()
{
    close(m_timer);
    close(m_epoll);
}

bool Load::watchAll()
{
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    bool isFine = m_epoll >= 0 && m_timer >= 0;
    const auto watch = [&](int descriptor, std::uint64_t mark) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = mark;
        isFine = isFine && epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
    };
    for (std::size_t at = 0; at < m_people->size(); ++at)
        watch((*m_people)[at].connection.descriptor(), at);
    for (std::size_t at = 0; at < m_idle->size(); ++at)
        watch((*m_idle)[at].connection.descriptor(), idleMark + at);
    watch(m_timer, timerMark);
    return isFine;
}

void Load::start()
{
    m_now = m_began = now();
    m_from = m_began + static_cast<std::int64_t>(m_options.warmUp * microsecondsInASecond);
    m_until = m_from + static_cast<std::int64_t>(m_options.seconds * microsecondsInASecond);
    if (m_options.rate > 0) {
        constexpr long tick = 100'000; // 0.1 ms: finer than anything measured
        const itimerspec every{{0, tick}, {0, tick}};
        timerfd_settime(m_timer, 0, &every, nullptr);
        return;
    }
    for (Sender &sender : m_senders) {
        for (int at = 0; at < m_options.inFlight; ++at)
            sendNext(&sender, m_now);
        flush(sender.person);
    }
}

Measured Load::run()
{
    if (!watchAll()) {
        m_measured.broken = "epoll refused a connection";
        return m_measured;
    }
    start();
    while (m_now < m_until && m_measured.broken.empty())
        turn(100);
    // What was sent within the measured time is still owed an answer.
    while (m_measured.answers + m_measured.refusals < m_measured.sent &&
           m_now < m_until + patience && m_measured.broken.empty())
        turn(100);
    m_measured.seconds = m_options.seconds;
    return m_measured;
}

void Load::turn(int waitMs)
{
    std::array<epoll_event, 512> events{};
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waitMs);
    m_now = now();
    for (int at = 0; at < count; ++at) {
        const std::uint64_t mark = events[static_cast<std::size_t>(at)].data.u64;
        if (mark == timerMark) {
            std::uint64_t expired = 0;
            if (read(m_timer, &expired, sizeof expired) > 0)
                sendDue();
        } else if (mark >= idleMark) {
            Connection &connection = (*m_idle)[mark - idleMark].connection;
            if (!connection.receive([](std::string_view) {}) || !connection.flush())
                m_measured.broken = "an idle connection: " + connection.error();
        } else {
            Connection &connection = (*m_people)[mark].connection;
            if (!connection.receive([&](std::string_view text) { take(mark, text); }))
                m_measured.broken = connection.error();
            flush(mark);
        }
    }
}

void Load::flush(std::size_t person)
{
    Connection &connection = (*m_people)[person].connection;
    if (!connection.flush())
        m_measured.broken = connection.error();
    epoll_event event{};
    event.events = connection.hasQueued() ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.u64 = person;
    if (connection.hasQueued())
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.descriptor(), &event);
}

// Open loop: what was due is sent, and its latency counts from when it was due.
void Load::sendDue()
{
    while (m_now < m_until) {
        const auto plannedAt =
            m_began + static_cast<std::int64_t>(static_cast<double>(m_planned) *
                                                microsecondsInASecond / m_options.rate);
        if (plannedAt > m_now)
            return;
        Sender &sender = m_senders[m_planned++ % m_senders.size()];
        sendNext(&sender, plannedAt);
        flush(sender.person);
    }
}

void Load::sendNext(Sender *sender, std::int64_t plannedAt)
{
    if (m_now >= m_until)
        return;
    Person &person = (*m_people)[sender->person];
    const std::string number = std::to_string(sender->sentAt.size());
    const std::string place = std::to_string(m_senderOf[sender->person]);
    const auto *sentence = sentences[(sender->sentAt.size() + sender->person) % sentences.size()];
    person.connection.send(R"({"jsonrpc":"2.0","id":)" + number +
                           R"(,"method":"message.send","params":{"chatId":")" + person.chatId +
                           R"(","clientId":")" + m_tag + place + '-' + number + R"(","text":")" +
                           sentence + "\"}}");
    sender->sentAt.push_back(plannedAt);
    if (isMeasured(plannedAt))
        ++m_measured.sent;
}

void Load::take(std::size_t person, std::string_view text)
{
    if (text.find("\"error\":") != std::string_view::npos) {
        ++m_measured.refusals;
        if (m_measured.firstRefusal.empty())
            m_measured.firstRefusal = text;
    }
    takeEntries(person, text);
    takeAnswers(person, text);
}

// Every answer in the text, which may be a batch: only an envelope has a member "id".
void Load::takeAnswers(std::size_t person, std::string_view text)
{
    constexpr std::string_view key = "\"id\":";
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        at += key.size();
        if (m_senderOf[person] < 0)
            continue;
        Sender &sender = m_senders[static_cast<std::size_t>(m_senderOf[person])];
        const std::uint64_t number = numberAt(text.substr(at));
        if (number >= sender.sentAt.size())
            continue;
        if (isMeasured(sender.sentAt[number])) {
            ++m_measured.answers;
            m_measured.toAnswer.add(m_now - sender.sentAt[number]);
        }
        if (m_options.rate <= 0)
            sendNext(&sender, m_now);
    }
}

void Load::takeEntries(std::size_t person, std::string_view text)
{
    const std::string key = "\"clientId\":\"" + m_tag;
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        at += key.size();
        const std::uint64_t place = numberAt(text.substr(at));
        const std::uint64_t number = numberAt(text.substr(text.find('-', at) + 1));
        if (place >= m_senders.size() || number >= m_senders[place].sentAt.size())
            continue;
        const std::int64_t sentAt = m_senders[place].sentAt[number];
        if (isMeasured(m_now))
            ++m_measured.deliveries;
        if (isMeasured(sentAt) && m_senders[place].person != person)
            m_measured.toReceipt.add(m_now - sentAt);
    }
}

} // namespace chatoyant::bench
