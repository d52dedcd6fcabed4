#include "client/ui/people/member_menu.h"

#include "client/models/member_model.h"
#include "client/state/chat_rights.h"
#include "client/ui/widgets/dialog.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString roleAction(Role role)
{
    switch (role) {
    case Role::Reader:
        return MemberMenu::tr("Make reader");
    case Role::Member:
        return MemberMenu::tr("Make member");
    case Role::Admin:
        return MemberMenu::tr("Make admin");
    case Role::Owner:
        return MemberMenu::tr("Make owner…");
    }
    Q_UNREACHABLE();
}

void refuseAction(QMenu &menu, QAction &action, const QString &why)
{
    action.setEnabled(false);
    action.setToolTip(why);
    menu.setToolTipsVisible(true);
}

Reply<Seq> telling(const Done &done)
{
    return [done](const Result<Seq> &answer) {
        done(answer ? QString() : Sentences::reason(answer.error()));
    };
}

} // namespace

MemberMenu::MemberMenu(const UiContext &context, ChatId chat, QWidget *card)
    : QObject(card)
    , m_context(context)
    , m_chat(chat)
    , m_card(card)
{}

void MemberMenu::fill(QMenu &menu, const QModelIndex &index)
{
    const auto member = index.data(MemberModel::MemberRoleRole).value<Member>();
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    addMeeting(menu, member.user);
    // What an admin may not, the menu says with its reason; others need not hear of it.
    if (!rightsIn(chat).mayManage)
        return;
    menu.addSeparator();
    addRoles(menu, member, index.data(MemberModel::MayChangeRole).toBool());
    if (rightsIn(chat).mayHandOver)
        connect(menu.addAction(m_context.theme.icon(u"crown"_s), tr("Hand the chat over…")),
                &QAction::triggered, this, [this, user = member.user] { handOver(user); });
    QAction *out = menu.addAction(m_context.theme.icon(u"trash"_s), tr("Remove from the chat…"));
    connect(out, &QAction::triggered, this, [this, user = member.user] { remove(user); });
    //: Remove somebody from a chat so that they cannot come back by themselves.
    QAction *forGood = menu.addAction(m_context.theme.icon(u"lock"_s), tr("Ban from the chat…"));
    connect(forGood, &QAction::triggered, this, [this, user = member.user] { ban(user); });
    if (index.data(MemberModel::MayRemoveRole).toBool())
        return;
    for (QAction *action : {out, forGood})
        refuseAction(menu, *action, tr("Only owners remove admins and owners."));
}

// What everybody may.
void MemberMenu::addMeeting(QMenu &menu, const User &user)
{
    Session &session = m_context.session;
    const UserId id = user.id;
    connect(menu.addAction(m_context.theme.icon(u"person"_s), tr("Show profile")),
            &QAction::triggered, this, [this, id] { emit profileWanted(id); });
    QAction *chat = menu.addAction(m_context.theme.icon(u"chat"_s), tr("Send message"));
    connect(chat, &QAction::triggered, this, [this, id] { emit chatWanted(id); });
    const bool areFriends = session.contacts().contact(id).state == ContactState::Friend;
    if (!areFriends && !session.chats().directChatWith(id).isValid())
        refuseAction(menu, *chat,
                     tr("You are not friends yet. The profile has a button for that."));
    QAction *mention = menu.addAction(m_context.theme.icon(u"mention"_s), tr("Mention"));
    connect(mention, &QAction::triggered, this, [this, id] { emit mentionWanted(id); });
    if (!rightsIn(session.chats().summary(m_chat)).mayWrite)
        refuseAction(menu, *mention, tr("Only admins write here."));
}

void MemberMenu::addRoles(QMenu &menu, const Member &member, bool mayChange)
{
    const bool isBroadcast = m_context.session.chats().summary(m_chat).kind == ChatKind::Broadcast;
    const Role lowest = isBroadcast ? Role::Reader : Role::Member;
    for (const Role role : {lowest, Role::Admin, Role::Owner}) {
        if (role == member.role)
            continue;
        QAction *action = menu.addAction(roleAction(role));
        if (!mayChange)
            refuseAction(menu, *action, tr("Only owners set roles."));
        connect(action, &QAction::triggered, this, [this, user = member.user, role] {
            role == Role::Owner ? makeOwner(user) : give(user.id, role);
        });
    }
}

void MemberMenu::give(UserId user, Role role)
{
    m_context.session.chatActions().setRole(
        m_chat, {user, role}, this,
        telling([this](const QString &refusal) { emit answered(refusal); }));
}

void MemberMenu::makeOwner(const User &user)
{
    const QString name = isolated(People::nameOf(user));
    confirmAsking(
        tr("Make %1 an owner?").arg(name),
        tr("Owners can do everything here, also take the chat over."), tr("Make owner"), m_card,
        [this, id = user.id](const Done &done) {
            m_context.session.chatActions().setRole(m_chat, {id, Role::Owner}, this, telling(done));
        });
}

void MemberMenu::handOver(const User &user)
{
    const QString name = isolated(People::nameOf(user));
    confirmAsking(tr("Hand the chat over to %1?").arg(name),
                  tr("%1 becomes an owner, and you become an admin. Only an owner can give it back "
                     "to you.")
                      .arg(name),
                  tr("Hand over"), m_card, [this, id = user.id](const Done &done) {
                      m_context.session.chatActions().handOver(m_chat, id, this, telling(done));
                  });
}

void MemberMenu::remove(const User &user)
{
    const QString name = isolated(People::nameOf(user));
    confirmAsking(
        tr("Remove %1?").arg(name),
        tr("%1 gets no more messages of this chat. Who has a link to it can come back.").arg(name),
        tr("Remove"), m_card, [this, id = user.id](const Done &done) {
            m_context.session.chatActions().removeMember(m_chat, id, this, telling(done));
        });
}

void MemberMenu::ban(const User &user)
{
    const QString name = isolated(People::nameOf(user));
    confirmAsking(tr("Ban %1?").arg(name),
                  tr("%1 gets no more messages of this chat, and cannot come back by a link until "
                     "an admin unbans them or adds them again.")
                      .arg(name),
                  tr("Ban"), m_card, [this, id = user.id](const Done &done) {
                      m_context.session.chatActions().banMember(m_chat, id, this, telling(done));
                  });
}

} // namespace chatoyant::client
