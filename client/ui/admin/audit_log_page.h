// What a server wrote down of who did what to whom: in words, of one person, as a file.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class AuditExport;
class PagedRows;
class SearchField;

class AuditLogPage final : public QWidget
{
    Q_OBJECT

public:
    AuditLogPage(const UiContext &context, QWidget *parent);

    // What was done to that person; to everybody where the id is not valid.
    void showPerson(const User &user);

signals:
    void noted(const QString &sentence);
    void failed(const chatoyant::Error &error);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void addFilter(QBoxLayout *column);
    void connectExport();
    // People by what is typed, to choose from.
    void find(const QString &text);
    void offerPeople(const Result<AdminUserPage> &found);
    // Anew, from the newest on.
    void load();
    void ask();
    void onLoaded(const Result<AuditPage> &page);
    void add(const AuditRecord &record, const QHash<UserId, User> &people);
    void chooseFile();

    UiContext m_context;
    SearchField *m_search;
    QWidget *m_found; // who is offered
    QPushButton *m_person;
    QPushButton *m_save;
    PagedRows *m_rows;
    AuditExport *m_export;
    User m_subject;
    qint64 m_last = 0; // the number of the oldest one that is shown; 0: they come anew
    int m_asked = 0;   // answers to earlier questions are passed over
    int m_sought = 0;  // likewise, about people
};

} // namespace chatoyant::client
