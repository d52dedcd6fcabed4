// Completes a sign-up by the code of the letter that it was answered with.
#pragma once

#include "client/ui/start/field_card.h"

namespace chatoyant::client {

class LetterCard final : public FieldCard
{
    Q_OBJECT

public:
    LetterCard(const UiContext &context, QWidget *parent);

    // Empty where it went to is not known any more.
    void begin(const QString &email);

signals:
    // To the form of the sign-up, as it was filled in.
    void formWanted();

private:
    QPushButton *m_again;
};

} // namespace chatoyant::client
