#include "client/ui/people/group_card.h"

#include "client/models/person_tag.h"
#include "client/state/chat_rights.h"
#include "client/ui/people/chat_links_page.h"
#include "client/ui/people/chat_permissions.h"
#include "client/ui/people/chat_rules.h"
#include "client/ui/people/deeds_page.h"
#include "client/ui/people/delete_group_dialog.h"
#include "client/ui/people/friend_picker.h"
#include "client/ui/people/leave_chat.h"
#include "client/ui/people/link_rows.h"
#include "client/ui/people/member_menu.h"
#include "client/ui/people/outsiders_page.h"
#include "client/ui/people/picture_field.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/outset.h"
#include "client/ui/widgets/person_row.h"
#include "common/base/limits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

GroupCard::GroupCard(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_members(context.session)
    , m_picture(new PictureField(context, chat, this))
    , m_title(paragraph({}, TextRole::Title, this))
    , m_topic(paragraph({}, TextRole::Ui, this))
    , m_topicLinks(new LinkRows(context.theme, this))
    , m_error(paragraph({}, TextRole::Ui, this))
    , m_edit(textButton(tr("Edit"), "quiet", this))
    , m_add(textButton(tr("Add members"), "", this))
    , m_links(textButton(tr("Invite by link"), "", this))
    , m_erase(textButton(tr("Delete group…"), "danger", this))
    , m_menu(new MemberMenu(context, chat, this))
    , m_choices(nullptr)
    , m_rows(nullptr)
    , m_requests(new OutsidersPage(context, {chat, OutsidersPage::Kind::Asking}, this))
    , m_shared(new ChatLinksPage(context, chat, this))
    , m_banned(new OutsidersPage(context, {chat, OutsidersPage::Kind::Banned}, this))
    , m_deeds(new DeedsPage(context, chat, this))
{
    auto *column = columnIn(this, around(space::large), space::small);
    buildHead(column);
    buildTabs(column);
    column->addStretch();
    buildFoot(column);
    connect(m_edit, &QPushButton::clicked, this, &GroupCard::editTexts);
    connectMenu();
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
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_topic);
    column->addWidget(m_topicLinks);
    connect(m_topicLinks, &LinkRows::wanted, this, &GroupCard::linkWanted);
    column->addWidget(m_edit, 0, Qt::AlignHCenter);
    m_choices = addInset(column);
    for (PlainLabel *label : {m_title, m_topic, m_error})
        label->setAlignment(Qt::AlignCenter);
    m_topic->setTone(Tone::Weak);
    m_error->setTone(Tone::Danger);
    m_error->hide();
    column->addWidget(m_error);
}

void GroupCard::buildTabs(QBoxLayout *column)
{
    auto *bar = new QWidget(this);
    auto *row = new FlowRow(space::hair, bar);
    //: A tab: what the admins of the group did.
    const QStringList names{{},          tr("Requests"), tr("Permissions"),
                            tr("Links"), tr("Banned"),   tr("Activity")};
    for (int tab = Members; tab <= Deeds; ++tab) {
        auto *button = textButton(names.at(tab), "tab", bar);
        button->setProperty("isDense", true); // three of them fit beside each other
        button->setCheckable(true);
        button->setAutoExclusive(true); // arrows go from one to the next
        row->addWidget(button);
        m_tabs.append(button);
        connect(button, &QPushButton::toggled, this, [this, tab](bool isChosen) {
            if (isChosen)
                showTab(static_cast<Tab>(tab));
        });
    }
    constexpr int padding = 6; // of a tab: their words are in line with what is above
    addOutset(column, padding)->addWidget(bar);
    m_pages = {buildMembers(), m_requests, buildRules(), m_shared, m_banned, m_deeds};
    for (QWidget *page : std::as_const(m_pages))
        column->addWidget(page);
    connect(m_requests, &OutsidersPage::counted, this, [this](int count) {
        m_asking = count;
        refreshTabs();
    });
}

QWidget *GroupCard::buildMembers()
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::small);
    auto *row = addFlow(column);
    row->addWidget(m_add);
    row->addWidget(m_links);
    auto *filter = new SearchField(tr("Filter members"), m_context.theme, page);
    column->addWidget(filter);
    m_rows = addInset(column);
    connect(filter, &QLineEdit::textChanged, &m_members, &MemberModel::setFilter);
    connect(m_add, &QPushButton::clicked, this, &GroupCard::addPeople);
    connect(m_links, &QPushButton::clicked, this, [this] {
        showTab(Links);
        m_tabs.at(Links)->setFocus();
    });
    return page;
}

QWidget *GroupCard::buildRules()
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::small);
    column->addWidget(new ChatPermissions(m_context, m_chat, page));
    column->addWidget(new ChatRules(m_context, m_chat, page));
    return page;
}

void GroupCard::buildFoot(QBoxLayout *column)
{
    column->addWidget(framed("line", this));
    addId(column);
    auto *row = addFlow(column);
    auto *leaveButton = textButton(tr("Leave…"), "danger", this);
    row->addWidget(leaveButton);
    row->addWidget(m_erase);
    connect(leaveButton, &QPushButton::clicked, this, &GroupCard::leave);
    connect(m_erase, &QPushButton::clicked, this, &GroupCard::erase);
}

