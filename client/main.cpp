#include "client/app/client_app.h"
#include "client/app/single_instance.h"
#include "client/state/recent_log.h"
#include "common/base/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace chatoyant;

namespace {

constexpr int misused = 2;

QString folderOf(const QString &profile)
{
    const QString root = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(root).filePath(u"profiles/"_s + profile);
}

bool isProfileName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,63}\\z"_s);
    return pattern.match(name).hasMatch();
}

// Help and version need no display.
void useNoDisplayForWords(int argc, char *argv[])
{
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        if (argument == "-h" || argument == "--help" || argument == "--help-all" ||
            argument == "-v" || argument == "--version")
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Chat on your own server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"server"_s, u"Server to sign in to."_s, u"url"_s});
    parser.addOption({u"profile"_s, u"Keeps accounts apart: each name has history of its own."_s,
                      u"name"_s, u"default"_s});
    parser.addOption(
        {u"background"_s, u"Starts without showing its window: in the tray, or minimised."_s});
    parser.addPositionalArgument(
        u"link"_s, u"Link to open: chatoyant://join?…, chatoyant://chat?…, https://SERVER/j/…"_s,
        u"[link]"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    useNoDisplayForWords(argc, argv);
    client::rememberLog();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"chatoyant"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(versionText));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(u"org.chatoyant.Chatoyant"_s);

    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QString link = parser.positionalArguments().value(0);
    const QString profile = parser.value(u"profile"_s);
    if (!isProfileName(profile)) {
        std::fputs("chatoyant: a profile's name has letters, digits, dots and dashes only\n",
                   stderr);
        return misused;
    }

    const QString folder = folderOf(profile);
    client::SingleInstance instance(folder);
    if (!instance.claim(link))
        return 0;
    client::StartOptions options;
    options.server = parser.value(u"server"_s);
    options.profileFolder = folder;
    options.again = QStringList{u"--background"_s, u"--profile"_s, profile};
    options.inBackground = parser.isSet(u"background"_s) && link.isEmpty();
    client::ClientApp app(application, options);
    QObject::connect(&instance, &client::SingleInstance::raiseWanted, &app,
                     &client::ClientApp::raise);
    QObject::connect(&instance, &client::SingleInstance::linkOpened, &app,
                     &client::ClientApp::openLink);
    app.start();
    app.openLink(link);
    return QApplication::exec();
}
