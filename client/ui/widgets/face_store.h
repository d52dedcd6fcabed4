// Has the pictures of people and chats that are on screen, small, round and ready to be drawn.
#pragma once

#include "client/state/session.h"
#include "client/theme/faces.h"

#include <QCache>

namespace chatoyant::client {

// Asked for only by what is drawn; fetched once, kept on the disk by the session, and in memory up
// to a limit. Bytes from strangers are decoded on a thread of its own.
class FaceStore final : public Faces
{
    Q_OBJECT

public:
    static constexpr int memoryBytes = 16 << 20;

    explicit FaceStore(Session &session, QObject *parent = nullptr);

    QPixmap face(FileId picture, int pixels, QWidget *watcher) override;

private:
    using Key = std::pair<FileId, int>;
    using Watchers = QList<QPointer<QWidget>>;

    void load(const Key &key);
    void keep(const Key &key, const QImage &image);
    void tryAgain();

    Session &m_session;
    Background m_background;
    QCache<Key, QPixmap> m_faces; // cost: bytes
    QHash<Key, Watchers> m_waiting;
    QHash<FileId, Watchers> m_missing; // until the next connection
};

// The one of this account, as long as the session lives.
FaceStore &facesOf(Session &session);

} // namespace chatoyant::client
