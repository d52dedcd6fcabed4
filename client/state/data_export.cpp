#include "client/state/data_export.h"

#include "client/net/api.h"
#include "client/state/retry.h"
#include "client/state/saved_file.h"

#include <QFileInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using ExportPhase = DataExportState::Phase;

namespace {

// Most are made at once; who has gigabytes waits anyhow.
std::chrono::milliseconds pauseBefore(int asked)
{
    constexpr auto shortest = 100ms;
    constexpr int doublings = 4;
    return shortest * (1 << std::min(asked, doublings));
}

bool passes(Reason reason)
{
    return needsConnection(reason) || reason == Reason::TimedOut || reason == Reason::ServerBusy ||
           reason == Reason::ServerStopping;
}

} // namespace

DataExport::DataExport(Api &api,
                       Downloads &downloads,
                       const Environment &environment,
                       QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_downloads(downloads)
    , m_alarm(environment.timers)
{
    connect(&m_alarm, &Alarm::rang, this, &DataExport::ask);
    connect(&downloads, &Downloads::changed, this, &DataExport::onDownload);
}

bool DataExport::isRunning() const
{
    return m_state.phase == ExportPhase::Making || m_state.phase == ExportPhase::Fetching;
}

void DataExport::start(const QString &path)
{
    if (isRunning())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_file = {};
    m_file.name = QFileInfo(path).fileName();
    m_asked = 0;
    if (const auto isGood = checkFolder(m_folder); !isGood)
        return set({ExportPhase::Failed, 0, 0, {}, isGood.error()});
    set({ExportPhase::Making, 0, 0, {}, std::nullopt});
    m_api.dropExport(this, [](const Result<void> &) {}); // one from before is not as of now
    ask();
}

void DataExport::ask()
{
    m_isDue = !m_isOnline;
    if (m_state.phase == ExportPhase::Making && m_isOnline)
        m_api.exportAll(this, [this](const Result<ExportState> &made) { onAnswer(made); });
}

void DataExport::onAnswer(const Result<ExportState> &answer)
{
    if (m_state.phase != ExportPhase::Making)
        return; // cancelled in between
    if (!answer && !passes(answer.error().reason))
        return end({ExportPhase::Failed, 0, 0, {}, answer.error()});
    if (answer && answer->isReady)
        return fetch(*answer);
    if (answer)
        set({ExportPhase::Making, answer->bytes, 0, {}, std::nullopt});
    m_isDue = true;
    m_alarm.start(pauseBefore(m_asked++));
}

void DataExport::fetch(const ExportState &made)
{
    m_file.id = made.file;
    m_file.bytes = made.bytes;
    m_file.type = u"application/zip"_s;
    set({ExportPhase::Fetching, 0, made.bytes, {}, std::nullopt});
    m_downloads.save(m_file, m_folder);
}

void DataExport::onDownload(FileId file)
{
    if (m_state.phase != ExportPhase::Fetching || file != m_file.id)
        return;
    const DownloadState now = m_downloads.state(file);
    switch (now.phase) {
    case DownloadState::Phase::Saved:
        return end({ExportPhase::Saved, m_file.bytes, m_file.bytes, now.path, std::nullopt});
    case DownloadState::Phase::Failed:
        return end({ExportPhase::Failed, 0, 0, {}, now.error});
    case DownloadState::Phase::None:
    case DownloadState::Phase::Running:
    case DownloadState::Phase::Paused:
        set({ExportPhase::Fetching, now.received, m_file.bytes, {}, std::nullopt});
    }
}

void DataExport::cancel()
{
    if (isRunning())
        end({});
}

void DataExport::end(const DataExportState &state)
{
    const bool isFetching = m_state.phase == ExportPhase::Fetching;
    m_alarm.stop();
    m_isDue = false;
    set(state);
    if (isFetching && state.phase != ExportPhase::Saved)
        m_downloads.cancel(m_file.id);
    m_api.dropExport(this, [](const Result<void> &) {}); // else it goes by itself after a day
}

void DataExport::forget()
{
    m_alarm.stop();
    m_isDue = false;
    set({});
}

void DataExport::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    if (isOnline && m_isDue && !m_alarm.isActive())
        ask();
}

void DataExport::set(const DataExportState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit changed();
}

} // namespace chatoyant::client
