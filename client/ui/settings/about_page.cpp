#include "client/ui/settings/about_page.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "common/base/version.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *column = columnIn(this, {}, space::small);
    const ServerInfo &server = context.session.serverInfo();
    const auto add = [&](const QString &text, Tone tone) {
        auto *label = paragraph(text, TextRole::Ui, this);
        label->setTone(tone);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    //: The program and its version.
    add(tr("Chatoyant %1").arg(QString::fromLatin1(versionText)), Tone::Usual);
    if (!server.name.isEmpty())
        //: A server by its name, and the version that runs there.
        add(tr("Server: %1, version %2").arg(isolated(server.name), isolated(server.version)),
            Tone::Usual);
    column->addSpacing(space::medium);
    add(tr("Chatoyant is free software under the GNU General Public License, version 3 or later: "
           "you may use it for anything, read how it works, change it and pass it on. It comes "
           "without any warranty."),
        Tone::Weak);
    add(tr("It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter "
           "and Noto."),
        Tone::Weak);
    column->addSpacing(space::medium);
    auto *copy = textButton(tr("Copy details for a report"), "", this);
    column->addWidget(copy, 0, Qt::AlignLeading);
    column->addStretch();
    connect(copy, &QPushButton::clicked, this, [this, context] {
        QGuiApplication::clipboard()->setText(details(context));
        emit noted(tr("Copied. It holds versions and the look, nothing of you or your chats."));
    });
}

QString AboutPage::details(const UiContext &context)
{
    const ServerInfo &server = context.session.serverInfo();
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QStringList lines{
        u"Chatoyant %1"_s.arg(QString::fromLatin1(versionText)),
        u"Server %1"_s.arg(server.version.isEmpty() ? u"?"_s : server.version),
        u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Language %1, text %2 %, pixel ratio %3"_s.arg(
            QLocale().name(), QString::number(context.theme.zoom()),
            QString::number(screen ? screen->devicePixelRatio() : 1))};
    return lines.join(u'\n') + u'\n';
}

} // namespace chatoyant::client
