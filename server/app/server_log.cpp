#include "server/app/server_log.h"

#include "common/base/clock.h"
#include "common/protocol/json.h"

#include <QJsonDocument>

#include <atomic>
#include <cstdio>
#include <unistd.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(serverLog, "server")

namespace {

QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"error"_s;
}

QString visible(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        if (c < u' ' || (c >= u'\x7f' && c < u'\xa0'))
            shown += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

// The message handler has no context of its own: Qt calls a plain function.
std::atomic<LogFormat> &currentFormat()
{
    static std::atomic<LogFormat> format = LogFormat::Text;
    return format;
}

void write(const LogLine &line)
{
    // One call for the whole line, so that lines of several threads do not mix.
    const QByteArray text = formatLogLine(line, currentFormat().load()) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

void handleMessage(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    write({level, QString::fromUtf8(context.category), message, {}});
}

QString filterRules(const QString &level)
{
    QString rules = u"*.debug=%1\n*.info=%2\n*.warning=%3\n"_s;
    const QStringList names{u"debug"_s, u"info"_s, u"warning"_s};
    const qsizetype least = names.indexOf(level) < 0 ? names.size() : names.indexOf(level);
    for (qsizetype at = 0; at < names.size(); ++at)
        rules = rules.arg(at >= least ? u"true"_s : u"false"_s);
    return rules + u"qt.*.debug=false\nqt.*.info=false\n"_s;
}

} // namespace

QByteArray formatLogLine(const LogLine &line, LogFormat format)
{
    const QString time = json::timeToText(SystemClock().now());
    if (format == LogFormat::Json) {
        QJsonObject object = line.fields;
        object.insert("ts"_L1, time);
        object.insert("level"_L1, levelName(line.level));
        object.insert("category"_L1, line.category);
        object.insert("msg"_L1, line.message);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QString text = u"%1 %2 %3: %4"_s.arg(time, levelName(line.level).leftJustified(7),
                                         line.category, visible(line.message));
    for (auto field = line.fields.constBegin(); field != line.fields.constEnd(); ++field)
        text += u" %1=%2"_s.arg(field.key(), visible(field.value().toVariant().toString()));
    return text.toUtf8();
}

void startLogging(const QString &format, const QString &level)
{
    const bool isTerminal = isatty(STDERR_FILENO) == 1;
    const bool asText = format == "text"_L1 || (format == "auto"_L1 && isTerminal);
    currentFormat() = asText ? LogFormat::Text : LogFormat::Json;
    QLoggingCategory::setFilterRules(filterRules(level));
    qInstallMessageHandler(handleMessage);
}

void logEvent(const QLoggingCategory &category, const QString &message, const QJsonObject &fields)
{
    if (category.isInfoEnabled())
        write({QtInfoMsg, QString::fromUtf8(category.categoryName()), message, fields});
}

} // namespace chatoyant::server
