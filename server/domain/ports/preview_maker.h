// Makes small pictures of large ones, where nothing that a picture holds can harm the server.
#pragma once

#include "server/domain/ports/blob_store.h"
#include "server/domain/ports/file_storage.h"

namespace chatoyant::server {

enum class PreviewSize { Small, Large };

struct Preview
{
    QByteArray type; // image/jpeg or image/png
    QByteArray bytes;

    friend bool operator==(const Preview &, const Preview &) = default;
};

// From any thread; takes as long as the picture does.
class PreviewMaker
{
public:
    virtual ~PreviewMaker() = default;
    // Makes and keeps them. Of what is no picture, or one that is too large or broken: nothing.
    virtual PictureFacts make(const QByteArray &hash) = 0;
    // One of those that were made.
    virtual std::optional<Preview> preview(const QByteArray &hash, PreviewSize size) = 0;
    // The content is gone.
    virtual void forget(const QByteArray &hash) = 0;
};

} // namespace chatoyant::server
