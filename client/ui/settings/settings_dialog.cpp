#include "client/ui/settings/settings_dialog.h"

#include "client/ui/settings/devices_page.h"
#include "client/ui/settings/invites_page.h"
#include "client/ui/settings/language_page.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/settings/notification_page.h"
#include "client/ui/settings/privacy_page.h"
#include "client/ui/settings/profile_page.h"
#include "client/ui/settings/security_page.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Settings"), parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_profile(new ProfilePage(context, this))
    , m_toast(new Toast(context.theme, this))
{
    constexpr int width = 720;
    constexpr int height = 620;
    buildFrame();
    addPages();
    askAboutInvitations();
    connect(addButton(tr("Close"), "primary"), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::choose);
    connect(m_box, &QComboBox::activated, this, &SettingsDialog::choose);
    connect(&context.theme, &Theme::changed, this, &SettingsDialog::refreshIcons);
    m_list->setCurrentRow(0);
    resize(context.theme.scaled(width), context.theme.scaled(height));
    arrange();
    m_list->setFocus();
}

void SettingsDialog::buildFrame()
{
    m_list->setProperty("kind", u"sections"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_box->setAccessibleName(m_list->accessibleName());
    body().addWidget(m_box);
    auto *row = addRow(&body(), space::huge);
    static_cast<QVBoxLayout &>(body()).setStretchFactor(row, 1);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
}

void SettingsDialog::addPages()
{
    const auto note = [this](const QString &sentence) { showNote(sentence); };
    addSection(u"person"_s, tr("My profile"), m_profile);
    connect(m_profile, &ProfilePage::saved, this, [this] { showNote(tr("Saved.")); });
    connect(m_profile, &ProfilePage::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
    auto *security = new SecurityPage(m_context, this);
    addSection(u"lock"_s, tr("Account and security"), security);
    connect(security, &SecurityPage::noted, this, note);
    connect(security, &SecurityPage::signOutWanted, this,
            [this](bool forget) { forget ? askToForget() : leave(false); });
    addPrivacy();
    auto *devices = new DevicesPage(m_context, this);
    addSection(u"device"_s, tr("Devices"), devices);
    connect(devices, &DevicesPage::noted, this, note);
    connect(devices, &DevicesPage::signOutWanted, this, [this] { leave(false); });
    addSection(u"bell"_s, tr("Notifications"), new NotificationPage(m_context, this));
    addSection(u"palette"_s, tr("Appearance"), new LookPage(m_context, this));
    if (m_context.languages)
        addSection(u"language"_s, tr("Language"), new LanguagePage(m_context, this));
}

void SettingsDialog::addPrivacy()
{
    auto *page = new PrivacyPage(m_context, this);
    addSection(u"eye"_s, tr("Privacy"), page);
    connect(page, &PrivacyPage::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
    connect(page, &PrivacyPage::saved, this,
            [this, page](const QString &sentence, const Privacy &before) {
                showError({});
                m_toast->offerUndo(sentence, motion::toastWithUndo,
                                   [page, before] { page->setPrivacy(before); }, {});
            });
}

void SettingsDialog::addSection(const QString &icon, const QString &name, QWidget *page)
{
    auto *frame = new QWidget(m_pages);
    auto *outer = columnIn(frame, {}, space::small);
    outer->addWidget(new PlainLabel(name, TextRole::Heading, frame));
    auto *column = scrollingColumn(*outer, frame);
    const int bar = space::medium; // the scroll bar's side
    column->setContentsMargins(isRightToLeft() ? bar : 0, 0, isRightToLeft() ? 0 : bar, 0);
    column->addWidget(page, 1);
    m_pages->addWidget(frame);
    m_icons.append(icon);
    m_list->addItem(name);
    m_box->addItem(name);
    refreshIcons();
}

void SettingsDialog::askAboutInvitations()
{
    m_context.session.account().invitations(this, [this](const Result<QList<Invitation>> &may) {
        if (!may)
            return;
        auto *page = new InvitesPage(m_context, this);
        connect(page, &InvitesPage::noted, this,
                [this](const QString &sentence) { showNote(sentence); });
        addSection(u"invite"_s, tr("Invitations"), page);
        arrange();
    });
}

void SettingsDialog::choose(int section)
{
    showError({});
    m_pages->setCurrentIndex(section);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(section);
    m_box->setCurrentIndex(section);
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    Dialog::resizeEvent(event);
    arrange();
}

void SettingsDialog::arrange()
{
    constexpr int wide = 600;
    const bool isWide = width() >= m_context.theme.scaled(wide);
    m_list->setVisible(isWide);
    m_box->setVisible(!isWide);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + space::huge);
}

void SettingsDialog::refreshIcons()
{
    for (int at = 0; at < m_icons.size(); ++at)
        m_list->item(at)->setIcon(m_context.theme.icon(m_icons.at(at)));
}

void SettingsDialog::done(int result)
{
    if (m_isLeaving || !m_profile->isChanged())
        return Dialog::done(result);
    confirm(tr("Discard the changes to your profile?"),
            tr("What you typed has not been saved, and nobody else sees it."), tr("Discard"), this,
            [this, result] {
                m_isLeaving = true;
                done(result);
            });
}

void SettingsDialog::leave(bool forgetHistory)
{
    m_isLeaving = true;
    accept();
    emit signOutWanted(forgetHistory);
}

void SettingsDialog::askToForget()
{
    confirm(tr("Forget the history?"),
            tr("Everything saved on this device goes, also messages that wait to be sent. The "
               "server keeps what it has."),
            tr("Sign out and forget"), this, [this] { leave(true); });
}

} // namespace chatoyant::client
