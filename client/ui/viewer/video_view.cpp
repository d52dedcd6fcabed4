#include "client/ui/viewer/video_view.h"

#include "client/models/file_words.h"
#include "client/ui/chat/chat_sounds.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSlider>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int volumeSteps = 100;
constexpr int volumeWidth = 90;
constexpr int pageSteps = 10; // of a video's length
constexpr int wholeHeight = 100;

} // namespace

VideoView::VideoView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_player(nullptr)
    , m_fault(new EmptyState(u"warning"_s, context.theme, this))
    , m_retry(m_fault->addAction(tr("Try again"), "primary"))
    , m_bar(framed("footer", this))
    , m_play(new IconButton(u"play"_s, tr("Play"), context.theme, m_bar))
    , m_place(new QSlider(Qt::Horizontal, m_bar))
    , m_time(new PlainLabel({}, TextRole::Meta, m_bar))
    , m_mute(new IconButton(u"volume"_s, tr("Mute"), context.theme, m_bar))
    , m_volume(new QSlider(Qt::Horizontal, m_bar))
    , m_rate(textButton({}, "quiet", m_bar))
    , m_full(new IconButton(u"fullscreen"_s, tr("Full screen"), context.theme, m_bar))
{
    auto *column = columnIn(this);
    column->addWidget(m_fault, wholeHeight);
    column->addStretch(1); // while there is no fault: the picture's place
    buildBar(*column);
    connect(m_retry, &QPushButton::clicked, this, [this] { open(FileShown(m_file)); });
    connect(m_fault->addAction(tr("Open with another program"), ""), &QPushButton::clicked, this,
            [this] { emit elsewhereWanted(m_path); });
    connect(m_fault->addAction(tr("Save"), ""), &QPushButton::clicked, this,
            &VideoView::saveWanted);
    connect(&m_player, &VideoPlayer::changed, this, &VideoView::refresh);
    connect(&m_player, &VideoPlayer::pictureCame, this, [this](const QImage &picture) {
        m_picture = picture;
        update();
    });
    connect(&m_player, &VideoPlayer::failed, this, [this] {
        showFault(tr("This video cannot be played here"),
                  tr("The program that plays videos on this system does not know its format."),
                  false);
    });
    connect(&context.session.files().videos(), &VideoStore::progressed, this,
            &VideoView::showProgress);
}

void VideoView::buildBar(QBoxLayout &column)
{
    auto *row = rowIn(m_bar, {space::small, space::tiny, space::small, space::tiny}, space::small);
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    row->addWidget(m_time);
    row->addWidget(m_rate);
    row->addWidget(m_mute);
    row->addWidget(m_volume);
    row->addWidget(m_full);
    column.addWidget(m_bar);
    m_place->setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    m_place->setAccessibleName(tr("Place in the video"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, volumeSteps);
    m_volume->setFixedWidth(m_context.theme.scaled(volumeWidth));
    connect(m_play, &QToolButton::clicked, this,
            [this] { m_player.setPlaying(!m_player.isPlaying()); });
    connect(m_mute, &QToolButton::clicked, this,
            [this] { m_player.setMuted(!m_player.isMuted()); });
    setPlainToolTip(m_rate, tr("Speed"));
    connect(m_rate, &QPushButton::clicked, this, [this] {
        const QList<qreal> &rates = ChatSounds::rates();
        m_player.setRate(rates.at((rates.indexOf(m_player.rate()) + 1) % rates.size()));
    });
    connect(m_full, &QToolButton::clicked, this, &VideoView::fullScreenWanted);
    connect(m_place, &QSlider::valueChanged, this, [this](int place) { m_player.seek(place); });
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) {
        m_player.setMuted(false);
        m_player.setVolume(qreal(volume) / volumeSteps);
    });
}

void VideoView::open(const FileShown &file)
{
    stop();
    m_file = file;
    setAccessibleName(tr("Video %1").arg(file.file.name));
    m_words = tr("Loading…");
    refresh();
    const auto fetched = [this](const Result<QString> &path) { onFetched(path); };
    m_context.session.files().videos().fetch(file.file, this, fetched);
}

void VideoView::stop()
{
    m_player.open({});
    m_context.session.files().videos().stop();
    m_picture = {};
    m_path.clear();
    m_isFaulty = false;
}

void VideoView::onFetched(const Result<QString> &path)
{
    if (!path)
        return showFault(tr("This video could not be fetched"), Sentences::reason(path.error()),
                         true);
    m_path = *path;
    m_words.clear();
    m_player.setSpeakers(m_context.preferences.value(preference::speakers).toString());
    m_player.open(m_path);
    refresh();
}

