#include "client/ui/admin/admin_window.h"

#include "client/ui/admin/admin_people_page.h"
#include "client/ui/admin/audit_log_page.h"
#include "client/ui/admin/config_page.h"
#include "client/ui/admin/figures_page.h"
#include "client/ui/admin/health_page.h"
#include "client/ui/admin/invites_page.h"
#include "client/ui/admin/reports_page.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/section_pages.h"
#include "client/ui/widgets/toast.h"

#include <QListWidget>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AdminWindow::AdminWindow(const UiContext &context, QWidget *parent)
    : Dialog(tr("Administration"), parent)
    , m_context(context)
    , m_sections(new SectionPages(tr("Sections of the administration"), context.theme, this))
    , m_toast(new Toast(context.theme, this))
{
    constexpr int width = 860;
    constexpr int height = 712;
    body().addWidget(m_sections, 1);
    addPages();
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_sections, &SectionPages::changed, this, [this] { showError({}); });
    m_sections->choose(0);
    resize(width, height);
    m_sections->list().setFocus();
}

QList<AdminSection> AdminWindow::sections()
{
    return {{u"chart"_s, tr("Figures")},         {u"people"_s, tr("People")},
            {reportsSection(), tr("Reports")},   {u"invite"_s, tr("Invitations")},
            {u"history"_s, tr("Audit log")},     {u"pulse"_s, tr("Health")},
            {u"settings"_s, tr("Configuration")}};
}

QString AdminWindow::reportsSection()
{
    return u"warning"_s;
}

void AdminWindow::showSection(const QString &icon)
{
    m_sections->choose(icon);
}

template <typename Page>
Page *AdminWindow::add(const QString &icon)
{
    auto *page = new Page(m_context, this);
    m_sections->add(icon, nameOf(icon), page);
    return page;
}

QString AdminWindow::nameOf(const QString &icon)
{
    const QList<AdminSection> all = sections();
    return std::ranges::find(all, icon, &AdminSection::icon)->name;
}

void AdminWindow::addPages()
{
    const auto note = [this](const QString &sentence) { showNote(sentence); };
    const QString figures = sections().first().icon;
    auto *first = new FiguresPage(m_context, this);
    m_sections->addWhole(figures, nameOf(figures), first);
    connect(first, &FiguresPage::noted, this, note);
    connect(first, &FiguresPage::refused, this, &AdminWindow::showError);
    addPeople();
    addReports();
    connect(add<InvitesPage>(u"invite"_s), &InvitesPage::noted, this, note);
    m_audit = add<AuditLogPage>(u"history"_s);
    connect(m_audit, &AuditLogPage::noted, this, note);
    connect(m_audit, &AuditLogPage::failed, this, &AdminWindow::fail);
    connect(add<HealthPage>(u"pulse"_s), &HealthPage::noted, this, note);
    connect(add<ConfigPage>(u"settings"_s), &ConfigPage::noted, this, note);
}

void AdminWindow::addPeople()
{
    auto *page = add<AdminPeoplePage>(u"people"_s);
    connect(page, &AdminPeoplePage::profileWanted, this, &AdminWindow::profileWanted);
    connect(page, &AdminPeoplePage::auditWanted, this, [this](const User &user) {
        m_audit->showPerson(user);
        showSection(u"history"_s);
    });
    connect(page, &AdminPeoplePage::noted, this,
            [this](const QString &sentence) { showNote(sentence); });
    connect(page, &AdminPeoplePage::replaced, this, &AdminWindow::offerBack);
    connect(page, &AdminPeoplePage::failed, this, &AdminWindow::fail);
}

void AdminWindow::addReports()
{
    auto *page = add<ReportsPage>(reportsSection());
    connect(page, &ReportsPage::profileWanted, this, &AdminWindow::profileWanted);
    connect(page, &ReportsPage::chatWanted, this, [this](ChatId chat, Seq seq) {
        accept();
        emit chatWanted(chat, seq);
    });
    connect(page, &ReportsPage::replaced, this, &AdminWindow::offerBack);
    connect(page, &ReportsPage::failed, this, &AdminWindow::fail);
}

void AdminWindow::fail(const Error &error)
{
    showError(Sentences::reason(error));
}

void AdminWindow::offerBack(const QString &sentence, const std::function<void()> &undo)
{
    showError({});
    m_toast->offerUndo(sentence, motion::toastWithUndo, undo, {});
}

} // namespace chatoyant::client
