#include "client/state/recent_log.h"

#include "common/base/clock.h"

#include <QDir>
#include <QMutex>
#include <QRegularExpression>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 200;
constexpr qsizetype longestLine = 400;

struct Remembered
{
    QMutex mutex; // any thread may log
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Remembered &remembered()
{
    static Remembered all;
    return all;
}

void remember(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Remembered &all = remembered();
    {
        const QMutexLocker lock(&all.mutex);
        const QString time = SystemClock().now().toString(u"HH:mm:ss"_s);
        const QString category = QString::fromUtf8(context.category ? context.category : "");
        all.lines.append(u"%1 %2: %3"_s.arg(time, category, message.left(longestLine)));
        if (all.lines.size() > mostLines)
            all.lines.removeFirst();
    }
    if (all.before)
        all.before(type, context, message);
}

} // namespace

void rememberLog()
{
    Remembered &all = remembered();
    if (const QtMessageHandler before = qInstallMessageHandler(remember); before != remember)
        all.before = before;
}

QStringList recentLog()
{
    Remembered &all = remembered();
    const QMutexLocker lock(&all.mutex);
    QStringList lines;
    for (const QString &line : std::as_const(all.lines))
        lines.append(withoutPlaces(line));
    return lines;
}

QString withoutPlaces(QString line)
{
    static const QRegularExpression link(u"\\b([a-z]+)://[^/\\s\"']+"_s);
    static const QRegularExpression address(u"[^\\s@<\"']+@[^\\s@>\"']+"_s);
    static const QRegularExpression id(u"\\b[0-9A-HJKMNP-TV-Z]{26}\\b"_s);
    line.replace(QDir::homePath(), u"~"_s);
    line.replace(link, u"\\1://…"_s);
    line.replace(address, u"…@…"_s);
    line.replace(id, u"…"_s);
    return line;
}

} // namespace chatoyant::client
