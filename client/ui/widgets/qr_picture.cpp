#include "client/ui/widgets/qr_picture.h"

#include "client/theme/metrics.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace chatoyant::client {

namespace {

constexpr int quietZone = 4;   // ISO/IEC 18004: modules on each side
constexpr int usualSide = 208; // at the usual text size

} // namespace

QImage qrImage(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool isDark = (code->data[y * code->width + x] & 1) != 0;
            if (isDark)
                image.setPixelColor(x + quietZone, y + quietZone, Qt::black);
        }
    }
    return image;
}

QrPicture::QrPicture(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void QrPicture::setText(const QString &text)
{
    m_modules = qrImage(text);
    update();
}

QSize QrPicture::sizeHint() const
{
    const int side = m_theme.scaledPicture(usualSide);
    return {side, side};
}

// Whole pixels a module: cameras read sharp edges best.
void QrPicture::paintEvent(QPaintEvent * /*event*/)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), radius::control, radius::control);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int module = qMax(1, qMin(width(), height()) / m_modules.width());
    const int side = module * m_modules.width();
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace chatoyant::client
