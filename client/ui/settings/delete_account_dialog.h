// Deletes one's account: what goes and what stays, what has to be done before, and the proof
// that it is oneself.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QLineEdit;

namespace chatoyant::client {

class LoadNote;
class PasswordField;
class Submission;

class DeleteAccountDialog final : public Dialog
{
    Q_OBJECT

public:
    DeleteAccountDialog(const UiContext &context, QWidget *parent);

signals:
    void deleted();

private:
    void addWords(QBoxLayout *column);
    void addWords(QBoxLayout *column, const QString &title, const QString &text);
    void addProof(QBoxLayout *column);
    void load();
    void askForCode();
    void onState(const Result<DeletionState> &state);
    void addObstacle(const QString &sentence);
    void addChat(const OwnedChat &chat);
    void submit();
    void onAnswer(const Result<void> &gone);
    void showFault(QLineEdit *field, const QString &why);
    void refresh();

    UiContext m_context;
    LoadNote *m_note;
    QBoxLayout *m_obstacles = nullptr;
    QWidget *m_proof;
    PasswordField *m_password;
    QWidget *m_factor;
    QLineEdit *m_code;
    QPushButton *m_delete = nullptr;
    Submission *m_submission = nullptr;
    bool m_mayGo = false; // nothing has to be done before, as far as known
};

} // namespace chatoyant::client
