// What people reported, for the administrators of the server: the open ones, and what was closed.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QButtonGroup;

namespace chatoyant::client {

class LoadNote;
class Toast;

class ReportsDialog final : public Dialog
{
    Q_OBJECT

public:
    ReportsDialog(const UiContext &context, QWidget *parent);

signals:
    void chatWanted(chatoyant::ChatId chat, chatoyant::Seq seq);
    void profileWanted(chatoyant::UserId user);

private:
    void addTabs();
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
    LoadNote *m_note;
    QBoxLayout *m_rows;
    QPushButton *m_more;
    Toast *m_toast;
    bool m_isClosed = false; // those are shown
    qint64 m_last = 0;       // the number of the oldest one that is shown
    int m_asked = 0;         // answers to earlier questions are passed over
};

} // namespace chatoyant::client
