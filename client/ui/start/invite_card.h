// Takes an invitation, or a link to a chat, that was copied from elsewhere.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace chatoyant::client {

class AlertBox;

class InviteCard final : public QFrame
{
    Q_OBJECT

public:
    explicit InviteCard(QWidget *parent);

    // With what the clipboard holds, if that is an invitation.
    void begin();

signals:
    void accepted(const chatoyant::client::JoinLink &link);
    void chatLinkAccepted(const QString &link);
    void backWanted();

private:
    void submit();

    QLineEdit *m_link;
    AlertBox *m_alert;
    QPushButton *m_continue;
};

} // namespace chatoyant::client
