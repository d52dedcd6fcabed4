// What has not been sent yet, of all chats: why, and what can be done.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class SettingRow;

class OutboxDialog final : public Dialog
{
    Q_OBJECT

public:
    OutboxDialog(const UiContext &context, QWidget *parent);

signals:
    void chatWanted(chatoyant::ChatId chat);
    void editWanted(chatoyant::ChatId chat, const QString &clientId);

private:
    void rebuild();
    void addItem(const OutboxItem &item);
    void addDecisions(SettingRow &row, const OutboxItem &item);
    void addWords(SettingRow &row, const OutboxItem &item);
    void askToDiscard(const QString &clientId);

    UiContext m_context;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
