// What people reported, for the administrators of the server: the open ones, and what was closed.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QButtonGroup;

namespace chatoyant::client {

class PagedRows;

class ReportsPage final : public QWidget
{
    Q_OBJECT

public:
    ReportsPage(const UiContext &context, QWidget *parent);

signals:
    void chatWanted(chatoyant::ChatId chat, chatoyant::Seq seq);
    void profileWanted(chatoyant::UserId user);
    // Done; a sentence to be shown in passing, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);
    void failed(const chatoyant::Error &error);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void addTabs(QBoxLayout *column);
    void connectParts();
    // Anew, from the newest on.
    void load();
    void loadMore();
    void onLoaded(const Result<ReportPage> &page);
    void clear();
    void add(const FiledReport &report);
    // Closes it, or opens it again.
    void change(qint64 number, bool isClosed, bool isUndo);
    void refreshTabs();

    UiContext m_context;
    QButtonGroup *m_tabs;
    PagedRows *m_rows;
    bool m_isClosed = false; // those are shown
    qint64 m_last = 0;       // the number of the oldest one that is shown; 0: they come anew
    int m_asked = 0;         // answers to earlier questions are passed over
};

} // namespace chatoyant::client
