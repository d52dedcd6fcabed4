// How far moods go, what is shown of them, and how good they are.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class SettingControls;

class MoodPage final : public QWidget
{
    Q_OBJECT

public:
    MoodPage(const UiContext &context, QWidget *parent);

signals:
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    void addLevel(QBoxLayout *column);
    void addWish(QBoxLayout *column, const QString &text, QLatin1StringView setting);
    void addFault(QBoxLayout *column);

    UiContext m_context;
    SettingControls *m_controls;
};

} // namespace chatoyant::client
