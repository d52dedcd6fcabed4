// Deletes a group for everybody: only who has typed its name can.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class Submission;

class DeleteGroupDialog final : public Dialog
{
    Q_OBJECT

public:
    DeleteGroupDialog(const UiContext &context, ChatId chat, QWidget *parent);

signals:
    void deleted();

private:
    bool isNamed() const;
    void erase();

    UiContext m_context;
    ChatId m_chat;
    QString m_title;
    QLineEdit *m_name;
    QPushButton *m_delete;
    Submission *m_deleting;
};

} // namespace chatoyant::client