// For who writes programs, and for whoever runs the server.
void GroupCard::addId(QBoxLayout *column)
{
    const QString id = m_chat.toString();
    auto *row = addRow(column, space::tiny);
    //: %1: by what programs know a chat, "01J8…"
    auto *label = new ElidedLabel(tr("ID %1").arg(isolated(id)), TextRole::Meta, this);
    label->setTone(Tone::Weak);
    row->addWidget(label, 1);
    constexpr int side = 28;
    auto *copy = new IconButton(u"copy"_s, tr("Copy the ID"), m_context.theme, this);
    copy->setSide(side);
    row->addWidget(copy);
    connect(copy, &QToolButton::clicked, this, [id] { QGuiApplication::clipboard()->setText(id); });
}

void GroupCard::connectMenu()
{
    connect(m_menu, &MemberMenu::answered, this, &GroupCard::showRefusal);
    connect(m_menu, &MemberMenu::profileWanted, this, &GroupCard::profileWanted);
    connect(m_menu, &MemberMenu::chatWanted, this, &GroupCard::chatWanted);
    connect(m_menu, &MemberMenu::mentionWanted, this, &GroupCard::mentionWanted);
}

void GroupCard::showTab(Tab tab)
{
    if (!m_tabs.at(tab)->isChecked())
        return m_tabs.at(tab)->setChecked(true); // which comes back here
    for (int each = Members; each <= Deeds; ++each)
        m_pages.at(each)->setVisible(each == tab);
    if (tab == Requests)
        m_requests->load();
    else if (tab == Links)
        m_shared->load();
    else if (tab == Banned)
        m_banned->load();
    else if (tab == Deeds)
        m_deeds->load();
}

void GroupCard::refreshTabs()
{
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    const ChatRights rights = rightsIn(chat);
    m_tabs.at(Members)->setText(tr("%n member(s)", "", chat.memberCount));
    //: A tab: %1 people ask to join the group.
    m_tabs.at(Requests)->setText(m_asking > 0 ? tr("Requests %1").arg(m_asking) : tr("Requests"));
    allow(*m_tabs.at(Requests), rights.mayManage, tr("Only admins see who asks to join."));
    allow(*m_tabs.at(Links), rights.mayManage, tr("Only admins invite by link."));
    allow(*m_tabs.at(Banned), rights.mayManage, tr("Only admins see who is banned."));
    allow(*m_tabs.at(Deeds), rights.mayManage, tr("Only admins see what admins did."));
    const bool isOpen = std::any_of(m_tabs.cbegin(), m_tabs.cend(), [](const QPushButton *tab) {
        return tab->isChecked() && tab->isEnabled();
    });
    if (!isOpen)
        showTab(Members);
    if (rights.mayManage && !std::exchange(m_wasAdmin, rights.mayManage))
        m_requests->load(); // how many they are, the tab says
    m_wasAdmin = rights.mayManage;
}

void GroupCard::addChoices(QWidget &choices)
{
    m_choices->addWidget(&choices);
}

void GroupCard::refresh()
{
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    m_title->setText(chat.title);
    m_topic->setText(chat.topic);
    m_topic->setVisible(!chat.topic.isEmpty());
    m_topicLinks->setText(chat.topic);
    const ChatRights rights = rightsIn(chat);
    m_picture->setAllowed(rights.mayChangeTexts, tr("Only admins change the picture."));
    allow(*m_edit, rights.mayChangeTexts, tr("Only admins change the name and the description."));
    allow(*m_add, rights.mayAddMembers, tr("Only admins add members."));
    allow(*m_links, rights.mayManage, tr("Only admins invite by link."));
    allow(*m_erase, rights.mayDelete, tr("Only owners delete the group."));
    m_erase->setVisible(rights.mayManage); // others need not hear of it
    refreshTabs();
}

// Who may not is told why.
void GroupCard::allow(QPushButton &button, bool isAllowed, const QString &why)
{
    button.setEnabled(isAllowed);
    setPlainToolTip(&button, isAllowed ? QString() : why);
    button.setAccessibleDescription(isAllowed ? QString() : why);
}

void GroupCard::rebuildMembers()
{
    clearColumn(*m_rows);
    for (int row = 0; row < m_members.rowCount(); ++row)
        addMember(m_members.index(row));
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
    auto *row = new PersonRow(lookOf(member.user, isMe || !presence.isEmpty()), line,
                              m_context.theme, this);
    row->setTag(personTag(member.user));
    row->makeClickable();
    connect(row, &PersonRow::clicked, this,
            [this, id = member.user.id] { emit profileWanted(id); });
    if (!isMe) {
        auto *more = row->addMenuButton(tr("What to do with %1").arg(People::nameOf(member.user)),
                                        m_context.theme);
        auto *menu = new QMenu(more);
        m_menu->fill(*menu, index);
        more->opens(menu);
    }
    m_rows->addWidget(row);
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
    askToLeave(m_context, m_chat, this, [this] { emit left(); });
}

void GroupCard::erase()
{
    auto *dialog = new DeleteGroupDialog(m_context, m_chat, this);
    connect(dialog, &DeleteGroupDialog::deleted, this, &GroupCard::left);
    dialog->open();
}

void GroupCard::showRefusal(const QString &refusal)
{
    m_error->setText(refusal);
    m_error->setVisible(!refusal.isEmpty());
}

Reply<Seq> GroupCard::reporting()
{
    return [this](const Result<Seq> &done) {
        showRefusal(done ? QString() : Sentences::reason(done.error()));
    };
}

} // namespace chatoyant::client
