// A small window with emoji to pick from.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class EmojiPanel final : public QFrame
{
    Q_OBJECT

public:
    EmojiPanel(const Theme &theme, QWidget *parent);

    // Above the point, kept on the screen.
    void popUp(const QPoint &globalPosition);
    // The few that fit into a menu.
    static QStringList frequent();

signals:
    void picked(const QString &emoji);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGrid(const QStringList &emoji);
    void moveFocus(int step);

    QWidget *m_grid;
};

} // namespace chatoyant::client
