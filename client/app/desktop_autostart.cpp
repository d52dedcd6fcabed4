#include "client/app/desktop_autostart.h"

#include "common/disk/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sandboxMark = "/.flatpak-info"_L1;

} // namespace

bool DesktopAutostart::isPossible()
{
#ifdef Q_OS_LINUX
    return !QFile::exists(sandboxMark);
#else
    return false;
#endif
}

QString DesktopAutostart::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart"_s);
}

QStringList DesktopAutostart::thisProgram(const QStringList &arguments)
{
    return QStringList{QCoreApplication::applicationFilePath()} + arguments;
}

DesktopAutostart::DesktopAutostart(const QString &folder, const QStringList &command)
    : m_file(QDir(folder).filePath(u"org.chatoyant.Chatoyant.desktop"_s))
    , m_command(command)
{}

// Desktops switch an entry off by writing one of these into it.
bool DesktopAutostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return !text.contains("Hidden=true") && !text.contains("X-GNOME-Autostart-enabled=false");
}

Result<void> DesktopAutostart::set(bool isOn)
{
    if (!isOn) {
        if (!QFile::exists(m_file) || QFile::remove(m_file))
            return {};
        return Error{Reason::StorageFailed, m_file, {}, {}};
    }
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Chatoyant\n"
                          "Icon=org.chatoyant.Chatoyant\n"
                          "Exec=%1\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n"_s.arg(execLine(m_command));
    QDir().mkpath(QFileInfo(m_file).path());
    if (const auto written = writeWhole(m_file, entry.toUtf8()); !written)
        return Error{Reason::StorageFailed, written.error(), {}, {}};
    return {};
}

// The specification's own quoting, and on top of it that of strings in such files, where a
// backslash is two; a percent sign would begin a field.
QString DesktopAutostart::execLine(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        for (const QLatin1StringView c : {"\\"_L1, "\""_L1, "`"_L1, "$"_L1})
            word.replace(c, u"\\"_s + c);
        word.replace(u"\\"_s, u"\\\\"_s).replace(u'%', u"%%"_s);
        words.append(u'"' + word + u'"');
    }
    return words.join(u' ');
}

} // namespace chatoyant::client
