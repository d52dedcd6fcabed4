#include "client/ui/people/group_card.h"

#include "client/ui/people/friend_picker.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"
#include "common/base/limits.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString roleAction(Role role)
{
    switch (role) {
    case Role::Reader:
        return GroupCard::tr("Make reader");
    case Role::Member:
        return GroupCard::tr("Make member");
    case Role::Admin:
        return GroupCard::tr("Make admin");
    case Role::Owner:
        return GroupCard::tr("Make owner…");
    }
    Q_UNREACHABLE();
}

} // namespace

GroupCard::GroupCard(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_members(context.session)
    , m_avatar(new Avatar(size::profileAvatar, context.theme, this))
    , m_title(paragraph({}, TextRole::Title, this))
    , m_topic(paragraph({}, TextRole::Ui, this))
    , m_count(new PlainLabel({}, TextRole::UiStrong, this))
    , m_error(paragraph({}, TextRole::Ui, this))
    , m_edit(textButton(tr("Edit"), "quiet", this))
    , m_add(textButton(tr("Add members"), "", this))
{
    auto *column = columnIn(this, around(space::large), space::small);
    buildHead(column);
    auto *filter = new SearchField(tr("Filter members"), context.theme, this);
    column->addWidget(filter);
    m_rows = scrollingColumn(*column, this);
    auto *leaveButton = textButton(tr("Leave"), "danger", this);
    column->addWidget(leaveButton);
    connect(filter, &QLineEdit::textChanged, &m_members, &MemberModel::setFilter);
    connect(leaveButton, &QPushButton::clicked, this, &GroupCard::leave);
    connect(m_edit, &QPushButton::clicked, this, &GroupCard::editTexts);
    connect(m_add, &QPushButton::clicked, this, &GroupCard::addPeople);
    Conversation *conversation = context.session.conversation(chat);
    m_members.setConversation(conversation);
    conversation->loadMembers();
    const auto rebuild = [this] { rebuildMembers(); };
    connect(&m_members, &QAbstractItemModel::modelReset, this, rebuild);
    connect(&m_members, &QAbstractItemModel::rowsInserted, this, rebuild, Qt::QueuedConnection);
    connect(&m_members, &QAbstractItemModel::rowsRemoved, this, rebuild, Qt::QueuedConnection);
    connect(&m_members, &QAbstractItemModel::dataChanged, this, rebuild, Qt::QueuedConnection);
    connect(conversation, &Conversation::summaryChanged, this, &GroupCard::refresh);
    refresh();
    rebuildMembers();
}

void GroupCard::buildHead(QBoxLayout *column)
{
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_topic);
    column->addWidget(m_edit, 0, Qt::AlignHCenter);
    for (PlainLabel *label : {m_title, m_topic, m_error})
        label->setAlignment(Qt::AlignCenter);
    m_topic->setTone(Tone::Weak);
    m_error->setTone(Tone::Danger);
    m_error->hide();
    column->addWidget(m_error);
    auto *row = addRow(column);
    row->addWidget(m_count, 1);
    row->addWidget(m_add);
}

void GroupCard::refresh()
{
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    m_avatar->setLook({chat.title, UserId{chat.id.bits}, {}});
    m_title->setText(chat.title);
    m_topic->setText(chat.topic);
    m_topic->setVisible(!chat.topic.isEmpty());
    m_count->setText(tr("%n member(s)", "", chat.memberCount));
    const bool isAdmin = chat.role >= Role::Admin;
    m_edit->setVisible(isAdmin);
    m_add->setEnabled(isAdmin);
    setPlainToolTip(m_add, isAdmin ? QString() : tr("Only admins add members."));
    m_add->setAccessibleDescription(isAdmin ? QString() : tr("Only admins add members."));
}

void GroupCard::rebuildMembers()
{
    clearColumn(*m_rows);
    for (int row = 0; row < m_members.rowCount(); ++row)
        addMember(m_members.index(row));
    m_rows->addStretch();
}

void GroupCard::addMember(const QModelIndex &index)
{
    const auto member = index.data(MemberModel::MemberRoleRole).value<Member>();
    const QString role = index.data(MemberModel::RoleNameRole).toString();
    const QString presence = index.data(MemberModel::PresenceTextRole).toString();
    const bool isMe = index.data(MemberModel::IsMeRole).toBool();
    //: A member's role and presence.
    const QString line = isMe                 ? tr("%1 · you").arg(role)
                         : presence.isEmpty() ? role
                                              : tr("%1 · %2").arg(role, presence);
    auto *row = new PersonRow(member.user, line, m_context.theme, this);
    row->makeClickable();
    connect(row, &PersonRow::clicked, this,
            [this, id = member.user.id] { emit profileWanted(id); });
    const bool mayAct = index.data(MemberModel::MayRemoveRole).toBool() ||
                        index.data(MemberModel::MayChangeRole).toBool();
    if (mayAct && !isMe) {
        auto *more = row->addMenuButton(tr("What to do with %1").arg(People::nameOf(member.user)),
                                        m_context.theme);
        auto *menu = new QMenu(more);
        fillMenu(*menu, index);
        more->setMenu(menu);
    }
    m_rows->addWidget(row);
}

