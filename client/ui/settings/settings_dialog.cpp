#include "client/ui/settings/settings_dialog.h"

#include "client/ui/settings/about_page.h"
#include "client/ui/settings/devices_page.h"
#include "client/ui/settings/files_page.h"
#include "client/ui/settings/invites_page.h"
#include "client/ui/settings/language_page.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/settings/mood_page.h"
#include "client/ui/settings/notification_page.h"
#include "client/ui/settings/privacy_page.h"
#include "client/ui/settings/profile_page.h"
#include "client/ui/settings/security_page.h"
#include "client/ui/settings/shortcuts_page.h"
#include "client/ui/settings/voice_page.h"
#include "client/ui/settings/writing_page.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/toast.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// In a label, a button or a box to tick.
bool says(const QWidget &page, const QString &word)
{
    const auto labels = page.findChildren<QLabel *>();
    const auto buttons = page.findChildren<QAbstractButton *>();
    const auto holds = [&word](const auto *part) {
        return part->text().contains(word, Qt::CaseInsensitive);
    };
    return std::any_of(labels.cbegin(), labels.cend(), holds) ||
           std::any_of(buttons.cbegin(), buttons.cend(), holds);
}

} // namespace

SettingsDialog::SettingsDialog(const UiContext &context, QWidget *parent, KeyMap *keys)
    : Dialog(tr("Settings"), parent)
    , m_context(context)
    , m_search(new SearchField(tr("Search settings"), context.theme, this))
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_profile(new ProfilePage(context, this))
    , m_toast(new Toast(context.theme, this))
{
    constexpr int width = 720;
    constexpr int height = 712; // all sections without scrolling
    buildFrame();
    addPages();
    if (keys)
        addShortcuts(*keys);
    addAbout();
    askAboutInvitations();
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::choose);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SettingsDialog::follow,
            Qt::QueuedConnection);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_box, &QComboBox::activated, this, &SettingsDialog::choose);
    connect(&context.theme, &Theme::changed, this, &SettingsDialog::refreshIcons);
    m_list->setCurrentRow(0);
    resize(width, height);
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
    auto *side = addColumn(row);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    m_search->setClearedByEscape(true);
    row->addWidget(m_pages, 1);
}

