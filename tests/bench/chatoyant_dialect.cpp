#include "tests/bench/chatoyant_dialect.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace chatoyant::bench {

namespace {

const std::string password = "a-long-bench-password";

std::string nameOf(const std::string &kind, int number)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%05d", number);
    return "bench." + kind + '.' + digits;
}

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

bool isRefusal(std::string_view answer)
{
    return answer.find("\"error\":") != std::string_view::npos;
}

} // namespace

ChatoyantDialect::ChatoyantDialect(const Options &options, ssl_ctx_st *tls)
    : m_options(options)
    , m_tls(tls)
{
    load();
}

void ChatoyantDialect::load()
{
    std::ifstream file(m_options.accounts);
    std::string kind;
    while (file >> kind) {
        if (kind == "account") {
            Account account;
            file >> account.username >> account.userId >> account.token;
            m_accounts[account.username] = account;
        } else {
            std::string key;
            file >> key >> m_groups[key];
        }
    }
}

bool ChatoyantDialect::save()
{
    if (m_options.accounts.empty() || !m_isChanged)
        return true;
    std::ofstream file(m_options.accounts);
    for (const auto &[name, account] : m_accounts)
        file << "account " << name << ' ' << account.userId << ' ' << account.token << '\n';
    for (const auto &[key, chatId] : m_groups)
        file << "group " << key << ' ' << chatId << '\n';
    if (!file.flush())
        m_error = "cannot write " + m_options.accounts;
    return m_error.empty();
}

std::string
ChatoyantDialect::ask(Person *person, const std::string &method, const std::string &params)
{
    while (true) {
        const std::string answer = person->connection.call(method, params);
        if (answer.empty()) {
            m_error = person->connection.error();
            return {};
        }
        if (!isRefusal(answer))
            return answer;
        const std::string_view wait = memberOf(answer, "retryAfterMs");
        if (wait.empty()) {
            m_error = method + ": " + answer;
            return {};
        }
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::atoi(std::string(wait).c_str())));
    }
}

bool ChatoyantDialect::signIn(const std::string &username, Person *person)
{
    if (!person->connection.open(endpoint())) {
        m_error = person->connection.error();
        return false;
    }
    std::string answer;
    if (const auto known = m_accounts.find(username); known != m_accounts.end()) {
        person->account = known->second;
        answer = ask(person, "session.resume", "{\"token\":" + quoted(known->second.token) + '}');
        return !answer.empty();
    }
    answer = ask(person, "account.signup",
                 "{\"username\":" + quoted(username) + ",\"password\":" + quoted(password) + '}');
    person->account = {username, std::string(memberOf(answer, "userId")),
                       std::string(memberOf(answer, "token"))};
    m_accounts[username] = person->account;
    m_isChanged = true;
    return !answer.empty();
}

bool ChatoyantDialect::befriend(Person *one, Person *other)
{
    return !ask(one, "contact.request", "{\"userId\":" + quoted(other->account.userId) + '}')
                .empty() &&
           !ask(other, "contact.request", "{\"userId\":" + quoted(one->account.userId) + '}')
                .empty();
}

std::string ChatoyantDialect::createChat(Person *owner,
                                         const std::string &kind,
                                         const std::vector<Person *> &others)
{
    m_isChanged = true;
    std::string members;
    for (const Person *other : others)
        members += (members.empty() ? "" : ",") + quoted(other->account.userId);
    const std::string title = kind == "group" ? R"(,"title":"Bench")" : "";
    const std::string answer =
        ask(owner, "chat.create",
            R"({"kind":")" + kind + R"(","members":[)" + members + ']' + title + '}');
    return std::string(memberOf(answer, "chatId"));
}

bool ChatoyantDialect::joinInPairs(std::vector<Person> *people)
{
    for (std::size_t at = 0; at + 1 < people->size(); at += 2) {
        Person &one = (*people)[at];
        Person &other = (*people)[at + 1];
        const std::string key = one.account.username + "/2";
        if (m_groups[key].empty()) {
            if (!befriend(&one, &other))
                return false;
            m_groups[key] = createChat(&one, "direct", {&other});
        }
        one.chat = other.chat = m_groups[key];
        one.writes = other.writes = true;
        if (one.chat.empty())
            return false;
    }
    return true;
}

