// Says how one is: an emoji, a few words, and for how long.
#pragma once

#include "client/models/status_words.h"
#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace chatoyant::client {

class Submission;

class StatusDialog final : public Dialog
{
    Q_OBJECT

public:
    StatusDialog(const UiContext &context, QWidget *parent);

private:
    void buildFields();
    void buildProposals();
    void buildButtons();
    void pickEmoji();
    void setEmoji(const QString &emoji);
    void refresh();
    Status wanted() const;
    void save(const Status &status);

    UiContext m_context;
    QString m_chosen;
    QDateTime m_end; // of the present one, which may stay
    QToolButton *m_emoji;
    QLineEdit *m_text;
    QComboBox *m_until;
    QPushButton *m_save;
    QPushButton *m_clear;
    Submission *m_saving;
};

// A menu's way there: what one says now, or that one can.
void addStatusChoice(QMenu &menu, const UiContext &context, QWidget &window);

} // namespace chatoyant::client
