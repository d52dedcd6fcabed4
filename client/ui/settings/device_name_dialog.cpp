#include "client/ui/settings/device_name_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

DeviceNameDialog::DeviceNameDialog(const UiContext &context,
                                   const DeviceSession &device,
                                   QWidget *parent)
    : Dialog(tr("Rename this device"), parent)
    , m_context(context)
    , m_device(device.id)
    , m_name(new QLineEdit(device.device, this))
    , m_saving(nullptr)
{
    m_name->setMaxLength(limits::deviceNameLength);
    m_name->setPlaceholderText(tr("For instance: laptop at home"));
    m_name->selectAll();
    addField(&body(), tr("&Name, for yourself alone"), m_name);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    auto *save = addButton(tr("Save"), "primary");
    save->setDefault(true);
    m_saving = new Submission(save, context.session.environment());
    m_saving->setWords(tr("Save"), tr("Saving…"));
    const auto refresh = [this] { m_saving->setReady(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(m_saving, &Submission::waited, this, [this] { showError({}); });
    connect(save, &QPushButton::clicked, this, &DeviceNameDialog::save);
    refresh();
    m_name->setFocus();
}

void DeviceNameDialog::save()
{
    showError({});
    m_saving->begin();
    m_context.session.account().renameDevice(m_device, m_name->text().trimmed(), this,
                                             [this](const Result<void> &answer) {
                                                 if (answer)
                                                     return accept();
                                                 m_saving->refuse(answer.error());
                                                 showError(Sentences::reason(answer.error()));
                                             });
}

} // namespace chatoyant::client
