// The messages of a view as assistive technology sees them: one child for each on screen.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace chatoyant::client {

class MessageView;

class MessageViewAccess final : public QAccessibleWidget
{
public:
    explicit MessageViewAccess(MessageView *view);
    ~MessageViewAccess() override;

    // A factory for QAccessible.
    static QAccessibleInterface *make(const QString &className, QObject *object);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    QList<QModelIndex> shown() const;
    QAccessibleInterface *accessTo(const QModelIndex &message) const;
    void forgetOld() const;

    MessageView *m_view;
    mutable QHash<QString, QAccessible::Id> m_children; // by the row's name
};

// One message: who, when, what; and showing what is said in it.
class MessageAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MessageAccess(MessageView *view, const QModelIndex &message);

    const QPersistentModelIndex &message() const { return m_message; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    QString mood() const;

    QPointer<MessageView> m_view;
    QPersistentModelIndex m_message;
};

} // namespace chatoyant::client
