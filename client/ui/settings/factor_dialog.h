// Sets the second factor up: a picture for the authenticator, a code to prove it, recovery codes.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class CodeField;
class RecoveryCodes;
class Submission;

class FactorDialog final : public Dialog
{
    Q_OBJECT

public:
    FactorDialog(const UiContext &context, const FactorSecret &secret, QWidget *parent);

signals:
    void turnedOn();

protected:
    // Asks first: the recovery codes are shown this once.
    void done(int result) override;

private:
    QWidget *buildSecret(const FactorSecret &secret);
    void addSecretText(QBoxLayout *column, const QString &secret);
    QWidget *buildCodes();
    void submit();
    void onConfirmed(const Result<QStringList> &codes);

    UiContext m_context;
    CodeField *m_code;
    RecoveryCodes *m_codes;
    QWidget *m_first;
    QWidget *m_second;
    QPushButton *m_cancel;
    QPushButton *m_turnOn;
    QPushButton *m_finish;
    Submission *m_submission;
    bool m_isOn = false;
    bool m_isLeaving = false;
};

} // namespace chatoyant::client
