// The settings: sections at the side, the chosen one's page beside them.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

#include <functional>

namespace chatoyant::client {

class KeyMap;
class ProfilePage;
class SearchField;
class SectionPages;
class Toast;

struct SettingsSection
{
    QString icon; // which is what it is known by
    QString name;
};

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
    // Leaves the sections that say the word, and goes to the first of them.
    void filter(const QString &word);
    void askAboutWords(int result);
    void leave(bool forgetHistory);
    void askToForget();

    UiContext m_context;
    SearchField *m_search;
    SectionPages *m_sections;
    ProfilePage *m_profile;
    Toast *m_toast;
    bool m_isLeaving = false;
    bool m_closesOnceSaved = false;
};

} // namespace chatoyant::client
