#include "client/ui/chat/playing_bar.h"

#include "client/models/file_words.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/chat/waveform_slider.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QLocale>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

PlayingBar::PlayingBar(const Theme &theme, ChatSounds &sounds, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sounds(sounds)
    , m_pause(new IconButton(u"pause"_s, tr("Pause"), theme, this))
    , m_what(textButton({}, "quiet", this))
    , m_wave(new WaveformSlider(theme, this))
    , m_time(new PlainLabel({}, TextRole::Meta, this))
    , m_rate(textButton({}, "quiet", this))
{
    setProperty("kind", u"bar"_s);
    setAccessibleName(tr("What plays"));
    build();
    connect(m_pause, &QToolButton::clicked, this, [this] { m_sounds.toggle(m_sounds.current()); });
    connect(m_what, &QPushButton::clicked, this, [this] { emit itemWanted(m_sounds.current()); });
    connect(m_rate, &QPushButton::clicked, this, [this] { m_sounds.setRate(m_sounds.nextRate()); });
    connect(m_wave, &WaveformSlider::sought, this, [this](qint64 position) {
        m_sounds.seek(m_sounds.current(), qreal(position) / qMax(1, m_wave->maximum()));
    });
    connect(&sounds, &ChatSounds::changed, this, &PlayingBar::refresh);
    hide();
}

void PlayingBar::build()
{
    auto *row = rowIn(this, {space::small, space::hair, space::small, space::hair}, space::tiny);
    auto *close = new IconButton(u"close"_s, tr("Stop playing"), m_theme, this);
    row->addWidget(m_pause);
    row->addWidget(m_what);
    row->addWidget(m_wave, 1);
    row->addSpacing(space::tiny);
    row->addWidget(m_time);
    row->addWidget(m_rate);
    row->addWidget(close);
    m_wave->setAccessibleName(tr("Place in what plays"));
    connect(close, &QToolButton::clicked, &m_sounds, &ChatSounds::stop);
}

void PlayingBar::refresh()
{
    const SoundItem item = m_sounds.current();
    // What has not been sent is listened to where it is recorded.
    setVisible(item.chat.isValid());
    if (!item.chat.isValid())
        return;
    const Attachment &file = item.file.file;
    const SoundShown sound = m_sounds.sound(item.file);
    m_pause->setIconName(sound.isPlaying ? u"pause"_s : u"play"_s);
    m_pause->setName(sound.isPlaying ? tr("Pause") : tr("Go on"));
    constexpr int widest = 180;
    const QString what = file.kind == AttachmentKind::Voice ? item.author : file.name;
    m_what->setText(
        m_what->fontMetrics().elidedText(what, Qt::ElideMiddle, m_theme.scaled(widest)));
    //: Leads to the message of somebody's voice note that plays.
    m_what->setAccessibleName(tr("Voice message from %1: show it").arg(item.author));
    setPlainToolTip(m_what, what);
    m_wave->setSound(file.waveform, sound.duration);
    m_wave->showPosition(sound.position);
    //: How far a sound has been played, and how long it is: "0:05 of 0:12".
    m_time->setText(
        tr("%1 of %2")
            .arg(FileWords::duration(sound.position), FileWords::duration(sound.duration)));
    const QString rate = QLocale().toString(m_sounds.rate());
    //: A speed, as "1.5".
    m_rate->setText(tr("%1×").arg(rate));
    m_rate->setAccessibleName(tr("Speed: %1×").arg(rate));
    setPlainToolTip(m_rate, tr("Speed"));
}

} // namespace chatoyant::client
