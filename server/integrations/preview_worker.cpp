#include "server/integrations/preview_worker.h"

#include "common/disk/whole_file.h"
#include "server/domain/preview_set.h"
#include "server/integrations/worker_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPreviews, "chatoyant.previews")

} // namespace

PreviewWorker::PreviewWorker(const Settings &settings, const BlobStore &blobs)
    : m_settings(settings)
    , m_blobs(blobs)
{}

QString PreviewWorker::findProgram()
{
    return findWorker("chatoyant-previews"_L1);
}

PictureFacts PreviewWorker::make(const QByteArray &hash)
{
    const auto picture = m_blobs.read(hash);
    if (!picture || (*picture)->size() > m_settings.largestPicture)
        return {};
    const Descriptor copy = memoryCopy(**picture);
    if (copy.number < 0)
        return {};
    const QByteArray text = run(copy.number);
    const auto set = readPreviewSet(text);
    if (!set) {
        qCInfo(logPreviews, "a picture of %lld bytes has no previews",
               static_cast<long long>((*picture)->size()));
        return {};
    }
    return {set->width, set->height, set->blur, keep(hash, text)};
}

QByteArray PreviewWorker::run(int picture) const
{
    const auto text =
        runWorker({m_settings.program, {}, picture, m_settings.within, previewSetBytes});
    return text ? *text : QByteArray();
}

bool PreviewWorker::keep(const QByteArray &hash, const QByteArray &set) const
{
    const QString path = pathOf(hash);
    return QDir().mkpath(QFileInfo(path).path()) && bool(writeWhole(path, set));
}

std::optional<Preview> PreviewWorker::preview(const QByteArray &hash, PreviewSize size)
{
    QFile file(pathOf(hash));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto set = readPreviewSet(file.read(previewSetBytes + 1));
    if (!set)
        return std::nullopt;
    return size == PreviewSize::Large ? set->large : set->small;
}

void PreviewWorker::forget(const QByteArray &hash)
{
    QFile::remove(pathOf(hash));
}

QString PreviewWorker::pathOf(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_settings.folder + u'/' + name.first(2) + u'/' + name;
}

} // namespace chatoyant::server
