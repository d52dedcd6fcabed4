// Draws a message that a search found: where, who, when, and the words that match.
#pragma once

#include "client/theme/theme.h"

#include <QStyledItemDelegate>

namespace chatoyant::client {

class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HitDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSnippet(QPainter &painter,
                      const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace chatoyant::client
