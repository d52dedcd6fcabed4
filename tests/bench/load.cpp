#include "tests/bench/load.h"

#include "tests/bench/sentences.h"

#include <algorithm>
#include <cstdlib>
#include <sys/timerfd.h>
#include <unistd.h>

namespace chatoyant::bench {

namespace {

constexpr std::uint64_t timerMark = ~0ULL;
constexpr std::uint64_t idleMark = 1ULL << 62U; // added to the place of an idle connection
constexpr std::int64_t patience = 2 * second;   // for the next answer after the end
constexpr std::int64_t longestDrain = 4 * second;
constexpr std::int64_t lostAfter = 10 * second;
constexpr std::int64_t longestWarmUp = 6 * second;
constexpr std::int64_t longestWave = 2 * second;
constexpr int waitMs = 50;

} // namespace

Load::Load(const Options &options, Dialect *dialect, Crowd *crowd, Windows *windows)
    : m_options(options)
    , m_dialect(dialect)
    , m_crowd(crowd)
    , m_windows(windows)
    , m_senderOf(crowd->people.size(), -1)
    , m_tag("r" + std::to_string(bench::now()) + "-")
{
    for (std::size_t at = 0; at < crowd->people.size(); ++at) {
        if (!crowd->people[at].writes)
            continue;
        m_senderOf[at] = static_cast<std::int64_t>(m_senders.size());
        m_senders.push_back({at, {}, 0, 0});
    }
    m_dialect->tellTo(this, m_tag);
}

Load::~Load()
{
    close(m_timer);
}

bool Load::watchAll()
{
    m_timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    bool isFine = m_watch.add(m_timer, timerMark);
    for (std::size_t at = 0; at < m_crowd->people.size(); ++at)
        isFine = isFine && m_watch.add(m_crowd->people[at].connection.descriptor(), at);
    for (std::size_t at = 0; at < m_crowd->idle.size(); ++at)
        isFine = isFine && m_watch.add(m_crowd->idle[at].connection.descriptor(), idleMark + at);
    return isFine;
}

void Load::start()
{
    m_windows->begin();
    if (m_options.rate > 0) {
        sendDue();
        return;
    }
    for (Sender &sender : m_senders) {
        for (int at = 0; at < m_options.inFlight; ++at)
            sendNext(&sender, m_windows->now());
        flush(sender.person);
    }
}

Outcome Load::run()
{
    if (!watchAll()) {
        m_outcome.broken = "epoll refused a connection";
        return m_outcome;
    }
    start();
    while (!m_windows->isOver() && m_outcome.broken.empty())
        turn(waitMs);
    // What was sent within the measured time is still owed an answer.
    const std::int64_t until = m_windows->until();
    while (m_owed > 0 && m_windows->now() < std::max(until, m_heardAt) + patience &&
           m_windows->now() < until + longestDrain && m_outcome.broken.empty())
        turn(waitMs);
    m_windows->tick();
    return m_outcome;
}

void Load::turn(int mostMs)
{
    const int count = m_watch.wait(mostMs);
    m_windows->tick();
    for (int at = 0; at < count; ++at) {
        const std::uint64_t mark = m_watch.mark(at);
        std::uint64_t expired = 0;
        if (mark != timerMark)
            listenTo(mark);
        else if (read(m_timer, &expired, sizeof expired) > 0)
            sendDue();
    }
    waitForFirstAnswers();
    giveUpOnLost();
}

// A slow server takes a while until what it answers is what it was sent lately, and answers in
// waves as long as that while: a window holds at least one.
void Load::waitForFirstAnswers()
{
    if (m_options.rate > 0 || m_isWarm)
        return;
    m_windows->postpone();
    const std::int64_t waited = m_windows->now() - m_windows->began();
    m_isWarm = m_heardOf == m_senders.size() || waited > longestWarmUp;
    if (m_isWarm)
        m_windows->stretch(std::min(waited, longestWave));
}

void Load::listenTo(std::uint64_t mark)
{
    m_windows->tick();
    if (mark >= idleMark) {
        Person &person = m_crowd->idle[mark - idleMark];
        const bool lives = person.connection.receive([](std::string_view) {});
        if (!lives || !person.connection.flush())
            m_outcome.broken = "an idle connection: " + person.connection.error();
        return;
    }
    Person &person = m_crowd->people[mark];
    if (!person.connection.receive(
            [&](std::string_view text) { m_dialect->read(mark, &person, text); }))
        m_outcome.broken = person.connection.error();
    else
        flush(mark);
}

void Load::flush(std::size_t place)
{
    Person &person = m_crowd->people[place];
    if (!person.connection.flush())
        m_outcome.broken = person.connection.error();
    if (person.connection.hasQueued() == person.waitsForRoom)
        return;
    person.waitsForRoom = person.connection.hasQueued();
    m_watch.change(person.connection.descriptor(), place, person.waitsForRoom);
}

std::int64_t Load::plannedTime() const
{
    const double seconds = static_cast<double>(m_planned) / m_options.rate;
    return m_windows->began() + static_cast<std::int64_t>(seconds * static_cast<double>(second));
}

// Open loop: what was due is sent, and its latency counts from when it was due.
void Load::sendDue()
{
    for (; plannedTime() <= m_windows->now() && !m_windows->isOver(); ++m_planned) {
        Sender &sender = m_senders[m_planned % m_senders.size()];
        sendNext(&sender, plannedTime());
        flush(sender.person);
    }
    const std::int64_t next = plannedTime();
    const itimerspec once{{0, 0}, {next / second, (next % second) * 1000}};
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &once, nullptr);
}

