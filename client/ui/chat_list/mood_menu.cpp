#include "client/ui/chat_list/mood_menu.h"

#include "client/state/mood_levels.h"
#include "client/ui/widgets/lock_note.h"
#include "client/ui/widgets/mood_level_words.h"

#include <QActionGroup>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

class MoodMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(MoodMenu)
};

} // namespace

void fillMoodMenu(QMenu &menu, ChatId chat, const UiContext &context)
{
    MoodLevels &levels = context.session.moodLevels();
    const auto chosen = levels.chosenFor(chat);
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const std::optional<MoodLevel> &level) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(level == chosen);
        action->setEnabled(level.value_or(MoodLevel::Off) <= levels.allowed());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &levels,
                         [&levels, chat, level] { levels.chooseFor(chat, level); });
    };
    //: Of one chat's mood. %1: what is chosen for all chats.
    add(MoodMenuWords::tr("As in Settings (%1)").arg(MoodLevelWords::name(levels.general())), {});
    menu.addSeparator();
    for (const MoodLevel level : allMoodLevels)
        add(MoodLevelWords::name(level), level);
    const QString limit = MoodLevelWords::limit(levels.allowed());
    if (limit.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(context.theme.icon(u"lock"_s), LockNote::words(limit))->setEnabled(false);
}

void addMoodMenu(QMenu &menu, ChatId chat, const UiContext &context)
{
    //: A menu: how far moods go in one chat.
    fillMoodMenu(*menu.addMenu(context.theme.icon(u"joyful"_s), MoodMenuWords::tr("Mood")), chat,
                 context);
}

} // namespace chatoyant::client
