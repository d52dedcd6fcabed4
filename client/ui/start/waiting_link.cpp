#include "client/ui/start/waiting_link.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

WaitingLink::WaitingLink(QWidget *parent)
    : QFrame(parent)
    , m_text(paragraph({}, TextRole::Ui, this))
{
    setProperty("kind", QStringLiteral("card"));
    auto *column =
        columnIn(this, {space::huge, space::medium, space::huge, space::medium}, space::tiny);
    column->addWidget(m_text);
    auto *drop = textButton(tr("Forget the link"), "link", this);
    column->addWidget(drop, 0, Qt::AlignLeading);
    connect(drop, &QPushButton::clicked, this, [this] {
        hide();
        emit dropped();
    });
    hide();
}

void WaitingLink::showServer(const QString &server)
{
    //: A server's address.
    m_text->setText(tr("You opened a link to a chat on %1. It waits here: sign in or create an "
                       "account there, and you can join.")
                        .arg(isolated(server)));
    show();
}

} // namespace chatoyant::client
