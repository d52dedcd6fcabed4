// A word in a frame beside a name: what somebody is beside a person.
#pragma once

#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

class Theme;

QSizeF nameTagSize(const QString &tag, const Theme &theme);
void paintNameTag(QPainter &painter,
                  const QRectF &box,
                  const QString &tag,
                  const QColor &ink,
                  const Theme &theme);

// Hidden while there is none.
class NameTag final : public PlainLabel
{
    Q_OBJECT

public:
    explicit NameTag(QWidget *parent);

    void setTag(const QString &tag);
};

} // namespace chatoyant::client
