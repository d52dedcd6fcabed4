// Lets the key for Undo through to the window where a field has nothing to undo.
#pragma once

#include <QObject>

namespace chatoyant::client {

// Fields take this key also when it does nothing there.
class UndoKey final : public QObject
{
    Q_OBJECT

public:
    explicit UndoKey(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chatoyant::client
