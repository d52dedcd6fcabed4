// How one kind of server is spoken to: its people, its messages on the wire, what comes back.
#pragma once

#include "tests/bench/connection.h"
#include "tests/bench/options.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chatoyant::bench {

struct Account
{
    std::string username;
    std::string userId;
    std::string token;
};

// One signed-in connection and what it writes to.
struct Person
{
    Connection connection;
    Account account;
    std::string chat; // their direct chat, group, room or peer, as the server names it
    bool writes = false;
    bool waitsForRoom = false;  // its descriptor is watched for writing
    std::uint64_t answered = 0; // xmpp: how many messages the server has taken over
    std::uint64_t received = 0; // xmpp: how many stanzas came
};

// One message to be sent. The id is unlike any other and comes back wherever it is delivered.
struct Outgoing
{
    std::uint64_t number = 0; // counted for each sender from 0
    std::string_view id;
    std::string_view text;
};

// Whoever counts what comes.
class Arrivals
{
public:
    virtual ~Arrivals() = default;
    // The server has taken over this message of the person's.
    virtual void answered(std::size_t person, std::uint64_t number) = 0;
    // A message has come to the person; `id` begins with what its sender gave as one.
    virtual void delivered(std::size_t person, std::string_view id) = 0;
    virtual void refused(std::string_view text) = 0;
};

class Dialect
{
public:
    virtual ~Dialect() = default;

    // The people of Options::connections, in their chats. False with a reason in error().
    virtual bool gather(std::vector<Person> *people) = 0;
    // Options::idle connections that do nothing.
    virtual bool gatherIdle(std::vector<Person> *people) = 0;
    const std::string &error() const { return m_error; }

    // Queues the message on the person's connection.
    virtual void send(Person *person, const Outgoing &message) = 0;
    // Whether the copy that comes back to a message's sender is all the answer there is.
    virtual bool ownCopyIsAnswer() const { return false; }
    // Tells what the text holds. Every id of the run begins with `tag`.
    virtual void read(std::size_t place, Person *person, std::string_view text) = 0;

    void tellTo(Arrivals *arrivals, std::string_view tag);

protected:
    // Each place in the text where the tag stands is a delivery.
    void readDeliveries(std::size_t place, std::string_view text);

    std::string m_tag;
    Arrivals *m_arrivals = nullptr;
    std::string m_error;
    std::string m_scratch;
};

// The number at the beginning of a text.
std::uint64_t numberAt(std::string_view text);

// Of Options::kind.
std::unique_ptr<Dialect> makeDialect(const Options &options, ssl_ctx_st *tls);

} // namespace chatoyant::bench
