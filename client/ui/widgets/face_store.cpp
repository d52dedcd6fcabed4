#include "client/ui/widgets/face_store.h"

#include "client/media/picture_decoder.h"

#include <QPainter>
#include <QWidget>

namespace chatoyant::client {

namespace {

constexpr int faceSide = 480; // the server's small picture

// The middle of it: other clients may send what is no square.
QImage roundFace(const QByteArray &bytes, int pixels)
{
    const QImage image = decodePicture(bytes, {faceSide, faceSide});
    if (image.isNull())
        return {};
    const int side = std::min(image.width(), image.height());
    const QImage square =
        image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side)
            .scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage face(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(square);
    painter.drawEllipse(face.rect());
    return face;
}

void watch(QList<QPointer<QWidget>> &watchers, QWidget *watcher)
{
    if (watcher && !watchers.contains(watcher))
        watchers.append(watcher);
}

void drawAgain(const QList<QPointer<QWidget>> &watchers)
{
    for (const QPointer<QWidget> &watcher : watchers) {
        if (watcher)
            watcher->update();
    }
}

} // namespace

FaceStore &facesOf(Session &session)
{
    auto *faces = session.findChild<FaceStore *>(QString(), Qt::FindDirectChildrenOnly);
    return faces ? *faces : *new FaceStore(session, &session);
}

FaceStore::FaceStore(Session &session, QObject *parent)
    : Faces(parent)
    , m_session(session)
    , m_background(1)
    , m_faces(memoryBytes)
{
    connect(&session, &Session::connectionChanged, this, [this](const ConnectionState &state) {
        if (state.phase == ConnectionState::Phase::Online)
            tryAgain();
    });
}

QPixmap FaceStore::face(FileId picture, int pixels, QWidget *watcher)
{
    const Key key{picture, pixels};
    if (const QPixmap *known = m_faces.object(key))
        return *known;
    if (const auto missing = m_missing.find(picture); missing != m_missing.end()) {
        watch(*missing, watcher);
        return {};
    }
    const bool isAsked = m_waiting.contains(key);
    watch(m_waiting[key], watcher);
    if (!isAsked)
        load(key);
    return {};
}

void FaceStore::load(const Key &key)
{
    m_session.files().pictures().preview(
        key.first, PictureSize::Small, this, [this, key](const Result<QByteArray> &bytes) {
            if (!bytes)
                return keep(key, {});
            m_background.run(
                this, [kept = *bytes, pixels = key.second] { return roundFace(kept, pixels); },
                [this, key](const QImage &image) { keep(key, image); });
        });
}

void FaceStore::keep(const Key &key, const QImage &image)
{
    const Watchers watchers = m_waiting.take(key);
    if (image.isNull()) {
        for (const QPointer<QWidget> &watcher : watchers)
            watch(m_missing[key.first], watcher);
        return;
    }
    auto face = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    m_faces.insert(key, face.release(), image.sizeInBytes());
    drawAgain(watchers);
}

void FaceStore::tryAgain()
{
    const auto missing = std::exchange(m_missing, {});
    for (const Watchers &watchers : missing)
        drawAgain(watchers);
}

} // namespace chatoyant::client
