// Lets people write as asked and measures what comes back, from one thread on one epoll set.
#pragma once

#include "tests/bench/latencies.h"
#include "tests/bench/people.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chatoyant::bench {

struct Measured
{
    double seconds = 0;
    std::uint64_t sent = 0;
    std::uint64_t answers = 0;    // of messages sent within the measured time
    std::uint64_t deliveries = 0; // entries that arrived anywhere
    std::uint64_t refusals = 0;
    std::string firstRefusal;
    std::string broken; // why the run could not go on
    Latencies toAnswer;
    Latencies toReceipt; // at another connection than the sender's
};

class Load
{
public:
    Load(const Options &options, std::vector<Person> *people, std::vector<Person> *idle);
    ~Load();
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    Measured run();

private:
    struct Sender
    {
        std::size_t person = 0;
        std::vector<std::int64_t> sentAt; // by message number, microseconds
    };

    bool watchAll();
    void start();
    void turn(int waitMs);
    void sendDue();
    void sendNext(Sender *sender, std::int64_t plannedAt);
    void take(std::size_t person, std::string_view text);
    void takeAnswers(std::size_t person, std::string_view text);
    void takeEntries(std::size_t person, std::string_view text);
    bool isMeasured(std::int64_t at) const { return at >= m_from && at < m_until; }
    void flush(std::size_t person);

    const Options &m_options;
    std::vector<Person> *m_people;
    std::vector<Person> *m_idle;
    std::vector<Sender> m_senders;
    std::vector<std::int64_t> m_senderOf; // person → sender, -1 for none
    std::string m_tag;                    // names this run's messages
    int m_epoll = -1;
    int m_timer = -1;
    std::int64_t m_began = 0;
    std::int64_t m_from = 0;
    std::int64_t m_until = 0;
    std::int64_t m_now = 0;
    std::uint64_t m_planned = 0;
    Measured m_measured;
};

} // namespace chatoyant::bench
