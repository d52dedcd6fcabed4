// The product's own protocol (docs/protocol.md): accounts, friendships, chats and messages.
#pragma once

#include "tests/bench/dialect.h"

#include <map>

namespace chatoyant::bench {

class ChatoyantDialect final : public Dialect
{
public:
    ChatoyantDialect(const Options &options, ssl_ctx_st *tls);

    bool gather(std::vector<Person> *people) override;
    bool gatherIdle(std::vector<Person> *people) override;
    // Options::connections of people who have chats of long standing (see bench_fill).
    bool gatherReaders(std::vector<Person> *people);
    void send(Person *person, const Outgoing &message) override;
    void read(std::size_t place, Person *person, std::string_view text) override;

    Endpoint endpoint() const;
    static std::string resumeText(const std::string &id, const std::string &token);
    // Repeats while the server asks to wait. Empty after a refusal, with the reason in error().
    std::string ask(Person *person, const std::string &method, const std::string &params);

private:
    bool signIn(const std::string &username, Person *person);
    bool joinInPairs(std::vector<Person> *people);
    bool joinInGroups(std::vector<Person> *people);
    bool befriend(Person *one, Person *other);
    std::string
    createChat(Person *owner, const std::string &kind, const std::vector<Person *> &others);
    void load();
    bool save();

    const Options &m_options;
    ssl_ctx_st *m_tls;
    std::map<std::string, Account> m_accounts;
    std::map<std::string, std::string> m_groups; // "first member/size" → chatId
    bool m_isChanged = false;                    // accounts or groups
};

} // namespace chatoyant::bench