void GroupCard::fillMenu(QMenu &menu, const QModelIndex &index)
{
    ChatActions &actions = m_context.session.chatActions();
    const auto id = index.data(MemberModel::UserIdRole).value<UserId>();
    const auto now = static_cast<Role>(index.data(MemberModel::RoleRole).toInt());
    const bool isBroadcast = m_context.session.chats().summary(m_chat).kind == ChatKind::Broadcast;
    if (index.data(MemberModel::MayChangeRole).toBool()) {
        for (const Role role :
             {isBroadcast ? Role::Reader : Role::Member, Role::Admin, Role::Owner}) {
            if (role == now)
                continue;
            const auto give = [this, &actions, id, role] {
                actions.setRole(m_chat, {id, role}, this, reporting());
            };
            connect(menu.addAction(roleAction(role)), &QAction::triggered, this,
                    [this, role, give] {
                        if (role != Role::Owner)
                            return give();
                        confirm(tr("Make this person an owner?"),
                                tr("Owners can do everything here, also take the chat over."),
                                tr("Make owner"), this, give);
                    });
        }
    }
    if (index.data(MemberModel::MayRemoveRole).toBool())
        connect(menu.addAction(m_context.theme.icon(u"trash"_s), tr("Remove from the chat")),
                &QAction::triggered, this,
                [this, &actions, id] { actions.removeMember(m_chat, id, this, reporting()); });
}

void GroupCard::editTexts()
{
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    auto *dialog = new Dialog(tr("Edit the group"), this);
    auto *title = new QLineEdit(chat.title, dialog);
    title->setMaxLength(limits::titleLength);
    title->setAccessibleName(tr("Name"));
    auto *topic = new QLineEdit(chat.topic, dialog);
    topic->setMaxLength(limits::topicLength);
    topic->setAccessibleName(tr("What it is about"));
    dialog->body().addWidget(new PlainLabel(tr("Name"), TextRole::UiStrong, dialog));
    dialog->body().addWidget(title);
    dialog->body().addWidget(new PlainLabel(tr("What it is about"), TextRole::UiStrong, dialog));
    dialog->body().addWidget(topic);
    connect(dialog->addButton(tr("Cancel"), ""), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addButton(tr("Save"), "primary"), &QPushButton::clicked, this,
            [this, dialog, title, topic, chat] {
                ChatActions &actions = m_context.session.chatActions();
                const QString name = title->text().trimmed();
                if (name != chat.title && !name.isEmpty())
                    actions.setTitle(m_chat, name, this, reporting());
                if (topic->text().trimmed() != chat.topic)
                    actions.setTopic(m_chat, topic->text().trimmed(), this, reporting());
                dialog->accept();
            });
    dialog->open();
}

void GroupCard::addPeople()
{
    QSet<UserId> members;
    for (const Member &member : m_context.session.conversation(m_chat)->members())
        members.insert(member.user.id);
    auto *dialog = new Dialog(tr("Add members"), this);
    auto *picker = new FriendPicker(m_context, members, dialog);
    dialog->body().addWidget(picker, 1);
    connect(dialog->addButton(tr("Cancel"), ""), &QPushButton::clicked, dialog, &QDialog::reject);
    auto *add = dialog->addButton(tr("Add"), "primary");
    add->setEnabled(false);
    connect(picker, &FriendPicker::pickedChanged, add,
            [add](int count) { add->setEnabled(count > 0); });
    connect(add, &QPushButton::clicked, this, [this, dialog, picker] {
        m_context.session.chatActions().addMembers(m_chat, picker->picked(), this, reporting());
        dialog->accept();
    });
    dialog->open();
}

void GroupCard::leave()
{
    const auto act = [this](const Done &done) {
        m_context.session.chatActions().leave(m_chat, this, [this, done](const Result<Seq> &gone) {
            done(gone ? QString() : Sentences::reason(gone.error()));
            if (gone)
                emit left();
        });
    };
    confirmAsking(tr("Leave this chat?"), tr("You will not receive its messages any more."),
                  tr("Leave"), this, act);
}

Reply<Seq> GroupCard::reporting()
{
    return [this](const Result<Seq> &done) {
        m_error->setText(done ? QString() : Sentences::reason(done.error()));
        m_error->setVisible(!done);
    };
}

} // namespace chatoyant::client
