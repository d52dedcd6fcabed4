// A line of the settings about the lock: whether there is a code, and what can be done with it.
#pragma once

#include "client/ui/context.h"
#include "client/ui/settings/setting_row.h"

namespace chatoyant::client {

class LockRow final : public QWidget
{
    Q_OBJECT

public:
    LockRow(const UiContext &context, QWidget *parent);

signals:
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);

private:
    void change();
    void refresh();

    UiContext m_context;
    SettingRow *m_row;
    QPushButton *m_change;
};

} // namespace chatoyant::client
