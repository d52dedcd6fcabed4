// Draws one emoji of the panel.
#pragma once

#include "client/theme/theme.h"

#include <QStyledItemDelegate>

namespace chatoyant::client {

class EmojiDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EmojiDelegate(const Theme &theme, QObject *parent);

    // Of the square that one takes, as large as the text size asks.
    static int side(const Theme &theme);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace chatoyant::client
