#include "client/ui/people/crop_dialog.h"

#include "client/ui/people/crop_view.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

#include <QSlider>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

CropDialog::CropDialog(const QImage &image, const Theme &theme, QWidget *parent)
    : Dialog(tr("Choose what is shown"), parent)
    , m_view(new CropView(theme, this))
{
    body().addWidget(m_view, 1);
    addZoom(theme);
    //: Below a picture that is moved and zoomed under a round window.
    auto *hint = paragraph(tr("Drag the picture, or use the arrow keys. What a camera noted in it, "
                              "such as the place, is not sent."),
                           TextRole::Meta, this);
    hint->setTone(Tone::Weak);
    body().addWidget(hint);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    auto *set = addButton(tr("Set picture"), "primary");
    set->setDefault(true);
    connect(set, &QPushButton::clicked, this, [this] {
        emit chosen(m_view->cut());
        accept();
    });
    m_view->setImage(image);
    m_view->setFocus();
}

void CropDialog::addZoom(const Theme &theme)
{
    constexpr int keySteps = 5;
    auto *row = addRow(&body(), space::small);
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(0, CropView::zoomSteps);
    slider->setSingleStep(keySteps);
    slider->setAccessibleName(tr("Zoom"));
    slider->setToolTip(tr("Zoom"));
    auto *turn = new IconButton(u"rotate"_s, tr("Turn by a quarter"), theme, this);
    row->addWidget(slider, 1);
    row->addWidget(turn);
    connect(slider, &QSlider::valueChanged, m_view, &CropView::setZoomStep);
    connect(m_view, &CropView::zoomStepChanged, slider, &QSlider::setValue);
    connect(turn, &QToolButton::clicked, m_view, &CropView::turn);
}

} // namespace chatoyant::client
