// How many messages are chosen, and what can be done with them.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class IconButton;
class PlainLabel;

class SelectionBar final : public QFrame
{
    Q_OBJECT

public:
    // What may not be done with all of them, and why; empty: it may.
    struct Refusals
    {
        QString forward;
        QString remove;
        QString hide;
    };

    SelectionBar(const Theme &theme, QWidget *parent);

    // 0 hides it.
    void show(int count, const Refusals &refusals);

signals:
    void copyWanted();
    void forwardWanted();
    void removeWanted();
    void hideWanted();
    void cancelled();

private:
    IconButton *add(const QString &icon, const QString &name);
    static void allow(IconButton &button, const QString &refusal);

    const Theme &m_theme;
    PlainLabel *m_count;
    PlainLabel *m_why;
    IconButton *m_forward;
    IconButton *m_remove;
    IconButton *m_hide;
};

} // namespace chatoyant::client
