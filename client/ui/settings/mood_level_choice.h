// How far moods go: on this device and the server, on this device only, not at all.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QRadioButton;

namespace chatoyant::client {

class LockNote;

// A choice holds at once; what the operator does not allow cannot be chosen, and that is said.
class MoodLevelChoice final : public QWidget
{
    Q_OBJECT

public:
    MoodLevelChoice(const UiContext &context, QWidget *parent);

signals:
    // By the person; it was this.
    void replaced(chatoyant::MoodLevel before);

private:
    void choose(MoodLevel level);
    void refresh();

    UiContext m_context;
    LockNote *m_limit;
    QHash<MoodLevel, QRadioButton *> m_levels;
};

} // namespace chatoyant::client