void SettingsDialog::addPages()
{
    const auto note = [this](const QString &sentence) { showNote(sentence); };
    addSection(u"person"_s, m_profile);
    connectProfile();
    auto *security = new SecurityPage(m_context, this);
    addSection(u"lock"_s, security);
    connect(security, &SecurityPage::noted, this, note);
    connect(security, &SecurityPage::signOutWanted, this,
            [this](bool forget) { forget ? askToForget() : leave(false); });
    addPrivacy();
    auto *devices = addRevocable<DevicesPage>(u"device"_s);
    connect(devices, &DevicesPage::noted, this, note);
    connect(devices, &DevicesPage::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
    connect(devices, &DevicesPage::signOutWanted, this, [this] { leave(false); });
    addRevocable<NotificationPage>(u"bell"_s);
    addRevocable<WritingPage>(u"edit"_s);
    connect(addRevocable<FilesPage>(u"file"_s), &FilesPage::noted, this, note);
    addRevocable<VoicePage>(u"mic"_s);
    addRevocable<LookPage>(u"palette"_s);
    addRevocable<MoodPage>(u"joyful"_s);
    if (m_context.languages)
        addRevocable<LanguagePage>(u"language"_s);
}

void SettingsDialog::connectProfile()
{
    const auto fail = [this](const Error &error) { showError(Sentences::reason(error)); };
    OwnProfile &profile = m_context.session.ownProfile();
    connect(m_profile, &ProfilePage::failed, this, fail);
    connect(&profile, &OwnProfile::failed, this, fail);
    connect(&profile, &OwnProfile::replaced, this, [this, &profile](const User &before) {
        showError({});
        offerBack(tr("Saved."), [&profile, before] { profile.takeBack(before); });
    });
    connect(&profile, &OwnProfile::said, this, [this, &profile](const Status &before) {
        offerBack(tr("Saved."), [&profile, before] { profile.takeBack(before); });
    });
}

// A page of which all that is changed can be taken back.
template <typename Page>
Page *SettingsDialog::addRevocable(const QString &icon)
{
    auto *page = new Page(m_context, this);
    addSection(icon, page);
    connect(page, &Page::replaced, this, &SettingsDialog::offerBack);
    return page;
}

void SettingsDialog::offerBack(const QString &sentence, const std::function<void()> &undo)
{
    m_toast->offerUndo(sentence, motion::toastWithUndo, undo, {});
}

void SettingsDialog::addPrivacy()
{
    auto *page = new PrivacyPage(m_context, this);
    addSection(u"eye"_s, page);
    connect(page, &PrivacyPage::failed, this,
            [this](const Error &error) { showError(Sentences::reason(error)); });
    connect(page, &PrivacyPage::accountDeleted, this, [this] {
        m_isLeaving = true;
        accept();
    });
    connect(page, &PrivacyPage::replaced, this, &SettingsDialog::offerBack);
    connect(page, &PrivacyPage::saved, this,
            [this, page](const QString &sentence, const Privacy &before) {
                showError({});
                offerBack(sentence, [page, before] { page->setPrivacy(before); });
            });
}

void SettingsDialog::addShortcuts(KeyMap &keys)
{
    auto *page = new ShortcutsPage(m_context.theme, keys, this);
    addSection(u"keyboard"_s, page);
    connect(page, &ShortcutsPage::noted, this,
            [this](const QString &sentence) { showNote(sentence); });
    connect(page, &ShortcutsPage::replaced, this,
            [this, &keys](const QString &sentence, const KeyChanges &before) {
                offerBack(sentence, [&keys, before] { keys.setChanges(before); });
            });
}

void SettingsDialog::addAbout()
{
    addSection(u"info"_s, new AboutPage(m_context, this));
}

QList<SettingsSection> SettingsDialog::sections()
{
    return {{u"person"_s, tr("My profile")},
            {u"lock"_s, tr("Account and security")},
            {u"eye"_s, tr("Privacy")},
            {u"device"_s, tr("Devices")},
            {u"bell"_s, tr("Notifications")},
            {u"edit"_s, tr("Writing")},
            {u"file"_s, tr("Chats and files")},
            {u"mic"_s, tr("Voice and audio")},
            {u"palette"_s, tr("Appearance")},
            {u"joyful"_s, tr("Mood")},
            {u"language"_s, tr("Language")},
            {u"keyboard"_s, tr("Keyboard")},
            {u"info"_s, tr("About")}};
}

void SettingsDialog::showSection(const QString &icon)
{
    if (const auto at = m_icons.indexOf(icon); at >= 0)
        choose(static_cast<int>(at));
}

void SettingsDialog::addSection(const QString &icon, QWidget *page)
{
    const QList<SettingsSection> all = sections();
    const auto found = std::ranges::find(all, icon, &SettingsSection::icon);
    addSection(icon, found->name, page);
}

void SettingsDialog::addSection(const QString &icon, const QString &name, QWidget *page, int at)
{
    const int place = at < 0 ? m_list->count() : at;
    auto *frame = new QWidget(m_pages);
    auto *outer = columnIn(frame, {}, space::medium);
    m_headings.append(new PlainLabel(name, TextRole::Heading, frame));
    outer->addWidget(m_headings.last());
    auto *column = scrollingColumn(*outer, frame);
    column->setContentsMargins(mirroredIn(*this, {0, 0, space::medium, 0})); // for the scroll bar
    column->addWidget(page, 1);
    m_pages->insertWidget(place, frame);
    m_icons.insert(place, icon);
    m_list->insertItem(place, name);
    m_box->insertItem(place, name);
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
        addSection(u"invite"_s, tr("Invitations"), page, m_list->count() - 1); // before "About"
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

// Assistive technology selects without going there.
void SettingsDialog::follow()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    if (!chosen.isEmpty() && m_list->row(chosen.first()) != m_list->currentRow())
        choose(m_list->row(chosen.first()));
}

void SettingsDialog::filter(const QString &word)
{
    QList<int> found;
    for (int section = 0; section < m_list->count(); ++section) {
        const bool isMeant =
            m_list->item(section)->text().contains(word.trimmed(), Qt::CaseInsensitive) ||
            says(*m_pages->widget(section), word.trimmed());
        m_list->item(section)->setHidden(!isMeant);
        if (isMeant)
            found.append(section);
    }
    if (!found.isEmpty() && !found.contains(m_list->currentRow()))
        choose(found.first());
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
    m_search->setVisible(isWide);
    m_box->setVisible(!isWide);
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(isWide);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + space::huge);
    m_search->setFixedWidth(m_list->width());
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
