#include "client/ui/viewer/image_viewer.h"

#include "client/media/picture_decoder.h"
#include "client/models/file_words.h"
#include "client/ui/viewer/image_canvas.h"
#include "client/ui/viewer/video_view.h"
#include "client/ui/viewer/viewer_facts.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/empty_state.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QApplication>
#include <QLocale>

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
    , m_focusBefore(opener->window()->focusWidget())
    , m_canvas(new ImageCanvas(context.theme, this))
    , m_video(new VideoView(context, this))
    , m_fault(new EmptyState(u"image"_s, context.theme, this))
    , m_facts(new ViewerFacts(this))
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
    m_barLayout = rowIn(m_bar, {space::large, space::tiny, space::small, space::tiny}, space::tiny);
    auto *words = addColumn(m_barLayout, 0, 1);
    m_tools = addRow(m_barLayout, space::tiny);
    auto *row = addRow(m_tools, space::tiny);
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
    row = addRow(m_tools, space::tiny);
    row->addStretch();
    IconButton *save = addButton(*row, u"download"_s, tr("Save"));
    m_forward = addButton(*row, u"forward"_s, tr("Forward…"));
    IconButton *elsewhere = addButton(*row, u"open"_s, tr("Open with another program"));
    m_info = addButton(*row, u"info"_s, tr("About this file"));
    m_info->setCheckable(true);
    IconButton *closing = addButton(*row, u"close"_s, tr("Close"));
    column->addWidget(m_bar);
    column->addWidget(m_facts);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_video, 1);
    column->addWidget(m_fault, 1);
    m_facts->hide();
    m_fault->setProperty("kind", u"page"_s); // on what the picture would lie
    m_fault->setAttribute(Qt::WA_StyledBackground);
    m_fault->hide();
    buildFault();
    connectBar(*elsewhere, *save, *closing);
}

void ImageViewer::connectBar(IconButton &elsewhere, IconButton &save, IconButton &closing)
{
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_size, &QToolButton::clicked, this,
            [this] { m_canvas->isFitted() ? m_canvas->showActualSize() : m_canvas->fit(); });
    connect(m_turnButton, &QToolButton::clicked, m_canvas, &ImageCanvas::turn);
    connect(m_info, &QToolButton::toggled, m_facts, &QWidget::setVisible);
    connect(&elsewhere, &QToolButton::clicked, this, [this] { emit openWanted(current().file); });
    connect(m_copy, &QToolButton::clicked, this, [this] { emit copyWanted(current().file); });
    connect(&save, &QToolButton::clicked, this, [this] { emit saveWanted(current().file); });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        leave(); // what asks next stands in front of the conversation
        emit forwardWanted(current().seq);
    });
    connect(&closing, &QToolButton::clicked, this, &ImageViewer::leave);
    connect(m_video, &VideoView::saveWanted, this, [this] { emit saveWanted(current().file); });
    connect(m_video, &VideoView::elsewhereWanted, this,
            [this](const QString &path) { emit elsewhereWanted(current().file, path); });
    connect(m_video, &VideoView::fullScreenWanted, this, &ImageViewer::toggleFullScreen);
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImageViewer::refreshBar);
}

void ImageViewer::buildFault()
{
    m_retry = m_fault->addAction(tr("Try again"), "primary");
    connect(m_retry, &QPushButton::clicked, this, [this] { display(m_at); });
    connect(m_fault->addAction(tr("Save"), ""), &QPushButton::clicked, this,
            [this] { emit saveWanted(current().file); });
}

IconButton *ImageViewer::addButton(QBoxLayout &row, const QString &icon, const QString &name)
{
    auto *button = new IconButton(icon, name, m_context.theme, this);
    row.addWidget(button);
    m_buttons.append(button);
    return button;
}

// The buttons stand below the words where there is no room beside them.
void ImageViewer::resizeEvent(QResizeEvent *event)
{
    constexpr int wide = 640;
    constexpr int narrow = 540;
    const auto directionBelow = [this](int least) {
        return width() < m_context.theme.scaledPicture(least) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight;
    };
    m_barLayout->setDirection(directionBelow(wide));
    m_tools->setDirection(directionBelow(narrow));
    QWidget::resizeEvent(event);
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
    m_fault->hide();
    m_canvas->setVisible(!isVideo);
    m_video->setVisible(isVideo);
    isVideo ? m_video->open(picture.file) : m_video->stop();
    m_name->setText(picture.text.isEmpty() ? picture.file.file.name : picture.text.simplified());
    m_about->setText(picture.about);
    showFacts();
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
        return showFault(tr("This picture cannot be shown"), {}, false);
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
    if (error.reason == Reason::FileTooLarge)
        return showFault(tr("This picture is too large to be shown"), {}, false);
    showFault(tr("This picture could not be fetched"), Sentences::reason(error), true);
}

// In place of the picture: what it is all the same.
void ImageViewer::showFault(const QString &title, const QString &why, bool isRetried)
{
    const Attachment &file = current().file.file;
    //: A picture that is not there: its file name, and its kind and size.
    QStringList lines{tr("%1 · %2").arg(isolated(file.name), FileWords::kindAndSize(file)), why};
    lines.removeAll(QString());
    m_fault->setTexts(title, lines.join(u'\n'));
    m_retry->setVisible(isRetried);
    m_canvas->hide();
    m_fault->show();
    refreshBar();
}

void ImageViewer::showFacts()
{
    const ViewedPicture &picture = current();
    const Attachment &file = picture.file.file;
    QList<ViewerFact> facts{{tr("Name"), file.name}, {tr("File"), FileWords::kindAndSize(file)}};
    if (file.width > 0 && file.height > 0)
        //: Width and height of a picture, in pixels.
        facts.append({tr("Pixels"), tr("%1 × %2").arg(file.width).arg(file.height)});
    if (file.durationMs > 0)
        facts.append({tr("Length"), FileWords::duration(file.durationMs)});
    //: Who sent a picture, and when.
    facts.append({tr("Sent"), picture.about});
    m_facts->setFacts(facts);
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
        button->setVisible(!isVideo && m_fault->isHidden());
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < count);
    m_forward->setEnabled(!m_pictures.isEmpty() && current().seq > 0);
    m_size->setName(m_canvas->isFitted() ? tr("Actual size") : tr("Fit the window"));
}

} // namespace chatoyant::client
