#include "client/ui/settings/autostart_choice.h"

#include "client/models/sentences.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace chatoyant::client {

AutostartChoice::AutostartChoice(Autostart &autostart, QWidget *parent)
    : QWidget(parent)
    , m_autostart(autostart)
    //: A box to tick.
    , m_box(new WrappingBox(tr("Start when I sign in to this computer"), this))
    , m_trouble(paragraph({}, TextRole::Meta, this))
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(m_box);
    column->addWidget(m_trouble);
    m_trouble->setTone(Tone::Danger);
    m_trouble->hide();
    connect(m_box, &QCheckBox::toggled, this, &AutostartChoice::choose);
}

// The desktop's own settings may have changed it.
void AutostartChoice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(m_autostart.isOn());
}

void AutostartChoice::choose(bool isOn)
{
    set(isOn);
    if (m_trouble->isHidden())
        emit changed(isOn);
}

void AutostartChoice::set(bool isOn)
{
    const Result<void> set = m_autostart.set(isOn);
    m_trouble->setVisible(!set);
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(m_autostart.isOn());
    if (set)
        return;
    //: %1: what the system says about a file.
    m_trouble->setText(tr("This could not be changed: %1").arg(isolated(set.error().message)));
}

} // namespace chatoyant::client