void VideoView::showProgress()
{
    if (!isVisible() || !m_path.isEmpty())
        return;
    m_words =
        FileWords::progress(m_context.session.files().videos().receivedBytes(), m_file.file.bytes);
    update();
}

void VideoView::showFault(const QString &title, const QString &why, bool isRetried)
{
    m_isFaulty = true;
    m_words.clear();
    m_fault->setTexts(title, why);
    m_retry->setVisible(isRetried);
    refresh();
}

void VideoView::refresh()
{
    const bool isOpen = m_player.isOpen();
    const bool isPlaying = m_player.isPlaying();
    m_fault->setVisible(m_isFaulty);
    m_bar->setVisible(!m_isFaulty);
    m_bar->setEnabled(isOpen);
    m_play->setIconName(isPlaying ? u"pause"_s : u"play"_s);
    m_play->setName(isPlaying ? tr("Pause") : tr("Play"));
    const bool isSilent = m_player.isMuted() || m_player.volume() <= 0;
    m_mute->setIconName(isSilent ? u"volume-off"_s : u"volume"_s);
    m_mute->setName(m_player.isMuted() ? tr("Sound on") : tr("Mute"));
    const QSignalBlocker place(m_place);
    const QSignalBlocker volume(m_volume);
    m_place->setRange(0, static_cast<int>(m_player.duration()));
    m_place->setSingleStep(static_cast<int>(seekStep));
    m_place->setPageStep(qMax(1, static_cast<int>(m_player.duration()) / pageSteps));
    m_place->setValue(static_cast<int>(m_player.position()));
    m_volume->setValue(qRound(m_player.volume() * volumeSteps));
    //: How far a video is, and how long it is: "0:05 / 1:20".
    m_time->setText(tr("%1 / %2").arg(FileWords::duration(m_player.position()),
                                      FileWords::duration(m_player.duration())));
    const QString rate = QLocale().toString(m_player.rate());
    //: A speed, as "1.5".
    m_rate->setText(tr("%1×").arg(rate));
    m_rate->setAccessibleName(tr("Speed: %1×").arg(rate));
    update();
}

QList<QWidget *> VideoView::controls() const
{
    if (m_isFaulty) {
        QList<QWidget *> buttons;
        const auto found = m_fault->findChildren<QPushButton *>();
        for (QPushButton *button : found)
            buttons.append(button);
        return buttons;
    }
    return {m_play, m_place, m_rate, m_mute, m_volume, m_full};
}

bool VideoView::press(int key)
{
    switch (key) {
    case Qt::Key_Space:
        m_player.setPlaying(!m_player.isPlaying());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_player.seek(m_player.position() + (key == Qt::Key_Left ? -seekStep : seekStep));
        return true;
    case Qt::Key_Up:
        m_player.setVolume(qMin(1.0, m_player.volume() + volumeStep));
        return true;
    case Qt::Key_Down:
        m_player.setVolume(qMax(0.0, m_player.volume() - volumeStep));
        return true;
    case Qt::Key_M:
        m_player.setMuted(!m_player.isMuted());
        return true;
    case Qt::Key_F:
        emit fullScreenWanted();
        return true;
    default:
        return false;
    }
}

QRect VideoView::pictureArea() const
{
    return {0, 0, width(), height() - m_bar->height()};
}

void VideoView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_isFaulty)
        return;
    const Palette &palette = m_context.theme.palette();
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const QRect area = pictureArea();
    if (!m_picture.isNull()) {
        QRect place(QPoint(), m_picture.size().scaled(area.size(), Qt::KeepAspectRatio));
        place.moveCenter(area.center());
        painter.drawImage(place, m_picture);
    }
    painter.setFont(m_context.theme.font(TextRole::Ui));
    painter.setPen(palette.text2);
    painter.drawText(area, Qt::AlignCenter, m_words);
    if (!m_player.isOpen() || m_player.isPlaying())
        return;
    QRect round(0, 0, size::header, size::header);
    round.moveCenter(area.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawEllipse(round);
    m_context.theme.icons().paint(
        painter, u"play"_s, palette.onAccent,
        QRectF(round).adjusted(space::large, space::large, -space::large, -space::large));
}

void VideoView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && pictureArea().contains(event->pos()) && !m_isFaulty)
        m_player.setPlaying(!m_player.isPlaying());
}

} // namespace chatoyant::client
