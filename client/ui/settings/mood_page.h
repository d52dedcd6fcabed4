// How far moods go, what is shown of them, and how good they are.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QRadioButton;

namespace chatoyant::client {

class PlainLabel;

class MoodPage final : public QWidget
{
    Q_OBJECT

public:
    MoodPage(const UiContext &context, QWidget *parent);

private:
    void addLevels(QBoxLayout *column);
    void addWish(QBoxLayout *column, const QString &text, QLatin1StringView setting);
    void addFault(QBoxLayout *column);
    void refresh();

    UiContext m_context;
    QHash<MoodLevel, QRadioButton *> m_levels;
    PlainLabel *m_limit;
};

} // namespace chatoyant::client
