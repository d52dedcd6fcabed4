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

private:
    void addProfile(QBoxLayout *column);
    void addLook(QBoxLayout *column);
    void addSize(QBoxLayout *column);
    void addMood(QBoxLayout *column);
    void addAccount(QBoxLayout *column);
    void addSwitch(QBoxLayout *column,
                   const QString &text,
                   bool isOn,
                   const std::function<void(bool)> &set);

    UiContext m_context;
};

// What was kept, put into the theme.
void applyLook(Theme &theme, const Preferences &preferences, bool isMotionReducedBySystem);

} // namespace chatoyant::client
