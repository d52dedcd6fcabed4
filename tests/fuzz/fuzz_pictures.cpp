// Pictures that anybody may have made, and what their worker says of them.
#include "common/base/limits.h"
#include "server/previews/small_pictures.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

using namespace chatoyant;
using namespace chatoyant::server;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = fuzz::copyOf(data, size);
    if (const auto set = readPreviewSet(bytes))
        require(readPreviewSet(writePreviewSet(*set)) == set, "what is read can be written");
    QBuffer picture(&bytes);
    picture.open(QIODevice::ReadOnly);
    constexpr qint64 quickPixels = 1'000'000; // else a few would take all the time
    const auto set = smallPictures(picture, quickPixels);
    if (!set)
        return 0;
    require(set->width > 0 && set->height > 0 && qint64(set->width) * set->height <= quickPixels,
            "a picture has a size");
    require(set->blur.size() <= limits::blurBytes, "a blur is tiny");
    require(readPreviewSet(writePreviewSet(*set)) == set, "what is made can be read");
    return 0;
}
