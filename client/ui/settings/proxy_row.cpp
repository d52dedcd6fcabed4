#include "client/ui/settings/proxy_row.h"

#include "client/ui/settings/proxy_dialog.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/layouts.h"

#include <QPushButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ProxyRow::ProxyRow(const UiContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new SettingRow(tr("Proxy"), context.theme, this);
    row->setIcon(u"link"_s);
    columnIn(this)->addWidget(row);
    const auto show = [row, context] { row->setText(ProxyDialog::words(*context.proxy)); };
    connect(row->addButton(tr("Change…"), ""), &QPushButton::clicked, this, [this, context, show] {
        auto *dialog = new ProxyDialog(context, this);
        connect(dialog, &QDialog::accepted, this, show);
        dialog->open();
    });
    show();
}

} // namespace chatoyant::client
