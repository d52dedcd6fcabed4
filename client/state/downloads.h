// Files that this person saves: on their way, and where they lie.
#pragma once

#include "client/state/file_download.h"

#include <QHash>

namespace chatoyant::client {

struct DownloadState
{
    enum class Phase {
        None,    // not asked for
        Running, // also while it waits for the connection or for its turn
        Paused,
        Saved,
        Failed
    };

    Phase phase = Phase::None;
    qint64 received = 0;
    QString path; // Saved: where
    std::optional<Error> error;

    friend bool operator==(const DownloadState &, const DownloadState &) = default;
};

// What comes is gathered in a folder of the profile and moved when it is whole.
class Downloads final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atATime = 3;

    explicit Downloads(const TransferTools &tools, QObject *parent = nullptr);

    // Where partial files lie, and the list of what was saved. Ends what runs.
    void setFolder(const QString &folder);
    void setOnline(bool isOnline);

    DownloadState state(FileId file) const { return m_states.value(file); }
    // Where it was saved and still lies; empty: nowhere.
    QString pathOf(FileId file) const;
    void save(const Attachment &file, const QString &folder);
    // What came is kept for another time.
    void pause(FileId file);
    void resume(FileId file);
    void cancel(FileId file);

signals:
    void changed(chatoyant::FileId file);

private:
    void pump();
    void begin(FileId file);
    void end(FileId file);
    void set(FileId file, const DownloadState &state);
    QString partialOf(FileId file) const;
    QString listPath() const;
    void readList();
    void writeList() const;

    struct Wish
    {
        Attachment file;
        QString folder;
    };

    TransferTools m_tools;
    QString m_folder;
    QHash<FileId, DownloadState> m_states;
    QHash<FileId, Wish> m_wishes; // running, waiting or paused
    QList<FileId> m_queue;
    QHash<FileId, FileDownload *> m_running; // owned as children
    bool m_isOnline = false;
};

} // namespace chatoyant::client
