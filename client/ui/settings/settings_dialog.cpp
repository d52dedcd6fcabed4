#include "client/ui/settings/settings_dialog.h"

#include "client/ui/settings/about_page.h"
#include "client/ui/settings/devices_page.h"
#include "client/ui/settings/files_page.h"
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
#include "client/ui/widgets/section_pages.h"
#include "client/ui/widgets/toast.h"

#include <QListWidget>

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
    , m_sections(new SectionPages(tr("Sections of the settings"), context.theme, this))
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
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_sections, &SectionPages::changed, this, [this] { showError({}); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    m_sections->choose(0);
    resize(width, height);
    m_sections->list().setFocus();
}

void SettingsDialog::buildFrame()
{
    body().addWidget(m_sections, 1);
    m_sections->setSearch(m_search);
    m_search->setClearedByEscape(true);
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
    const auto fail = [this](const Error &error) {
        m_closesOnceSaved = false;
        showError(Sentences::reason(error));
    };
    OwnProfile &profile = m_context.session.ownProfile();
    connect(m_profile, &ProfilePage::failed, this, fail);
    connect(m_profile, &ProfilePage::saved, this,
            [this] { m_closesOnceSaved ? accept() : void(); });
    connect(&profile, &OwnProfile::failed, this, fail);
    const auto sentence = [&profile] {
        return profile.isWaiting() ? tr("Will be saved when there is a connection.") : tr("Saved.");
    };
    connect(&profile, &OwnProfile::replaced, this, [this, &profile, sentence](const User &before) {
        showError({});
        offerBack(sentence(), [&profile, before] { profile.takeBack(before); });
    });
    connect(&profile, &OwnProfile::said, this, [this, &profile, sentence](const Status &before) {
        offerBack(sentence(), [&profile, before] { profile.takeBack(before); });
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
    m_sections->choose(icon);
}

void SettingsDialog::addSection(const QString &icon, QWidget *page)
{
    const QList<SettingsSection> all = sections();
    const auto found = std::ranges::find(all, icon, &SettingsSection::icon);
    m_sections->add(icon, found->name, page);
}

void SettingsDialog::filter(const QString &word)
{
    QListWidget &list = m_sections->list();
    QList<int> found;
    for (int section = 0; section < list.count(); ++section) {
        const bool isMeant =
            list.item(section)->text().contains(word.trimmed(), Qt::CaseInsensitive) ||
            says(m_sections->page(section), word.trimmed());
        list.item(section)->setHidden(!isMeant);
        if (isMeant)
            found.append(section);
    }
    if (!found.isEmpty() && !found.contains(list.currentRow()))
        m_sections->choose(found.first());
}

void SettingsDialog::done(int result)
{
    if (m_isLeaving || !m_profile->isChanged())
        return Dialog::done(result);
    askAboutWords(result);
}

// Where they cannot be saved as they are, the page says why.
void SettingsDialog::askAboutWords(int result)
{
    auto *question = new Dialog(tr("Save the changes to your profile?"), this);
    question->body().addWidget(paragraph(
        tr("What you typed has not been saved, and nobody else sees it."), TextRole::Ui, question));
    connect(question->addButton(tr("Keep editing"), ""), &QPushButton::clicked, question,
            &QDialog::reject);
    connect(question->addButton(tr("Discard"), "danger"), &QPushButton::clicked, this,
            [this, question, result] {
                m_isLeaving = true;
                question->accept();
                done(result);
            });
    QPushButton *save = question->addButton(tr("Save"), "primary");
    save->setEnabled(m_profile->canSave());
    connect(save, &QPushButton::clicked, this, [this, question] {
        m_closesOnceSaved = true;
        question->accept();
        m_profile->save();
    });
    question->open();
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
