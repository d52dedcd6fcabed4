// For who forgot the password, where the server sends letters: asks for one with a code.
#pragma once

#include "client/ui/start/field_card.h"

namespace chatoyant::client {

class ResetRequestCard final : public FieldCard
{
    Q_OBJECT

public:
    ResetRequestCard(const UiContext &context, QWidget *parent);

    // What was typed as the user name may be the address.
    void begin(const QString &server, const QString &login);

signals:
    // It goes out if an account has the address, which nobody is told.
    void requested(const QString &email);
    // There is a code already.
    void codeWanted();

private:
    void ask(const QString &email);

    UiContext m_context;
};

} // namespace chatoyant::client
