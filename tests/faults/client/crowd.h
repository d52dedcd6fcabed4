// Several people in one process, moved by commands.
#pragma once

#include "tests/faults/client/person.h"

namespace chatoyant::faults {

struct CrowdOptions
{
    QStringList people;
    QString server;
    QString folder; // of all their profiles
    QString history;
    quint64 seed = 0;
};

// Commands are words on one line, answers JSON objects on one line each:
//   talk LEAST_MS MOST_MS · stop · say COUNT · retry · clock SECONDS · status · dump · quit
class Crowd final : public QObject
{
    Q_OBJECT

public:
    explicit Crowd(const CrowdOptions &options, QObject *parent = nullptr);

    // False when the history cannot be written.
    bool start();
    void obey(const QString &line);

signals:
    void answered(const QJsonObject &answer);
    void finished();

private:
    void run(const QStringList &words);
    void tellStatus();
    void dump();
    void onDumped();

    CrowdOptions m_options;
    History m_history;
    std::vector<std::unique_ptr<Person>> m_people;
    size_t m_dumped = 0;
};

} // namespace chatoyant::faults
