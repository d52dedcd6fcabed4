// Small pictures, made by a program of its own for each picture, and kept beside the contents.
#pragma once

#include "server/domain/ports/preview_maker.h"

#include <QString>

#include <chrono>

namespace chatoyant::server {

class PreviewWorker final : public PreviewMaker
{
public:
    struct Settings
    {
        QString program; // chatoyant-previews
        QString folder;  // made when it is needed
        std::chrono::milliseconds within{20'000};
        qint64 largestPicture = 64 * 1024 * 1024; // bytes of the file
    };

    PreviewWorker(const Settings &settings, const BlobStore &blobs);

    // Where the program lies beside the server's own; empty where it is not installed.
    static QString findProgram();

    PictureFacts make(const QByteArray &hash) override;
    std::optional<Preview> preview(const QByteArray &hash, PreviewSize size) override;
    void forget(const QByteArray &hash) override;

private:
    QString pathOf(const QByteArray &hash) const;
    bool keep(const QByteArray &hash, const QByteArray &set) const;
    // What the program says of the picture; empty where it failed.
    QByteArray run(int picture) const;

    const Settings m_settings;
    const BlobStore &m_blobs;
};

} // namespace chatoyant::server
