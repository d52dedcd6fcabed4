// The small pictures of one picture, as one text of bytes: from the worker, and on the disk.
#pragma once

#include "server/domain/ports/preview_maker.h"

namespace chatoyant::server {

struct PreviewSet
{
    int width = 0; // of the picture as people see it
    int height = 0;
    QByteArray blur;
    Preview small;
    Preview large;

    friend bool operator==(const PreviewSet &, const PreviewSet &) = default;
};

QByteArray writePreviewSet(const PreviewSet &set);
// Strict: whoever wrote it may have been taken over by a picture.
std::optional<PreviewSet> readPreviewSet(const QByteArray &text);

inline constexpr qsizetype previewSetBytes = 4 * 1024 * 1024;

} // namespace chatoyant::server
