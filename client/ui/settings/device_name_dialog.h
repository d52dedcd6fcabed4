// Gives one of one's devices a name that tells it from the others.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class Submission;

class DeviceNameDialog final : public Dialog
{
    Q_OBJECT

public:
    DeviceNameDialog(const UiContext &context, const DeviceSession &device, QWidget *parent);

private:
    void save();

    UiContext m_context;
    SessionId m_device;
    QLineEdit *m_name;
    Submission *m_saving;
};

} // namespace chatoyant::client
