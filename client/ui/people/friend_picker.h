// A list of friends to tick, with a field to find them.
#pragma once

#include "client/ui/context.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class FriendPicker final : public QWidget
{
    Q_OBJECT

public:
    // These people are left out.
    FriendPicker(const UiContext &context, const QSet<UserId> &without, QWidget *parent);

    QList<UserId> picked() const { return m_picked.values(); }

signals:
    void pickedChanged(int count);

private:
    void rebuild(const QString &filter);

    UiContext m_context;
    QSet<UserId> m_without;
    QSet<UserId> m_picked;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
