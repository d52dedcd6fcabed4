// Draws one file, voice note or link of a chat in a list: what it is, who sent it, how far it is.
#pragma once

#include "client/models/media_model.h"
#include "client/theme/theme.h"

#include <QStyledItemDelegate>

namespace chatoyant::client {

class AttachmentBoard;

class MediaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MediaDelegate(const Theme &theme, AttachmentBoard &board, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // The round button at the beginning of a row: it saves, plays or opens.
    QRect button(const QRect &row, Qt::LayoutDirection direction) const;

private:
    void paintButton(QPainter &painter, const QRectF &box, const MediaItem &item) const;
    void paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    const Theme &m_theme;
    AttachmentBoard &m_board;
};

// The second line of a link: what was written around it, or the rest of the address.
QString titleOf(const MediaItem &link);

} // namespace chatoyant::client
