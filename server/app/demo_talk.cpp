#include "server/app/demo_talk.h"

#include "server/app/demo_lines.h"

#include <QHash>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

class Stage
{
public:
    explicit Stage(OfflineDomain &domain)
        : m_domain(domain)
        , m_services(domain.services())
    {}

    Result<QList<DemoPerson>> addPeople();
    Result<void> befriendAll();
    Result<void> openChats();
    Result<void> talk();

private:
    Result<void> open(const QString &name, UserId by, const CreateChat &chat);
    Result<void> say(const DemoLine &line, int number);

    OfflineDomain &m_domain;
    Services &m_services;
    QHash<QString, UserId> m_people;
    QHash<QString, ChatId> m_chats;
};

Result<QList<DemoPerson>> Stage::addPeople()
{
    constexpr qsizetype passwordLength = 12;
    QList<DemoPerson> people;
    for (const DemoName &name : demoNames()) {
        SignupParams params;
        params.username = name.username;
        params.displayName = name.displayName;
        params.password = randomToken(m_domain.random()).first(passwordLength);
        const auto user = m_domain.createAccount(params);
        if (!user)
            return user.error();
        m_people.insert(user->username, user->id);
        people.append({user->username, params.password});
        UpdateProfile profile;
        profile.about = name.about;
        if (const auto updated = m_services.profiles.update(user->id, profile); !updated)
            return updated.error();
    }
    return people;
}

// The last pair's request stays open, so that there is one to answer.
Result<void> Stage::befriendAll()
{
    for (qsizetype one = 0; one < demoNames().size(); ++one) {
        for (qsizetype other = one + 1; other < demoNames().size(); ++other) {
            const UserId asking = m_people.value(demoNames()[one].username);
            const UserId asked = m_people.value(demoNames()[other].username);
            if (const auto sent = m_services.contacts.request(asking, {asked, {}}); !sent)
                return sent.error();
            if (one == demoNames().size() - 2)
                continue;
            if (const auto taken = m_services.contacts.respond(asked, asking, true); !taken)
                return taken.error();
        }
    }
    return {};
}

Result<void> Stage::open(const QString &name, UserId by, const CreateChat &chat)
{
    const auto made = m_services.chats.create(by, chat);
    if (!made)
        return made.error();
    m_chats.insert(name, made->id);
    return {};
}

Result<void> Stage::openChats()
{
    for (const DemoChat &chat : demoChats()) {
        CreateChat params;
        params.kind = chat.kind;
        params.title = chat.title;
        params.topic = chat.topic;
        for (const QString &member : chat.members.sliced(1))
            params.members.append(m_people.value(member));
        const auto opened = open(chat.name, m_people.value(chat.members.first()), params);
        if (!opened)
            return opened;
    }
    return {};
}

Result<void> Stage::talk()
{
    int number = 0;
    for (const DemoLine &line : demoLines()) {
        if (const auto said = say(line, ++number); !said)
            return said;
        // One commit for each, as in life: the entries keep their order.
        if (const auto stored = m_domain.finish(); !stored)
            return stored;
    }
    return {};
}

Result<void> Stage::say(const DemoLine &line, int number)
{
    SendMessage message;
    message.chat = m_chats.value(line.chat);
    message.clientId = u"demo-%1"_s.arg(number);
    message.text = line.text;
    const auto stored = m_services.messages.send(m_people.value(line.who), message);
    if (!stored)
        return stored.error();
    // Who answers has read what came before.
    const auto read = m_services.chats.read(m_people.value(line.who), message.chat, stored->seq);
    if (!read)
        return read.error();
    for (const DemoReaction &reaction : demoReactions()) {
        if (reaction.line != number)
            continue;
        const auto set = m_services.messages.react(
            m_people.value(reaction.who), {message.chat, stored->seq, reaction.emoji, true});
        if (!set)
            return set.error();
    }
    return {};
}

} // namespace

Result<QList<DemoPerson>> fillWithDemo(OfflineDomain &domain)
{
    Stage stage(domain);
    const auto people = stage.addPeople();
    if (!people)
        return people;
    for (const auto step : {&Stage::befriendAll, &Stage::openChats, &Stage::talk}) {
        if (const auto done = (stage.*step)(); !done)
            return done.error();
        if (const auto stored = domain.finish(); !stored)
            return stored.error();
    }
    return people;
}

} // namespace chatoyant::server
