// Asks for the keys of one action.
#pragma once

#include "client/ui/key_map.h"
#include "client/ui/widgets/dialog.h"

#include <QLineEdit>

namespace chatoyant::client {

// Shows the keys that are pressed in it. Tab and Esc do what they always do.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent);

    QKeySequence keys() const { return m_keys; }

signals:
    void pressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

class KeysDialog final : public Dialog
{
    Q_OBJECT

public:
    KeysDialog(KeyMap &keys, QAction *action, QWidget *parent);

    // Why they cannot be had; empty: they can.
    static QString refusal(const QKeySequence &keys);

signals:
    // A sentence to be shown in passing.
    void assigned(const QString &sentence);

private:
    void onPressed();
    void assign(const QKeySequence &keys);

    KeyMap &m_keys;
    QAction *m_action;
    KeyField *m_field;
    QPushButton *m_use;
};

} // namespace chatoyant::client
