// Previews of links: whether one sees them, and whether what one sends has them.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace chatoyant::client {

class LockNote;
class PlainLabel;

class PreviewChoice final : public QWidget
{
    Q_OBJECT

public:
    PreviewChoice(const UiContext &context, QWidget *parent);

signals:
    // A sentence to be shown in passing, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    struct Choice
    {
        QString words;
        QLatin1StringView setting;
        QString isOn; // what is said once it is
        QString isOff;
    };

    void add(QBoxLayout *column, const Choice &choice);
    // Where the server makes none there is nothing to choose.
    void refresh();

    UiContext m_context;
    PlainLabel *m_note;
    LockNote *m_lock;
};

} // namespace chatoyant::client
