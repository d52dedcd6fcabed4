// A person or a group as a round picture: their own, else initials on a colour; presence as a
// badge.
#pragma once

#include "client/theme/theme.h"
#include "common/model/chat.h"

#include <QWidget>

#include <optional>

namespace chatoyant::client {

struct AvatarLook
{
    QString name;
    UserId seed; // of the colour
    std::optional<Presence> presence;
    FileId picture = {}; // none: invalid

    friend bool operator==(const AvatarLook &, const AvatarLook &) = default;
};

// At most two letters; the first one where the script has no capitals.
QString initialsOf(const QString &name);
// The presence badge differs by shape as well: disc, crescent, no entry, dotted ring, ring.
void paintAvatar(QPainter &painter,
                 const QRectF &box,
                 const AvatarLook &look,
                 const Theme &theme,
                 const QColor &behind);
// For menus.
QPixmap presencePicture(Presence presence, const Theme &theme, qreal ratio);
AvatarLook lookOf(const User &user, bool showPresence);
// Of a group or a broadcast chat.
AvatarLook lookOf(const ChatSummary &group);

class Avatar final : public QWidget
{
    Q_OBJECT

public:
    Avatar(int side, const Theme &theme, QWidget *parent);

    void setLook(const AvatarLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    int m_side; // at the usual text size
    AvatarLook m_look;
};

} // namespace chatoyant::client
