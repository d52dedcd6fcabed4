#include "client/ui/widgets/ticks.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Queued:
        return u"waiting"_s;
    case Delivery::Sent:
        return u"sent"_s;
    case Delivery::Delivered:
        return u"delivered"_s;
    case Delivery::Read:
        return u"read"_s;
    case Delivery::Failed:
        return u"warning"_s;
    case Delivery::Received:
        break;
    }
    return {};
}

} // namespace

bool hasTick(Delivery delivery)
{
    return delivery != Delivery::Received;
}

void paintTick(QPainter &painter,
               const QRectF &box,
               Delivery delivery,
               const QColor &usual,
               const Theme &theme)
{
    if (!hasTick(delivery))
        return;
    const Palette &palette = theme.palette();
    const QColor ink = delivery == Delivery::Failed ? palette.danger
                       : delivery == Delivery::Read ? palette.link
                                                    : usual;
    theme.icons().paint(painter, iconOf(delivery), ink, box);
}

} // namespace chatoyant::client
