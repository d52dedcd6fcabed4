// Which part of a picture becomes that of a person or a chat.
#pragma once

#include "client/ui/widgets/dialog.h"

#include <QImage>

namespace chatoyant::client {

class CropView;
class Theme;

class CropDialog final : public Dialog
{
    Q_OBJECT

public:
    CropDialog(const QImage &image, const Theme &theme, QWidget *parent);

signals:
    // A square.
    void chosen(const QImage &part);

private:
    void addZoom(const Theme &theme);

    CropView *m_view;
};

} // namespace chatoyant::client
