// The settings: sections at the side, the chosen one's page beside them.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

#include <functional>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace chatoyant::client {

class KeyMap;
class ProfilePage;
class SearchField;
class Toast;

struct SettingsSection
{
    QString icon; // which is what it is known by
    QString name;
};

// Where the window is narrow, a box to choose from stands above the page in place of the list.
class SettingsDialog final : public Dialog
{
    Q_OBJECT

public:
    // Without a key map there is no page for keys.
    SettingsDialog(const UiContext &context, QWidget *parent, KeyMap *keys = nullptr);

    // Those that everybody has; that for languages only where there are several.
    static QList<SettingsSection> sections();
    // By its icon; another than those: the first.
    void showSection(const QString &icon);

signals:
    void signOutWanted(bool forgetHistory);

protected:
    // Asks first where something typed would be lost.
    void done(int result) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFrame();
    void addPages();
    void connectProfile();
    template <typename Page>
    Page *addRevocable(const QString &icon);
    void offerBack(const QString &sentence, const std::function<void()> &undo);
    void addPrivacy();
    void addShortcuts(KeyMap &keys);
    void addAbout();
    // One of sections().
    void addSection(const QString &icon, QWidget *page);
    // Where it stands among the others; -1: last.
    void addSection(const QString &icon, const QString &name, QWidget *page, int at = -1);
    // For who may invite, which the server knows.
    void askAboutInvitations();
    void choose(int section);
    // Leaves the sections that say the word, and goes to the first of them.
    void follow();
    void filter(const QString &word);
    void leave(bool forgetHistory);
    void askToForget();
    void arrange();
    void refreshIcons();

    UiContext m_context;
    SearchField *m_search;
    QListWidget *m_list;
    QComboBox *m_box;
    QStackedWidget *m_pages;
    ProfilePage *m_profile;
    Toast *m_toast;
    QStringList m_icons;
    QList<QWidget *> m_headings; // of the pages, as the box says it where that shows
    bool m_isLeaving = false;
};

} // namespace chatoyant::client
