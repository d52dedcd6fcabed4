#include "client/ui/settings/about_dialog.h"

#include "client/ui/settings/about_page.h"
#include "client/ui/widgets/layouts.h"

#include <QPushButton>

namespace chatoyant::client {

AboutDialog::AboutDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("About"), parent)
{
    body().addWidget(new AboutPage(context, this), 1);
    auto *close = addButton(tr("Close"), "primary");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace chatoyant::client
