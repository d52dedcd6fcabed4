// Lets people write as asked and counts what comes back, from one thread on one epoll set.
#pragma once

#include "tests/bench/dialect.h"
#include "tests/bench/outcome.h"
#include "tests/bench/watch.h"
#include "tests/bench/windows.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chatoyant::bench {

// The connections of a run: those that work, and those that do nothing.
struct Crowd
{
    std::vector<Person> people;
    std::vector<Person> idle;
};

class Load final : public Arrivals
{
public:
    Load(const Options &options, Dialect *dialect, Crowd *crowd, Windows *windows);
    ~Load() override;

    Outcome run();

    void answered(std::size_t person, std::uint64_t number) override;
    void delivered(std::size_t person, std::string_view id) override;
    void refused(std::string_view text) override;

private:
    struct Sender
    {
        std::size_t person = 0;
        std::vector<std::int64_t> sentAt; // by message number; negative once it is answered
        std::int64_t heardAt = 0;
        int open = 0; // unanswered
    };

    bool watchAll();
    void start();
    void turn(int waitMs);
    void listenTo(std::uint64_t mark);
    std::int64_t plannedTime() const;
    void sendDue();
    void sendNext(Sender *sender, std::int64_t plannedAt);
    void waitForFirstAnswers();
    void giveUpOnLost();
    void settle(Sender *sender, std::uint64_t number);
    void flush(std::size_t person);

    const Options &m_options;
    Dialect *m_dialect;
    Crowd *m_crowd;
    Windows *m_windows;
    Watch m_watch;
    std::vector<Sender> m_senders;
    std::vector<std::int64_t> m_senderOf; // person → sender, -1 for none
    std::string m_tag;                    // begins the ids of this run's messages
    std::string m_id;
    int m_timer = -1;
    std::uint64_t m_planned = 0;
    std::uint64_t m_owed = 0;  // answers to messages that were sent in a window
    std::size_t m_heardOf = 0; // senders with an answer
    std::int64_t m_heardAt = 0;
    bool m_isWarm = false;
    std::int64_t m_lookedAt = 0;
    Outcome m_outcome;
};

} // namespace chatoyant::bench
