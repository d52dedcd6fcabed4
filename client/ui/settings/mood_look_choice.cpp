#include "client/ui/settings/mood_look_choice.h"

#include "client/ui/settings/mood_preview.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QCheckBox>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

MoodLook moodLook(const Preferences &preferences)
{
    const QString strength = preferences.value(preference::moodStrength).toString();
    MoodLook look;
    look.strength = strength == "off"_L1      ? MoodStrength::Off
                    : strength == "subtle"_L1 ? MoodStrength::Subtle
                                              : MoodStrength::Normal;
    look.hasPattern = preferences.value(preference::moodPattern, true).toBool();
    look.hasWord = preferences.value(preference::moodWord, true).toBool();
    look.hasIcon = preferences.value(preference::moodIcon, true).toBool();
    look.isInList = preferences.value(preference::moodInList, false).toBool();
    return look;
}

MoodLookChoice::MoodLookChoice(const UiContext &context, SettingControls &controls, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = columnIn(this, {}, space::small);
    //: How strongly the mood of a chat colours what lies behind its messages.
    controls.addChoices(column, tr("Colours behind the messages"),
                        {{u"normal"_s, tr("Clear")},
                         {u"subtle"_s, tr("Subtle")},
                         //: The colours behind the messages are always the same.
                         {u"off"_s, tr("The same for every mood")}},
                        setting(preference::moodStrength, u"normal"_s));
    addPreviews(column);
    column->addSpacing(space::small);
    addParts(column, controls);
}

void MoodLookChoice::addPreviews(QBoxLayout *column)
{
    auto *row = addFlow(column, space::small);
    for (const MoodLabel label : allMoodLabels)
        row->addWidget(new MoodPreview(label, m_context.theme, this));
}

void MoodLookChoice::addParts(QBoxLayout *column, SettingControls &controls)
{
    const auto add = [&](const QString &text, QLatin1StringView name, bool usual) {
        return controls.addSwitch(column, text, setting(name, usual));
    };
    column->addWidget(paragraph(tr("Show of a mood"), TextRole::UiStrong, this));
    //: Show of a mood …
    QCheckBox *word = add(tr("Its word"), preference::moodWord, true);
    QCheckBox *icon = add(tr("Its icon"), preference::moodIcon, true);
    add(tr("Its pattern behind the messages"), preference::moodPattern, true);
    add(tr("Its icon in the list of chats, too"), preference::moodInList, false);
    // Colour alone is not for everybody.
    controls.follow([word, icon] {
        word->setEnabled(icon->isChecked());
        icon->setEnabled(word->isChecked());
    });
}

Setting MoodLookChoice::setting(QLatin1StringView name, const QVariant &usual) const
{
    const Setting kept = settingOf(m_context.preferences, name, usual);
    return {kept.value, [context = m_context, kept](const QVariant &value) {
                kept.set(value);
                context.theme.setMoodLook(moodLook(context.preferences));
            }};
}

} // namespace chatoyant::client
