#include "common/protocol/json.h"
#include "server/app/opened_domain.h"
#include "server/app/policy.h"
#include "server/app/verbs.h"
#include "server/domain/invite_link.h"

#include <QJsonArray>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUses = 100'000;
constexpr qint64 longest = 365LL * 24 * 3600;

QJsonObject packed(const Invite &invite)
{
    return {{u"inviteId"_s, invite.id.toString()},
            {u"note"_s, invite.note},
            {u"uses"_s, invite.uses},
            {u"used"_s, invite.used},
            {u"createdAt"_s, json::timeToText(invite.createdAt)},
            {u"expiresAt"_s, json::timeToText(invite.expiresAt)}};
}

// The wish of the options, or a sentence.
Expected<NewInvite, QString> wish(const CommandLine &line)
{
    static constexpr ConfigKey times{"--uses", KeyKind::Number, "", "", "", 1, mostUses};
    static constexpr ConfigKey within{"--expires", KeyKind::Duration, "", "", "", 60, longest};
    NewInvite wanted;
    wanted.note = line.value(u"note"_s);
    if (line.isSet(u"uses"_s)) {
        const auto uses = readValue(times, line.value(u"uses"_s));
        if (!uses)
            return uses.error();
        wanted.uses = uses->toInt();
    }
    if (line.isSet(u"expires"_s)) {
        const auto expires = readValue(within, line.value(u"expires"_s));
        if (!expires)
            return expires.error();
        wanted.lasts = std::chrono::seconds(expires->toLongLong());
    }
    return wanted;
}

// Where nobody said how people reach a server without TLS of its own, nothing is known of a proxy.
std::optional<QString> webLink(const QString &code, const Config &config)
{
    if (config.tls == TlsMode::Off && config.publicAddress.isEmpty())
        return std::nullopt;
    return webInviteLink(LinkTarget::Server, code, policyFrom(config));
}

} // namespace

int runInviteCreate(const QStringList &arguments)
{
    CommandLine line(u"invite create"_s, u"[options]"_s,
                     CommandLine::tr("Makes an invitation to make an account, and prints its link. "
                                     "Where the server's certificate is its own, the link carries "
                                     "its fingerprint."));
    line.addPlaces();
    line.addOption(u"uses"_s, u"N"_s,
                   CommandLine::tr("How many accounts it is good for (default: 1)."));
    line.addOption(u"expires"_s, u"TIME"_s,
                   CommandLine::tr("For how long, such as 12h or 7d (default: 7d)."));
    line.addOption(u"note"_s, u"TEXT"_s, CommandLine::tr("For whom, to be shown in the list."));
    if (const auto code = line.read(arguments))
        return *code;
    const auto wanted = wish(line);
    if (!wanted)
        return line.fail(exit_code::usage, wanted.error());
    const OpenedDomain opened = openDomain(line);
    if (!opened.domain)
        return opened.code;
    const MadeInvite made = opened.services().invites.create(*wanted);
    QJsonObject object = packed(made.invite);
    object.insert("code"_L1, made.code);
    object.insert("link"_L1, made.link);
    QString text = made.link;
    if (const auto web = webLink(made.code, opened.config)) {
        object.insert("webLink"_L1, *web);
        text += u'\n' + *web;
    }
    return finishWith(line, opened, text, object);
}

int runInviteList(const QStringList &arguments)
{
    CommandLine line(u"invite list"_s, u"[options]"_s,
                     CommandLine::tr("Lists the invitations, newest first."));
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments);
    if (!opened.domain)
        return opened.code;
    QStringList lines;
    QJsonArray invites;
    const auto found = opened.services().invites.list();
    for (const Invite &invite : found) {
        //: An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note
        lines.append(CommandLine::tr("%1  used %2 of %3  until %4  %5")
                         .arg(invite.id.toString())
                         .arg(invite.used)
                         .arg(invite.uses)
                         .arg(json::timeToText(invite.expiresAt), invite.note));
        invites.append(packed(invite));
    }
    line.print(lines.join(u'\n'), {{u"invites"_s, invites}});
    return exit_code::done;
}

int runInviteRevoke(const QStringList &arguments)
{
    CommandLine line(
        u"invite revoke"_s, u"ID [options]"_s,
        CommandLine::tr("Takes an invitation back. Accounts that were made by it stay."));
    line.addPlaces();
    const OpenedDomain opened = openDomain(line, arguments, 1);
    if (!opened.domain)
        return opened.code;
    const QString id = line.positionals().first();
    if (const auto done = opened.services().invites.revoke({}, InviteId::fromString(id)); !done)
        return line.fail(exit_code::failed, sentenceOf(done.error()));
    return finishWith(line, opened, CommandLine::tr("The invitation is taken back."),
                      {{u"inviteId"_s, id}});
}

} // namespace chatoyant::server
