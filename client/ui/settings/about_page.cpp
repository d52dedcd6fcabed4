#include "client/ui/settings/about_page.h"

#include "client/ui/settings/report_dialog.h"
#include "client/ui/start/terms_line.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "common/base/version.h"

#include <QPushButton>

namespace chatoyant::client {

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
    if (!server.contact.isEmpty())
        //: Who runs a server: a name, an e-mail address, as they say it themselves.
        add(tr("Whom to ask there: %1").arg(isolated(server.contact)), Tone::Usual);
    auto *terms = new TermsLine(this);
    terms->setAddress(server.termsUrl);
    column->addWidget(terms);
    column->addSpacing(space::medium);
    add(tr("Chatoyant is free software under the GNU General Public License, version 3 or later: "
           "you may use it for anything, read how it works, change it and pass it on. It comes "
           "without any warranty."),
        Tone::Weak);
    add(tr("It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter "
           "and Noto."),
        Tone::Weak);
    column->addSpacing(space::medium);
    auto *report = textButton(tr("Report a problem…"), "", this);
    column->addWidget(report, 0, Qt::AlignLeading);
    column->addStretch();
    connect(report, &QPushButton::clicked, this, [this, context] {
        auto *dialog = new ReportDialog(context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace chatoyant::client
