// Boxes of choices for screen readers: by their name as well, where no label says it.
#pragma once

#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>

namespace chatoyant::client {

// Qt gives what is chosen for the name, and expects a label beside it.
class BoxAccess final : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(BoxAccess)

public:
    explicit BoxAccess(QComboBox *box);

    // For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;

private:
    QComboBox &box() const { return *static_cast<QComboBox *>(object()); }
};

} // namespace chatoyant::client
