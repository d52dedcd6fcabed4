#include "client/ui/viewer/image_viewer.h"

#include "client/media/picture_decoder.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/video_view.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize mostPixels(6000, 5000);   // in memory; larger ones are shown at that
constexpr qint64 moviePixels = 4'000'000; // of one frame: larger ones stand still

} // namespace

ImageViewer::ImageViewer(const UiContext &context,
                         const QList<ViewedPicture> &pictures,
                         qsizetype start,
                         QWidget *opener)
    : QWidget(opener->window())
    , m_context(context)
    , m_pictures(pictures)
    , m_background(1)
    , m_focusBefore(QApplication::focusWidget())
    , m_canvas(new ImageCanvas(context.theme, this))
    , m_video(new VideoView(context, this))
    , m_name(new ElidedLabel({}, TextRole::UiStrong, this))
    , m_about(new ElidedLabel({}, TextRole::Meta, this))
    , m_count(new ElidedLabel({}, TextRole::Ui, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("kind", u"surface"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    build();
    window()->installEventFilter(this);
    m_movie.setCacheMode(QMovie::CacheNone);
    connect(&m_movie, &QMovie::frameChanged, this, [this] {
        const ViewedPicture &picture = current();
        m_canvas->setImage(m_movie.currentImage(),
                           {picture.file.file.width, picture.file.file.height});
    });
    m_at = qBound<qsizetype>(0, start, m_pictures.size() - 1);
}

void ImageViewer::build()
{
    auto *column = columnIn(this);
    m_bar = framed("header", this);
    auto *row = rowIn(m_bar, {space::large, space::tiny, space::small, space::tiny}, space::tiny);
    auto *words = addColumn(row, 0, 1);
    words->addWidget(m_name);
    words->addWidget(m_about);
    m_about->setTone(Tone::Weak);
    row->addWidget(m_count);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QString backwards = isRtl ? u"chevron-right"_s : u"chevron-left"_s;
    const QString forwards = isRtl ? u"chevron-left"_s : u"chevron-right"_s;
    m_previous = addButton(*row, backwards, tr("Previous picture"));
    m_next = addButton(*row, forwards, tr("Next picture"));
    m_size = addButton(*row, u"search"_s, tr("Actual size"));
    m_turnButton = addButton(*row, u"rotate"_s, tr("Turn"));
    m_copy = addButton(*row, u"copy"_s, tr("Copy picture"));
    IconButton *save = addButton(*row, u"download"_s, tr("Save"));
    m_forward = addButton(*row, u"forward"_s, tr("Forward…"));
    IconButton *closing = addButton(*row, u"close"_s, tr("Close"));
    column->addWidget(m_bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_video, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_size, &QToolButton::clicked, this,
            [this] { m_canvas->isFitted() ? m_canvas->showActualSize() : m_canvas->fit(); });
    connect(m_turnButton, &QToolButton::clicked, m_canvas, &ImageCanvas::turn);
    connect(m_copy, &QToolButton::clicked, this, [this] { emit copyWanted(current().file); });
    connect(save, &QToolButton::clicked, this, [this] { emit saveWanted(current().file); });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        leave(); // what asks next stands in front of the conversation
        emit forwardWanted(current().seq);
    });
    connect(closing, &QToolButton::clicked, this, &ImageViewer::leave);
    connect(m_video, &VideoView::saveWanted, this, [this] { emit saveWanted(current().file); });
    connect(m_video, &VideoView::elsewhereWanted, this,
            [this](const QString &path) { emit elsewhereWanted(current().file, path); });
    connect(m_video, &VideoView::fullScreenWanted, this, &ImageViewer::toggleFullScreen);
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImageViewer::refreshBar);
}

IconButton *ImageViewer::addButton(QBoxLayout &row, const QString &icon, const QString &name)
{
    auto *button = new IconButton(icon, name, m_context.theme, this);
    row.addWidget(button);
    m_buttons.append(button);
    return button;
}

void ImageViewer::open()
{
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    setFocus(Qt::OtherFocusReason);
    display(m_at);
}

bool ImageViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void ImageViewer::go(qsizetype by)
{
    const qsizetype wanted = m_at + by;
    if (wanted >= 0 && wanted < m_pictures.size())
        display(wanted);
}

void ImageViewer::display(qsizetype at)
{
    m_at = at;
    ++m_turn;
    m_movie.stop();
    m_isMoving = false;
    m_canvas->startOver();
    m_canvas->setWords(tr("Loading…"));
    const ViewedPicture &picture = current();
    const bool isVideo = picture.file.isVideo();
    m_canvas->setVisible(!isVideo);
    m_video->setVisible(isVideo);
    isVideo ? m_video->open(picture.file) : m_video->stop();
    m_name->setText(picture.text.isEmpty() ? picture.file.file.name : picture.text.simplified());
    m_about->setText(picture.about);
    setAccessibleDescription(picture.file.file.name);
    refreshBar();
    if (!isVideo)
        load();
}

// First what is there at once, then the whole.
void ImageViewer::load()
{
    const FileShown file = current().file;
    const quint64 turn = m_turn;
    if (!file.localPath.isEmpty())
        return decodeLocal(file.localPath, turn);
    PictureStore &pictures = m_context.session.files().pictures();
    const auto arrived = [this, turn](const Result<QByteArray> &bytes) {
        if (turn != m_turn)
            return;
        bytes ? decode(*bytes, turn) : onFault(bytes.error(), turn);
    };
    const auto previewed = [this, turn, file, arrived](const Result<QByteArray> &bytes) {
        if (turn != m_turn)
            return;
        if (bytes)
            decode(*bytes, turn);
        m_context.session.files().pictures().whole(file.file, this, arrived);
    };
    if (file.file.hasPreview)
        pictures.preview(file.file.id, PictureSize::Large, this, previewed);
    else
        pictures.whole(file.file, this, arrived);
}

