// Draws one chat of the list: picture, name, time, what was written last, what is unread.
#pragma once

#include "client/theme/theme.h"

#include <QStyledItemDelegate>

namespace chatoyant::client {

class ChatRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // A row that is no chat may have an icon, by Qt::DecorationRole, and words in place of the
    // time.
    static constexpr int sideRole = Qt::UserRole + 100;

    ChatRowDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What the presence badge means, in words.
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Frame;

    void paintPicture(const Frame &frame, const QModelIndex &index) const;
    void paintTop(const Frame &frame, const QModelIndex &index) const;
    void paintName(const Frame &frame, const QModelIndex &index, QRectF line) const;
    void paintBottom(const Frame &frame, const QModelIndex &index) const;
    qreal paintStates(const Frame &frame, const QModelIndex &index, const QRectF &line) const;
    qreal paintMarks(const Frame &frame, const QModelIndex &index, const QRectF &line) const;

    const Theme &m_theme;
};

} // namespace chatoyant::client
