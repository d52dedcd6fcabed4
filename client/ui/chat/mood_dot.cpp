#include "client/ui/chat/mood_dot.h"

#include "client/theme/mood_theme.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>

namespace chatoyant::client {

MoodDot::MoodDot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    constexpr int side = 18;
    setFixedSize(side, side);
    hide();
}

void MoodDot::setMood(const Mood &mood, bool isShown)
{
    m_mood = mood;
    const QString words = tr("Your draft reads as: %1").arg(MoodTheme::word(mood.label));
    setAccessibleName(words);
    setPlainToolTip(this, words);
    setVisible(isShown && mood.label != MoodLabel::Neutral);
    update();
}

void MoodDot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    m_theme.icons().paint(painter, MoodTheme::iconName(m_mood.label),
                          m_theme.palette().mood(m_mood.label).ink, rect());
}

} // namespace chatoyant::client
