// The accounts of a server: found by name, and what an administrator does about each.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QButtonGroup;
class QMenu;

namespace chatoyant::client {

class AdminUserMenu;
class AdminUserRow;
class PagedRows;
class PlainLabel;
class SearchField;

class AdminPeoplePage final : public QWidget
{
    Q_OBJECT

public:
    AdminPeoplePage(const UiContext &context, QWidget *parent);

signals:
    void profileWanted(chatoyant::UserId user);
    void auditWanted(const chatoyant::User &user);
    void noted(const QString &sentence);
    void replaced(const QString &sentence, const std::function<void()> &undo);
    void failed(const chatoyant::Error &error);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void addChoices(QBoxLayout *column);
    void connectMenu();
    // Anew, from the first on.
    void load();
    void ask();
    void onLoaded(const Result<AdminUserPage> &page);
    void add(const AdminUser &user);
    void showChanged(const AdminUser &user);
    // Whoever stands on a row stays there.
    void askAbout(const User &user);
    AdminUserQuery query() const;
    QString nothing() const;

    UiContext m_context;
    SearchField *m_search;
    QButtonGroup *m_which;
    PlainLabel *m_count;
    PagedRows *m_rows;
    AdminUserMenu *m_menu;
    UserId m_after;         // the page that is asked for comes after that one
    UserId m_next;          // likewise, the one after the page that is shown
    AdminUserQuery m_shown; // whose answer the rows are
    int m_asked = 0;        // answers to earlier questions are passed over
};

} // namespace chatoyant::client
