// XMPP over TCP: accounts by in-band registration, stream management, rooms.
#pragma once

#include "tests/bench/dialect.h"

namespace chatoyant::bench {

// In direct chats each message is followed by a request for an acknowledgement (XEP-0198), which
// the server answers once it has taken the message over. In a room (XEP-0045) the copy that comes
// back to the sender is the answer, as in XMPP's clients.
class XmppDialect final : public Dialect
{
public:
    explicit XmppDialect(const Options &options);

    bool gather(std::vector<Person> *people) override;
    bool gatherIdle(std::vector<Person> *people) override;
    void send(Person *person, const Outgoing &message) override;
    bool ownCopyIsAnswer() const override { return m_options.groupsOf > 0; }
    void read(std::size_t place, Person *person, std::string_view text) override;

private:
    bool signIn(Person *person, const std::string &username, const std::string &resource);
    bool enterRoom(Person *person, const std::string &room);
    bool manageStream(Person *person);
    // Sends, and waits for what holds the mark.
    bool exchange(Person *person, const std::string &text, std::string_view mark);
    void readAcknowledgements(std::size_t place, Person *person, std::string_view text);

    const Options &m_options;
};

} // namespace chatoyant::bench
