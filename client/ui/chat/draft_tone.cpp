#include "client/ui/chat/draft_tone.h"

#include "client/theme/mood_theme.h"
#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

DraftTone::DraftTone(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new QWidget(this))
    , m_icon(new QLabel(m_line))
    , m_words(new ElidedLabel({}, TextRole::Meta, m_line))
{
    makeAnnouncing(*m_words);
    constexpr int closeSide = 24;
    columnIn(this)->addWidget(m_line);
    auto *row = rowIn(m_line, {space::vast, 0, space::vast, 0}, space::small);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    auto *close = new IconButton(u"close"_s, tr("Dismiss for this message"), theme, m_line);
    close->setSide(closeSide);
    row->addWidget(close);
    m_words->setTone(Tone::Weak);
    setPlainToolTip(m_line, tr("Only you see this. It is worked out on this device."));
    QSizePolicy kept = m_line->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_line->setSizePolicy(kept);
    m_line->hide();
    hide();
    connect(close, &QToolButton::clicked, this, &DraftTone::dismiss);
    connect(&theme, &Theme::changed, this, &DraftTone::refresh);
}

QString DraftTone::sentence(MoodLabel label)
{
    switch (label) {
    case MoodLabel::Tense:
        //: Of the message that is being written.
        return tr("This may read as tense");
    case MoodLabel::Angry:
        //: Of the message that is being written: as in an argument.
        return tr("This may read as heated");
    case MoodLabel::Sad:
        //: Of the message that is being written.
        return tr("This may read as sad");
    default:
        return {};
    }
}

void DraftTone::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    setVisible(isWanted);
    refresh();
}

void DraftTone::setMood(const Mood &mood)
{
    const bool isTold = mood.confidence >= leastConfidence && !sentence(mood.label).isEmpty();
    m_label = isTold ? std::optional(mood.label) : std::nullopt;
    refresh();
}

bool DraftTone::dismiss()
{
    if (m_line->isHidden())
        return false;
    m_isDismissed = true;
    refresh();
    emit dismissed();
    return true;
}

void DraftTone::beginAnew()
{
    m_isDismissed = false;
    m_announced.clear();
    setMood({});
}

void DraftTone::refresh()
{
    const bool isShown = m_isWanted && m_label && !m_isDismissed;
    m_line->setVisible(isShown);
    if (!isShown)
        return;
    m_words->setText(sentence(*m_label));
    m_words->setAccessibleName(m_words->text());
    m_icon->setPixmap(
        m_theme.icons().pixmap(MoodTheme::iconName(*m_label), m_theme.palette().mood(*m_label).ink,
                               m_theme.scaledPicture(size::badge), devicePixelRatioF()));
    announce();
}

// A draft that wavers is no torrent of words.
void DraftTone::announce()
{
    if (m_announced.contains(*m_label))
        return;
    m_announced.append(*m_label);
    client::announce(*m_words);
    emit announced(m_words->accessibleName());
}

} // namespace chatoyant::client
