// One report, as an administrator reads it: why, who about whom, the words it is about, what to do.
#pragma once

#include "client/ui/context.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class FlowRow;

class ReportCard final : public QFrame
{
    Q_OBJECT

public:
    ReportCard(const UiContext &context, const FiledReport &report, QWidget *parent);

signals:
    void chatWanted(chatoyant::ChatId chat, chatoyant::Seq seq);
    void profileWanted(chatoyant::UserId user);
    // Closed, or open again.
    void changeWanted();

private:
    void addHead(QBoxLayout *column);
    void addWords(QBoxLayout *column);
    void addButtons(QBoxLayout *column);
    QPushButton *addButton(FlowRow *row, const QString &text);
    QString name(const User &user) const;

    UiContext m_context;
    FiledReport m_report;
};

} // namespace chatoyant::client
