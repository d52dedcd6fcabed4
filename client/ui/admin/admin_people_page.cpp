#include "client/ui/admin/admin_people_page.h"

#include "client/ui/admin/admin_user_menu.h"
#include "client/ui/admin/admin_user_row.h"
#include "client/ui/admin/paged_rows.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QShowEvent>

namespace chatoyant::client {

AdminPeoplePage::AdminPeoplePage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Name, user name or e-mail"), context.theme, this))
    , m_which(new QButtonGroup(this))
    , m_count(paragraph({}, TextRole::Meta, this))
    , m_rows(new PagedRows(context, tr("Show more"), this))
    , m_menu(new AdminUserMenu(context, this))
{
    auto *column = columnIn(this, {}, space::small);
    column->addWidget(m_search);
    addChoices(column);
    column->addWidget(m_count);
    column->addWidget(m_rows, 1);
    m_search->setClearedByEscape(true);
    m_count->setTone(Tone::Weak);
    connect(m_search, &SearchField::settled, this, &AdminPeoplePage::load);
    connect(m_which, &QButtonGroup::idClicked, this, &AdminPeoplePage::load);
    connect(m_rows, &PagedRows::retryWanted, this, &AdminPeoplePage::ask);
    connect(m_rows, &PagedRows::moreWanted, this, [this] {
        m_after = m_next;
        ask();
    });
    connectMenu();
}

void AdminPeoplePage::addChoices(QBoxLayout *column)
{
    auto *row = addFlow(column, space::hair);
    const auto add = [&](AdminUserChoice choice, const QString &text) {
        auto *button = textButton(text, "tab", this);
        button->setCheckable(true);
        m_which->addButton(button, static_cast<int>(choice));
        row->addWidget(button);
    };
    //: Here and in the next two: which accounts are shown.
    add(AdminUserChoice::All, tr("Everybody"));
    add(AdminUserChoice::Admins, tr("Administrators"));
    add(AdminUserChoice::Suspended, tr("Suspended"));
    m_which->button(static_cast<int>(AdminUserChoice::All))->setChecked(true);
}

void AdminPeoplePage::connectMenu()
{
    connect(m_menu, &AdminUserMenu::profileWanted, this, &AdminPeoplePage::profileWanted);
    connect(m_menu, &AdminUserMenu::auditWanted, this, &AdminPeoplePage::auditWanted);
    connect(m_menu, &AdminUserMenu::noted, this, &AdminPeoplePage::noted);
    connect(m_menu, &AdminUserMenu::replaced, this, &AdminPeoplePage::replaced);
    connect(m_menu, &AdminUserMenu::failed, this, &AdminPeoplePage::failed);
    connect(m_menu, &AdminUserMenu::sessionsEnded, this, &AdminPeoplePage::askAbout);
    connect(&m_context.session.account().administration(), &Administration::userChanged, this,
            &AdminPeoplePage::showChanged);
}

void AdminPeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void AdminPeoplePage::load()
{
    m_after = {};
    ask();
}

void AdminPeoplePage::ask()
{
    m_rows->begin();
    m_context.session.account().administration().users(
        query(), this, [this, asked = ++m_asked](const Result<AdminUserPage> &page) {
            if (asked == m_asked)
                onLoaded(page);
        });
}

void AdminPeoplePage::onLoaded(const Result<AdminUserPage> &page)
{
    const AdminUserQuery asked = query();
    const bool isAnother = asked.text != m_shown.text || asked.which != m_shown.which;
    if (isAnother || (page && !m_after.isValid()))
        m_rows->clear();
    m_shown = asked;
    const bool isGone = !page && page.error().reason == Reason::UserNotFound;
    if (isGone && m_after.isValid())
        return load(); // behind whom it went on is there no more
    if (!page)
        return m_rows->fail(page.error());
    for (const AdminUser &user : page->users)
        add(user);
    m_next = page->next;
    m_count->setText(tr("%n account(s)", nullptr, page->count));
    m_count->setVisible(page->count > 0);
    m_rows->end(m_next.isValid(), nothing());
}

AdminUserQuery AdminPeoplePage::query() const
{
    return {m_search->text().trimmed(), static_cast<AdminUserChoice>(m_which->checkedId()),
            m_after};
}

void AdminPeoplePage::add(const AdminUser &user)
{
    auto *row = new AdminUserRow(m_context, user, m_rows);
    connect(row, &AdminUserRow::menuWanted, m_menu, &AdminUserMenu::fill);
    m_rows->add(row);
}

void AdminPeoplePage::showChanged(const AdminUser &user)
{
    const auto rows = m_rows->findChildren<AdminUserRow *>();
    for (AdminUserRow *row : rows) {
        if (row->user().user.id == user.user.id)
            row->setUser(user);
    }
}

void AdminPeoplePage::askAbout(const User &user)
{
    AdminUserQuery query;
    query.text = user.username;
    m_context.session.account().administration().users(
        query, this, [this](const Result<AdminUserPage> &page) {
            for (const AdminUser &each : page ? page->users : QList<AdminUser>())
                showChanged(each);
        });
}

QString AdminPeoplePage::nothing() const
{
    if (!m_search->text().trimmed().isEmpty())
        return tr("Nobody has that in their name or address.");
    return m_which->checkedId() == static_cast<int>(AdminUserChoice::Suspended)
               ? tr("Nobody is suspended.")
               : tr("There is nobody yet.");
}

} // namespace chatoyant::client
