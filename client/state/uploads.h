// Uploads the files of waiting messages: two at a time, in the order in which they were sent.
#pragma once

#include "client/state/file_upload.h"
#include "client/state/outbox.h"

#include <map>

namespace chatoyant::client {

// Follows the outbox: what stands there and is not whole is uploaded, what leaves it is let go of.
// How far each file has come is kept there, so that another start goes on.
class Uploads final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atATime = 2;

    Uploads(Outbox &outbox, const TransferTools &tools, QObject *parent = nullptr);

    void setOnline(bool isOnline);
    // Bytes of that file of the message that are on the server or on the wire.
    qint64 sentBytes(const QString &clientId, int number) const;
    // Until so many bytes of it are there, as fast as it has gone since it began; 0: that cannot be
    // told.
    qint64 secondsLeft(const QString &clientId, int number, qint64 total) const;
    // Of all files of a message, or of one.
    void setPaused(const QString &clientId, bool isPaused);
    // Copies in that folder which no message waits with: of a start that did not end well.
    void tidy(const QString &folder);

signals:
    void progressed(chatoyant::ChatId chat, const QString &clientId);

private:
    using Key = std::pair<QString, int>; // clientId, number of the file

    // Where it was when it began to move in this run.
    struct Beginning
    {
        std::chrono::milliseconds at{0};
        qint64 sent = -1; // it does not move yet
    };

    void pump();
    void noteProgress(const Key &key);
    void stopOthers(const QList<OutboxItem> &items);
    void start(const OutboxItem &item, int number);
    void connectUpload(FileUpload *upload, ChatId chat, const Key &key);
    void change(const Key &key, const std::function<void(OutgoingFile &)> &edit);
    void onFinished(const OutboxItem &item, bool isSent);
    std::optional<OutboxItem> item(const QString &clientId) const;
    static bool isWanted(const OutboxItem &item, int number);

    Outbox &m_outbox;
    TransferTools m_tools;
    std::map<Key, FileUpload *> m_running; // owned as children
    std::map<Key, Beginning> m_beginnings; // of those that run
    std::map<Key, qint64> m_sent;          // of those that rest
    bool m_isOnline = false;
};

} // namespace chatoyant::client
