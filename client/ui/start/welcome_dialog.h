// What a new person decides before the first message: what others see of them, and moods.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QCheckBox;

namespace chatoyant::client {

class LoadNote;

// Whoever closes it leaves everything as a new account has it.
class WelcomeDialog final : public Dialog
{
    Q_OBJECT

public:
    WelcomeDialog(const UiContext &context, QWidget *parent);

private:
    void addChoice(QBoxLayout &column, QCheckBox *choice, const QString &note);
    void load();
    void start();

    UiContext m_context;
    QWidget *m_privacy;
    QCheckBox *m_presence;
    QCheckBox *m_readMarks;
    LoadNote *m_note;
    QPushButton *m_start;
};

} // namespace chatoyant::client
