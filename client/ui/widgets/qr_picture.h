// A text as a QR code: black on white in every theme, with the quiet zone that cameras need.
#pragma once

#include "client/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace chatoyant::client {

// One pixel a module, with the quiet zone of four around it; null for what no code can hold.
QImage qrImage(const QString &text);

class QrPicture final : public QWidget
{
    Q_OBJECT

public:
    // The name is what screen readers say.
    QrPicture(const QString &name, const Theme &theme, QWidget *parent);

    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_modules;
};

} // namespace chatoyant::client
