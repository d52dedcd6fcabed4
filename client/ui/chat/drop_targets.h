// What a chat shows while files are dragged over it: to send them smaller, or as they are.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/chat/chosen_media.h"

#include <QWidget>

namespace chatoyant::client {

// Covers its parent from the moment something that can be sent is over it until that is dropped or
// gone; watches the parent for that.
class DropTargets final : public QWidget
{
    Q_OBJECT

public:
    DropTargets(const Theme &theme, QWidget *page);

    // Nothing can be sent here.
    void setBlocked(bool isBlocked) { m_isBlocked = isBlocked; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const chatoyant::client::ChosenMedia &media, bool isSmaller);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool onPage(QEvent &event);
    bool takes(const QDropEvent &event) const;
    QRect target(bool isSmaller) const;
    bool isSmallerAt(const QPoint &point) const;

    const Theme &m_theme;
    bool m_isBlocked = false;
    bool m_isSmallerHovered = true;
    bool m_isEntered = false; // the drag has found this widget
};

} // namespace chatoyant::client
