#include "client/ui/commands.h"

#include "client/ui/key_map.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/widgets/fields.h"

#include <QAction>
#include <QPointer>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Chats and accounts are found by their own names, and this is where one is.
bool isFoundOtherwise(const QString &name)
{
    return name.startsWith("chat-"_L1) || name.startsWith("account-"_L1) || name == "go-to-chat"_L1;
}

Command commandOf(QAction *action, const Theme &theme)
{
    const QIcon icon = action->icon().isNull() ? theme.icon(u"keyboard"_s) : action->icon();
    const auto run = [action = QPointer(action)] { action ? action->trigger() : void(); };
    return {withoutMnemonic(action->text()), KeyMap::text(action), icon, run};
}

} // namespace

QList<Command> commandsOf(const KeyMap *keys,
                          const UiContext &context,
                          const std::function<void(const QString &section)> &openSettings)
{
    QList<Command> commands;
    const QList<QAction *> actions = keys ? keys->commands() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->isEnabled() && !isFoundOtherwise(action->objectName()))
            commands.append(commandOf(action, context.theme));
    }
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System})
        commands.append(
            {LookPage::nameOf(mode), {}, context.theme.icon(u"palette"_s), [context, mode] {
                 LookPage::choose(mode, context);
             }});
    const QList<SettingsSection> sections = SettingsDialog::sections();
    for (const SettingsSection &section : sections) {
        if (section.icon == "language"_L1 && !context.languages)
            continue;
        //: A command: a section of the settings.
        commands.append({SettingsDialog::tr("Settings: %1").arg(section.name),
                         {},
                         context.theme.icon(section.icon),
                         [openSettings, icon = section.icon] { openSettings(icon); }});
    }
    return commands;
}

} // namespace chatoyant::client
