// Draws the pictures and files of a message, with how far each has come.
#pragma once

#include "client/ui/chat/attachment_layout.h"

class QPainter;

namespace chatoyant::client {

class AttachmentBoard;
struct TransferShown;

class AttachmentPainter
{
public:
    // Without a board, pictures are grounds and nothing moves.
    AttachmentPainter(const Theme &theme, AttachmentBoard *board, Qt::LayoutDirection direction)
        : m_theme(theme)
        , m_board(board)
        , m_direction(direction)
    {}

    void paint(QPainter &painter, const AttachmentPlace &place, bool isOwn) const;

private:
    void paintPicture(QPainter &painter, const AttachmentPlace &place) const;
    void paintPixels(QPainter &painter, const AttachmentPlace &place) const;
    void paintBadge(QPainter &painter, const QRectF &box, const QString &words) const;
    void paintSound(QPainter &painter,
                    const AttachmentPlace &place,
                    const TransferShown &transfer) const;
    void paintCard(QPainter &painter, const AttachmentPlace &place, bool isOwn) const;
    void paintAction(QPainter &painter,
                     const QRectF &box,
                     const QString &icon,
                     const TransferShown &transfer) const;
    TransferShown transferOf(const FileShown &file) const;

    const Theme &m_theme;
    AttachmentBoard *m_board;
    Qt::LayoutDirection m_direction;
};

} // namespace chatoyant::client
