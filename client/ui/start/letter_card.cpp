#include "client/ui/start/letter_card.h"

#include "client/ui/widgets/plain_label.h"
#include "common/base/limits.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>

namespace chatoyant::client {

LetterCard::LetterCard(const UiContext &context, QWidget *parent)
    //: Title of the step that follows a sign-up: a code has come by e-mail.
    : FieldCard(context,
                {tr("Look into your mail"),
                 //: The code that a letter (an e-mail of the server) contains.
                 tr("&Code from the letter"), tr("Create account"), tr("Creating the account…")},
                parent)
    , m_again(addWay(tr("Change the address, or send it again")))
{
    field().setMaxLength(limits::codeLength);
    connect(m_again, &QPushButton::clicked, this, &LetterCard::formWanted);
    connect(addWay(tr("Back to sign-in")), &QPushButton::clicked, this, &LetterCard::backWanted);
    connect(this, &FieldCard::submitted, &context.session,
            [&session = context.session](const QString &code) {
                Credentials credentials;
                credentials.code = code;
                credentials.device = QSysInfo::prettyProductName();
                session.confirmSignUp(credentials);
            });
}

void LetterCard::begin(const QString &email)
{
    m_again->setVisible(!email.isEmpty());
    start(email.isEmpty()
              ? tr("Enter the code from the letter that the server sent you. It is good for a day.")
              //: %1 is an e-mail address.
              : tr("A letter with a code is on its way to %1. It may take some minutes, or end up "
                   "among the spam. The code is good for a day.")
                    .arg(isolated(email)));
}

} // namespace chatoyant::client