void ImageViewer::decode(const QByteArray &bytes, quint64 turn)
{
    m_background.run(
        this, [bytes] { return std::pair(pictureFacts(bytes), decodePicture(bytes, mostPixels)); },
        [this, turn, bytes](const std::pair<PictureFacts, QImage> &decoded) {
            present(decoded.second, turn);
            if (turn == m_turn && decoded.first.isAnimated)
                load(bytes, decoded.first);
        });
}

void ImageViewer::decodeLocal(const QString &path, quint64 turn)
{
    m_background.run(
        this, [path] { return decodePictureOf(path, mostPixels); },
        [this, turn](const QImage &image) { present(image, turn); });
}

void ImageViewer::present(const QImage &image, quint64 turn)
{
    if (turn != m_turn)
        return;
    if (image.isNull() && m_canvas->image().isNull())
        return m_canvas->setWords(tr("This picture cannot be shown. It can be saved."));
    if (image.isNull() || image.width() < m_canvas->image().width())
        return;
    const Attachment &file = current().file.file;
    m_canvas->setImage(image, {file.width, file.height});
    refreshBar();
}

// It moves by itself unless the person wishes for less motion: then the space bar lets it.
void ImageViewer::load(const QByteArray &bytes, const PictureFacts &facts)
{
    if (qint64(facts.size.width()) * facts.size.height() > moviePixels)
        return;
    m_movieBytes.close();
    m_movieBytes.setData(bytes);
    m_movieBytes.open(QIODevice::ReadOnly);
    m_movie.setFormat(facts.format);
    m_movie.setDevice(&m_movieBytes);
    m_isMoving = true;
    if (!m_context.theme.isMotionReduced())
        m_movie.start();
}

void ImageViewer::toggleMovie()
{
    if (m_movie.state() == QMovie::NotRunning && m_isMoving)
        m_movie.start();
    else
        m_movie.setPaused(m_movie.state() == QMovie::Running);
}

void ImageViewer::onFault(const Error &error, quint64 turn)
{
    if (turn != m_turn || !m_canvas->image().isNull())
        return;
    m_canvas->setWords(error.reason == Reason::FileTooLarge
                           ? tr("This picture is too large to be shown. It can be saved.")
                           : Sentences::reason(error));
}

void ImageViewer::refreshBar()
{
    const int count = static_cast<int>(m_pictures.size());
    const bool isVideo = current().file.isVideo();
    const QString percent =
        QLocale().toString(qRound(100 * m_canvas->zoom() * devicePixelRatioF()));
    //: Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".
    m_count->setText(isVideo ? tr("%1 of %2").arg(m_at + 1).arg(count)
                             : tr("%1 of %2 · %3 %").arg(m_at + 1).arg(count).arg(percent));
    for (IconButton *button : {m_size, m_turnButton, m_copy})
        button->setVisible(!isVideo);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < count);
    m_forward->setEnabled(!m_pictures.isEmpty() && current().seq > 0);
    m_size->setName(m_canvas->isFitted() ? tr("Actual size") : tr("Fit the window"));
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    event->accept(); // nothing behind it hears its keys
    if (event->matches(QKeySequence::Copy) && !current().file.isVideo())
        return emit copyWanted(current().file);
    if (event->matches(QKeySequence::Save))
        return emit saveWanted(current().file);
    if (current().file.isVideo() && m_video->press(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        return m_isFullScreen ? toggleFullScreen() : leave();
    case Qt::Key_Left:
        return go(isRtl ? 1 : -1);
    case Qt::Key_Right:
        return go(isRtl ? -1 : 1);
    case Qt::Key_PageUp:
        return go(-1);
    case Qt::Key_PageDown:
        return go(1);
    case Qt::Key_Home:
        return display(0);
    case Qt::Key_End:
        return display(m_pictures.size() - 1);
    default:
        return pressPicture(event->key());
    }
}

void ImageViewer::pressPicture(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoomBy(ImageCanvas::step);
    case Qt::Key_Minus:
        return m_canvas->zoomBy(1 / ImageCanvas::step);
    case Qt::Key_0:
        return m_canvas->fit();
    case Qt::Key_1:
        return m_canvas->showActualSize();
    case Qt::Key_Space:
        return toggleMovie();
    case Qt::Key_R:
        return m_canvas->turn();
    default:
        return;
    }
}

// Only the video and its controls are left then; whoever had a full screen before keeps it.
void ImageViewer::toggleFullScreen()
{
    if (!m_isFullScreen && window()->isFullScreen())
        return m_bar->setVisible(!m_bar->isVisible());
    m_isFullScreen = !m_isFullScreen;
    m_bar->setVisible(!m_isFullScreen);
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

// Tab stays inside.
bool ImageViewer::focusNextPrevChild(bool isNext)
{
    QList<QWidget *> usable(m_buttons.cbegin(), m_buttons.cend());
    if (current().file.isVideo())
        usable += m_video->controls();
    usable.removeIf([](const QWidget *each) { return !each->isEnabled() || !each->isVisible(); });
    const qsizetype count = usable.size();
    if (count == 0)
        return false;
    const qsizetype now = usable.indexOf(QApplication::focusWidget());
    const qsizetype next = now < 0 ? (isNext ? 0 : count - 1) : now + (isNext ? 1 : -1);
    usable[(next + count) % count]->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ImageViewer::leave()
{
    if (m_isFullScreen)
        toggleFullScreen();
    m_video->stop();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    close();
}

} // namespace chatoyant::client
