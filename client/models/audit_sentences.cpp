#include "client/models/audit_sentences.h"

#include "client/models/sentences.h"
#include "client/models/when.h"
#include "client/state/people.h"

#include <algorithm>
#include <iterator>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

struct AuditWords
{
    const char *action;
    const char *own;     // %1: who did it to themselves, or to whom nobody known did it
    const char *between; // %1: who did it, %2: to whom
};

constexpr AuditWords auditWords[] = {
    //: Here and below: the audit log of a server. %1 and %2 are people.
    {"login", QT_TRANSLATE_NOOP("AuditSentences", "%1 signed in"), nullptr},
    {"login.failed", QT_TRANSLATE_NOOP("AuditSentences", "A sign-in as %1 failed"), nullptr},
    {"logout", QT_TRANSLATE_NOOP("AuditSentences", "%1 signed out"), nullptr},
    {"sessions.ended", QT_TRANSLATE_NOOP("AuditSentences", "%1 ended sessions of their own"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 ended sessions of %2")},
    {"password.changed", QT_TRANSLATE_NOOP("AuditSentences", "%1 changed their password"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 set another password for %2")},
    {"password.reset", QT_TRANSLATE_NOOP("AuditSentences", "%1 set a new password by a code"),
     nullptr},
    {"reset.issued", QT_TRANSLATE_NOOP("AuditSentences", "%1 made themselves a reset code"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 made a reset code for %2")},
    {"reset.requested",
     QT_TRANSLATE_NOOP("AuditSentences", "Somebody asked for a letter to reset the password of %1"),
     nullptr},
    {"email.changed", QT_TRANSLATE_NOOP("AuditSentences", "%1 changed their e-mail address"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 changed the e-mail address of %2")},
    {"factor.on", QT_TRANSLATE_NOOP("AuditSentences", "%1 turned their second factor on"), nullptr},
    {"factor.off", QT_TRANSLATE_NOOP("AuditSentences", "%1 turned their second factor off"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 turned the second factor of %2 off")},
    {"factor.recovery_used",
     QT_TRANSLATE_NOOP("AuditSentences", "%1 signed in with a recovery code"), nullptr},
    {"account.created", QT_TRANSLATE_NOOP("AuditSentences", "%1 made an account"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 made an account for %2")},
    {"account.role admin", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 made %2 an administrator")},
    {"account.role member", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 made %2 a member")},
    {"account.suspended", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 suspended %2")},
    {"account.restored", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 let %2 in again")},
    {"account.deleted", QT_TRANSLATE_NOOP("AuditSentences", "%1 deleted their account"),
     QT_TRANSLATE_NOOP("AuditSentences", "%1 deleted the account of %2")},
    {"invite.created", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 made an invitation")},
    {"invite.revoked", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 took an invitation back")},
    {"chat.member_added", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 added %2 to a group")},
    {"chat.member_removed", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 removed %2 from a group")},
    {"chat.member_banned", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 banned %2 from a group")},
    {"chat.member_unbanned", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 lifted the ban of %2 from a group")},
    {"chat.role", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 gave %2 another role in a group")},
    {"chat.changed", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 changed a group")},
    {"chat.pinned", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 pinned a message in a group")},
    {"chat.unpinned", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 unpinned a message in a group")},
    {"chat.message_deleted", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 deleted a message by %2 in a group")},
    {"chat.preview_removed", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 removed the link preview of a message by %2")},
    {"chat.link_made", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 made a link to join a group")},
    {"chat.link_revoked", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 took a link to join a group back")},
    {"chat.request_accepted", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 let %2 into a group")},
    {"chat.request_declined", nullptr,
     QT_TRANSLATE_NOOP("AuditSentences", "%1 did not let %2 into a group")},
    {"chat.deleted", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 deleted a group")},
    {"report.made", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 reported something")},
    {"report.closed", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 closed a report")},
    {"report.reopened", nullptr, QT_TRANSLATE_NOOP("AuditSentences", "%1 opened a report again")},
};

const AuditWords *auditWordsOf(const AuditRecord &record)
{
    const bool isRole = record.action == "account.role"_L1;
    const QString key = isRole ? record.action + u' ' + record.details : record.action;
    const auto found = std::ranges::find_if(auditWords, [&key](const AuditWords &words) {
        return key == QLatin1StringView(words.action);
    });
    return found == std::end(auditWords) ? nullptr : found;
}

QString auditWord(const char *source)
{
    return QCoreApplication::translate("AuditSentences", source);
}

} // namespace

QString AuditSentences::deed(const AuditRecord &record, const QHash<UserId, User> &people)
{
    const AuditWords *words = auditWordsOf(record);
    if (!words)
        //: In the audit log: something this version does not know. %1: what the server calls it.
        return tr("Something else: %1").arg(Sentences::isolated(record.action));
    if (!words->between && !record.subject.isValid())
        return ofNobody(record);
    const bool isOwn = record.actor == record.subject && record.actor.isValid();
    if (words->own && (isOwn || !words->between))
        return auditWord(words->own).arg(name(record.subject, people));
    //: In the audit log: who did it, where nobody who is signed in did.
    const QString who = record.actor.isValid() ? name(record.actor, people) : tr("The operator");
    const QString sentence = auditWord(words->between);
    return sentence.contains("%2"_L1) ? sentence.arg(who, name(record.subject, people))
                                      : sentence.arg(who);
}

QString AuditSentences::circumstances(const AuditRecord &record)
{
    const QString when = dateAndTime(record.at);
    //: In the audit log. %1: when, %2: the network address from which it was done.
    return record.address.isEmpty()
               ? when
               : tr("%1 · from %2").arg(when, Sentences::isolated(record.address));
}

QString AuditSentences::name(UserId user, const QHash<UserId, User> &people)
{
    const User found = people.value(user);
    if (!found.id.isValid())
        //: In the audit log, in place of a name.
        return tr("somebody who is not here any more");
    const QString shown = People::nameOf(found);
    if (found.username.isEmpty() || shown == found.username)
        return Sentences::isolated(shown);
    //: A name and a user name.
    return tr("%1 (%2)").arg(Sentences::isolated(shown),
                             Sentences::isolated(u'@' + found.username));
}

// What somebody tried with a name or an address that nobody has.
QString AuditSentences::ofNobody(const AuditRecord &record)
{
    return record.action == "reset.requested"_L1
               ? tr("Somebody asked for a letter to reset a password, to an address nobody has")
               : tr("A sign-in failed: nobody has that name");
}

} // namespace chatoyant::client
