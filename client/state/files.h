// All that one account does with files: what it sends, saves and looks at.
#pragma once

#include "client/state/downloads.h"
#include "client/state/picture_store.h"
#include "client/state/uploads.h"
#include "client/state/video_store.h"
#include "client/state/voice_drafts.h"

namespace chatoyant::client {

class Files final : public QObject
{
    Q_OBJECT

public:
    Files(Outbox &outbox, const Environment &environment, QObject *parent = nullptr);

    Uploads &uploads() { return m_uploads; }
    Downloads &downloads() { return m_downloads; }
    PictureStore &pictures() { return m_pictures; }
    VoiceDrafts &voiceDrafts() { return m_voiceDrafts; }
    // Of what is in no message. Start it; the owner is its parent.
    FileUpload *upload(const OutgoingFile &file, QObject *owner)
    {
        return new FileUpload(file, m_tools, owner);
    }
    // What came of such an upload is not wanted any more.
    void discard(const QString &place) { m_transfer.remove(place); }
    VideoStore &videos() { return m_videos; }
    // Where copies lie that are made to be sent.
    QString outgoingFolder() const { return m_folder + QStringLiteral("/outgoing"); }

    // The bytes of what was fetched to be looked at or heard, which can be fetched again; counted
    // beside the windows.
    void countCopies(QObject *context, std::function<void(qint64)> reply);
    // All of it goes. The reply: what could not.
    void removeCopies(QObject *context, std::function<void(qint64)> reply);

    // After the outbox was restored. An empty folder: nobody is here.
    void open(const QString &folder);
    // With everything that lies there.
    void erase();
    void setServer(const FileServer &server) { m_transfer.setServer(server); }
    void setOnline(bool isOnline);

private:
    QStringList copyFolders() const;

    QString m_folder;
    FileTransfer m_transfer;
    Background m_background;
    TransferTools m_tools;
    Uploads m_uploads;
    Downloads m_downloads;
    PictureStore m_pictures;
    VideoStore m_videos;
    VoiceDrafts m_voiceDrafts;
};

} // namespace chatoyant::client
