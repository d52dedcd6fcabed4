#include "client/ui/chat/chosen_media.h"

#include <QMimeData>
#include <QUrl>

namespace chatoyant::client {

namespace {

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

bool holdsMedia(const QMimeData &data)
{
    return (data.hasUrls() && !pathsIn(data).isEmpty()) || (data.hasImage() && !data.hasText());
}

ChosenMedia mediaIn(const QMimeData &data)
{
    if (const QStringList paths = pathsIn(data); !paths.isEmpty())
        return {paths};
    return {{}, qvariant_cast<QImage>(data.imageData())};
}

} // namespace chatoyant::client
