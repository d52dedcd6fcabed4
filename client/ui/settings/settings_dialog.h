// The few settings there are: look, mood, oneself, signing out.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class SettingsDialog final : public Dialog
{
    Q_OBJECT

public:
    SettingsDialog(const UiContext &context, QWidget *parent);

signals:
    void signOutWanted(bool forgetHistory);

protected:
    // Asks first where something typed would be lost.
    void done(int result) override;

private:
    void addProfile(QBoxLayout *column);
    bool isProfileChanged() const;
    void refreshProfile();
    void saveProfile();
    void onSaved(const Result<User> &user);
    void leave(bool forgetHistory);
    void addLook(QBoxLayout *column);
    void addSize(QBoxLayout *column);
    void addMood(QBoxLayout *column);
    void addAccount(QBoxLayout *column);
    void addSwitch(QBoxLayout *column,
                   const QString &text,
                   bool isOn,
                   const std::function<void(bool)> &set);

    UiContext m_context;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_about = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isLeaving = false;
};

// What was kept, put into the theme.
void applyLook(Theme &theme, const Preferences &preferences, bool isMotionReducedBySystem);

} // namespace chatoyant::client
