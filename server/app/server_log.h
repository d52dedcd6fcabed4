// Log lines on standard error: JSON for machines, text for a terminal; never what people wrote.
#pragma once

#include <QJsonObject>
#include <QLoggingCategory>
#include <QString>

namespace chatoyant::server {

enum class LogFormat { Json, Text };

Q_DECLARE_LOGGING_CATEGORY(serverLog)

// What an operator wants to see of one event.
struct LogLine
{
    QtMsgType level = QtInfoMsg;
    QString category;
    QString message;
    QJsonObject fields;
};

// One line without its line end; control characters are escaped in both formats.
QByteArray formatLogLine(const LogLine &line, LogFormat format);

// From now on Qt's messages and ours go to standard error in this form.
void startLogging(const QString &format, const QString &level);
void logEvent(const QLoggingCategory &category,
              const QString &message,
              const QJsonObject &fields = {});

} // namespace chatoyant::server
