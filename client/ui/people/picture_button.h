// The round picture of oneself or of a chat, to be clicked, or dropped on, by who may change it.
#pragma once

#include "client/ui/widgets/avatar.h"

#include <QAbstractButton>
#include <QImage>

namespace chatoyant::client {

class PictureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PictureButton(const Theme &theme, QWidget *parent);

    void setLook(const AvatarLook &look);
    // 0 to 1, as an arc around it; negative: nothing is under way.
    void setProgress(qreal part);

    QSize sizeHint() const override;

signals:
    void fileDropped(const QString &path);
    void imageDropped(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    AvatarLook m_look;
    qreal m_part = -1;
    bool m_isDropping = false;
};

} // namespace chatoyant::client
