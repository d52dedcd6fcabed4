// The pictures and videos of a chat, three in a row, by month.
#pragma once

#include "client/models/media_grid_model.h"
#include "client/theme/theme.h"

#include <QTableView>

namespace chatoyant::client {

class AttachmentBoard;

class MediaGrid final : public QTableView
{
    Q_OBJECT

public:
    MediaGrid(const Theme &theme, AttachmentBoard &board, MediaModel &source, QWidget *parent);

    // Of the source; -1: none.
    int current() const;
    int itemAt(const QPoint &position) const;

signals:
    void chosen(int item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    // From that row on.
    void arrange(int first);

    const Theme &m_theme;
    MediaGridModel m_model;
};

} // namespace chatoyant::client