bool ChatoyantDialect::joinInGroups(std::vector<Person> *people)
{
    const auto size = static_cast<std::size_t>(m_options.groupsOf);
    for (std::size_t first = 0; first < people->size(); first += size) {
        Person &owner = (*people)[first];
        const std::string key = owner.account.username + '/' + std::to_string(size);
        std::vector<Person *> others;
        for (std::size_t at = first + 1; at < first + size; ++at)
            others.push_back(&(*people)[at]);
        for (Person *other : others) {
            if (m_groups[key].empty() && !befriend(&owner, other))
                return false;
        }
        if (m_groups[key].empty())
            m_groups[key] = createChat(&owner, "group", others);
        for (std::size_t at = 0; at < size; ++at) {
            (*people)[first + at].chat = m_groups[key];
            (*people)[first + at].writes = at < static_cast<std::size_t>(m_options.senders);
        }
        if (m_groups[key].empty())
            return false;
    }
    return true;
}

bool ChatoyantDialect::gather(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.connections));
    const std::string kind = m_options.groupsOf > 0 ? "group" : "pair";
    for (std::size_t at = 0; at < people->size(); ++at) {
        if (!signIn(nameOf(kind, static_cast<int>(at)), &(*people)[at]))
            return false;
    }
    return (m_options.groupsOf > 0 ? joinInGroups(people) : joinInPairs(people)) && save();
}

bool ChatoyantDialect::gatherIdle(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.idle));
    for (int at = 0; at < m_options.idle; ++at) {
        if (!signIn(nameOf("idle", at % m_options.idleAccounts),
                    &(*people)[static_cast<std::size_t>(at)]))
            return false;
    }
    return save();
}

bool ChatoyantDialect::gatherReaders(std::vector<Person> *people)
{
    people->resize(static_cast<std::size_t>(m_options.connections));
    for (std::size_t at = 0; at < people->size(); ++at) {
        const std::string name = nameOf("past", static_cast<int>(at));
        if (m_accounts.count(name) == 0) {
            m_error = "nobody of the name " + name + ": fill the database first";
            return false;
        }
        if (!signIn(name, &(*people)[at]))
            return false;
    }
    return true;
}

Endpoint ChatoyantDialect::endpoint() const
{
    Endpoint endpoint;
    endpoint.port = m_options.port;
    endpoint.tls = m_tls;
    endpoint.subprotocol = "chatoyant.v1";
    return endpoint;
}

std::string ChatoyantDialect::resumeText(const std::string &id, const std::string &token)
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":"session.resume","params":{"token":)" +
           quoted(token) + "}}";
}

void ChatoyantDialect::send(Person *person, const Outgoing &message)
{
    m_scratch = R"({"jsonrpc":"2.0","id":)";
    m_scratch.append(std::to_string(message.number));
    m_scratch.append(R"(,"method":"message.send","params":{"chatId":")").append(person->chat);
    m_scratch.append(R"(","clientId":")").append(message.id);
    m_scratch.append(R"(","text":")").append(message.text).append("\"}}");
    person->connection.send(m_scratch);
}

// Only an envelope has a member "id". A text is one answer, one notification, or a batch of them.
void ChatoyantDialect::read(std::size_t place, Person *person, std::string_view text)
{
    constexpr std::string_view key = "\"id\":";
    constexpr std::size_t envelope = 48;
    const bool isBatch = !text.empty() && text.front() == '[';
    const bool isNotification =
        text.substr(0, envelope).find("\"method\":") != std::string_view::npos;
    if (isNotification || isBatch)
        readDeliveries(place, text);
    if (!person->writes || (isNotification && !isBatch))
        return;
    if (text.find("\"error\":") != std::string_view::npos)
        m_arrivals->refused(text);
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        at += key.size();
        m_arrivals->answered(place, numberAt(text.substr(at)));
        if (!isBatch)
            return;
    }
}

} // namespace chatoyant::bench
