// One of several, chosen on a settings page.
#pragma once

#include <QString>

#include <functional>

class QBoxLayout;
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

void addChoices(QBoxLayout *column,
                const ChoiceGroup &group,
                QWidget *page,
                const std::function<void(const QString &value)> &choose);

} // namespace chatoyant::client
