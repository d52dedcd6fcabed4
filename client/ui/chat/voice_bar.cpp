#include "client/ui/chat/voice_bar.h"

#include "client/models/file_words.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/chat/waveform_slider.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QKeyEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 countdown = 10'000; // ms before the end

} // namespace

VoiceBar::VoiceBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sentence(paragraph({}, TextRole::Ui, this))
    , m_hint(paragraph({}, TextRole::Meta, this))
    , m_writer(paragraph({}, TextRole::Meta, this))
    , m_writerIcon(makePicture(u"info"_s, this))
    , m_throwAway(new IconButton(u"trash"_s, tr("Throw away"), theme, this))
    , m_dot(new PlainLabel(u"●"_s, TextRole::Ui, this))
    , m_listen(new IconButton(u"play"_s, tr("Listen"), theme, this))
    , m_time(new PlainLabel({}, TextRole::UiStrong, this))
    , m_meter(new LevelMeter(theme, this))
    , m_wave(new WaveformSlider(theme, this))
    , m_lockHint(makeLockHint())
    , m_pause(new IconButton(u"pause"_s, tr("Pause"), theme, this))
    , m_goOn(new IconButton(u"mic"_s, tr("Record more"), theme, this))
    , m_send(new IconButton(u"send"_s, tr("Send"), theme, this))
{
    setProperty("kind", u"footer"_s);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_throwAway, &QToolButton::clicked, this, &VoiceBar::throwAwayWanted);
    connect(m_listen, &QToolButton::clicked, this, &VoiceBar::listenWanted);
    connect(m_pause, &QToolButton::clicked, this, &VoiceBar::pauseWanted);
    connect(m_goOn, &QToolButton::clicked, this, &VoiceBar::goOnWanted);
    connect(m_send, &QToolButton::clicked, this, &VoiceBar::sendWanted);
    connect(m_wave, &WaveformSlider::sought, this, [this](qint64 position) {
        emit seekWanted(qreal(position) / qreal(qMax<qint64>(1, m_duration)));
    });
    setState(VoiceState::Recording);
    hide();
}

void VoiceBar::build()
{
    auto *column =
        columnIn(this, {space::medium, space::small, space::medium, space::small}, space::tiny);
    column->addWidget(m_sentence);
    auto *row = addRow(column);
    for (QWidget *part : {static_cast<QWidget *>(m_throwAway), static_cast<QWidget *>(m_dot),
                          static_cast<QWidget *>(m_listen), static_cast<QWidget *>(m_time)})
        row->addWidget(part);
    row->addWidget(m_meter, 1);
    row->addWidget(m_wave, 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_writerIcon), m_lockHint, static_cast<QWidget *>(m_pause),
          static_cast<QWidget *>(m_goOn), static_cast<QWidget *>(m_send)})
        row->addWidget(part);
    column->addWidget(m_hint);
    column->addWidget(m_writer);
    m_sentence->hide();
    m_writer->setTone(Tone::Weak);
    setWriter({}, false);
    m_dot->setTone(Tone::Danger);
    m_wave->setAccessibleName(tr("Place in the recording"));
    m_pause->setToolTip(tr("Pause, and listen"));
    m_send->setProperty("kind", u"send"_s);
    m_send->setOnAccent(true);
}

// A lock with the way to it, where the button was pressed.
QWidget *VoiceBar::makeLockHint()
{
    auto *hint = new QWidget(this);
    auto *row = rowIn(hint, {}, space::tiny);
    for (const QString &icon : {u"up"_s, u"lock"_s})
        row->addWidget(makePicture(icon, hint));
    hint->setFixedHeight(m_theme.scaledPicture(size::target));
    return hint;
}

QLabel *VoiceBar::makePicture(const QString &icon, QWidget *parent)
{
    auto *picture = new QLabel(parent);
    const auto draw = [this, picture, icon] {
        picture->setPixmap(
            m_theme.icons().pixmap(icon, m_theme.palette().text2, size::icon, devicePixelRatioF()));
    };
    draw();
    connect(&m_theme, &Theme::changed, picture, draw);
    return picture;
}

