// Why a setting cannot be chosen: a lock, and that the server has set it.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace chatoyant::client {

class PlainLabel;

class LockNote final : public QWidget
{
    Q_OBJECT

public:
    LockNote(const Theme &theme, QWidget *parent);

    // A sentence; empty: nothing is locked.
    void say(const QString &reason);
    // The same for whoever does not see the lock.
    static QString words(const QString &reason);
    // Of several choices one that cannot be made.
    void mark(QAbstractButton &choice, bool isLocked) const;

private:
    void refresh();

    const Theme &m_theme;
    QLabel *m_picture;
    PlainLabel *m_text;
};

} // namespace chatoyant::client
