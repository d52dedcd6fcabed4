// What is seen of moods: how strong their colours are, and in what other ways they are told.
#pragma once

#include "client/theme/mood_look.h"
#include "client/ui/context.h"
#include "client/ui/settings/setting_controls.h"

#include <QWidget>

namespace chatoyant::client {

// What was kept.
MoodLook moodLook(const Preferences &preferences);

class MoodLookChoice final : public QWidget
{
    Q_OBJECT

public:
    MoodLookChoice(const UiContext &context, SettingControls &controls, QWidget *parent);

private:
    void addPreviews(QBoxLayout *column);
    void addParts(QBoxLayout *column, SettingControls &controls);
    // Kept, and seen at once.
    Setting setting(QLatin1StringView name, const QVariant &usual) const;

    UiContext m_context;
};

} // namespace chatoyant::client
