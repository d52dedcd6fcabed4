#include "client/ui/settings/mood_level_choice.h"

#include "client/state/mood_levels.h"
#include "client/ui/settings/choice_group.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/lock_note.h"
#include "client/ui/widgets/mood_level_words.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace chatoyant::client {

MoodLevelChoice::MoodLevelChoice(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_limit(new LockNote(context.theme, this))
{
    auto *column = columnIn(this, {}, space::small);
    column->addWidget(
        paragraph(tr("Work out the mood of conversations"), TextRole::UiStrong, this));
    column->addWidget(m_limit);
    auto *group = new QButtonGroup(this);
    for (const MoodLevel level : {MoodLevel::Server, MoodLevel::Device, MoodLevel::Off}) {
        auto *radio = new QRadioButton(MoodLevelWords::name(level), this);
        group->addButton(radio);
        column->addWidget(radio);
        auto *what = paragraph(MoodLevelWords::sentence(level), TextRole::Meta, this);
        what->setTone(Tone::Weak);
        what->setIndent(noteIndent(m_context.theme));
        column->addWidget(what);
        m_levels.insert(level, radio);
        connect(radio, &QRadioButton::clicked, this, [this, level] { choose(level); });
    }
    connect(&context.session.moodLevels(), &MoodLevels::changed, this, &MoodLevelChoice::refresh);
    connect(&context.theme, &Theme::changed, this, &MoodLevelChoice::refresh); // of the locks
    refresh();
}

void MoodLevelChoice::choose(MoodLevel level)
{
    MoodLevels &levels = m_context.session.moodLevels();
    const MoodLevel before = levels.chosen();
    if (level == before)
        return;
    levels.choose(level);
    emit replaced(before);
}

void MoodLevelChoice::refresh()
{
    const MoodLevels &levels = m_context.session.moodLevels();
    const QString limit = MoodLevelWords::limit(levels.allowed());
    for (auto each = m_levels.cbegin(); each != m_levels.cend(); ++each) {
        const bool isLocked = each.key() > levels.allowed();
        m_limit->mark(*each.value(), isLocked);
        each.value()->setAccessibleDescription(isLocked ? LockNote::words(limit)
                                                        : MoodLevelWords::sentence(each.key()));
        each.value()->setChecked(each.key() == levels.general());
    }
    m_limit->say(limit);
}

} // namespace chatoyant::client
