#include "client/ui/start/reset_request_card.h"

#include "client/ui/widgets/plain_label.h"
#include "common/base/limits.h"

#include <QLineEdit>
#include <QPushButton>

namespace chatoyant::client {

ResetRequestCard::ResetRequestCard(const UiContext &context, QWidget *parent)
    : FieldCard(context,
                {tr("Forgot your password?"),
                 //: Label of a field.
                 tr("&E-mail address"),
                 //: A button: an e-mail with a code goes out.
                 tr("Send the letter"), tr("Sending…")},
                parent)
    , m_context(context)
{
    field().setMaxLength(limits::emailLength);
    connect(addWay(tr("I have a code already")), &QPushButton::clicked, this,
            &ResetRequestCard::codeWanted);
    connect(addWay(tr("Back to sign-in")), &QPushButton::clicked, this,
            &ResetRequestCard::backWanted);
    connect(this, &FieldCard::submitted, this, &ResetRequestCard::ask);
}

void ResetRequestCard::begin(const QString &server, const QString &login)
{
    //: %1 is a server's address.
    start(tr("Enter the e-mail address of your account on %1. A letter with a code goes there, "
             "and with the code you set a new password.")
              .arg(isolated(server)),
          login.contains(u'@') ? login : QString());
}

void ResetRequestCard::ask(const QString &email)
{
    m_context.session.requestReset(email, this, [this, email](const Result<void> &asked) {
        if (!asked)
            return showFailure(asked.error());
        end();
        emit requested(email);
    });
}

} // namespace chatoyant::client
