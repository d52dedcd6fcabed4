// Goes to any chat with a few letters of its name, or by a link to it, and to other accounts. After
// ">" stand commands only.
#pragma once

#include "client/ui/context.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace chatoyant::client {

class QuickSwitcher final : public QDialog
{
    Q_OBJECT

public:
    QuickSwitcher(const UiContext &context, QWidget *parent);

    // How well the letters stand in the name, in order; 0: they do not.
    static int score(const QString &name, const QString &letters);

signals:
    void chosen(chatoyant::ChatId chat);
    // Empty: it is to be asked for.
    void joinWanted(const QString &link);
    void accountWanted(chatoyant::client::Session *account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild(const QString &letters);
    void addChats(const QString &letters);
    void addCommand(const QString &letters);
    void addAccounts(const QString &letters);
    void choose(const QModelIndex &index);

    UiContext m_context;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace chatoyant::client
