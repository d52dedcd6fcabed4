// What plays, above whatever conversation is open: pause, place, speed, the way to it.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

class QPushButton;

namespace chatoyant::client {

class ChatSounds;
class IconButton;
class PlainLabel;
class WaveformSlider;
struct SoundItem;

// Hidden while nothing does.
class PlayingBar final : public QFrame
{
    Q_OBJECT

public:
    PlayingBar(const Theme &theme, ChatSounds &sounds, QWidget *parent);

signals:
    void itemWanted(const chatoyant::client::SoundItem &item);

private:
    void build();
    void refresh();

    const Theme &m_theme;
    ChatSounds &m_sounds;
    IconButton *m_pause;
    QPushButton *m_what;
    WaveformSlider *m_wave;
    PlainLabel *m_time;
    QPushButton *m_rate;
};

} // namespace chatoyant::client
