#include "client/ui/widgets/box_access.h"

#include <QAbstractItemView>

namespace chatoyant::client {

BoxAccess::BoxAccess(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{}

QAccessibleInterface *BoxAccess::make(const QString &className, QObject *object)
{
    auto *box =
        className == QLatin1StringView("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box && !box->isEditable() ? std::make_unique<BoxAccess>(box).release()
                                     : nullptr; // QAccessible's
}

QString BoxAccess::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name && kind != QAccessible::Value)
        return QAccessibleWidget::text(kind);
    const QString chosen = box().currentText();
    const QString name = box().accessibleName();
    if (kind == QAccessible::Value || name.isEmpty() || !relations(QAccessible::Label).isEmpty())
        return chosen;
    //: A box of choices for who cannot see it: its name, and what is chosen.
    return tr("%1: %2").arg(name, chosen);
}

QAccessible::State BoxAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box().view()->isVisible();
    return state;
}

// The choices, in a list that pops up.
QAccessibleInterface *BoxAccess::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box().view()) : nullptr;
}

int BoxAccess::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() == box().view() ? 0 : -1;
}

QStringList BoxAccess::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

QString BoxAccess::localizedActionName(const QString &name) const
{
    return QAccessibleActionInterface::localizedActionName(name);
}

void BoxAccess::doAction(const QString &name)
{
    if (actionNames().contains(name))
        box().view()->isVisible() ? box().hidePopup() : box().showPopup();
}

} // namespace chatoyant::client
