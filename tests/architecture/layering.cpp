#include "tests/architecture/layering.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatoyant::architecture {

using namespace Qt::StringLiterals;

namespace {

// Parts of a layer that alone may include what the rest of the layer may not.
struct Exemption
{
    QString file; // prefix of its path
    QStringList mayInclude;
};

const QStringList &window()
{
    static const QStringList prefixes{u"QWidget"_s,         u"QtWidgets"_s, u"QApplication"_s,
                                      u"QGuiApplication"_s, u"QtGui"_s,     u"QPainter"_s,
                                      u"QLabel"_s,          u"QPixmap"_s,   u"QColor"_s};
    return prefixes;
}

const QStringList &wire()
{
    static const QStringList prefixes{
        u"QWebSocket"_s, u"QtWebSockets"_s, u"QTcp"_s,      u"QUdp"_s,
        u"QSsl"_s,       u"QtNetwork"_s,    u"QNetwork"_s,  u"QAbstractSocket"_s,
        u"QLocalS"_s,    u"QHostAddress"_s, u"sys/socket"_s};
    return prefixes;
}

const QStringList &sql()
{
    static const QStringList prefixes{u"QSql"_s, u"QtSql"_s, u"sqlite3"_s};
    return prefixes;
}

// What keeps rules from being tested in memory, in one thread, at any time.
const QStringList &world()
{
    static const QStringList prefixes{
        u"QFile"_s,    u"QSaveFile"_s, u"QDir"_s,        u"QThread"_s,    u"QMutex"_s,
        u"QProcess"_s, u"QSettings"_s, u"fstream"_s,     u"filesystem"_s, u"thread"_s,
        u"mutex"_s,    u"unistd.h"_s,  u"common/disk/"_s};
    return prefixes;
}

const QStringList &sound()
{
    static const QStringList prefixes{u"QtMultimedia"_s, u"QMedia"_s, u"QAudio"_s, u"QSound"_s};
    return prefixes;
}

const QList<Exemption> &exemptions()
{
    static const QList<Exemption> table{
        {u"client/state/local_cache"_s, sql()},
        {u"common/base/precompiled_widgets.h"_s, window()}, // for the compiler's speed only
    };
    return table;
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::any_of(prefixes.cbegin(), prefixes.cend(),
                       [&text](const QString &prefix) { return text.startsWith(prefix); });
}

bool isExempt(const SourceFile &file, const QString &header)
{
    const auto &table = exemptions();
    return std::any_of(table.cbegin(), table.cend(), [&](const Exemption &exemption) {
        return file.path.startsWith(exemption.file) && startsWithAny(header, exemption.mayInclude);
    });
}

const Layer *layerOf(const SourceFile &file)
{
    for (const Layer &layer : layers()) {
        if (file.path.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

// "QtSql/QSqlQuery" is refused as "QSqlQuery" is: Debian finds both.
bool isRefused(const QString &header, const QStringList &prefixes)
{
    return startsWithAny(header, prefixes) || startsWithAny(header.section(u'/', -1), prefixes);
}

} // namespace

std::span<const Layer> layers()
{
    static const QStringList base{u"common/base/"_s};
    static const QStringList common{u"common/"_s};
    static const QList<Layer> table{
        {u"common/base"_s, base, window() + wire() + sql() + sound() + world()},
        {u"common/disk"_s, base + QStringList{u"common/disk/"_s},
         window() + wire() + sql() + sound()},
        {u"common/model"_s, base + QStringList{u"common/model/"_s, u"common/mood/"_s},
         window() + wire() + sql() + sound() + world()},
        {u"common/mood"_s, base + QStringList{u"common/disk/"_s, u"common/mood/"_s},
         window() + wire() + sql() + sound()},
        {u"common/sound"_s, base + QStringList{u"common/sound/"_s},
         window() + wire() + sql() + sound() + world()},
        {u"common/protocol"_s, common, window() + wire() + sql() + sound() + world()},
        {u"server/domain"_s, common + QStringList{u"server/domain/"_s},
         window() + wire() + sql() + sound() + world()},
        {u"server/storage"_s, common + QStringList{u"server/domain/"_s, u"server/storage/"_s},
         window() + wire() + sound()},
        {u"server/net"_s, common + QStringList{u"server/domain/"_s, u"server/net/"_s},
         window() + sql() + sound()},
        {u"server/integrations"_s,
         common + QStringList{u"server/domain/"_s, u"server/integrations/"_s},
         window() + sql() + sound()},
        {u"server/previews"_s, common + QStringList{u"server/domain/"_s, u"server/previews/"_s},
         QStringList{u"QWidget"_s, u"QtWidgets"_s, u"QApplication"_s} + wire() + sql() + sound()},
        {u"server/transcripts"_s, base + QStringList{u"common/sound/"_s, u"server/transcripts/"_s},
         window() + wire() + sql() + sound()},
        {u"server/app"_s, common + QStringList{u"server/"_s}, window() + sound()},
        {u"client/net"_s, common + QStringList{u"client/net/"_s}, window() + sql() + sound()},
        {u"client/state"_s, common + QStringList{u"client/net/"_s, u"client/state/"_s},
         window() + wire() + sql() + sound()},
        {u"client/models"_s, common + QStringList{u"client/state/"_s, u"client/models/"_s},
         QStringList{u"QWidget"_s, u"QtWidgets"_s, u"QApplication"_s} + wire() + sql() + sound()},
        {u"client/media"_s, common + QStringList{u"client/media/"_s},
         QStringList{u"QWidget"_s, u"QtWidgets"_s, u"QApplication"_s} + wire() + sql()},
        {u"client/theme"_s, common + QStringList{u"client/theme/"_s}, wire() + sql() + sound()},
        {u"client/ui"_s,
         common + QStringList{u"client/state/"_s, u"client/models/"_s, u"client/media/"_s,
                              u"client/theme/"_s, u"client/ui/"_s},
         wire() + sql() + sound()},
        {u"client/app"_s, common + QStringList{u"client/"_s}, sql() + sound()},
    };
    return table;
}

QStringList layeringOffences(const SourceFile &file)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s+(["<])([^">]+)[">])re"_s);
    const Layer *layer = layerOf(file);
    QStringList found;
    const QStringList lines = SourceFile{file.path, withoutComments(file.text)}.lines();
    for (qsizetype at = 0; layer && at < lines.size(); ++at) {
        const auto match = include.match(lines[at]);
        const QString header = match.captured(2);
        const bool isOurs = match.captured(1) == "\""_L1 && header.contains(u'/');
        const bool breaks = isOurs ? !startsWithAny(header, layer->mayInclude)
                                   : isRefused(header, layer->mayNotInclude);
        if (match.hasMatch() && breaks && !isExempt(file, header))
            found.append(offence(file, at, layer->folder + u" may not include "_s + header));
    }
    return found;
}

} // namespace chatoyant::architecture
