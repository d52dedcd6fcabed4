#include "client/ui/settings/choice_group.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace chatoyant::client {

QButtonGroup *addChoices(QBoxLayout *column,
                         const ChoiceGroup &group,
                         QWidget *page,
                         const std::function<void(const QString &value)> &choose)
{
    column->addWidget(paragraph(group.title, TextRole::UiStrong, page));
    auto *buttons = new QButtonGroup(page);
    for (const Choice &choice : group.choices) {
        auto *radio = new QRadioButton(choice.text, page);
        radio->setAccessibleDescription(group.title);
        radio->setChecked(choice.value == group.kept);
        buttons->addButton(radio);
        column->addWidget(radio);
        QObject::connect(radio, &QRadioButton::clicked, page,
                         [choose, value = choice.value] { choose(value); });
    }
    if (!buttons->checkedButton() && !buttons->buttons().isEmpty())
        buttons->buttons().first()->setChecked(true);
    column->addSpacing(space::medium);
    return buttons;
}

} // namespace chatoyant::client
