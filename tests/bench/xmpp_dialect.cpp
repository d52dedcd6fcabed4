#include "tests/bench/xmpp_dialect.h"

#include <array>
#include <openssl/evp.h>

namespace chatoyant::bench {

namespace {

const std::string password = "a-long-bench-password";
const std::string domain = "localhost";
const std::string opening =
    "<?xml version='1.0'?><stream:stream to='" + domain +
    "' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";

std::string base64(const std::string &bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                                     reinterpret_cast<const unsigned char *>(bytes.data()),
                                     static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

std::uint64_t countOf(std::string_view text, std::string_view mark)
{
    std::uint64_t count = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; ++count)
        at = text.find(mark, at + mark.size());
    return count;
}

} // namespace

XmppDialect::XmppDialect(const Options &options)
    : m_options(options)
{}

bool XmppDialect::exchange(Person *person, const std::string &text, std::string_view mark)
{
    person->connection.send(text);
    if (person->connection.waitFor(mark).empty())
        m_error = person->connection.error();
    return m_error.empty();
}

bool XmppDialect::signIn(Person *person, const std::string &username, const std::string &resource)
{
    Endpoint endpoint;
    endpoint.port = m_options.port;
    endpoint.isStream = true;
    if (!person->connection.open(endpoint)) {
        m_error = person->connection.error();
        return false;
    }
    const std::string registration =
        "<iq type='set' id='make'><query xmlns='jabber:iq:register'><username>" + username +
        "</username><password>" + password + "</password></query></iq>";
    const std::string proof = base64(std::string(1, '\0') + username + '\0' + password);
    const std::string features = "</stream:features>";
    return exchange(person, opening, features) && exchange(person, registration, "make") &&
           exchange(person,
                    "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + proof +
                        "</auth>",
                    "<success") &&
           exchange(person, opening, features) &&
           exchange(person,
                    "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
                    "<resource>" +
                        resource + "</resource></bind></iq>",
                    "</jid>") &&
           exchange(person,
                    "<presence/><iq type='get' id='here'><ping xmlns='urn:xmpp:ping'/></iq>",
                    "here");
}

bool XmppDialect::enterRoom(Person *person, const std::string &room)
{
    person->chat = room + "@conference." + domain;
    return exchange(person,
                    "<presence to='" + person->chat + '/' + person->account.username +
                        "'><x xmlns='http://jabber.org/protocol/muc'>"
                        "<history maxstanzas='0'/></x></presence>",
                    "<subject");
}

bool XmppDialect::manageStream(Person *person)
{
    return exchange(person, "<enable xmlns='urn:xmpp:sm:3'/>", "<enabled");
}

bool XmppDialect::gather(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.connections));
    const bool isGroup = m_options.groupsOf > 0;
    const auto size = static_cast<std::size_t>(isGroup ? m_options.groupsOf : 2);
    for (std::size_t at = 0; at < people->size(); ++at) {
        Person &person = (*people)[at];
        person.account.username = "person" + std::to_string(at);
        person.writes = !isGroup || at % size < static_cast<std::size_t>(m_options.senders);
        if (!signIn(&person, person.account.username, "bench"))
            return false;
        person.chat = "person" + std::to_string(at % 2 == 0 ? at + 1 : at - 1) + '@' + domain;
        const std::string room = "room" + std::to_string(size) + '-' + std::to_string(at / size);
        if (isGroup ? !enterRoom(&person, room) : !manageStream(&person))
            return false;
    }
    return true;
}

bool XmppDialect::gatherIdle(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.idle));
    const int accounts = m_options.idleAccounts;
    for (int at = 0; at < m_options.idle; ++at) {
        if (!signIn(&(*people)[static_cast<std::size_t>(at)],
                    "idle" + std::to_string(at % accounts),
                    "device" + std::to_string(at / accounts)))
            return false;
    }
    return true;
}

void XmppDialect::send(Person *person, const Outgoing &message)
{
    const bool isGroup = m_options.groupsOf > 0;
    m_scratch = "<message to='";
    m_scratch.append(person->chat)
        .append(isGroup ? "' type='groupchat' id='" : "' type='chat' id='");
    m_scratch.append(message.id).append("'><body>").append(message.text);
    m_scratch.append("</body></message>");
    if (!isGroup)
        m_scratch.append("<r xmlns='urn:xmpp:sm:3'/>");
    person->connection.send(m_scratch);
}

void XmppDialect::read(std::size_t place, Person *person, std::string_view text)
{
    readDeliveries(place, text);
    if (m_options.groupsOf == 0)
        readAcknowledgements(place, person, text);
}

void XmppDialect::readAcknowledgements(std::size_t place, Person *person, std::string_view text)
{
    constexpr std::array<std::string_view, 3> stanzas{"<message", "<iq", "<presence"};
    for (const std::string_view stanza : stanzas)
        person->received += countOf(text, stanza);
    if (text.find("<r ") != std::string_view::npos) {
        person->connection.send("<a xmlns='urn:xmpp:sm:3' h='" + std::to_string(person->received) +
                                "'/>");
    }
    constexpr std::string_view mark = "<a ";
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at)) {
        at = text.find(" h=", at);
        if (at == std::string_view::npos)
            return;
        const std::uint64_t taken = numberAt(text.substr(at + 4)); // behind the quote
        while (person->answered < taken)
            m_arrivals->answered(place, person->answered++);
    }
}

} // namespace chatoyant::bench