void VoiceBar::setState(VoiceState state)
{
    m_state = state;
    const bool isHeld = state == VoiceState::Held || state == VoiceState::HeldAway;
    const bool isReview = state == VoiceState::Review;
    m_throwAway->setVisible(!isHeld);
    m_dot->setVisible(!isReview);
    m_meter->setVisible(!isReview);
    m_listen->setVisible(isReview);
    m_wave->setVisible(isReview);
    m_lockHint->setVisible(isHeld);
    m_pause->setVisible(state == VoiceState::Recording);
    m_goOn->setVisible(isReview);
    m_send->setVisible(!isHeld);
    setAccessibleName(isReview ? tr("Voice message, not sent yet")
                               : tr("Recording a voice message"));
    if (!isReview)
        m_position = -1;
    refreshHint();
    refreshTime();
}

void VoiceBar::showSound(const RecordedSound &sound)
{
    m_duration = sound.durationMs();
    if (m_state == VoiceState::Review)
        m_wave->setSound(sound.loudness.waveform(), m_duration);
    else
        m_meter->setLevels(sound.loudness.steps());
    m_goOn->setEnabled(m_longest == 0 || m_duration < m_longest);
    refreshHint();
    refreshTime();
}

void VoiceBar::showPlaying(const SoundShown &sound)
{
    m_listen->setIconName(sound.isPlaying ? u"pause"_s : u"play"_s);
    m_listen->setName(sound.isPlaying ? tr("Pause") : tr("Listen"));
    m_position = sound.isHere ? sound.position : -1;
    m_wave->showPosition(sound.isHere ? sound.position : 0);
    refreshTime();
}

void VoiceBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void VoiceBar::setWriter(const QString &sentence, bool isNew)
{
    m_writer->setText(sentence);
    m_writer->setVisible(isNew && !sentence.isEmpty());
    m_writerIcon->setVisible(!isNew && !sentence.isEmpty());
    m_writerIcon->setAccessibleName(sentence);
    setPlainToolTip(m_writerIcon, sentence);
    refreshHint();
}

void VoiceBar::setPause(const QString &why)
{
    if (std::exchange(m_pausedFor, why) == why)
        return;
    m_send->setEnabled(why.isEmpty());
    m_send->setAccessibleDescription(why);
    refreshHint();
}

void VoiceBar::refreshTime()
{
    const QString whole = FileWords::duration(m_duration);
    //: How far a sound has been played, and how long it is: "0:05 of 0:12".
    m_time->setText(m_position < 0 ? whole
                                   : tr("%1 of %2").arg(FileWords::duration(m_position), whole));
}

void VoiceBar::refreshHint()
{
    const bool isAway = m_state == VoiceState::HeldAway;
    const qint64 left = m_longest - m_duration;
    QString words;
    if (isAway)
        words = tr("Let go to throw it away");
    else if (m_longest > 0 && left < countdown)
        words = m_state == VoiceState::Review
                    ? tr("It cannot be any longer.")
                    : tr("%n second(s) left", "", static_cast<int>(qMax<qint64>(0, left) / 1000));
    else if (!m_pausedFor.isEmpty())
        words = m_pausedFor;
    else if (m_state == VoiceState::Held)
        words =
            tr("Let go to send · slide up or Space: hands free · slide away or Esc: throw away");
    else if (m_state == VoiceState::Recording)
        words = tr("Enter sends · Space pauses, to listen · Esc throws away");
    else
        words = tr("Enter sends · Space plays · R records more · Esc throws away");
    m_hint->setText(words);
    m_hint->setTone(isAway ? Tone::Danger : Tone::Weak);
    const QString writer = m_writer->text();
    setAccessibleDescription(writer.isEmpty() ? words : words + u'\n' + writer);
}

void VoiceBar::seekBy(int milliseconds)
{
    if (m_duration > 0)
        emit seekWanted(qBound<qreal>(
            0, qreal(qMax<qint64>(0, m_position) + milliseconds) / qreal(m_duration), 1));
}

void VoiceBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReview = m_state == VoiceState::Review;
    const bool isForward = event->key() == Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Delete:
        return emit throwAwayWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit sendWanted();
    case Qt::Key_Space:
        if (isReview)
            return emit listenWanted();
        return m_state == VoiceState::Recording ? emit pauseWanted() : emit lockWanted();
    case Qt::Key_R:
        if (isReview && m_goOn->isEnabled())
            return emit goOnWanted();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isReview)
            return seekBy(isForward ? WaveformSlider::step : -WaveformSlider::step);
        break;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

} // namespace chatoyant::client
