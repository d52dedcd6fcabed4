// After how long without use one's devices are signed out, as far as the operator leaves a choice.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QActionGroup;
class QMenu;

namespace chatoyant::client {

class ChoiceRow;
class PlainLabel;
class SettingControls;

// A choice holds at once, for all of one's devices.
class IdleChoice final : public QWidget
{
    Q_OBJECT

public:
    IdleChoice(const UiContext &context, QWidget *parent);

    // Days at most, as the operator has it; -1: this server does not know of such a choice.
    void setMost(int days);

signals:
    // What one chose, or took back, has reached the server's queue: devices may be gone by it.
    void chosen();
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    int kept() const; // 0: the server's own
    QList<int> offered() const;
    QString words(int days) const;
    void fill();
    void refresh();

    UiContext m_context;
    SettingControls *m_controls;
    ChoiceRow *m_row;
    QMenu *m_menu;
    QActionGroup *m_days; // one of them is chosen
    PlainLabel *m_note;
    int m_most = -1;
};

} // namespace chatoyant::client
