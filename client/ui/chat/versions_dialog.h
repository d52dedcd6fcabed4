// The texts that an edited message has had, newest first, and when.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class LoadNote;

class VersionsDialog final : public Dialog
{
    Q_OBJECT

public:
    VersionsDialog(const UiContext &context, Conversation &conversation, Seq seq, QWidget *parent);

private:
    void load();
    void fill(const MessageVersions &found);
    void addVersion(const QString &heading, const MessageVersion &version);

    Conversation &m_conversation;
    Seq m_seq;
    LoadNote *m_note;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