void Load::sendNext(Sender *sender, std::int64_t plannedAt)
{
    if (m_windows->isOver())
        return;
    const std::uint64_t number = sender->sentAt.size();
    m_id = m_tag;
    m_id.append(std::to_string(m_senderOf[sender->person])).append(1, '-');
    m_id.append(std::to_string(number));
    m_dialect->send(&m_crowd->people[sender->person],
                    {number, m_id, sentences[(number + sender->person) % sentences.size()]});
    sender->sentAt.push_back(plannedAt);
    ++sender->open;
    if (Window *window = m_windows->at(plannedAt)) {
        ++window->sent;
        ++m_owed;
    }
}

// In a closed loop a message that the server dropped would keep its sender waiting for ever.
void Load::giveUpOnLost()
{
    const std::int64_t now = m_windows->now();
    if (m_options.rate > 0 || now - m_lookedAt < second / 4)
        return;
    m_lookedAt = now;
    for (Sender &sender : m_senders) {
        if (now - std::max(sender.heardAt, m_windows->began()) < lostAfter)
            continue;
        if (sender.heardAt == 0)
            ++m_heardOf;
        sender.heardAt = now;
        sender.open = 0;
        for (int at = 0; at < m_options.inFlight; ++at)
            sendNext(&sender, now);
        flush(sender.person);
    }
}

void Load::answered(std::size_t person, std::uint64_t number)
{
    if (m_senderOf[person] < 0)
        return;
    Sender &sender = m_senders[static_cast<std::size_t>(m_senderOf[person])];
    if (number >= sender.sentAt.size())
        return;
    if (sender.heardAt == 0)
        ++m_heardOf;
    sender.heardAt = m_heardAt = m_windows->now();
    settle(&sender, number);
    if (m_options.rate <= 0 && sender.open < m_options.inFlight)
        sendNext(&sender, m_windows->now());
}

void Load::settle(Sender *sender, std::uint64_t number)
{
    const std::int64_t sentAt = sender->sentAt[number];
    if (sentAt < 0)
        return; // a second answer
    sender->sentAt[number] = -sentAt;
    sender->open = std::max(0, sender->open - 1);
    if (Window *window = m_windows->at(m_windows->now()))
        ++window->answers;
    if (Window *window = m_windows->at(sentAt)) {
        ++window->settled;
        window->toAnswer.add(m_windows->now() - sentAt);
        --m_owed;
    }
}

void Load::delivered(std::size_t person, std::string_view id)
{
    id.remove_prefix(m_tag.size());
    const std::uint64_t place = numberAt(id);
    const std::uint64_t number = numberAt(id.substr(id.find('-') + 1));
    if (place >= m_senders.size() || number >= m_senders[place].sentAt.size())
        return;
    const bool isOwn = m_senders[place].person == person;
    if (Window *window = m_windows->at(m_windows->now()))
        ++window->deliveries;
    const std::int64_t sentAt = std::abs(m_senders[place].sentAt[number]);
    if (Window *window = isOwn ? nullptr : m_windows->at(sentAt))
        window->toReceipt.add(m_windows->now() - sentAt);
    if (isOwn && m_dialect->ownCopyIsAnswer())
        answered(person, number);
}

void Load::refused(std::string_view text)
{
    ++m_outcome.refusals;
    if (m_outcome.firstRefusal.empty())
        m_outcome.firstRefusal = text;
}

} // namespace chatoyant::bench
