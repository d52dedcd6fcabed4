// The accounts at the window's leading edge: whose there are, where something is unread, and where
// something is wrong.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QBoxLayout;

namespace chatoyant::client {

class AccountButton;
class IconButton;

class AccountRail final : public QFrame
{
    Q_OBJECT

public:
    AccountRail(const UiContext &context, QWidget *parent);

private:
    void follow();
    void refresh();
    void fit();

    UiContext m_context;
    QBoxLayout *m_column = nullptr;
    IconButton *m_add = nullptr;
    QList<AccountButton *> m_buttons;
};

} // namespace chatoyant::client
