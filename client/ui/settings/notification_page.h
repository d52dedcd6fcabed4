// What notifications appear for, and how much they show.
#pragma once

#include "client/media/chime_player.h"
#include "client/models/alert_words.h"
#include "client/ui/context.h"
#include "client/ui/settings/setting_controls.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace chatoyant::client {

class NotificationPage final : public QWidget
{
    Q_OBJECT

public:
    NotificationPage(const UiContext &context, QWidget *parent);

signals:
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    Setting setting(QLatin1StringView preference, const QVariant &usual);
    void addTypes(QBoxLayout *column);
    void addSwitch(QBoxLayout *column,
                   const QString &text,
                   QLatin1StringView preference,
                   bool usual = true);
    void addSound(QBoxLayout *column);
    void addSample(QBoxLayout *column);
    void addExceptions(QBoxLayout *column);
    void addQuietHours(QBoxLayout *column);
    void addTray(QBoxLayout *column);
    void addAutostart(QBoxLayout *column);

    UiContext m_context;
    ChimePlayer m_player;
    QPushButton *m_sample = nullptr;
    SettingControls *m_controls;
};

// What one is told of where a chat has no rule of its own; and what that means for one chat.
AlertTypes alertTypes(const Preferences &preferences);
AlertScope alertScope(const UiContext &context, ChatId chat);
// What was kept, for what is shown and for what is raised.
AlertPreview alertPreview(const Preferences &preferences);
void applyAlertRules(Alerts &alerts, const Preferences &preferences);
// Until when nothing notifies on this device, as chosen in the tray; null: that is not so.
QDateTime silentUntil(const Preferences &preferences);
// To all accounts: the rules are this device's.
void applyAlertRules(const UiContext &context);

} // namespace chatoyant::client
