// Begins a chat with a friend, or leads to groups and to people one does not know yet.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class NewChatDialog final : public Dialog
{
    Q_OBJECT

public:
    NewChatDialog(const UiContext &context, QWidget *parent);

signals:
    void chatWanted(chatoyant::UserId user);
    void groupWanted();
    void peopleWanted();

private:
    void addWay(const QString &icon, const QString &text, void (NewChatDialog::*leads)());
    void rebuild(const QString &filter);

    UiContext m_context;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
