// Prepares who writes to whom: accounts, friendships and chats on a running server.
#pragma once

#include "tests/bench/connection.h"
#include "tests/bench/options.h"

#include <map>
#include <string>
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
    std::string chatId; // of their direct chat or group
    bool writes = false;
};

class People
{
public:
    explicit People(const Options &options);

    // The people of Options::connections, in their chats. False with a reason in error().
    bool gather(std::vector<Person> *people);
    // Options::idle connections of people in no chat.
    bool gatherIdle(std::vector<Person> *people);
    const std::string &error() const { return m_error; }

private:
    bool signIn(const std::string &username, Person *person);
    bool joinInPairs(std::vector<Person> *people);
    bool joinInGroups(std::vector<Person> *people);
    bool befriend(Person *one, Person *other);
    std::string
    createChat(Person *owner, const std::string &kind, const std::vector<Person *> &others);
    // Repeats while the server asks to wait. Empty after a refusal, with the reason in error().
    std::string ask(Person *person, const std::string &method, const std::string &params);
    void load();
    bool save();

    const Options &m_options;
    std::map<std::string, Account> m_accounts;
    std::map<std::string, std::string> m_groups; // "first member/size" → chatId
    std::string m_error;
};

} // namespace chatoyant::bench
