// Brings all that the server keeps of somebody onto their device, as one file.
#pragma once

#include "client/net/account_answers.h"
#include "client/state/downloads.h"

namespace chatoyant::client {

class Api;

struct DataExportState
{
    enum class Phase {
        None,
        Making,   // on the server, which may take minutes
        Fetching, // on its way here
        Saved,
        Failed
    };

    Phase phase = Phase::None;
    qint64 done = 0;  // bytes
    qint64 total = 0; // Fetching: of the file
    QString path;     // Saved: where
    std::optional<Error> error;

    friend bool operator==(const DataExportState &, const DataExportState &) = default;
};

// Goes on by itself after a lost connection, whatever windows are open. The server's copy goes as
// soon as it is of no more use.
class DataExport final : public QObject
{
    Q_OBJECT

public:
    DataExport(Api &api,
               Downloads &downloads,
               const Environment &environment,
               QObject *parent = nullptr);

    const DataExportState &state() const { return m_state; }
    bool isRunning() const;
    // Anew, as of now; under this name, or one like it where something lies there.
    void start(const QString &path);
    void cancel();
    // Nobody is here any more.
    void forget();
    void setOnline(bool isOnline);

signals:
    void changed();

private:
    void ask();
    void onAnswer(const Result<ExportState> &answer);
    void fetch(const ExportState &made);
    void onDownload(FileId file);
    void end(const DataExportState &state);
    void set(const DataExportState &state);

    Api &m_api;
    Downloads &m_downloads;
    Alarm m_alarm;
    DataExportState m_state;
    QString m_folder;
    Attachment m_file; // as it will be here
    int m_asked = 0;   // how often
    bool m_isOnline = false;
    bool m_isDue = false; // to be asked for as soon as there is a connection
};

} // namespace chatoyant::client
