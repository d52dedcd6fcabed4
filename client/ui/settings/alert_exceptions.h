// The chats that notify in another way than all others, with the way back for each.
#pragma once

#include "client/ui/context.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace chatoyant::client {

class AlertExceptions final : public QWidget
{
    Q_OBJECT

public:
    // before: what has the focus once there is no exception left.
    AlertExceptions(const UiContext &context, QWidget &before, QWidget *parent);

signals:
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    struct Row
    {
        ChatId chat;
        QString title;
        QString text;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> wanted() const;
    QString describe(ChatId chat) const;
    void refresh();
    QWidget *add(const Row &row);
    void remove(const Row &row);

    UiContext m_context;
    QWidget &m_before;
    QBoxLayout *m_column;
    QList<Row> m_rows;
    bool m_isBuilt = false;
};

} // namespace chatoyant::client
