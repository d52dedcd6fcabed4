// Starts the program with the desktop, by a file in its autostart folder.
#pragma once

#include "client/ui/autostart.h"

#include <QStringList>

namespace chatoyant::client {

// See the Desktop Application Autostart Specification of freedesktop.org. Other programs may change
// the file, too: it is read each time.
class DesktopAutostart final : public Autostart
{
public:
    // False: this desktop does it otherwise, or the program is shut in a sandbox that has no say.
    static bool isPossible();
    // $XDG_CONFIG_HOME/autostart
    static QString usualFolder();
    // The program as it runs now, with these arguments.
    static QStringList thisProgram(const QStringList &arguments);

    DesktopAutostart(const QString &folder, const QStringList &command);

    bool isOn() const override;
    Result<void> set(bool isOn) override;

    // A value of Exec: one line, each word in quotes.
    static QString execLine(const QStringList &command);

private:
    QString m_file;
    QStringList m_command;
};

} // namespace chatoyant::client
