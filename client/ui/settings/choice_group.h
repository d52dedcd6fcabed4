// One of several, chosen on a settings page.
#pragma once

#include "client/theme/metrics.h"
#include "client/theme/theme.h"

#include <QString>

#include <functional>

class QBoxLayout;
class QButtonGroup;
class QWidget;

namespace chatoyant::client {

struct Choice
{
    QString value; // as it is kept
    QString text;
};

struct ChoiceGroup
{
    QString title;
    QList<Choice> choices;
    QString kept; // the value chosen before; else the first
};

// Of a sentence below a choice: it stands below the words of it, not below its box.
inline int noteIndent(const Theme &theme)
{
    return theme.scaledPicture(space::large) + space::hair + space::small;
}

// Its buttons stand in the order of the choices.
QButtonGroup *addChoices(QBoxLayout *column,
                         const ChoiceGroup &group,
                         QWidget *page,
                         const std::function<void(const QString &value)> &choose);

} // namespace chatoyant::client
