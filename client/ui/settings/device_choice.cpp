#include "client/ui/settings/device_choice.h"

#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace chatoyant::client {

namespace {

constexpr int watchedEvery = 1000; // ms: Qt 6.4 does not tell

// The wheel scrolls the page that the box lies in.
class SteadyBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

DeviceChoice::DeviceChoice(const Kind &kind, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_preferences(preferences)
    , m_box(new SteadyBox(this))
    , m_note(paragraph({}, TextRole::Meta, this))
{
    constexpr int usualLength = 20; // letters: longer names are cut in the box, not in its list
    auto *column = columnIn(this, {}, space::small);
    auto *title = paragraph(kind.title, TextRole::UiStrong, this);
    title->setBuddy(m_box);
    m_box->setAccessibleName(kind.title);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(usualLength);
    column->addWidget(title);
    column->addWidget(m_box);
    column->addWidget(m_note);
    m_note->setTone(Tone::Warning);
    m_note->hide();
    m_watch.setInterval(watchedEvery);
    connect(&m_watch, &QTimer::timeout, this, &DeviceChoice::refresh);
    connect(m_box, &QComboBox::activated, this, &DeviceChoice::choose);
}

void DeviceChoice::refresh()
{
    if (m_box->view()->isVisible())
        return; // somebody is choosing
    const QList<SoundDevice> devices = m_kind.list();
    const QString id = m_preferences.value(m_kind.id).toString();
    if (m_box->count() > 0 && devices == m_shown && m_box->currentData().toString() == id)
        return;
    m_shown = devices;
    fill(devices, id);
}

void DeviceChoice::fill(const QList<SoundDevice> &devices, const QString &id)
{
    const QString name = m_preferences.value(m_kind.name).toString();
    const bool isThere = SoundDevices::isThere(devices, id);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    //: A microphone or speakers.
    m_box->addItem(tr("The system's choice"), QString());
    for (const SoundDevice &device : devices)
        m_box->addItem(device.name, device.id);
    if (!isThere)
        //: %1: the name of a microphone or of speakers.
        m_box->addItem(tr("%1 (not connected)").arg(isolated(name)), id);
    m_box->setCurrentIndex(m_box->findData(id));
    if (devices.isEmpty())
        m_note->setText(m_kind.none);
    else
        //: %1: the name of a microphone or of speakers.
        m_note->setText(tr("%1 is not connected. The system's choice is used until it is back.")
                            .arg(isolated(name)));
    m_note->setVisible(devices.isEmpty() || !isThere);
    m_box->setAccessibleDescription(m_note->isHidden() ? QString() : m_note->text());
}

void DeviceChoice::choose(int number)
{
    const QString id = m_box->itemData(number).toString();
    const bool isListed = !id.isEmpty() && SoundDevices::isThere(m_shown, id);
    const QVariant before = device();
    m_preferences.setValue(m_kind.id, id);
    if (id.isEmpty() || isListed) // else it keeps the name it had
        m_preferences.setValue(m_kind.name, id.isEmpty() ? QString() : m_box->itemText(number));
    fill(m_shown, id);
    emit chosen();
    if (before != device())
        emit replaced(before);
}

// Its id and its name.
QVariant DeviceChoice::device() const
{
    return QStringList{m_preferences.value(m_kind.id).toString(),
                       m_preferences.value(m_kind.name).toString()};
}

void DeviceChoice::setDevice(const QVariant &device)
{
    const QStringList parts = device.toStringList();
    m_preferences.setValue(m_kind.id, parts.value(0));
    m_preferences.setValue(m_kind.name, parts.value(1));
    fill(m_shown, parts.value(0));
    emit chosen();
}

void DeviceChoice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_watch.start();
}

void DeviceChoice::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.stop();
}

} // namespace chatoyant::client
