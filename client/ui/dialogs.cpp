#include "client/ui/dialogs.h"

#include "client/ui/admin/admin_window.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat_windows.h"
#include "client/ui/commands.h"
#include "client/ui/dashboard/outbox_dialog.h"
#include "client/ui/dashboard/quick_switcher.h"
#include "client/ui/dashboard/search_dialog.h"
#include "client/ui/media/media_pane.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/join_chat_dialog.h"
#include "client/ui/people/new_chat_dialog.h"
#include "client/ui/people/new_group_dialog.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/settings/mood_card_dialog.h"
#include "client/ui/settings/report_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/settings/shortcuts_page.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/veil.h"
#include "client/ui/workspace_view.h"

namespace chatoyant::client {

Dialogs::Dialogs(const UiContext &context, WorkspaceView &workspace)
    : QObject(&workspace)
    , m_context(context)
    , m_workspace(workspace)
{}

void Dialogs::newChat()
{
    auto *dialog = new NewChatDialog(m_context, &m_workspace);
    connect(dialog, &NewChatDialog::chatWanted, this, &Dialogs::directChat);
    connect(dialog, &NewChatDialog::groupWanted, this, [this] { newGroup({}); });
    connect(dialog, &NewChatDialog::peopleWanted, this, &Dialogs::people);
    dialog->open();
}

void Dialogs::newGroup(ChatId direct)
{
    auto *dialog = new NewGroupDialog(m_context, direct, &m_workspace);
    connect(dialog, &NewGroupDialog::created, this,
            [this](ChatId chat) { m_workspace.openChat(chat); });
    connect(dialog, &NewGroupDialog::asked, this, [this](ChatId asked) {
        m_workspace.openChat(asked); // where the question stands
    });
    dialog->open();
}

void Dialogs::follow(const QString &link)
{
    if (readJoinLink(link))
        return alreadyIn(link);
    joinChat(link); // which says what is wrong with it
}

void Dialogs::joinChat(const QString &link)
{
    auto *dialog = new JoinChatDialog(m_context, link, &m_workspace);
    connect(dialog, &JoinChatDialog::joined, this,
            [this](ChatId chat) { m_workspace.openChat(chat); });
    connect(dialog, &JoinChatDialog::accountWanted, this, &Dialogs::accountWanted);
    dialog->open();
}

void Dialogs::people()
{
    openPeople(false);
}

void Dialogs::requests()
{
    openPeople(true);
}

void Dialogs::unsent()
{
    auto *dialog = new OutboxDialog(m_context, &m_workspace);
    connect(dialog, &OutboxDialog::chatWanted, this,
            [this](ChatId chat) { m_workspace.openChat(chat); });
    connect(dialog, &OutboxDialog::editWanted, this, [this](ChatId chat, const QString &clientId) {
        m_workspace.openChat(chat);
        m_workspace.windows().pageOf(chat).editUnsent(clientId);
    });
    dialog->open();
}

// Where something else stands in front, the row above the list of chats tells of them.
void Dialogs::askAboutOld(const QStringList &messages)
{
    if (!m_workspace.isVisible() || Veil::covers(*m_workspace.window()))
        return;
    const auto count = static_cast<int>(messages.size());
    offer(tr("Send %n old message(s)?", "", count),
          tr("You wrote %n message(s) more than a day ago, and there was no connection since. "
             "Until you decide, what was written then stays with the unsent messages.",
             "", count),
          tr("Send now"), &m_workspace, [&outbox = m_context.session.outbox(), messages] {
              for (const QString &each : messages)
                  outbox.retry(each);
          });
}

void Dialogs::openPeople(bool onRequests)
{
    auto *dialog = new PeopleDialog(
        m_context, onRequests ? PeopleDialog::Page::Incoming : PeopleDialog::Page::Friends,
        &m_workspace);
    connect(dialog, &PeopleDialog::profileWanted, this, &Dialogs::profile);
    connect(dialog, &PeopleDialog::chatWanted, this, [this, dialog](UserId user) {
        dialog->accept();
        directChat(user);
    });
    dialog->open();
}

void Dialogs::profile(UserId user)
{
    auto *dialog = new Dialog(tr("Profile"), &m_workspace);
    auto *card = new ProfileCard(m_context, user, dialog);
    card->layout()->setContentsMargins({}); // the dialog has its own
    scrollingColumn(dialog->body(), dialog)->addWidget(card, 1);
    connect(dialog->addButton(tr("Close"), ""), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(card, &ProfileCard::chatWanted, this, [this, dialog](UserId wanted) {
        dialog->accept();
        directChat(wanted);
    });
    connect(card, &ProfileCard::editWanted, this, [this, dialog] {
        dialog->accept();
        settings();
    });
    connect(card, &ProfileCard::groupWanted, this, [this, dialog](ChatId direct) {
        dialog->accept();
        newGroup(direct);
    });
    dialog->open();
}

void Dialogs::details(ChatId chat)
{
    const ChatSummary summary = m_context.session.chats().summary(chat);
    if (!summary.id.isValid())
        return;
    if (summary.kind == ChatKind::Direct)
        return profile(summary.peer.id);
    constexpr int height = 640;
    auto *dialog = new Dialog(tr("Group info"), &m_workspace);
    auto *card = new GroupCard(m_context, chat, dialog);
    card->layout()->setContentsMargins(space::small, 0, space::small, 0); // for its rows
    scrollingColumn(dialog->body(), dialog)->addWidget(card, 1);
    connect(dialog->addButton(tr("Close"), ""), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(card, &GroupCard::left, dialog, &QDialog::accept);
    connect(card, &GroupCard::profileWanted, this, &Dialogs::profile);
    connect(card, &GroupCard::linkWanted, this, [this, dialog](const QString &address) {
        dialog->accept();
        m_workspace.page().openLink(address);
    });
    connect(card, &GroupCard::chatWanted, this, [this, dialog](UserId user) {
        dialog->accept();
        directChat(user);
    });
    connect(card, &GroupCard::mentionWanted, this, [this, dialog, chat](UserId user) {
        dialog->accept();
        m_workspace.mention(chat, user);
    });
    dialog->resize(size::dialog + space::vast, height);
    dialog->open();
}

MediaPane *Dialogs::media(ChatId chat)
{
    if (!m_context.session.chats().contains(chat))
        return nullptr;
    constexpr int height = 640;
    auto *dialog = new Dialog(tr("Media, files and links"), &m_workspace);
    auto *pane = new MediaPane(m_context, m_workspace.page().attachments(), dialog);
    dialog->body().addWidget(pane, 1);
    connect(dialog->addButton(tr("Close"), ""), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(pane, &MediaPane::messageWanted, dialog, &QDialog::accept);
    pane->setChat(chat);
    dialog->resize(size::dialog + space::vast, height);
    dialog->open();
    return pane;
}

void Dialogs::directChat(UserId user)
{
    m_context.session.chatActions().openDirect(user, this, [this](const Result<ChatId> &chat) {
        if (chat)
            m_workspace.openChat(*chat);
        else
            m_workspace.toast().say(Sentences::reason(chat.error()));
    });
}

void Dialogs::searchEverywhere()
{
    auto *dialog = new SearchDialog(m_context, &m_workspace);
    connect(dialog, &SearchDialog::chosen, this,
            [this](ChatId chat, Seq seq) { m_workspace.openChat(chat, seq); });
    connect(dialog, &SearchDialog::chatWanted, this,
            [this](ChatId chat) { m_workspace.openChat(chat); });
    connect(dialog, &SearchDialog::personWanted, this, [this](UserId person) {
        const Contact contact = m_context.session.contacts().contact(person);
        contact.state == ContactState::Friend ? directChat(person) : profile(person);
    });
    dialog->open();
}

QList<Command> Dialogs::commands()
{
    auto all =
        commandsOf(m_keys, m_context, [this](const QString &section) { settingsAt(section); });
    if (!m_context.session.account().reports().areForMe())
        return all;
    const QList<AdminSection> sections = AdminWindow::sections();
    for (const AdminSection &section : sections)
        //: A command, for administrators: a page about the server.
        all.append({tr("Administration: %1").arg(section.name),
                    {},
                    m_context.theme.icon(section.icon),
                    [this, icon = section.icon] { administrationAt(icon); }});
    return all;
}

void Dialogs::switchChat()
{
    auto *switcher = new QuickSwitcher(m_context, commands(), &m_workspace);
    connect(switcher, &QuickSwitcher::chosen, this,
            [this](ChatId chat) { m_workspace.openChat(chat); });
    // Once it has gone, with the focus.
    connect(
        switcher, &QuickSwitcher::windowWanted, this,
        [this](ChatId chat) { m_workspace.windows().open(chat); }, Qt::QueuedConnection);
    connect(switcher, &QuickSwitcher::personWanted, this, &Dialogs::directChat);
    connect(switcher, &QuickSwitcher::joinWanted, this, &Dialogs::joinChat);
    connect(switcher, &QuickSwitcher::accountWanted, this, [this](Session *account) {
        account ? m_context.accounts.show(*account) : void(); // it may be gone by now
    });
    switcher->open();
}

void Dialogs::settings()
{
    settingsAt({});
}

void Dialogs::settingsAt(const QString &section)
{
    auto *dialog = new SettingsDialog(m_context, &m_workspace, m_keys);
    connect(dialog, &SettingsDialog::signOutWanted, this, &Dialogs::signOutWanted);
    dialog->showSection(section);
    dialog->open();
}

void Dialogs::signOut()
{
    confirm(tr("Sign out?"),
            tr("What is saved on this device stays, and so do messages that wait to be sent. "
               "Settings has a way to forget it all."),
            tr("Sign out"), &m_workspace, [this] { emit signOutWanted(false); });
}

void Dialogs::alreadyIn(const QString &invitation)
{
    //: User name and server.
    offer(
        tr("You are signed in already"),
        tr("You opened an invitation, and are signed in as @%1 on %2. Another account there would "
           "stand beside this one, with chats of its own.")
            .arg(isolated(m_context.session.me().username), isolated(m_context.session.server())),
        tr("Create another account"), &m_workspace,
        [this, invitation] { emit accountWanted(invitation); });
}

void Dialogs::shortcuts()
{
    constexpr int height = 620;
    auto *dialog = new Dialog(tr("Keyboard shortcuts"), &m_workspace);
    auto *page = new ShortcutsPage(m_context.theme, *m_keys, dialog);
    connect(page, &ShortcutsPage::noted, dialog, &Dialog::showNote);
    connect(page, &ShortcutsPage::replaced, dialog,
            [dialog](const QString &sentence) { dialog->showNote(sentence); });
    scrollingColumn(dialog->body(), dialog)->addWidget(page);
    connect(dialog->addButton(tr("Close"), ""), &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->resize(size::dialog, height);
    dialog->open();
}

void Dialogs::moodCard()
{
    auto *dialog = new MoodCardDialog(&m_workspace);
    dialog->open();
}

void Dialogs::report()
{
    auto *dialog = new ReportDialog(m_context, &m_workspace);
    dialog->open();
}

void Dialogs::administration()
{
    administrationAt({});
}

void Dialogs::administrationAt(const QString &section)
{
    auto *window = new AdminWindow(m_context, &m_workspace);
    connect(window, &AdminWindow::chatWanted, this,
            [this](ChatId chat, Seq seq) { m_workspace.openChat(chat, seq); });
    connect(window, &AdminWindow::profileWanted, this, &Dialogs::profile);
    window->showSection(section);
    window->open();
}

void Dialogs::reports()
{
    administrationAt(AdminWindow::reportsSection());
}

} // namespace chatoyant::client
