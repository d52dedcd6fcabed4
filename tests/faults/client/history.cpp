#include "tests/faults/client/history.h"

#include <QJsonDocument>

#include <chrono>

namespace chatoyant::faults {

using namespace Qt::StringLiterals;

bool History::open(const QString &path)
{
    m_file.setFileName(path);
    // The line that a killed predecessor may have left unfinished ends here.
    return m_file.open(QIODevice::Append | QIODevice::Unbuffered) && m_file.write("\n") == 1;
}

void History::write(const QString &event, const QString &who, const QJsonObject &more)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QJsonObject record = more;
    record.insert("event"_L1, event);
    record.insert("who"_L1, who);
    record.insert("ms"_L1,
                  qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()));
    m_file.write(QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace chatoyant::faults
