#include "client/ui/settings/mood_page.h"

#include "client/state/mood_levels.h"
#include "client/ui/settings/mood_card_dialog.h"
#include "client/ui/settings/mood_level_choice.h"
#include "client/ui/settings/mood_look_choice.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

MoodPage::MoodPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controls(new SettingControls(tr("Mood settings changed."), this))
{
    connect(m_controls, &SettingControls::replaced, this, &MoodPage::replaced);
    auto *column = columnIn(this, {}, space::small);
    addLevel(column);
    column->addSpacing(space::small);
    auto *note = paragraph(tr("Moods describe a conversation, never a person. Each chat can have a "
                              "choice of its own, in its menu. Who runs the server sees how moods "
                              "are spread over at least five people, never those of one."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    column->addSpacing(space::medium);
    column->addWidget(new MoodLookChoice(context, *m_controls, this));
    column->addSpacing(space::medium);
    addWish(column, tr("Tell me how what I write may read"), SyncedSettings::draftTone);
    addWish(column, tr("Show moods along the scroll bar"), SyncedSettings::moodTimeline);
    addFault(column);
    auto *card = textButton(tr("How good is this?"), "link", this);
    column->addWidget(card, 0, Qt::AlignLeading);
    connect(card, &QPushButton::clicked, this, [this] { (new MoodCardDialog(this))->open(); });
    column->addStretch();
}

void MoodPage::addLevel(QBoxLayout *column)
{
    auto *choice = new MoodLevelChoice(m_context, this);
    column->addWidget(choice);
    MoodLevels &levels = m_context.session.moodLevels();
    const auto set = [&levels](const QVariant &level) {
        levels.choose(static_cast<MoodLevel>(level.toInt()));
    };
    connect(choice, &MoodLevelChoice::replaced, this, [this, set](MoodLevel before) {
        m_controls->offerBack({{}, set}, static_cast<int>(before));
    });
}

// Off until somebody wants it.
void MoodPage::addWish(QBoxLayout *column, const QString &text, QLatin1StringView setting)
{
    SyncedSettings &settings = m_context.session.settings();
    m_controls->addSwitch(column, text, settingOf(settings, setting, false));
    connect(&settings, &SyncedSettings::changed, m_controls, &SettingControls::refresh);
}

// Says so when the program goes on without moods.
void MoodPage::addFault(QBoxLayout *column)
{
    auto *fault = paragraph({}, TextRole::Meta, this);
    fault->setTone(Tone::Danger);
    column->addWidget(fault);
    const DraftScorer &scorer = m_context.session.moodScorer();
    const auto showFault = [fault, &scorer] {
        fault->setVisible(!scorer.fault().isEmpty());
        //: %1: a sentence in English about the file that moods are worked out with.
        fault->setText(tr("What you write is not judged on this device: %1. Install the program "
                          "again to mend this.")
                           .arg(scorer.fault()));
    };
    connect(&scorer, &DraftScorer::faultChanged, fault, showFault);
    showFault();
}

} // namespace chatoyant::client
