// Goes to any chat or person with a few letters, to other accounts and settings, and does whatever
// has a name.
#pragma once

#include "client/ui/commands.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace chatoyant::client {

class SwitcherModel;

class QuickSwitcher final : public QDialog
{
    Q_OBJECT

public:
    QuickSwitcher(const UiContext &context, const QList<Command> &commands, QWidget *parent);

signals:
    void chosen(chatoyant::ChatId chat);
    // In one of its own.
    void windowWanted(chatoyant::ChatId chat);
    // A friend one has no chat with yet.
    void personWanted(chatoyant::UserId user);
    void joinWanted(const QString &link);
    void accountWanted(chatoyant::client::Session *account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void choose(const QModelIndex &index);
    // False: it is no chat.
    bool chooseForWindow(const QModelIndex &index);

    UiContext m_context;
    QLineEdit *m_field;
    QListView *m_list;
    SwitcherModel *m_model;
};

} // namespace chatoyant::client
