#include "client/ui/settings/voice_page.h"

#include "client/state/mood_levels.h"
#include "client/ui/settings/device_choice.h"
#include "client/ui/settings/microphone_test.h"
#include "client/ui/settings/setting_controls.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/voice_words_text.h"

#include <QLocale>

namespace chatoyant::client {

VoicePage::VoicePage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controls(new SettingControls(tr("Voice and audio changed."), this))
{
    connect(m_controls, &SettingControls::replaced, this, &VoicePage::replaced);
    auto *column = columnIn(this, {}, space::small);
    addMicrophone(column);
    column->addSpacing(space::medium);
    addSpeakers(column);
    column->addSpacing(space::medium);
    addSpeed(column);
    auto *note = paragraph(tr("This holds on this device."), TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    column->addSpacing(space::medium);
    addWriter(column);
    column->addStretch();
}

void VoicePage::addMicrophone(QBoxLayout *column)
{
    auto *choice = new DeviceChoice({tr("Microphone"),
                                     tr("No microphone is connected. Connect one to record voice "
                                        "messages."),
                                     preference::microphone, preference::microphoneName,
                                     &SoundDevices::microphones},
                                    m_context.preferences, this);
    auto *test = new MicrophoneTest(m_context, this);
    connect(choice, &DeviceChoice::chosen, test, &MicrophoneTest::forget);
    offerBack(*choice);
    column->addWidget(choice);
    column->addWidget(test);
}

void VoicePage::addSpeakers(QBoxLayout *column)
{
    auto *choice =
        new DeviceChoice({tr("Speakers"),
                          tr("No speakers are connected. Connect some to hear voice "
                             "messages."),
                          preference::speakers, preference::speakersName, &SoundDevices::speakers},
                         m_context.preferences, this);
    column->addWidget(choice);
    offerBack(*choice);
}

void VoicePage::offerBack(DeviceChoice &choice)
{
    connect(&choice, &DeviceChoice::replaced, this, [this, &choice](const QVariant &before) {
        const auto set = [&choice](const QVariant &device) { choice.setDevice(device); };
        m_controls->offerBack({{}, set}, before);
    });
}

void VoicePage::addSpeed(QBoxLayout *column)
{
    QList<Choice> choices;
    for (const qreal rate : {0.5, 1.0, 1.5, 2.0})
        //: A speed, as "1.5".
        choices.append({QString::number(rate), tr("%1× speed").arg(QLocale().toString(rate))});
    const Setting rate = settingOf(m_context.preferences, preference::soundRate, 1.0);
    m_controls->addChoices(
        column, tr("Voice messages play at"), choices,
        {[rate] { return QString::number(rate.value().toReal()); },
         [rate](const QVariant &value) { rate.set(value.toString().toDouble()); }});
}

// The server's choice: it is told, and cannot be changed here.
void VoicePage::addWriter(QBoxLayout *column)
{
    column->addWidget(paragraph(tr("The words of voice messages"), TextRole::UiStrong, this));
    auto *who = paragraph({}, TextRole::Ui, this);
    column->addWidget(who);
    const MoodLevels &levels = m_context.session.moodLevels();
    const auto show = [who, &levels] {
        const QString sentence = VoiceWordsText::sentence(levels.voiceWords());
        who->setText(sentence.isEmpty() ? tr("Nobody writes down what you say on this server.")
                                        : sentence);
    };
    connect(&levels, &MoodLevels::changed, who, show);
    show();
}

} // namespace chatoyant::client
