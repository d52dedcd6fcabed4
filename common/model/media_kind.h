// The kinds in which what a chat holds beside its words is looked through.
#pragma once

#include "common/model/attachment.h"

namespace chatoyant {

// Stored by their places.
enum class MediaKind { Pictures, Files, Voice, Links };

// Under which of them an attachment stands.
constexpr MediaKind mediaKindOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image:
    case AttachmentKind::Video:
        return MediaKind::Pictures;
    case AttachmentKind::Voice:
        return MediaKind::Voice;
    case AttachmentKind::File:
    case AttachmentKind::Audio:
        break;
    }
    return MediaKind::Files;
}

} // namespace chatoyant
