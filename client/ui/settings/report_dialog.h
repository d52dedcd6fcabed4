// "Report a problem": what happened in the person's words, and what the program can say about
// itself, to be looked over, copied or saved. Nothing is sent.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QPlainTextEdit;

namespace chatoyant::client {

class ReportDialog final : public Dialog
{
    Q_OBJECT

public:
    ReportDialog(const UiContext &context, QWidget *parent);

    // Versions, the look, how much there is of everything, and what was logged lately. Nothing that
    // anybody wrote, and no names of people or servers.
    static QString details(const UiContext &context);

private:
    QPlainTextEdit *addText(const QString &title);
    QString report() const;
    void copy();
    void save();
    void saveAs(const QString &path);

    QPlainTextEdit *m_story;
    QPlainTextEdit *m_details;
};

} // namespace chatoyant::client
